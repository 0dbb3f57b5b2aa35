import Foundation
import Restructure
import Testing
import Workbooks

@testable import Exchange

/// Workbooks that are written for the test, so that every row is seen beside what it gives.
@Suite("Sheets as tables")
struct SheetTableTests {
  /// A workbook on disk for the length of a test.
  private final class ScratchWorkbook {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "plan-\(UUID().uuidString).xlsx").path

    init(_ sheets: [(name: String, rows: [[String]])]) throws {
      let writer = try WorkbookWriter(path)
      for sheet in sheets {
        let columns = (sheet.rows.first ?? []).map { SheetColumn($0, .words) }
        let target = writer.sheet(sheet.name, columns)
        for row in sheet.rows.dropFirst() { target?.add(row.map { .text($0) }) }
      }
      try writer.finish(replacing: false)
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
    }

    func read(map: HeaderMap = HeaderMap()) -> ProgrammeReading {
      ProgrammeReader.read(path, map: map)
    }
  }

  private static let programme: (name: String, rows: [[String]]) = (
    "programme",
    [
      ["Key", "Value"], ["programme", "test"], ["title", "A synthetic programme"],
      ["authority", "A synthetic authority"], ["consultation.opens", "2016-10-03"],
    ]
  )
  private static let posts: (name: String, rows: [[String]]) = (
    "posts", [["post_id", "title", "service"], ["P1", "Area SENCO", "Early Years"]]
  )

  /// The problems without the name of the file, which differs each time.
  private func problems(_ sheets: [(name: String, rows: [[String]])]) throws -> [String] {
    try ScratchWorkbook(sheets).read().problems.map { problem in
      let place = problem.place.description.drop { $0 != ":" }.dropFirst(2)
      return "\(place) \(problem.code): \(problem.message)"
    }
  }

  @Test("A workbook with a head and posts is sound")
  func sound() throws {
    #expect(try problems([Self.programme, Self.posts]).isEmpty)
  }

  @Test("What is missing is named as a sheet, and a remedy as a row")
  func missing() throws {
    let told = try problems([("programme", [["Key", "Value"], ["title", "T"]])])
    #expect(told.count == 4)
    #expect(told.contains { $0.contains("has no sheet posts") })
    #expect(told.contains("sheet programme, row 2, column A missing-value: authority is missing"))
    let reading = try ScratchWorkbook([("programme", [["title", "T"]])]).read()
    #expect(
      reading.problems.contains {
        $0.remedy == "Add a row with the key authority, and its value beside it."
      })
    #expect(
      try problems([Self.programme, Self.posts, ("staff", [])]).map { $0.prefix(22) } == [
        "sheet staff empty-file"
      ])
  }

  @Test("Problems of settings stand at the key or at the value")
  func settings() throws {
    let rows =
      Self.programme.rows + [
        ["effective", "soon"], ["nation", "Englnd"], ["titel", "x"], ["", "nothing"],
        ["title", "again"], ["conditions.site.holds", "perhaps"],
        ["conditions.site.asks", "Is it?"],
        ["other_dismissals.1.establishment", "Depot"], ["other_dismissals.1.count", "few"],
        ["cover.x.posts", "P9; P1"], ["cover.x.hold", "HI"],
      ]
    let told = try problems([("programme", rows), Self.posts])
    for place in [
      "row 6, column B impossible-date", "row 7, column B unknown-word",
      "row 8, column A unknown-word", "row 9, column B missing-value",
      "row 10, column A duplicate-id", "row 11, column B wrong-value",
      "row 14, column B wrong-value", "row 15, column B dangling-reference",
    ] {
      #expect(told.contains { $0.hasPrefix("sheet programme, \(place)") }, "\(place): \(told)")
    }
    #expect(told.count == 8)
  }

  @Test("A key may hold what YAML would take for something else")
  func quoting() throws {
    let rows =
      Self.programme.rows.filter { $0[0] != "title" } + [
        ["title", "{a: [b]} # \"c\" \\ 'd'\nnext: line"], ["conditions.a.b.asks", "null"],
        ["conditions.a.b.holds", ""], ["conditions.a.b.extra.asks", "x"],
        ["conditions.a.b.extra.holds", "TRUE"],
      ]
    let reading = try ScratchWorkbook([("programme", rows), Self.posts]).read()
    #expect(reading.problems.isEmpty)
    let programme = try #require(reading.programme)
    #expect(programme.title == "{a: [b]} # \"c\" \\ 'd'\nnext: line")
    #expect(programme.conditions.map(\.name) == ["a.b", "a.b.extra"])
    #expect(programme.conditions.map(\.asks) == ["null", "x"])
    #expect(programme.conditions.map(\.value) == [.notKnown, .holds(true)])
  }

  @Test("A cell beyond the headings, a ragged row and a title above them are told with their cells")
  func ragged() throws {
    let posts = [["post_id", "title", "service"], ["P1", "A", "S", "", "lost"], ["P2", "B"]]
    #expect(
      try problems([Self.programme, ("posts", posts)]).map { $0.prefix(45) } == [
        "sheet posts, row 2, column E nameless-column:",
        "sheet posts, row 3, column C missing-value: s",
      ])
    let titled = [["Posts of the service"], ["post_id", "title", "service"], ["P1", "A", "S"]]
    #expect(
      try problems([Self.programme, ("posts", titled)]).first?.hasPrefix(
        "sheet posts, row 1, column A wrong-header") == true)
  }

  @Test("A problem inside a cell points at the cell, and your own headings are read")
  func cells() throws {
    let fences = [
      ["Rule", "to_post", "open_to", "mode"], ["R1", "N1", "service=\"x\" & &", "match"],
    ]
    let sheets = [
      Self.programme, Self.posts, ("Ring Fences", fences),
      ("new posts", [["post_id", "title", "service"], ["N1", "N", "S"]]),
    ]
    let book = try ScratchWorkbook(sheets)
    let map = try HeaderMap(["Rule=ring_fence"])
    let places = book.read(map: map).problems.map { $0.place.description.drop { $0 != ":" } }
    #expect(places == [": sheet Ring Fences, row 2, column C"])
  }

  @Test("A shared text that stands in many cells cannot fill the memory")
  func limit() throws {
    let rows = [["post_id", "title", "service"]] + Array(repeating: ["P", "T", "S"], count: 50)
    let book = try ScratchWorkbook([("posts", rows)])
    let workbook = try Workbook.open(book.path)
    let table = SheetTable(
      at: "posts", TableLayout.posts, HeaderMap(), workbook.numbers, mostBytes: 100)
    try workbook.read(try #require(workbook.sheets.first), table.add)
    #expect(table.isTooLarge)
    #expect(table.bytes.count < 120)
  }

  @Test("A folder's tables and a workbook of them are the same programme")
  func sameProgramme() throws {
    let names = Coventry.names.filter { $0.hasSuffix(".csv") }
    var sheets = [Self.programme]
    for name in names {
      let table = try #require(
        CSVReader.read(file: name, bytes: try Coventry.bytes(name)).table)
      let rows = [table.header] + table.rows
      sheets.append((String(name.dropLast(4)), rows.map { $0.map(\.text) }))
    }
    let book = try ScratchWorkbook(sheets).read().programme
    let folder = ProgrammeReader.read(Coventry.folder.path).programme
    #expect(book?.posts.map(\.id) == folder?.posts.map(\.id))
    #expect(book?.posts.map(\.fte) == folder?.posts.map(\.fte))
    #expect(book?.staff.map(\.key) == folder?.staff.map(\.key))
    #expect(book?.staff.map(\.employedFrom) == folder?.staff.map(\.employedFrom))
    #expect(book?.ringFences.map(\.openTo) == folder?.ringFences.map(\.openTo))
    #expect(book?.figures.map(\.stated) == folder?.figures.map(\.stated))
    #expect(book?.changes.map(\.becomes) == folder?.changes.map(\.becomes))
  }
}
