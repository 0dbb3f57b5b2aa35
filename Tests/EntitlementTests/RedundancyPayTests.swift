import Entitlement
import Restructure
import Testing

/// One row of a table: facts, and the payment worked out by hand.
struct PayRow: Sendable, CustomTestStringConvertible {
  let born: String
  let from: String
  let ends: String
  let pay: Int
  let weeks: String
  let pence: Int
  let why: String

  init(
    _ why: String, born: String, from: String, ends: String, pay: Int = 400_00, weeks: String,
    pence: Int
  ) {
    (self.born, self.from, self.ends, self.pay) = (born, from, ends, pay)
    (self.weeks, self.pence, self.why) = (weeks, pence, why)
  }

  var testDescription: String { why }
}

@Suite("Statutory redundancy pay")
struct RedundancyPayTests {
  static let rows: [PayRow] = [
    // Worked examples.
    PayRow(
      "age 44, nine years, above the limit", born: "1982-06-15", from: "2017-12-01",
      ends: "2026-11-30", pay: 820_00, weeks: "10.5", pence: 7_885_50),
    PayRow(
      "age 27, eight years, below the limit", born: "1999-03-01", from: "2018-11-01",
      ends: "2026-11-30", pay: 430_00, weeks: "6.5", pence: 2_795_00),

    // Two years' service, both ends counted.
    PayRow(
      "two years less a day", born: "1990-01-01", from: "2024-09-01", ends: "2026-08-30",
      weeks: "0", pence: 0),
    PayRow(
      "two years to the day", born: "1990-01-01", from: "2024-09-01", ends: "2026-08-31",
      weeks: "2", pence: 800_00),
    PayRow(
      "two years and a day", born: "1990-01-01", from: "2024-09-01", ends: "2026-09-01",
      weeks: "2", pence: 800_00),
    PayRow(
      "three years less a day", born: "1990-01-01", from: "2023-09-01", ends: "2026-08-30",
      weeks: "2", pence: 800_00),
    PayRow(
      "three years", born: "1990-01-01", from: "2023-09-01", ends: "2026-08-31", weeks: "3",
      pence: 1_200_00),

    // The latest twenty years.
    PayRow(
      "nineteen years at 41 and over", born: "1960-01-01", from: "2007-06-01", ends: "2026-05-31",
      weeks: "28.5", pence: 11_400_00),
    PayRow(
      "twenty years at 41 and over", born: "1960-01-01", from: "2006-06-01", ends: "2026-05-31",
      weeks: "30", pence: 12_000_00),
    PayRow(
      "twenty-one years count as twenty", born: "1960-01-01", from: "2005-06-01",
      ends: "2026-05-31", weeks: "30", pence: 12_000_00),
    PayRow(
      "forty years count as twenty", born: "1960-01-01", from: "1986-06-01", ends: "2026-05-31",
      weeks: "30", pence: 12_000_00),
    PayRow(
      "the most that the law gives in 2026", born: "1960-01-01", from: "1986-06-01",
      ends: "2026-05-31", pay: 2_000_00, weeks: "30", pence: 22_530_00),

    // 22nd birthday: the year in which it falls is a half week, the year after it a whole one.
    PayRow(
      "22 on the last day: no year above 22", born: "2004-05-31", from: "2024-06-01",
      ends: "2026-05-31", weeks: "1", pence: 400_00),
    PayRow(
      "23 on the last day: one year from 22", born: "2003-05-31", from: "2024-06-01",
      ends: "2026-05-31", weeks: "1.5", pence: 600_00),
    PayRow(
      "23 the day after the last: none", born: "2003-06-01", from: "2024-06-01",
      ends: "2026-05-31", weeks: "1", pence: 400_00),
    PayRow(
      "24 on the last day: two years from 22", born: "2002-05-31", from: "2024-06-01",
      ends: "2026-05-31", weeks: "2", pence: 800_00),

    // 41st birthday.
    PayRow(
      "41 on the last day: still one week a year", born: "1985-05-31", from: "2024-06-01",
      ends: "2026-05-31", weeks: "2", pence: 800_00),
    PayRow(
      "42 the day after the last: none at 41", born: "1984-06-01", from: "2024-06-01",
      ends: "2026-05-31", weeks: "2", pence: 800_00),
    PayRow(
      "42 on the last day: one year at 41", born: "1984-05-31", from: "2024-06-01",
      ends: "2026-05-31", weeks: "2.5", pence: 1_000_00),
    PayRow(
      "43 on the last day: two", born: "1983-05-31", from: "2024-06-01", ends: "2026-05-31",
      weeks: "3", pence: 1_200_00),

    // 18 was once a lower limit; since 2006 there is none.
    PayRow(
      "service from 16: every year counts", born: "2006-09-01", from: "2023-06-01",
      ends: "2026-05-31", weeks: "1.5", pence: 600_00),
    PayRow(
      "18 on the last day", born: "2008-05-31", from: "2024-06-01", ends: "2026-05-31",
      weeks: "1", pence: 400_00),
    // 64 once brought a taper, and normal retirement age an end.
    PayRow(
      "age 70: no taper", born: "1956-01-01", from: "2016-06-01", ends: "2026-05-31",
      weeks: "15", pence: 6_000_00),

    // 29 February.
    PayRow(
      "born on 29 February, 28 February: still 41", born: "1984-02-29", from: "2024-03-01",
      ends: "2026-02-28", weeks: "2", pence: 800_00),
    PayRow(
      "born on 29 February, 1 March: 42", born: "1984-02-29", from: "2024-03-01",
      ends: "2026-03-01", weeks: "2.5", pence: 1_000_00),
    PayRow(
      "service from 29 February, 27 February: not two years", born: "1990-01-01",
      from: "2024-02-29", ends: "2026-02-27", weeks: "0", pence: 0),
    PayRow(
      "service from 29 February, 28 February: two years", born: "1990-01-01", from: "2024-02-29",
      ends: "2026-02-28", weeks: "2", pence: 800_00),
    PayRow(
      "the last day is 29 February", born: "1982-02-28", from: "2020-03-01", ends: "2024-02-29",
      weeks: "4.5", pence: 1_800_00),

    // A week's pay at the limit of 751.00, a penny below and above.
    PayRow(
      "a penny below the limit", born: "1960-01-01", from: "2024-06-01", ends: "2026-05-31",
      pay: 750_99, weeks: "3", pence: 2_252_97),
    PayRow(
      "at the limit", born: "1960-01-01", from: "2024-06-01", ends: "2026-05-31", pay: 751_00,
      weeks: "3", pence: 2_253_00),
    PayRow(
      "a penny above the limit", born: "1960-01-01", from: "2024-06-01", ends: "2026-05-31",
      pay: 751_01, weeks: "3", pence: 2_253_00),
    PayRow(
      "half a penny is rounded up", born: "1999-03-01", from: "2018-11-01", ends: "2026-11-30",
      pay: 430_01, weeks: "6.5", pence: 2_795_07),
    PayRow(
      "no pay, no payment", born: "1999-03-01", from: "2018-11-01", ends: "2026-11-30", pay: 0,
      weeks: "6.5", pence: 0),

    // The limit changes on 6 April.
    PayRow(
      "5 April 2026", born: "1960-01-01", from: "2020-01-01", ends: "2026-04-05", pay: 900_00,
      weeks: "9", pence: 6_471_00),
    PayRow(
      "6 April 2026", born: "1960-01-01", from: "2020-01-01", ends: "2026-04-06", pay: 900_00,
      weeks: "9", pence: 6_759_00),
    PayRow(
      "5 April 2024", born: "1960-01-01", from: "2020-01-01", ends: "2024-04-05", pay: 900_00,
      weeks: "6", pence: 3_858_00),
    PayRow(
      "6 April 2024", born: "1960-01-01", from: "2020-01-01", ends: "2024-04-06", pay: 900_00,
      weeks: "6", pence: 4_200_00),
  ]

  @Test("Weeks and payment as worked out by hand", arguments: rows)
  func payment(row: PayRow) throws {
    let pay = try RedundancyPay(
      facts(born: row.born, from: row.from, ends: row.ends, pay: row.pay),
      rates: Tables.limits(.greatBritain))
    #expect(pay.weeks.description == row.weeks)
    #expect(pay.amount.pence == row.pence)
    #expect(try pay.relevantDate == day(row.ends))
  }

  @Test(
    "One year of an age is said as one",
    arguments: [
      (
        "2024-09-01",
        "1 year in which the age was 22 or over throughout, but not 41, counts 1 week."
      ),
      (
        "2023-09-01",
        "2 years in which the age was 22 or over throughout, but not 41, at 1 week each, make 2 weeks."
      ),
    ])
  func oneYear(from: String, ending: String) throws {
    let pay = try RedundancyPay(
      facts(born: "1984-08-31", from: from, ends: "2026-08-31", pay: 400_00),
      rates: Tables.limits(.greatBritain))
    let bands = try #require(pay.steps.map(\.words).first { $0.contains("year by year") })
    #expect(
      bands
        == "The age on 31 August 2026 is 42. Counted back from that day, year by year: 1 year in which "
        + "the age was 41 or over throughout, counts 1.5 weeks; " + ending)
  }

  @Test("Northern Ireland gives the same weeks, by its own limit and its own law")
  func northernIreland() throws {
    let pay = try RedundancyPay(
      facts(
        born: "1982-06-15", from: "2017-12-01", ends: "2026-11-30", pay: 820_00,
        law: .northernIreland), rates: Tables.limits(.northernIreland))
    #expect(pay.weeks.description == "10.5")
    #expect(pay.amount.pence == 8_221_50)
    let sources = pay.steps.compactMap(\.source)
    #expect(sources.contains { $0.contains("ERO art.197") })
    // The Great Britain Act is named only where the article of the Order was not read.
    #expect(sources.allSatisfy { !$0.contains("ERA") || $0.contains("was not read") })
  }

  @Test("A date after the table's end is an error even where nothing would be due")
  func outsideTheTable() throws {
    let rates = try Tables.limits(.greatBritain)
    let late = try facts(born: "1990-01-01", from: "2027-03-01", ends: "2027-04-06")
    let problem = #expect(throws: EntitlementProblem.self) { try RedundancyPay(late, rates: rates) }
    #expect(problem?.message.contains("6 April 2027 (2027-04-06)") == true)
  }

  @Test(
    "Dates that cannot have happened in this order are refused",
    arguments: [
      ("2000-01-01", "1999-01-01", "2020-01-01"), ("2000-01-01", "2000-01-01", "2020-01-01"),
      ("1980-01-01", "2020-01-02", "2020-01-01"),
    ])
  func wrongOrder(born: String, from: String, ends: String) throws {
    let rates = try Tables.limits(.greatBritain)
    let wrong = try facts(born: born, from: from, ends: ends)
    let problem = #expect(throws: EntitlementProblem.self) {
      try RedundancyPay(wrong, rates: rates)
    }
    #expect(problem?.message.contains("does not come before") == true)
  }

  @Test("Every step but plain arithmetic says what it rests on, and the sum stands last")
  func everyStepIsCited() throws {
    for law in Jurisdiction.allCases {
      let pay = try RedundancyPay(
        facts(
          born: "1960-01-01", from: "1990-01-01", ends: "2026-05-31", notice: .none, law: law),
        rates: Tables.limits(law))
      #expect(pay.steps.count { $0.source == nil } == 1)
      #expect(pay.steps.last?.words.contains(pay.amount.inWords) == true)
      #expect(pay.steps.contains { $0.words.contains("Only the latest 20 years count") })
    }
  }

  @Test(
    "The week's pay is that of the day on which statutory notice would have been given",
    arguments: [
      // Eight weeks before the end: the ninth year is complete only after that day.
      ("2017-12-01", "2026-12-31", "5 November 2026"),
      ("2017-12-01", "2026-11-30", "5 October 2026"),
      // Under two years one week, at twelve and over twelve.
      ("2025-09-01", "2026-08-30", "23 August 2026"),
      ("1990-01-01", "2026-03-31", "6 January 2026"),
      ("2026-08-20", "2026-08-30", "30 August 2026"),
    ])
  func calculationDate(from: String, ends: String, words: String) throws {
    let pay = try RedundancyPay(
      facts(born: "1970-01-01", from: from, ends: ends), rates: Tables.limits(.greatBritain))
    #expect(pay.steps.contains { $0.words.hasPrefix("The week's pay is that of \(words),") })
  }
}
