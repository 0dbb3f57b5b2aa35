import Foundation
import Restructure

/// Writes drafted letters into a folder, each whole or not at all.
public enum WriteLetters {
  /// What was written and what was not.
  public struct Answer: Sendable {
    public let drafts: [DraftLetter]
    /// The names of the files written now.
    public let written: [String]
    /// How many were there already, word for word.
    public let unchanged: Int
    /// The letters that lack something.
    public var heldBack: [DraftLetter] { drafts.filter { !$0.isComplete } }
    public let head: String?
  }

  /// Writes every complete letter; where `all` is asked for, none if any is held back.
  ///
  /// A letter that is there word for word is left alone. One that has changed since is written as
  /// a further edition, `-e2`, so that what was sent stays as it was.
  public static func run(
    _ letters: DraftLetters, into path: String, allOrNone: Bool
  ) throws(OperationFailure) -> Answer {
    let drafts = try letters.drafts()
    let complete = drafts.filter(\.isComplete)
    guard !allOrNone || complete.count == drafts.count else {
      return Answer(drafts: drafts, written: [], unchanged: 0, head: letters.head)
    }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    var written: [String] = []
    do {
      if !complete.isEmpty {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try removeLeftovers(in: folder)
      }
      for draft in complete {
        guard let (name, text) = nextEdition(of: draft, in: folder) else { continue }
        let unfinished = folder.appendingPathComponent(leftover + name)
        try text.write(to: unfinished)
        try FileManager.default.moveItem(at: unfinished, to: folder.appendingPathComponent(name))
        written.append(name)
      }
    } catch {
      throw .machine(
        "\(path) cannot be written to after \(counted(written.count, "letter"))",
        remedy: "Check the folder and the disk, then give the same command: it goes on where it "
          + "stopped.")
    }
    return Answer(
      drafts: drafts, written: written, unchanged: complete.count - written.count,
      head: letters.head)
  }

  /// Begins the name of a letter that is not whole yet; it is renamed once it is.
  private static let leftover = ".unfinished-"

  /// Removes what a batch that was interrupted left behind.
  private static func removeLeftovers(in folder: URL) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasPrefix(leftover) {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
  }

  /// The first edition that is not there yet, or nil where the letter is there word for word.
  private static func nextEdition(
    of draft: DraftLetter, in folder: URL
  ) -> (name: String, text: Data)? {
    guard let text = draft.text else { return nil }
    let stem = draft.fileName.dropLast(".txt".count)
    var edition = 1
    while true {
      let name = edition == 1 ? draft.fileName : "\(stem)-e\(edition).txt"
      let words = Data(text(edition).utf8)
      let there = FileManager.default.contents(
        atPath: folder.appendingPathComponent(name).path)
      guard let there else { return (name, words) }
      if there == words { return nil }
      edition += 1
    }
  }
}
