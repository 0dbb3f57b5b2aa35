import Exchange
import Restructure
import Testing

@Suite("The headings of a table")
struct HeadingTests {
  static let staffHeadings: [(heading: String, column: String)] = [
    ("Employee No", "employee_id"), ("EMPLOYEE NO.", "employee_id"), ("Emp No", "employee_id"),
    ("Payroll Number", "employee_id"), ("Staff No", "employee_id"),
    ("employee id", "employee_id"), ("Employee_ID ", "employee_id"),
    ("\u{FEFF}employee_id", "employee_id"), ("Employee\nNo", "employee_id"),
    ("Employee\u{A0}No", "employee_id"), ("Employee\u{200B} No", "employee_id"),
  ]

  @Test("Headings that HR systems export are recognised", arguments: staffHeadings)
  func recognised(heading: String, column: String) throws {
    let staff = CSVWriter.table([heading, "Post No", "Job Title"], [["E1", "P1", "SENCO"]])
    let reading = try ProgrammeFolder(["staff.csv": staff]).read()
    let line = heading.contains("\n") ? 2 : 1
    #expect(reading.problems.map(\.code) == ["unknown-column"], "a title is of the post")
    #expect(reading.problems.first?.place.line == line)
    #expect(reading.programme?.staff.map(\.employee) == ["E1"])
  }

  @Test("Every heading that the interface names is recognised")
  func named() throws {
    let reading = try ProgrammeFolder([
      "posts.csv": "Post No,Job Title,Department\nP1,SENCO,Early Years\n",
      "staff.csv": "Employee No,Post No,Continuous Service Date,DOB\nE1,P1,01/09/2009,31/01/1970\n",
    ]).read()
    #expect(reading.places == [])
    let holding = try #require(reading.programme?.staff.first)
    #expect(holding.continuousServiceFrom == LocalDate(iso: "2009-09-01"))
    #expect(holding.dateOfBirth == LocalDate(iso: "1970-01-31"))
  }

  @Test("Columns stand in any order")
  func order() throws {
    let reading = try ProgrammeFolder(["staff.csv": "fte,post_id,name,employee_id\n0.5,P1,,E1\n"])
      .read()
    #expect(reading.places == [])
    #expect(reading.programme?.staff.first?.fte == FTE(1, over: 2))
  }

  @Test(
    "A heading that means something else is not taken for ours",
    arguments: ["FTE %", "FTE Salary", "Headcount", "Stelle", "fte2"])
  func notOurs(heading: String) throws {
    let reading = try ProgrammeFolder([
      "staff.csv": "employee_id,post_id,\(heading)\nE1,P1,60\n"
    ]).read()
    #expect(reading.places == ["staff.csv:1:21 unknown-column"])
    #expect(reading.programme?.staff.first?.fte == nil)
    #expect(reading.programme?.staff.first?.annualSalary == nil)
  }

  @Test("A heading of one's own is mapped, whatever else the file has")
  func mapped() throws {
    let map = try HeaderMap(["Their = No=employee_id", "Stelle=post_id"])
    let folder = try ProgrammeFolder([
      "staff.csv": "Their = No,STELLE,Employee No\nE1,P1,17\n"
    ])
    let reading = folder.read(map: map)
    #expect(reading.places == ["staff.csv:1:19 spare-column"])
    #expect(reading.programme?.staff.map(\.employee) == ["E1"])
  }

  @Test("A mapped column that a table does not have is left to the tables that have it")
  func mappedElsewhere() throws {
    let map = try HeaderMap(["title=weekly_pay"])
    #expect(try ProgrammeFolder().read(map: map).places == [])
  }

  static let maps: [(pair: String, failure: HeaderMap.Failure)] = [
    ("heading", .notAPair("heading")), ("=fte", .notAPair("=fte")), (" =fte", .notAPair(" =fte")),
    ("A=", .unknownColumn("", nearest: nil)),
    ("A=ftee", .unknownColumn("ftee", nearest: "fte")),
    ("A=zzzzzz", .unknownColumn("zzzzzz", nearest: nil)),
  ]

  @Test("A --map that names no column is refused", arguments: maps)
  func badMap(pair: String, failure: HeaderMap.Failure) {
    #expect(throws: failure) { try HeaderMap([pair]) }
  }

  static let faulty: [(header: String, problems: [String])] = [
    ("employee_id,name", ["staff.csv:1 missing-column"]),
    ("fte,name", ["staff.csv:1 missing-column", "staff.csv:1 missing-column"]),
    ("a,b", ["staff.csv:1:1 wrong-header"]),
    ("Staff list,", ["staff.csv:1:1 wrong-header"]),
    ("employee_id,post_id,name,Name", ["staff.csv:1:26 duplicate-column"]),
    ("Employee No,Payroll No,post_id", ["staff.csv:1:13 duplicate-column"]),
    ("Employee No,post_id,employee_id", ["staff.csv:1:1 spare-column"]),
    ("employee_id,post_id,Employee No", ["staff.csv:1:21 spare-column"]),
    ("employee_id,post_id,", []),
    ("employee_id,post_id, ,,", []),
    ("employee_id,,post_id,,", []),
    ("employee_id,post_id,%", ["staff.csv:1:21 unknown-column"]),
  ]

  @Test("What is wrong with a header is said at its heading", arguments: faulty)
  func faults(header: String, problems: [String]) throws {
    let reading = try ProgrammeFolder(["staff.csv": header + "\n"]).read()
    #expect(reading.places == problems)
  }

  @Test("A header that is wrong does not make everything that refers to it wrong")
  func noCascade() throws {
    let reading = try ProgrammeFolder([
      "posts.csv": "post,titel,service\nP1,SENCO,Early Years\n",
      "staff.csv": "employee_id,post_id\nE1,P1\n",
    ]).read()
    #expect(reading.errors.map(\.code) == ["missing-column"])
  }
}
