import Restructure

/// Days from the top down, with how many lie between them: the columns `day`, `what` and `standing`.
///
/// What has happened is a full dot, what lies ahead an empty one.
struct TimelinePicture {
  let table: Report.Table

  init(_ table: Report.Table) {
    self.table = table
  }

  var drawings: [Drawing] {
    let rows = table.rows
    var drawing = Drawing(
      id: table.key, title: table.caption,
      description: "\(rows.count) dates in their order; full dots are past, empty ones lie ahead. "
        + "The table below says the same.",
      width: BarScale.width, height: rows.count * 46 + 20)
    let x = 190
    let dated = rows.count { isDated($0) }
    if dated > 1 { drawing.line(x, 20, x, 20 + (dated - 1) * 46, "axis") }
    var before: LocalDate?
    for (index, row) in rows.enumerated() {
      let y = 20 + index * 46
      let standing = table.cell("standing", in: row)?.words ?? ""
      let isToday = standing == "today"
      drawing.dot(x, y, isSolid: standing == "past" || isToday)
      let cell = table.cell("day", in: row) ?? .none
      if case .day(let day) = cell {
        drawing.text(x - 16, y + 5, day.inWords, .end, isToday ? "strong" : "")
        if let before, day.dayNumber > before.dayNumber {
          drawing.text(
            x - 16, y - 18, counted(day.dayNumber - before.dayNumber, "day") + " later", .end,
            "small")
        }
        before = day
      } else {
        drawing.text(x - 16, y + 5, "no date", .end)
      }
      let words = (table.cell("what", in: row)?.words ?? "") + (isToday ? "" : ": \(standing)")
      for (number, line) in Drawing.lines(words, of: 100, atMost: 2).enumerated() {
        drawing.text(x + 18, y + 5 + 14 * number, line, .start, isToday ? "strong" : "")
      }
    }
    return [drawing]
  }

  private func isDated(_ row: [Cell]) -> Bool {
    if case .day? = table.cell("day", in: row) { return true }
    return false
  }
}
