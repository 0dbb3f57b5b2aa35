import Letters
import Operations
import Restructure

/// What letters lack, by field, with the people and the places.
enum LackText {
  static func present(_ drafts: [HeldBackLetter]) {
    var order: [String] = []
    var people: [String: [String]] = [:]
    var lacks: [String: Lack] = [:]
    var reasons: [String: [String]] = [:]
    var languages: [String: LetterLanguage] = [:]
    for draft in drafts {
      for lack in draft.lacks {
        // The same lack in two languages is two, because each is filled elsewhere.
        let key = draft.language.rawValue + lack.message
        if people[key] == nil { order.append(key) }
        people[key, default: []].append(name(of: draft))
        lacks[key] = lack
        languages[key] = draft.language
        if let reason = draft.reasons[lack.name] { reasons[key, default: []].append(reason) }
      }
    }
    say("Held back:")
    for draft in drafts {
      guard let obstacle = draft.obstacle else { continue }
      say(
        Wrapping.wrap(
          "\(name(of: draft)): \(obstacle).", indent: "  ", hanging: "    "))
    }
    for key in order {
      guard let lack = lacks[key], let names = people[key] else { continue }
      let places = lack.places.map(\.located).joined(separator: ", ")
      say(
        Wrapping.wrap(
          "\(places): \(lack.message) \(counted(names.count, "letter")): "
            + names.joined(separator: ", ") + ". "
            + Set(reasons[key] ?? []).sorted().map { "Because \($0) " }.joined()
            + remedy(for: lack, in: languages[key] ?? .english),
          indent: "  ", hanging: "    "))
    }
  }
}

extension LackText {
  /// The case, with the language where it is not English.
  static func name(of draft: DraftLetter) -> String { name(of: HeldBackLetter(draft)) }

  static func name(of letter: HeldBackLetter) -> String {
    letter.about + (letter.language == .english ? "" : " in \(letter.language.name)")
  }

  /// Each thing that keeps one letter back, with what to do about it.
  static func reasons(_ letter: HeldBackLetter) -> [String] {
    [letter.obstacle].compactMap(\.self)
      + letter.lacks.map { lack in
        [
          lack.message, letter.reasons[lack.name].map { "Because \($0)" },
          remedy(for: lack, in: letter.language),
        ].compactMap(\.self).joined(separator: " ")
      }
  }

  /// Where a value comes from decides what to do about its want.
  static func remedy(for lack: Lack, in language: LetterLanguage) -> String {
    guard lack.reason == .missing || lack.reason == .blank else { return lack.remedy }
    let field = LetterKind.allCases.flatMap(\.fields).first { $0.name == lack.name }
    let (file, option) =
      language == .english ? ("letters.yaml", "--field") : ("letters-cy.yaml", "--field-cy")
    return switch field?.source {
    case .employer: "Give it in \(file) or with \(option)."
    case .programme: "Give it in programme.yaml, in \(file) or with \(option)."
    case .case:
      "Give it in \(field?.givenIn ?? "the folder, or with a fact of the case"), or with \(option)."
    case nil: lack.remedy
    }
  }
}
