import Restructure

/// A table of counts in the making: what is counted, under labels that are about posts.
public struct CountsDraft: Sendable {
  public let key: String
  public let caption: String
  /// The labels of a row, as columns before the counts.
  public let labels: [Report.Column]
  /// What stands under each label, by row.
  public let labelled: [[Cell]]
  /// The keys of the counted columns.
  public let keys: [String]
  public let counts: CountTable
  /// Whether nobody is counted in two rows, so that the sums mean something.
  public let isDisjoint: Bool
  /// The column of the sums of rows.
  public var sum = Report.Column(key: "all", title: "All")
  /// Rows that make up a number which the reader has from another table; nil where all of them do.
  public var groups: [Set<Int>]?
  /// The same table of an earlier day as the reader has it, or none.
  private var earlier: [CountsDraft] = []

  /// Counts under labels; the titles of the counted columns are the table's.
  public init(
    _ key: String, _ caption: String, labels: [Report.Column], labelled: [[Cell]],
    keys: [String], _ counts: CountTable, isDisjoint: Bool = true
  ) {
    self.key = key
    self.caption = caption
    self.labels = labels
    self.labelled = labelled
    self.keys = keys
    self.counts = counts
    self.isDisjoint = isDisjoint
  }

  /// The table for whoever has the same one of an earlier day: no number of it is shown from which that
  /// one can be taken to leave a small number.
  public func after(_ earlier: CountsDraft) -> CountsDraft {
    var draft = self
    draft.earlier = [earlier]
    return draft
  }

  /// The numbers as a reader has them, with the sums last; nil where there are too few people for any.
  public func numbers(for reader: Reader) -> [[Int?]]? {
    counts.shown(isExact: reader.seesSmallNumbers, before: before, groups: groups)
  }

  /// The earlier table in the rows and columns of this one; what did not stand there was nought.
  private var before: [[Int?]]? {
    guard let table = earlier.first, let cells = table.numbers(for: Reader(.union)) else {
      return nil
    }
    let rows = places(table.labelled.map { $0.map(\.words) })
    let columns = places(table.keys.map { [$0] })
    return (labelled.map { rows[$0.map(\.words)] } + [table.labelled.count]).map { row in
      (keys.map { columns[[$0]] } + [table.keys.count]).map { column in
        guard let row, let column else { return 0 }
        return cells[row][column]
      }
    }
  }

  private func places(_ names: [[String]]) -> [[String]: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  /// What is left for a reader.
  enum Shown {
    case table(Report.Table)
    /// There are too few people for any number.
    case tooFew(caption: String)

    func block(_ make: (Report.Table) -> Report.Block) -> Report.Block {
      switch self {
      case .table(let table): make(table)
      case .tooFew(let caption):
        .paragraph("\(caption): some are about too few people for numbers to be shown.")
      }
    }
  }

  func shown(to reader: Reader) -> Shown {
    let isExact = reader.seesSmallNumbers
    guard isDisjoint else { return .table(overlapping(isExact: isExact)) }
    guard let cells = numbers(for: reader) else { return .tooFew(caption: caption) }
    let sums = cells.dropLast().compactMap { $0.last ?? nil }
    guard counts.total == 0 || sums.contains(where: { $0 > 0 }) else {
      return .tooFew(caption: caption)
    }
    let width = counts.columns.count
    // Where one thing is counted, the sum of a row is that thing again.
    let kept = width == 1 ? [0] : Array(0...width)
    let all = labels.indices.map { $0 == 0 ? Cell.text("All") : Cell.none }
    let heads = labelled + (counts.rows.count > 1 ? [all] : [])
    return .table(
      table(
        heads: heads, cells: cells, kept: kept,
        columns: zip(keys, counts.columns).map { Report.Column(key: $0, title: $1) }
          + (width == 1 ? [] : [sum]),
        hasSums: counts.rows.count > 1))
  }

  /// Of people who are counted more than once each number stands for itself.
  private func overlapping(isExact: Bool) -> Report.Table {
    let cells = counts.counts.map { row in
      row.map { SmallNumbers.isSmall($0) && !isExact ? nil : Optional($0) }
    }
    return table(
      heads: labelled, cells: cells, kept: Array(counts.columns.indices),
      columns: zip(keys, counts.columns).map { Report.Column(key: $0, title: $1) }, hasSums: false)
  }

  private func table(
    heads: [[Cell]], cells: [[Int?]], kept: [Int], columns: [Report.Column], hasSums: Bool
  ) -> Report.Table {
    Report.Table(
      key: key, caption: caption, columns: labels + columns,
      rows: zip(heads, cells).map { head, numbers in
        head + kept.map { numbers[$0].map(Cell.number) ?? .hidden }
      }, hasSums: hasSums)
  }
}
