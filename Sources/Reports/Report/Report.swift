import Restructure

/// A report as one reader may see it; whatever form it is given, it says no more.
public struct Report: Sendable {
  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The name for programs: `from_post`.
    public let key: String
    public let title: String

    /// A column under a title.
    public init(key: String, title: String) {
      self.key = key
      self.title = title
    }
  }

  /// A table with the name by which it is asked for.
  public struct Table: Hashable, Sendable {
    public let key: String
    public let caption: String
    public let columns: [Column]
    public let rows: [[Cell]]
    /// Whether the last row sums the others.
    public let hasSums: Bool

    /// What a row says under a key; nil where there is no such column.
    public func cell(_ key: String, in row: [Cell]) -> Cell? {
      columns.firstIndex { $0.key == key }.map { row[$0] }
    }

    /// Whether a number in it is hidden.
    public var hidesNumbers: Bool { rows.joined().contains(.hidden) }
  }

  /// One thing after another.
  public enum Block: Sendable {
    case paragraph(String)
    case list([String])
    case table(Table)
    /// A drawing of a table, which stands under it for whoever cannot see it.
    case picture(Picture, Table)
  }

  /// What stands under one heading.
  public struct Section: Sendable {
    public let heading: String
    public let blocks: [Block]
  }

  /// The name by which it is asked for: `at-risk`.
  public let name: String
  public let title: String
  public let programme: String
  public let authority: String
  public let on: LocalDate
  public let audience: Audience
  public let sections: [Section]
  /// Kinds of facts that were left out for this reader.
  public let leftOut: [Fact]
  /// The head of the history that it was made from; nil where no case file was read.
  public let head: String?

  /// Every table, those under pictures too.
  public var tables: [Table] {
    sections.flatMap(\.blocks).compactMap { block in
      switch block {
      case .table(let table), .picture(_, let table): table
      case .paragraph, .list: nil
      }
    }
  }

  /// What has to be said of how it was made, at its foot.
  public var notes: [String] {
    var notes: [String] = []
    if tables.contains(where: \.hidesNumbers) { notes.append(Cell.hiddenMeaning) }
    if !leftOut.isEmpty {
      notes.append(
        "Left out for \(audience.words): \(leftOut.map(\.words).joined(separator: "; ")). "
          + "`ringfence report audiences` says why.")
    }
    return notes
  }
}

/// The ways in which a table is drawn.
public enum Picture: String, CaseIterable, Hashable, Sendable {
  /// Who may claim what: posts on the left, new posts on the right.
  case claims
  /// Two amounts for each row, side by side.
  case beforeAndAfter = "before-and-after"
  /// Days in their order, with today among them.
  case timeline
  /// One amount for each row.
  case bars
}
