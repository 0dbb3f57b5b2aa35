/// A column of a sheet that is written: its heading, how its cells look, and what may be chosen.
public struct SheetColumn: Sendable {
  /// What the cells are for.
  public enum Content: Hashable, Sendable {
    /// Words of some length.
    case words
    /// A short text that a spreadsheet must leave as it is typed: an id, a grade, `24/36`.
    case verbatim
    case date
    case whole
    /// Pounds and pence.
    case money
    /// A decimal of up to five places.
    case decimal
  }

  let heading: String
  let content: Content
  /// What a reader sees who points at the heading.
  let note: String?
  /// Words from which a cell's may be chosen; where they are strict, no other is taken.
  let choices: (words: [String], isStrict: Bool)?
  let isRequired: Bool
  let width: Double

  public init(
    _ heading: String, _ content: Content, note: String? = nil,
    choices: (words: [String], isStrict: Bool)? = nil, isRequired: Bool = false,
    width: Double? = nil
  ) {
    self.heading = heading
    self.content = content
    self.note = note
    self.choices = choices
    self.isRequired = isRequired
    self.width = width ?? max(Double(heading.count) + 3, content == .words ? 24 : 12)
  }
}

/// What is written into a cell; a text stays a text, whatever it begins with.
public enum SheetValue: Hashable, Sendable {
  case empty
  /// An empty cell for a day: what is typed into it is shown with its year first, so that nobody takes
  /// the month for the day.
  case dayToCome
  case text(String)
  case whole(Int)
  /// A plain decimal in figures: `482.15`.
  case decimal(String)
  /// The day with this number of days since 1 January 1970.
  case day(Int)
}
