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
    public var heldBack: [DraftLetter] { drafts.filter { $0.text == nil } }
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
    let complete = drafts.filter { $0.text != nil }
    guard !allOrNone || complete.count == drafts.count else {
      return Answer(drafts: drafts, written: [], unchanged: 0, head: letters.head)
    }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    var written: [String] = []
    do {
      if !complete.isEmpty {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      for draft in complete {
        let text = Data((draft.text ?? "").utf8)
        guard let name = freeName(draft.fileName, for: text, in: folder) else { continue }
        try text.write(to: folder.appendingPathComponent(name), options: .atomic)
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

  /// The first edition that is free, or nil where an edition already says the same.
  private static func freeName(_ name: String, for text: Data, in folder: URL) -> String? {
    let stem = name.dropLast(".txt".count)
    var edition = 1
    while true {
      let candidate = edition == 1 ? name : "\(stem)-e\(edition).txt"
      guard
        let there = FileManager.default.contents(
          atPath: folder.appendingPathComponent(candidate).path)
      else { return candidate }
      if there == text { return nil }
      edition += 1
    }
  }
}
