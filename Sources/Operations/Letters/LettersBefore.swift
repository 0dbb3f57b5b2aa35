import Casework
import Letters
import Restructure
import Store

/// The letters that some cases got before.
struct LettersBefore: Sendable {
  private let latest: [Key: RegisteredLetter]
  private let byCase: [CaseReference: [RegisteredLetter]]

  private struct Key: Hashable {
    let reference: CaseReference?
    let kind: String
    let language: String
  }

  /// Letters in the order of the register.
  init(_ letters: [RegisteredLetter]) {
    latest = Dictionary(
      letters.map { registered in
        let letter = registered.letter
        return (
          Key(reference: letter.case, kind: letter.kind, language: letter.language), registered
        )
      }, uniquingKeysWith: { _, later in later })
    var byCase: [CaseReference: [RegisteredLetter]] = [:]
    for letter in letters where letter.standing == .live {
      if let reference = letter.letter.case { byCase[reference, default: []].append(letter) }
    }
    self.byCase = byCase
  }

  /// The latest letter of a kind in a language that a case got, whatever became of it.
  func latest(
    _ reference: CaseReference?, _ kind: LetterKind, _ language: LetterLanguage
  ) -> RegisteredLetter? {
    if latest.isEmpty { return nil }
    return latest[Key(reference: reference, kind: kind.rawValue, language: language.rawValue)]
  }

  /// The letters of a case that stand.
  func live(of reference: CaseReference?) -> [RegisteredLetter] {
    if byCase.isEmpty { return [] }
    return reference.flatMap { byCase[$0] } ?? []
  }
}

extension DraftLetter {
  /// What is to become of a letter that is complete.
  enum Verdict {
    /// It is new, or says something else than before: write this edition in place of that letter.
    case new(edition: Int, replaces: RegisteredLetter?)
    /// It says nothing that the letter written before does not say.
    case same(RegisteredLetter)
  }

  /// Whether it says something new; a letter that differs in nothing but its date does not.
  func verdict(again: Bool) -> Verdict {
    guard let earlier else { return .new(edition: 1, replaces: nil) }
    if case .withdrawn = earlier.standing {
      return .new(edition: earlier.letter.edition + 1, replaces: earlier)
    }
    let isSame = !again && earlier.hasData && saysTheSame(as: earlier)
    return isSame ? .same(earlier) : .new(edition: earlier.letter.edition + 1, replaces: earlier)
  }

  /// Whether the letter before stands, and says all that this one says.
  var repeatsWhatStands: Bool {
    guard earlier?.standing == .live, case .same = verdict(again: false) else { return false }
    return true
  }

  /// Whether two letters rest on the same facts: what is counted from the day of the letter may
  /// move with it.
  private func saysTheSame(as earlier: RegisteredLetter) -> Bool {
    // Nearly always the two records are alike, line by line, and need not be read.
    if let template = stationery.template,
      template.record(values.values).isRecord(
        like: earlier.letter.data, butFor: Self.namesOfItsOwn)
    {
      return true
    }
    guard let old = FieldValues(recorded: earlier.letter.data) else { return false }
    let ours = values.values
    return (stationery.template?.names ?? []).allSatisfy { name in
      if name == "letter date" || name == "letter reference" { return true }
      if name == "appeal by", case .date(let day) = ours[name], case .date(let before) = old[name],
        case .date(let on) = ours["letter date"], case .date(let then) = old["letter date"]
      {
        return day == before || day.dayNumber - on.dayNumber == before.dayNumber - then.dayNumber
      }
      return ours[name] == old[name]
    }
  }

  /// What every letter has of its own: how its record names the date and the reference.
  private static let namesOfItsOwn = ["letterdate\t", "letterreference\t"].map { Array($0.utf8) }
}

extension [UInt8] {
  /// Whether a record has the same lines as another, in the same order, but for those that begin with
  /// some names.
  fileprivate func isRecord(like other: [UInt8], butFor names: [[UInt8]]) -> Bool {
    var (mine, theirs) = (self[...], other[...])
    while true {
      switch (mine.popLine(), theirs.popLine()) {
      case (nil, nil): return mine.isEmpty && theirs.isEmpty
      case (let line?, let old?):
        let isNamed = names.contains { line.starts(with: $0) && old.starts(with: $0) }
        guard isNamed || line == old else { return false }
      default: return false
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The next line, which is taken away; nil where there is none.
  fileprivate mutating func popLine() -> ArraySlice<UInt8>? {
    guard let end = firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { self = self[index(after: end)...] }
    return self[..<end]
  }
}
