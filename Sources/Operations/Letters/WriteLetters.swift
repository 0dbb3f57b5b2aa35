import Digest
import Foundation
import Letters
import Restructure
import Store

/// Writes drafted letters into a folder, each whole or not at all, and puts them on the register.
public enum WriteLetters {
  /// What was written and what was not.
  public struct Answer: Sendable {
    public let drafts: [DraftLetter]
    /// The names of the files written now.
    public internal(set) var written: [String] = []
    /// The names of those that the register had and the folder had not: the same bytes again.
    public internal(set) var restored: [String] = []
    /// How many were there already.
    public internal(set) var unchanged = 0
    /// How many of those would have differed in their date, or in what is counted from it, alone.
    public internal(set) var onlyLater = 0
    /// The letters that lack something.
    public var heldBack: [DraftLetter] { drafts.filter { !$0.isComplete } }
    public let head: String?
  }

  /// How many letters one transaction puts on the register.
  private static let batch = 1_000

  /// Writes every complete letter; where `all` is asked for, none if any is held back.
  ///
  /// A letter that says nothing new is not written again, on whatever day the command is given,
  /// unless `again` asks for it. One that says something else is written as a further edition,
  /// `-e2`, which names the one before; what was sent stays as it was.
  public static func run(
    _ letters: DraftLetters, into path: String, allOrNone: Bool, again: Bool = false
  ) throws(OperationFailure) -> Answer {
    let drafts = try letters.drafts()
    let complete = drafts.filter(\.isComplete)
    var answer = Answer(drafts: drafts, head: letters.head)
    guard !allOrNone || complete.count == drafts.count else { return answer }
    let folder = LetterFolder(path)
    if !complete.isEmpty { try folder.prepare() }
    var pending: [LetterLanguage: [LetterToRecord]] = [:]
    func flush(over limit: Int) throws(OperationFailure) {
      for (language, ready) in pending where ready.count > limit {
        guard let edition = letters.edition(in: language) else { continue }
        try letters.register.record(ready, edition)
        pending[language] = []
      }
    }
    for draft in complete {
      switch letters.register.verdict(on: draft, again: again) {
      case .same(let earlier):
        if folder.contents(of: earlier.letter.fileName) == nil {
          try folder.write(
            Data(try letters.register.text(of: earlier).utf8), to: earlier.letter.fileName)
          answer.restored.append(earlier.letter.fileName)
        } else {
          answer.unchanged += 1
          if earlier.letter.on != draft.registration.on { answer.onlyLater += 1 }
        }
      case .new(let edition, let replaces):
        guard
          let (number, name, text) = folder.place(draft, startingWith: edition)
        else { continue }
        if folder.contents(of: name) == nil {
          try folder.write(text, to: name)
          answer.written.append(name)
        } else {
          answer.unchanged += 1
        }
        pending[draft.language, default: []].append(
          draft.record(edition: number, fileName: name, text: text, replaces: replaces?.number))
        try flush(over: batch)
      }
    }
    try flush(over: 0)
    return answer
  }
}

extension DraftLetter {
  fileprivate func record(
    edition: Int, fileName: String, text: Data, replaces: Int?
  ) -> LetterToRecord {
    var values = registration.values
    values["letter reference"] = .text(registration.shownReference(edition))
    return LetterToRecord(
      case: registration.case, kind: kind.rawValue, language: language.rawValue, edition: edition,
      on: registration.on, reference: registration.reference(edition), fileName: fileName,
      template: registration.template, textDigest: SHA256Digest(of: text).description,
      data: values.recorded(registration.names), replaces: replaces)
  }
}
