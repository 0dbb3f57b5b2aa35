import Casework
import Letters
import Parallel
import Restructure
import Store

/// The letters of one kind part by part, in the order of the cases.
struct LetterStream {
  private let letters: DraftLetters
  private let english: LetterDesk?
  private var welsh: LetterDesk?
  /// How many cases were looked at.
  private(set) var casesDone = 0
  private var isDone = false
  /// A number of each file name that was given: names themselves would take much room in a long
  /// batch.
  private var names: Set<Int> = []

  init(_ letters: DraftLetters) {
    self.letters = letters
    english = letters.desk(in: .english)
  }

  /// How many cases are read at a time, and how many of them a processor takes up at a time.
  static let readSize = 4_096
  private static let draftSize = 64

  /// The next letters; nil where there are no more, and empty where no case of a part is due one.
  mutating func next() throws(OperationFailure) -> [DraftLetter]? {
    guard let english, !isDone else { return nil }
    if letters.kind.reader == .representatives {
      isDone = true
      let before = try letters.register.lettersOfTheWhole()
      return try unique([english.draft(nil, before)])
    }
    let all = letters.cases.references.count
    guard casesDone < all else { return nil }
    let part = letters.cases.part(casesDone..<min(casesDone + Self.readSize, all))
    casesDone += part.references.count
    let records = try letters.due(
      try StoreFailure.translating { () throws(StoreError) in
        try letters.store.records(of: part)
      })
    let before = letters.hasLetters ? try letters.register.letters(of: part) : LettersBefore([])
    return try unique(drafts(records, english, before))
  }

  private mutating func drafts(
    _ records: [CaseRecord], _ english: LetterDesk, _ before: LettersBefore
  ) throws(OperationFailure) -> [DraftLetter] {
    let subjects = records.map { english.facts.subject($0) }
    if welsh == nil, subjects.contains(where: { languages(for: $0)?.contains(.welsh) == true }) {
      welsh = letters.desk(in: .welsh)
    }
    let (stream, welsh) = (self, welsh)
    let parts = (subjects.count + Self.draftSize - 1) / Self.draftSize
    let drafted = Threads.map(parts) { part in
      Result { () throws(OperationFailure) in
        let start = part * Self.draftSize
        var drafts: [DraftLetter] = []
        drafts.reserveCapacity(Self.draftSize)
        for subject in subjects[start..<min(start + Self.draftSize, subjects.count)] {
          let languages = stream.languages(for: subject)
          for language in languages ?? [.english] {
            guard let desk = language == .welsh ? welsh : english else { continue }
            var draft = try desk.draft(subject, before)
            if languages == nil {
              draft.obstacle = LetterRefusal.unknownLanguage(subject.holding?.language ?? "")
            }
            drafts.append(draft)
          }
        }
        return drafts
      }
    }
    var drafts: [DraftLetter] = []
    drafts.reserveCapacity(subjects.count)
    for part in drafted { drafts += try part.get() }
    return drafts
  }

  /// The languages of a person's letters; a letter to somebody else is English.
  private func languages(for subject: LetterSubject) -> [LetterLanguage]? {
    guard letters.kind.reader == .person else { return [.english] }
    return letters.welshPolicy.languages(for: subject.holding?.language)
  }

  /// Holds back letters whose file would have the name of another's.
  private mutating func unique(_ drafts: [DraftLetter]) -> [DraftLetter] {
    var drafts = drafts
    for index in drafts.indices {
      if let other = twin(of: drafts[index]) {
        drafts[index].obstacle =
          "it would have the file name of \(other)'s letter, but for capitals or hyphens"
      }
    }
    return drafts
  }
  /// Whose letter has the name of a letter's file already; nil where nobody's has.
  private mutating func twin(of draft: DraftLetter) -> String? {
    let name = draft.fileName.lowercased()
    guard !name.isEmpty, !names.insert(name.hashValue).inserted else { return nil }
    let desk = draft.language == .welsh ? welsh : english
    return letters.cases.references.prefix(casesDone).first {
      $0 != draft.reference && desk?.fileName($0).lowercased() == name
    }.map { "\($0)" }
  }
}
