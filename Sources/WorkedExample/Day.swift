/// A day of an invented person's history, always one that every month has.
struct Day {
  let year: Int
  let month: Int
  let day: Int

  /// A given day.
  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Some day of a year.
  init(year: Int, drawnFrom random: inout SplitMix64) {
    self.year = year
    month = random.number(in: 1...12)
    day = random.number(in: 1...28)
  }

  /// ISO 8601: `2016-10-03`.
  var iso: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The same day of an earlier year.
  func years(before count: Int) -> Day {
    Day(year: year - count, month: month, day: day)
  }
}

/// A whole number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
  let figures = String(number)
  return String(repeating: "0", count: max(0, width - figures.count)) + figures
}
