import Restructure
import TestSupport
import Testing

@Suite("A day in the calendar")
struct LocalDateTests {
  /// Days counted by another calendar library from 1 January 1970.
  static let dayNumbers: [(iso: String, number: Int)] = [
    ("0001-01-01", -719_162),
    ("1582-10-15", -141_427),
    ("1600-02-29", -135_081),
    ("1752-09-14", -79_366),
    ("1899-12-31", -25_568),
    ("1900-01-01", -25_567),
    ("1900-02-28", -25_509),
    ("1900-03-01", -25_508),
    ("1969-12-31", -1),
    ("1970-01-01", 0),
    ("1972-02-29", 789),
    ("1999-12-31", 10_956),
    ("2000-02-28", 11_015),
    ("2000-02-29", 11_016),
    ("2000-03-01", 11_017),
    ("2016-02-29", 16_860),
    ("2016-10-03", 17_077),
    ("2017-09-01", 17_410),
    ("2100-02-28", 47_540),
    ("2100-03-01", 47_541),
    ("2400-02-29", 157_113),
    ("9999-12-31", 2_932_896),
  ]

  @Test("A day has the number that another calendar gives it", arguments: dayNumbers)
  func dayNumber(iso: String, number: Int) throws {
    let date = try #require(LocalDate(iso: iso))
    #expect(date.dayNumber == number)
    #expect(date.description == iso)
    #expect(LocalDate(dayNumber: number).description == iso)
  }

  @Test(
    "Every month has its own last day and no later one",
    arguments: [
      (2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (2100, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
    ])
  func monthEnds(year: Int, lengths: [Int]) throws {
    for (month, length) in zip(1...12, lengths) {
      let last = try #require(LocalDate(year: year, month: month, day: length))
      #expect(LocalDate(year: year, month: month, day: length + 1) == nil)
      #expect(LocalDate(year: year, month: month, day: 0) == nil)
      #expect(LocalDate.length(ofMonth: month, in: year) == length)
      #expect(last.adding(days: 1).components.day == 1)
      #expect(last.adding(days: 1).adding(days: -1) == last)
    }
  }

  @Test("Walking day by day through nine centuries meets each day once, in order")
  func everyDay() throws {
    let first = try #require(LocalDate(year: 1599, month: 12, day: 31))
    let end = try #require(LocalDate(year: 2500, month: 1, day: 1))
    var expected = (year: 1599, month: 12, day: 31)
    for number in first.dayNumber...end.dayNumber {
      let date = LocalDate(dayNumber: number)
      guard date.components == expected,
        LocalDate(year: expected.year, month: expected.month, day: expected.day) == date,
        LocalDate(iso: date.description) == date
      else {
        Issue.record("day \(number) is \(date), and should be \(expected)")
        return
      }
      expected.day += 1
      let isLeap =
        expected.year.isMultiple(of: 400)
        || expected.year.isMultiple(of: 4) && !expected.year.isMultiple(of: 100)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if expected.day > lengths[expected.month - 1] {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(expected == (2500, 1, 2))
  }

  @Test(
    "What is not an ISO date is refused",
    arguments: [
      "", "2016", "2016-10", "2016-10-3", "2016-1-03", "16-10-03", "02016-10-03", "2016/10/03",
      "2016-10-03 ", " 2016-10-03", "2016-10-03T", "2016-00-10", "2016-13-01", "2016-02-30",
      "2015-02-29", "2016-04-31", "0000-01-01", "2016-1O-03", "-016-10-03", "２０１６-10-03",
      "2016–10–03",
    ])
  func notISO(text: String) {
    #expect(LocalDate(iso: text) == nil)
  }

  @Test(
    "A letter writes the day in words",
    arguments: [
      ("2016-10-03", "3 October 2016"), ("2017-01-31", "31 January 2017"),
      ("2016-02-29", "29 February 2016"), ("0999-12-01", "1 December 999"),
    ])
  func words(iso: String, words: String) throws {
    #expect(try #require(LocalDate(iso: iso)).inWords == words)
  }

  @Test("Every month has its English name")
  func monthNames() throws {
    let names = try (1...12).map { month in
      let date = try #require(LocalDate(year: 2016, month: month, day: 1))
      return date.inWords
    }
    #expect(
      names == [
        "1 January 2016", "1 February 2016", "1 March 2016", "1 April 2016", "1 May 2016",
        "1 June 2016", "1 July 2016", "1 August 2016", "1 September 2016", "1 October 2016",
        "1 November 2016", "1 December 2016",
      ])
  }

  @Test("Days are in order as their numbers are", arguments: 0..<50)
  func order(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let numbers = (0..<2).map { _ in Int.random(in: -700_000...2_900_000, using: &random) }
    let dates = numbers.map(LocalDate.init(dayNumber:))
    #expect((dates[0] < dates[1]) == (numbers[0] < numbers[1]))
    // ISO dates of four-figure years sort as text.
    #expect((dates[0] < dates[1]) == (dates[0].description < dates[1].description))
  }
}
