import Foundation
import Letters

/// The folder that letters are written into; no file in it is ever partial.
struct LetterFolder {
  private let path: String
  private let folder: URL

  /// Begins the name of a letter that is not whole yet; it is renamed once it is.
  private static let leftover = ".unfinished-"

  init(_ path: String) {
    self.path = path
    folder = URL(fileURLWithPath: path, isDirectory: true)
  }

  /// Makes the folder, and removes what a batch that was interrupted left behind.
  func prepare() throws(OperationFailure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasPrefix(Self.leftover) {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
    } catch {
      throw failure
    }
  }

  /// What a file holds; nil if it is not there.
  func contents(of name: String) -> Data? {
    FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
  }

  /// Writes a file whole.
  func write(_ text: Data, to name: String) throws(OperationFailure) {
    do {
      let unfinished = folder.appendingPathComponent(Self.leftover + "letter")
      try text.write(to: unfinished)
      try FileManager.default.moveItem(at: unfinished, to: folder.appendingPathComponent(name))
    } catch {
      throw failure
    }
  }

  /// The first edition, from one on, whose file is not there yet or is there word for word: what
  /// somebody else put into the folder is never written over.
  func place(
    _ draft: DraftLetter, startingWith first: Int
  ) -> (edition: Int, name: String, text: Data)? {
    guard let text = draft.text else { return nil }
    let stem = draft.fileName.dropLast(".txt".count)
    var edition = first
    while true {
      let name = edition == 1 ? draft.fileName : "\(stem)-e\(edition).txt"
      let words = Data(text(edition).utf8)
      guard let there = contents(of: name), there != words else { return (edition, name, words) }
      edition += 1
    }
  }

  private var failure: OperationFailure {
    .machine(
      "\(path) cannot be written to",
      remedy: "Check the folder and the disk, then give the same command: it goes on where it "
        + "stopped.")
  }
}
