import Restructure

/// Amounts as lengths: what the bars of a picture have in common.
enum BarScale {
  static let left = 300
  static let longest = 420
  static let width = 900

  /// The amount of a cell; nil where it is no number.
  static func amount(_ cell: Cell) -> Double? {
    switch cell {
    case .number(let number): Double(number)
    case .decimal(let text): Double(text)
    case .text, .day, .notKnown, .none, .hidden: nil
    }
  }

  /// The length of a bar; an amount that is not nought can be seen.
  static func length(_ amount: Double, of most: Double) -> Int {
    guard most > 0, amount > 0 else { return 0 }
    return max(2, Int((amount / most * Double(longest)).rounded()))
  }

  /// A row's label, at most two lines of it.
  static func label(_ words: String, at y: Int, on drawing: inout Drawing) {
    for (number, line) in Drawing.lines(words, of: 42, atMost: 2).enumerated() {
      drawing.text(left - 10, y + 14 * number, line, .end)
    }
  }
}

/// One bar for each row, with its amount beside it: the last column that holds numbers.
struct BarsPicture {
  let table: Report.Table

  init(_ table: Report.Table) {
    self.table = table
  }

  var drawings: [Drawing] {
    let rows = table.hasSums ? Array(table.rows.dropLast()) : table.rows
    let numbered = rows.compactMap { $0.lastIndex(where: \.isNumeric) }.max() ?? 0
    let amounts = rows.map { BarScale.amount($0[numbered]) }
    let most = amounts.compactMap(\.self).max() ?? 0
    var drawing = Drawing(
      id: table.key, title: table.caption,
      description: "A bar for each of \(rows.count) rows. The table below gives the numbers.",
      width: BarScale.width, height: rows.count * 36 + 12)
    for (index, row) in rows.enumerated() {
      let y = 8 + index * 36
      BarScale.label(row.first?.words ?? "", at: y + 15, on: &drawing)
      let length = amounts[index].map { BarScale.length($0, of: most) } ?? 0
      if length > 0 { drawing.hatchedBox(BarScale.left, y, length, 22) }
      drawing.text(BarScale.left + length + 8, y + 16, row[numbered].words, .start, "strong")
    }
    return [drawing]
  }
}

/// Two bars for each row, hatched and solid: the columns `before` and `after`, or those of two plans.
struct BeforeAndAfterPicture {
  let table: Report.Table
  private let sides: [Side]

  /// One of the two amounts of each row.
  private struct Side {
    let key: String
    let words: String
    /// The column that counts the rows without an amount.
    let unstated: String
  }

  private static let structures = [
    Side(key: "before", words: "before", unstated: "not_stated_now"),
    Side(key: "after", words: "after", unstated: "not_stated_then"),
  ]
  private static let plans = [
    Side(key: "first", words: "first plan", unstated: "first_not_stated"),
    Side(key: "other", words: "other plan", unstated: "other_not_stated"),
  ]

  init(_ table: Report.Table) {
    self.table = table
    let ofPlans = table.columns.contains { $0.key == Self.plans[0].key }
    sides = ofPlans ? Self.plans : Self.structures
  }

  var drawings: [Drawing] {
    // Beside a sum the bars of its parts would be stumps.
    let rows = table.hasSums ? Array(table.rows.dropLast()) : table.rows
    let pairs = rows.map { row in sides.map { table.cell($0.key, in: row) ?? .none } }
    let most = pairs.joined().compactMap(BarScale.amount).max() ?? 0
    var drawing = Drawing(
      id: table.key, title: table.caption,
      description: "Two bars for each of \(rows.count) rows: \(sides[0].words) hatched, "
        + "\(sides[1].words) solid. The table below gives the numbers.",
      width: BarScale.width, height: rows.count * 54 + 36)
    drawing.hatchedBox(BarScale.left, 6, 24, 14)
    drawing.text(BarScale.left + 32, 18, sides[0].words)
    drawing.box(BarScale.left + 130, 6, 24, 14, "solid")
    drawing.text(BarScale.left + 162, 18, sides[1].words)
    for (index, row) in rows.enumerated() {
      let y = 34 + index * 54
      BarScale.label(row.first?.words ?? "", at: y + 18, on: &drawing)
      for (number, cell) in pairs[index].enumerated() {
        let top = y + number * 20
        let length = BarScale.amount(cell).map { BarScale.length($0, of: most) } ?? 0
        if length > 0, number == 0 { drawing.hatchedBox(BarScale.left, top, length, 16) }
        if length > 0, number == 1 { drawing.box(BarScale.left, top, length, 16, "solid") }
        let more = unstated(row, sides[number].unstated)
        drawing.text(BarScale.left + length + 8, top + 13, cell.words + more, .start, "small")
      }
    }
    return [drawing]
  }

  /// What a bar leaves out, because nobody has said how much it is.
  private func unstated(_ row: [Cell], _ key: String) -> String {
    guard case .number(let rows)? = table.cell(key, in: row), rows > 0 else { return "" }
    return ", and \(counted(rows, "row")) without a number"
  }
}
