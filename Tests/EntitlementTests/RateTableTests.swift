import Entitlement
import Restructure
import Testing

@Suite("Dated tables")
struct RateTableTests {
  /// First day, last day and pence of every row, copied by hand from the sources.
  static let britain: [(from: String, to: String, pence: Int)] = [
    ("2009-02-01", "2009-09-30", 350_00), ("2009-10-01", "2011-01-31", 380_00),
    ("2011-02-01", "2012-01-31", 400_00), ("2012-02-01", "2013-01-31", 430_00),
    ("2013-02-01", "2014-04-05", 450_00), ("2014-04-06", "2015-04-05", 464_00),
    ("2015-04-06", "2016-04-05", 475_00), ("2016-04-06", "2017-04-05", 479_00),
    ("2017-04-06", "2018-04-05", 489_00), ("2018-04-06", "2019-04-05", 508_00),
    ("2019-04-06", "2020-04-05", 525_00), ("2020-04-06", "2021-04-05", 538_00),
    ("2021-04-06", "2022-04-05", 544_00), ("2022-04-06", "2023-04-05", 571_00),
    ("2023-04-06", "2024-04-05", 643_00), ("2024-04-06", "2025-04-05", 700_00),
    ("2025-04-06", "2026-04-05", 719_00), ("2026-04-06", "2027-04-05", 751_00),
  ]
  static let northernIreland: [(from: String, to: String, pence: Int)] = [
    ("2009-10-01", "2011-01-31", 380_00), ("2012-02-01", "2013-01-31", 430_00),
    ("2013-02-01", "2014-04-05", 450_00), ("2014-04-06", "2015-03-21", 470_00),
    ("2015-03-22", "2016-02-13", 490_00), ("2016-02-14", "2018-04-05", 500_00),
    ("2018-04-06", "2019-04-05", 530_00), ("2019-04-06", "2020-04-05", 547_00),
    ("2020-04-06", "2021-04-05", 560_00), ("2021-04-06", "2022-04-05", 566_00),
    ("2022-04-06", "2023-04-05", 594_00), ("2023-04-06", "2024-04-05", 669_00),
    ("2024-04-06", "2025-04-05", 729_00), ("2025-04-06", "2026-04-05", 749_00),
    ("2026-04-06", "2027-04-05", 783_00),
  ]

  @Test(
    "Every limit of Great Britain is in force from its first day to its last", arguments: britain)
  func britishLimits(row: (from: String, to: String, pence: Int)) throws {
    let table = try Tables.limits(.greatBritain)
    for iso in [row.from, row.to] {
      #expect(try table.entry(on: day(iso)).value.pence == row.pence, "\(iso)")
    }
    #expect(try table.entry(on: day(row.from)).from == day(row.from))
  }

  @Test("Every limit of Northern Ireland too", arguments: northernIreland)
  func irishLimits(row: (from: String, to: String, pence: Int)) throws {
    let table = try Tables.limits(.northernIreland)
    for iso in [row.from, row.to] {
      #expect(try table.entry(on: day(iso)).value.pence == row.pence, "\(iso)")
    }
  }

  @Test("The tables hold these rows and no others")
  func noOtherRows() throws {
    #expect(try Tables.limits(.greatBritain).entries.count == Self.britain.count)
    #expect(try Tables.limits(.northernIreland).entries.count == Self.northernIreland.count)
  }

  @Test(
    "A day outside a table or in its gap is an error that names the day",
    arguments: [
      (Jurisdiction.greatBritain, "2009-01-31"), (.greatBritain, "2027-04-06"),
      (.northernIreland, "2009-09-30"), (.northernIreland, "2011-02-01"),
      (.northernIreland, "2012-01-31"), (.northernIreland, "2027-04-06"),
    ])
  func noFallback(law: Jurisdiction, iso: String) throws {
    let table = try Tables.limits(law)
    let outside = try day(iso)
    let problem = #expect(throws: EntitlementProblem.self) { try table.entry(on: outside) }
    #expect(problem?.message.contains(iso) == true)
    #expect(problem?.message.contains(law.name) == true)
  }

  @Test("What no source confirms about a row is kept with it")
  func unconfirmedIsKept() throws {
    let table = try Tables.limits(.northernIreland)
    #expect(try table.entry(on: day("2012-06-01")).unconfirmed != nil)
    #expect(try table.entry(on: day("2020-06-01")).unconfirmed == nil)
    #expect(table.entries.allSatisfy { !$0.source.isEmpty })
  }

  private static let heading = "from,to,value,source,unconfirmed\n"

  @Test(
    "A table that is not sound is refused, with the line",
    arguments: [
      ("", 1, "no row"),
      (heading, 1, "no row"),
      ("from,to,value,source\n", 1, "heading"),
      (heading + "2020-04-06,2021-04-05,538.00,Order\n", 2, "4 cells"),
      (heading + "2020-04-06,2021-04-05,538.00,Order,,\n", 2, "6 cells"),
      (heading + "2020-04-06,2020-04-05,538.00,Order,\n", 2, "before"),
      (heading + "2020-02-30,2021-04-05,538.00,Order,\n", 2, "not a date"),
      (heading + "2020-04-06,,538.00,Order,\n", 2, "not a date"),
      (heading + "2020-04-06,2021-04-05,,Order,\n", 2, "not a sum"),
      (heading + "2020-04-06,2021-04-05,0,Order,\n", 2, "not a sum"),
      (heading + "2020-04-06,2021-04-05,-5,Order,\n", 2, "not a sum"),
      (heading + "2020-04-06,2021-04-05,538.00,,\n", 2, "cell 4 is empty"),
      (heading + "2020-04-06,2021-04-05,538.00,\"Order\",\n", 2, "quotation mark"),
      (
        heading + "# a remark\n2020-04-06,2021-04-05,1,A,\n2021-04-05,2022-04-05,1,A,\n", 4,
        "not after"
      ),
      (heading + "2021-04-06,2022-04-05,1,A,\n2020-04-06,2021-04-05,1,A,\n", 3, "not after"),
      (heading + "\n2020-04-06,2021-04-05,1,A,\n", 2, "1 cell"),
    ])
  func strict(text: String, line: Int, words: String) {
    let problem = #expect(throws: ReferenceProblem.self) { try RateTable(name: "T", csv: text) }
    #expect(problem?.line == line)
    #expect(problem?.message.contains(words) == true, "\(String(describing: problem))")
  }

  @Test("A row can be added, and a gap is left a gap")
  func sound() throws {
    let table = try RateTable(
      name: "The sum",
      csv: Self.heading + "2020-01-01,2020-12-31,1,A,\n# next\n2022-01-01,2022-12-31,2,B,open")
    #expect(table.entries.map(\.value.pence) == [100, 200])
    #expect(try table.first == day("2020-01-01"))
    #expect(try table.last == day("2022-12-31"))
    let gap = try day("2021-06-01")
    #expect(throws: EntitlementProblem.self) { try table.entry(on: gap) }
  }

  @Test("Entries given as values must be in order and apart")
  func values() throws {
    let (a, b) = (try day("2020-01-01"), try day("2020-12-31"))
    let entry = RateTable.Entry(from: a, to: b, value: Money(pence: 1), source: "A")
    #expect(RateTable(name: "T", entries: [entry]) != nil)
    #expect(RateTable(name: "T", entries: [entry, entry]) == nil)
    #expect(RateTable(name: "T", entries: []) == nil)
    #expect(
      RateTable(
        name: "T", entries: [.init(from: b, to: a, value: Money(pence: 1), source: "A")]) == nil)
  }
}
