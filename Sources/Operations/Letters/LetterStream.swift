import Casework
import Letters
import Parallel
import Restructure
import Store

/// The letters of one kind part by part, in the order of the cases.
struct LetterStream {
  private let letters: DraftLetters
  private let english: LetterDesk?
  /// The desk for letters in Welsh, which is set up with the first of them.
  private let welsh: Once<LetterDesk?>
  /// How many cases were looked at.
  private(set) var casesDone = 0
  private var isDone = false
  /// A number of each file name that was given: names themselves would take much room in a long
  /// batch.
  private var names: Set<Int> = []

  init(_ letters: DraftLetters, reading readSize: Int) {
    self.letters = letters
    self.readSize = readSize
    english = letters.desk(in: .english)
    welsh = Once { letters.desk(in: .welsh) }
  }

  private typealias Read = Result<(records: [CaseRecord], before: LettersBefore), OperationFailure>
  /// The cases that come next, which are read while letters about the ones before are drafted.
  private var ahead: Threads.Started<Read>?

  /// How many cases are read at a time, and how many of them a processor takes up at a time.
  private let readSize: Int
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
    let reading = ahead ?? read(after: casesDone)
    casesDone = min(casesDone + readSize, all)
    ahead = casesDone < all ? read(after: casesDone) : nil
    guard let (records, before) = try reading.take()?.get() else { return nil }
    return try unique(drafts(letters.due(records), english, before))
  }

  /// Reads the next cases, and the letters that they got before, beside whatever is done meanwhile.
  private func read(after done: Int) -> Threads.Started<Read> {
    let letters = letters
    let end = min(done + readSize, letters.cases.references.count)
    return Threads.start {
      Result { () throws(OperationFailure) in
        let part = letters.cases.part(done..<end)
        let records = try StoreFailure.translating { () throws(StoreError) in
          try letters.reading.records(of: part)
        }
        let before =
          letters.lastLetter > 0 ? try letters.register.letters(of: part) : LettersBefore([])
        return (records, before)
      }
    }
  }

  private func drafts(
    _ records: [CaseRecord], _ english: LetterDesk, _ before: LettersBefore
  ) throws(OperationFailure) -> [DraftLetter] {
    let (kind, policy, welsh) = (letters.kind, letters.welshPolicy, welsh)
    let drafted = Threads.map(parting: records.indices, by: Self.draftSize) { some in
      Result { () throws(OperationFailure) in
        var drafts: [DraftLetter] = []
        drafts.reserveCapacity(some.count)
        for record in records[some] {
          let subject = english.facts.subject(record)
          let languages = Self.languages(for: subject, kind, policy)
          for language in languages ?? [.english] {
            guard let desk = language == .welsh ? welsh.value : english else { continue }
            let draft = try desk.draft(subject, before)
            guard languages == nil else {
              drafts.append(draft)
              continue
            }
            drafts.append(
              draft.heldBack(
                because: LetterRefusal.unknownLanguage(subject.holding?.language ?? "")))
          }
        }
        return drafts
      }
    }
    var drafts: [DraftLetter] = []
    drafts.reserveCapacity(records.count)
    for part in drafted { drafts += try part.get() }
    return drafts
  }

  /// The languages of a person's letters; a letter to somebody else is English.
  private static func languages(
    for subject: LetterSubject, _ kind: LetterKind, _ policy: WelshPolicy
  ) -> [LetterLanguage]? {
    guard kind.reader == .person else { return [.english] }
    return policy.languages(for: subject.holding?.language)
  }

  /// Holds back letters whose file would have the name of another's.
  private mutating func unique(_ drafts: [DraftLetter]) -> [DraftLetter] {
    var drafts = drafts
    for index in drafts.indices {
      if let other = twin(of: drafts[index]) {
        drafts[index] = drafts[index].heldBack(
          because: "it would have the file name of \(other)'s letter, but for capitals or hyphens; "
            + "write it into another folder, by itself: --case \(drafts[index].about) and another --out"
        )
      }
    }
    return drafts
  }
  /// Whose letter has the name of a letter's file already; nil where nobody's has.
  private mutating func twin(of draft: DraftLetter) -> String? {
    let name = draft.fileName.lowercased()
    guard !name.isEmpty, !names.insert(name.hashValue).inserted else { return nil }
    let desk = draft.language == .welsh ? welsh.value : english
    return letters.cases.references.prefix(casesDone).first {
      $0 != draft.reference && desk?.fileName($0).lowercased() == name
    }.map { "\($0)" }
  }
}
