import Foundation
import Restructure
import Testing
import Workbooks

@testable import Exchange

/// Workbooks as LibreOffice saves them, with what people do in spreadsheets.
@Suite("Workbooks in place of a folder")
struct WorkbookReadingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Workbooks")

  private func read(_ name: String) -> ProgrammeReading {
    ProgrammeReader.read(Self.folder.appending(path: name).path)
  }

  @Test("An empty workbook of ours that somebody filled by hand in LibreOffice")
  func byHand() throws {
    // Typed at a keyboard: days as 3/10/2016 and 14/2/1970, a choice from a drop-down, blanks at the end
    // of cells, an empty row, and a row written over the example.
    let reading = read("by-hand.xlsx")
    #expect(reading.problems.isEmpty)
    let programme = try #require(reading.programme)
    #expect(programme.authority == "Example Council" && programme.nation == .england)
    #expect(programme.consultation.opens == LocalDate(iso: "2016-10-03"))
    #expect(programme.consultation.closes == LocalDate(iso: "2016-11-23"))
    #expect(programme.effective == LocalDate(iso: "2017-09-01"))
    #expect(programme.posts.map(\.title) == ["Tutor", "Clerk"])
    #expect(programme.posts.map(\.positions) == [8, 6])
    #expect(programme.changes.map(\.becomes) == [.disestablish, .reduce])
    let staff = Array(programme.staff)
    #expect(staff.map(\.employee) == (1...8).map { "E00\($0)" })
    #expect(staff.map(\.holding).prefix(2) == [.acting, .substantive])
    #expect(staff[0].dateOfBirth == LocalDate(iso: "1970-02-14"))
    #expect(staff[0].weeklyPay?.pence == 41_250)
    #expect(staff[6].name == "José O’Brien" && staff[6].fte == FTE(2, over: 3))
    #expect(staff[7].place.description == "by-hand.xlsx: sheet staff, row 11")
  }

  @Test("Words about files become words about sheets, though one name ends as another does")
  func words() {
    let problem = Problem(
      at: Place(file: "plan.xlsx: sheet posts"), code: .wrongValue,
      message: "new-posts.csv lists 2, posts.csv 3", remedy: "Add its row to new-posts.csv.")
    let worded = WorkbookWords.translated(problem)
    #expect(worded.message == "the sheet new-posts lists 2, the sheet posts 3")
    #expect(worded.remedy == "Add its row to the sheet new-posts.")
  }

  @Test("A sheet of keys and values says what programme.yaml would")
  func head() throws {
    let reading = read("traps.xlsx")
    #expect(reading.problems.isEmpty)
    let programme = try #require(reading.programme)
    #expect(programme.id == "fixture")
    #expect(programme.consultation.opens == LocalDate(iso: "2016-10-03"))
    #expect(programme.events == ["s188-sent": try #require(LocalDate(iso: "2016-10-03"))])
    let buyBack = try #require(programme.conditions.first { $0.name == "buy-back" })
    #expect(buyBack.value == .level(try #require(Level(parsing: "60%"))))
    #expect(buyBack.points.map(\.description) == ["0%", "60%"])
    #expect(programme.conditions.first { $0.name == "site" }?.value == .holds(false))
  }

  @Test("Numbers as text, texts as numbers, gaps, blanks, noughts and formulas are read as meant")
  func posts() throws {
    let programme = try #require(read("traps.xlsx").programme)
    #expect(programme.posts.map(\.id) == ["101", "102", "00042"])
    #expect(programme.posts.map(\.title) == ["Area SENCO", "Music teacher", "Padded"])
    #expect(programme.posts.map(\.positions) == [3, 2, nil])
    #expect(programme.posts.map { $0.fte?.description } == ["2.5", "2.0", "0.66667"])
    #expect(programme.posts.first?.note == "He said \"no\", she said yes")
    #expect(
      programme.posts.map(\.place.description) == [
        "traps.xlsx: sheet Posts, row 3", "traps.xlsx: sheet Posts, row 6",
        "traps.xlsx: sheet Posts, row 8",
      ])
  }

  @Test("Days are days, however they are shown, and a line break in a cell is one")
  func staff() throws {
    let staff = Array(try #require(read("traps.xlsx").programme).staff)
    let day = LocalDate(iso: "2016-10-03")
    #expect(staff.map(\.employee) == ["7001", "7002", "7003"])
    #expect(staff.map(\.post) == ["101", "101", "00042"])
    #expect(staff.map(\.employedFrom) == [day, day, nil])
    #expect(staff.map(\.continuousServiceFrom) == [day, day, nil])
    #expect(staff.map(\.annualSalary?.pence) == [2_500_050, 2_500_050, nil])
    #expect(staff.map(\.fte) == [FTE(1, over: 2), FTE(2, over: 3), FTE(1, over: 2)])
    #expect(staff[0].address == ["1 Example Street", "Sampletown", "ZZ1 1AA"])
    #expect(staff[1].address == ["1 Example Street", "Sampletown"])
    #expect(staff.map(\.name) == ["Ann O'Example", "Siân Rich", nil])
    #expect(staff.map(\.holding) == [.substantive, .acting, .substantive])
  }

  @Test("Dates that are counted from 1904 are the same days")
  func from1904() throws {
    let programme = try #require(read("from-1904.xlsx").programme)
    let day = LocalDate(iso: "2016-10-03")
    #expect(programme.consultation.opens == day)
    #expect(programme.staff.first?.employedFrom == day)
    #expect(programme.staff.first?.continuousServiceFrom == day)
  }

  @Test("Texts in several fonts are one text, without how they are spoken; escapes are undone")
  func rich() throws {
    let programme = try #require(read("rich.xlsx").programme)
    let post = try #require(programme.posts.first)
    #expect(post.title == "Area SENCO")
    #expect(post.service == "Early\nYears _x0041_ & more")
    #expect(post.note == "2016-10-03")
    #expect(post.place.line == 3)
  }

  @Test("An archive with sizes of 64 bits is read like any other")
  func zip64() {
    #expect(read("zip64.xlsx").programme?.posts.map(\.id) == ["P1"])
    #expect(read("sound.xlsx").programme?.posts.map(\.id) == ["P1"])
  }

  @Test("An error in a cell, and an id that became a date, are named with sheet, row and column")
  func cells() {
    #expect(
      read("errors.xlsx").places == [
        "errors.xlsx: sheet posts, row 2, column D spreadsheet-error",
        "errors.xlsx: sheet posts, row 3, column C spreadsheet-error",
      ])
    #expect(
      read("id-dates.xlsx").places == [
        "id-dates.xlsx: sheet posts, row 2, column A shortened-id",
        "id-dates.xlsx: sheet posts, row 2, column D not-a-number",
      ])
  }

  @Test("An OpenDocument spreadsheet is refused with what to do")
  func otherKinds() {
    let problem = read("sound.ods").problems.first
    #expect(problem?.message == "sound.ods is an OpenDocument spreadsheet")
    #expect(read("nowhere.xlsx").problems.first?.code == "missing-folder")
  }

  @Test(
    "Columns are named by letters",
    arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func letters(column: Int, letters: String) {
    #expect(Place.letters(column) == letters)
  }
}
