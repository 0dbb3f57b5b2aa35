import Restructure

/// What stands in one place of a table.
public enum Cell: Hashable, Sendable {
  case text(String)
  case number(Int)
  /// An exact decimal, as FTE and money are written: without signs or commas.
  case decimal(String)
  case day(LocalDate)
  /// Nobody has recorded it; never nought.
  case notKnown
  /// There is nothing to say.
  case none
  /// A number that this reader may not see.
  case hidden

  /// What stands for a number that is hidden.
  public static let hiddenMark = "*"
  /// What the mark means, for the foot of a page.
  public static let hiddenMeaning =
    "* is a number from one to four, or one from which such a number could be worked out."

  /// As a reader sees it.
  public var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let text): text
    case .day(let day): day.description
    case .notKnown: "not known"
    case .none: "-"
    case .hidden: Self.hiddenMark
    }
  }

  /// As a spreadsheet has it: empty is not known, as in the files of a folder.
  public var spreadsheetText: String {
    switch self {
    case .notKnown, .none: ""
    case .text, .number, .decimal, .day, .hidden: words
    }
  }

  /// Whether it is set to the right.
  public var isNumeric: Bool {
    switch self {
    case .number, .decimal, .hidden: true
    case .text, .day, .notKnown, .none: false
    }
  }

  /// Hours, or that they are not known.
  public init(_ fte: FTE?) {
    self = fte.map { .decimal($0.decimal) } ?? .notKnown
  }

  /// Words, or that there are none to say.
  public init(_ text: String?) {
    self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
  }

  /// A number, or that it is not known.
  public init(_ number: Int?) {
    self = number.map(Cell.number) ?? .notKnown
  }

  /// A day, or that none is recorded.
  public init(_ day: LocalDate?) {
    self = day.map(Cell.day) ?? .none
  }
}
