import Restructure
import TestSupport
import Testing

/// A staff list keeps its rows in columns; nothing may be lost or change hands on the way.
@Suite("A staff list")
struct StaffListTests {
  /// A row of which about half the cells are empty, and of those that are not many say the same.
  static func row(_ number: Int, _ random: inout SplitMix64) -> Postholding {
    func perhaps<Value>(_ value: @autoclosure () -> Value, _ random: inout SplitMix64) -> Value? {
      Bool.random(using: &random) ? value() : nil
    }
    func day(_ random: inout SplitMix64) -> LocalDate? {
      let number = Int.random(in: -30_000...30_000, using: &random)
      return perhaps(LocalDate(dayNumber: number), &random)
    }
    let employee = "E\(Int.random(in: 1...40, using: &random))"
    let post = "P\(Int.random(in: 1...5, using: &random))"
    let column = Int.random(in: 0...3, using: &random)
    var row = Postholding(
      employee: employee, post: post, place: Place(file: "staff.csv", line: number, column: column))
    let parts = Int.random(in: 1...5, using: &random)
    row.fte = perhaps(FTE(parts, over: 5, roundedParts: parts % 2), &random)
    row.holding = Postholding.Holding.allCases.randomElement(using: &random) ?? .acting
    row.contract = Postholding.Contract.allCases.randomElement(using: &random) ?? .casual
    row.protection = perhaps(Postholding.Protection.adoptionLeave, &random)
    row.qualifications = perhaps(["HI", "VI \(parts)"], &random)
    row.name = perhaps("Synthetic \(number)", &random)
    row.terms = perhaps("njc", &random)
    row.jobShare = perhaps("J\(parts)", &random)
    row.email = perhaps("\(number)@example.org", &random)
    row.address = perhaps(["\(number) Example Street", "Town"], &random) ?? []
    row.language = perhaps("cy", &random)
    row.weeklyPay = perhaps(Money(pence: number * 101), &random)
    row.annualSalary = perhaps(Money(pence: number * 5_003), &random)
    row.contractEnds = day(&random)
    row.employedFrom = day(&random)
    row.continuousServiceFrom = day(&random)
    row.redundancyServiceFrom = day(&random)
    row.dateOfBirth = day(&random)
    row.protectedFrom = day(&random)
    row.protectedTo = day(&random)
    return row
  }

  /// Everything that a row says; `dump` follows every stored property, so a new one is compared too.
  static func words(of row: Postholding) -> String {
    var text = ""
    dump(row, to: &text)
    return text
  }

  static func rows(_ seed: UInt64) -> [Postholding] {
    var random = SplitMix64(seed: seed)
    return (2..<62).map { row($0, &random) }
  }

  @Test("A list gives back what was put in, to the last cell", arguments: UInt64(1)...20)
  func roundTrip(seed: UInt64) {
    let rows = Self.rows(seed)
    let list = StaffList(rows)
    #expect(list.map(Self.words) == rows.map(Self.words))
    #expect(list.employees == rows.map(\.employee))
  }

  @Test("A list is what its parts are one after the other", arguments: UInt64(1)...40)
  func parts(seed: UInt64) {
    var random = SplitMix64(seed: seed &+ 200)
    let rows = Self.rows(seed)
    var list = StaffList()
    var start = 0
    while start < rows.count {
      let end = min(rows.count, start + Int.random(in: 0...25, using: &random))
      list.append(StaffList(rows[start..<end]))
      start = end
    }
    #expect(list.map(Self.words) == rows.map(Self.words))
    #expect(list.employees == rows.map(\.employee))
    let found = StaffByPost(list)
    #expect(found["P1"] == rows.indices.filter { rows[$0].post == "P1" })
  }

  @Test("Changes behave as those of an array", arguments: UInt64(1)...20)
  func changes(seed: UInt64) {
    var random = SplitMix64(seed: seed &+ 100)
    var rows = Self.rows(seed)
    var list = StaffList(rows)
    for step in 0..<60 {
      let (one, other) = (
        rows.indices.randomElement(using: &random) ?? 0,
        rows.indices.randomElement(using: &random) ?? 0
      )
      switch step % 4 {
      case 0:
        let row = Self.row(100 + step, &random)
        rows[one] = row
        list[one] = row
      case 1:
        rows.swapAt(one, other)
        list.swapAt(one, other)
      case 2:
        rows.remove(at: one)
        list.remove(at: one)
      default:
        let row = Self.row(200 + step, &random)
        rows.append(row)
        list.append(row)
      }
    }
    #expect(list.map(Self.words) == rows.map(Self.words))
  }

  @Test("The rows of a post are those that hold it, in order", arguments: UInt64(1)...20)
  func byPost(seed: UInt64) {
    let rows = Self.rows(seed)
    let found = StaffByPost(StaffList(rows))
    for post in ["P1", "P2", "P3", "P4", "P5", "P6", ""] {
      #expect(found[post] == rows.indices.filter { rows[$0].post == post })
    }
  }

  @Test("A person in a post is found in the first row that says so", arguments: UInt64(1)...20)
  func index(seed: UInt64) {
    let rows = Self.rows(seed)
    let index = StaffIndex(StaffList(rows))
    for employee in ["E0"] + Set(rows.map(\.employee)) {
      for post in ["P1", "P2", "P3", "P4", "P5", "P6"] {
        let first = rows.first { $0.employee == employee && $0.post == post }
        let found = index[Postholding.Key(employee: employee, post: post)]
        #expect(found.map(Self.words) == first.map(Self.words), "\(employee) in \(post)")
      }
    }
  }

  @Test(
    "Who stands twice is found in whatever order the ids come",
    arguments: [
      (["E8", "E9", "E10", "E11"], []),
      (["E8", "E9", "E9", "E10"], ["E9"]),
      (["E10", "E11", "E9"], []),
      (["E9", "E10", "E9"], ["E9"]),
      (["A10", "A9", "B1", "A9"], ["A9"]),
      (["E1", "E1"], ["E1"]),
      ([], []),
    ] as [([EmployeeID], [EmployeeID])])
  func repeatsInAnyOrder(employees: [EmployeeID], twice: [EmployeeID]) {
    let rows = employees.enumerated().map { line, employee in
      Postholding(employee: employee, post: "P1", place: Place(file: "staff.csv", line: line + 2))
    }
    #expect(StaffList(rows).repeats.map { rows[$0.row].employee } == twice)
  }

  @Test("Repeats are later rows of somebody who has an earlier one", arguments: UInt64(1)...20)
  func repeats(seed: UInt64) {
    let rows = Self.rows(seed)
    let found = StaffList(rows).repeats
    let later = rows.indices.filter { row in
      rows[..<row].contains { $0.employee == rows[row].employee }
    }
    #expect(found.map(\.row) == later)
    #expect(found.allSatisfy { rows[$0.earlier].employee == rows[$0.row].employee })
    #expect(
      found.allSatisfy { pair in
        !rows[..<pair.earlier].contains { $0.employee == rows[pair.row].employee }
      })
  }

  @Test(
    "Ids in ascending order repeat nobody; in any other order they are compared",
    arguments: [
      ([], 0), (["E1"], 0), (["E1", "E2", "E3"], 0), (["E2", "E1"], 0), (["E1", "E1"], 1),
      (["E1", "E2", "E1"], 1), (["E2", "E1", "E2", "E2"], 2), (["E10", "E2", "E9"], 0),
    ])
  func ascending(employees: [String], count: Int) {
    let place = Place(file: "staff.csv", line: 2)
    let list = StaffList(employees.map { Postholding(employee: $0, post: "P1", place: place) })
    #expect(list.repeats.count == count)
  }

  @Test("Hours that look the same and are not equally certain stay apart")
  func roundedHours() {
    let place = Place(file: "staff.csv", line: 2)
    var exact = Postholding(employee: "E1", post: "P1", place: place)
    exact.fte = FTE(3, over: 5)
    var rounded = Postholding(employee: "E2", post: "P1", place: place)
    rounded.fte = FTE(3, over: 5, roundedParts: 1)
    let list: StaffList = [exact, rounded]
    #expect(list.map { $0.fte?.roundedParts } == [0, 1])
    #expect(list.hours.values.count == 2)
  }
}
