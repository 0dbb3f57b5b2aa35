import Exchange
import Letters
import Reports
import Restructure
import Rules

/// The information that section 188(4) asks for, item by item: what is known of each, or that it is
/// missing and where it belongs.
///
/// The words are those of the letter s188: one setting feeds both, so that they cannot differ.
struct ConsultationItems {
  /// One item of the law.
  struct Item {
    let letter: String
    let asks: String
    /// The words for it; empty where they are missing.
    let words: [String]
    /// What to do where they are.
    let remedy: String
  }

  private let facts: ReportFacts
  private let given: FieldValues

  /// Reads letters.yaml beside the folder.
  init(_ facts: ReportFacts) throws(OperationFailure) {
    self.facts = facts
    let gaps = LetterGaps(try TemplateEditions(for: .s188, overriddenBy: nil).library)
    given = try GivenFields(.english, [], inFolder: facts.path, gaps).settingValues(for: .s188)
      .values
  }

  /// What the employer's settings say for a field of the letter s188, one paragraph a line.
  func setting(_ name: String) -> [String] {
    guard let value = given[PlaceholderName(name)], !value.isBlank else { return [] }
    switch value {
    case .text(let words): return [words]
    case .list(let items): return items.filter { !$0.allSatisfy(\.isWhitespace) }
    case .date(let day): return [day.inWords]
    case .flag(let flag): return [flag ? "yes" : "no"]
    }
  }

  /// The items that are words; numbers stand in tables.
  var items: [Item] {
    [
      item("a", "the reasons for the proposals", "reasons for change"),
      Item(
        letter: "d", asks: "the proposed method of selection",
        words: setting("selection method") + contests, remedy: Self.remedy("selection method")),
      item(
        "e", "how the dismissals would be carried out, and over what period",
        "dismissal arrangements"),
      item("f", "how any payment beyond the law's would be worked out", "payment method"),
      Item(
        letter: "g, h, i",
        asks: "how many agency workers there are, where they work and what they do",
        words: setting("agency workers"),
        remedy: Self.remedy("agency workers") + agencyRows),
    ]
  }

  private func item(_ letter: String, _ asks: String, _ field: String) -> Item {
    Item(letter: letter, asks: asks, words: setting(field), remedy: Self.remedy(field))
  }

  private static func remedy(_ field: String) -> String {
    "Say it in letters.yaml, as “\(field)”."
  }

  /// How the policy decides contests, which is the method as far as it is settled.
  private var contests: [String] {
    RingFence.Mode.allCases.compactMap { mode in
      facts.programme.ringFences.contains { $0.mode == mode }
        ? facts.plan.contest(for: mode).map { "Places opened by \(mode.rawValue): \($0.inWords)." }
        : nil
    }
  }

  /// What the plan itself says of agency work, to be made whole.
  private var agencyRows: String {
    let rows = (facts.programme.posts).filter { $0.kind == .agency }
    guard !rows.isEmpty else { return "" }
    let named = rows.map { "\($0.title) (\($0.service))" }.joinedInWords
    return " The plan names \(named) without a number."
  }
}
