import Exchange
import Foundation
import Reports
import Restructure
import Store
import Testing

@testable import Operations

/// Workbooks that the program writes are read by the program as what they were written from.
@Suite("Workbooks written")
struct WorkbookExportTests {
  private static let coventry = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples/coventry").standardizedFileURL.path

  private func scratch() -> String {
    FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx").path
  }

  @Test("The worked example says the same as a workbook")
  func coventry() throws {
    let path = scratch()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let request = FolderRequest(path: Self.coventry, on: nil, today: LocalDate(dayNumber: 20_000))
    let answer = try ExportWorkbook.run(request, to: path)
    #expect(answer.sheets.contains { $0.name == "staff" && $0.rows > 100 })
    var other = request
    other.path = path
    let (folder, book) = (try request.read(.everything), try other.read(.everything))
    #expect(book.problems.isEmpty)
    let (a, b) = (try #require(folder.programme), try #require(book.programme))
    #expect(a.conditions.map(\.value) == b.conditions.map(\.value))
    #expect(a.conditions.map(\.points) == b.conditions.map(\.points))
    #expect(a.covers.map(\.hold) == b.covers.map(\.hold))
    #expect(a.events == b.events)
    #expect(a.consultation.closes == b.consultation.closes)
    let strip = { (staff: StaffList) -> [String] in
      staff.map { holding -> String in
        var holding = holding
        holding.place = Place(file: "")
        return String(describing: holding)
      }
    }
    #expect(strip(a.staff) == strip(b.staff))
    #expect(a.posts.map(\.fte) == b.posts.map(\.fte))
    #expect(a.ringFences.map(\.openTo) == b.ringFences.map(\.openTo))
    #expect(a.figures.map(\.stated) == b.figures.map(\.stated))
    let (one, two) = (try ForecastPlan.run(request), try ForecastPlan.run(other))
    #expect(one.placements.map(\.employee) == two.placements.map(\.employee))
    #expect(one.placements.map(\.toPost) == two.placements.map(\.toPost))
    #expect(throws: OperationFailure.self) { try ExportWorkbook.run(request, to: path) }
  }

  @Test("A new workbook is empty and sound, and no file is written over")
  func new() throws {
    let path = scratch()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let today = LocalDate(dayNumber: 20_000)
    let sheets = try NewWorkbook.run(path, today: today)
    #expect(sheets.dropFirst(2).map { $0 + ".csv" } == TableLayout.all.map(\.file))
    let reading = ProgrammeReader.read(path)
    #expect(reading.problems.isEmpty)
    #expect(reading.programme?.consultation.opens == today)
    #expect(reading.programme?.posts.isEmpty == true)
    #expect(throws: OperationFailure.self) { try NewWorkbook.run(path, today: today) }
    #expect(throws: OperationFailure.self) { try NewWorkbook.run("plan.csv", today: today) }
  }

  @Test("Cases open from a workbook, and what was known is the workbook")
  func cases() throws {
    let path = scratch()
    defer {
      for ending in ["", ".db"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }
    let request = FolderRequest(
      path: Self.coventry, on: LocalDate(iso: "2016-11-24"), today: LocalDate(dayNumber: 20_000))
    _ = try ExportWorkbook.run(request, to: path)
    var book = request
    book.path = path
    let file = CaseFile(path: path + ".db", programme: nil, folder: nil, today: request.today)
    let opened = try OpenCases.run(book, file: file, by: "Tester")
    #expect(opened.casesOpened == 188)
    let digests = try #require(FolderInputs.files(in: path))
    #expect(digests.digests.keys.contains(URL(filePath: path).lastPathComponent))
  }

  @Test("The policy that a workbook names is among what was known, and no other file beside it is")
  func policyBeside() throws {
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\np,P,Music\n",
        "staff.csv": "employee_id,post_id\nE1,p\n",
        "changes.csv": "change_id,post_id,becomes\nC1,p,disestablish\n",
        "ours.yaml": """
        policy: ours
        title: Ours
        from: 2020-01-01
        source: p1
        based_on: example-defaults
        """,
      ], head: "policy: ours.yaml\npack: {panels: [Two managers, HR moderates]}\n")
    let path = folder.path + "/plan.xlsx"
    _ = try ExportWorkbook.run(folder.request, to: path)
    let known = try #require(FolderInputs.files(in: path)).digests
    #expect(Set(known.keys) == ["plan.xlsx", "ours.yaml", FolderInputs.shipped])
    // What the employer says to representatives goes through a sheet unchanged.
    let reading = ProgrammeReader.read(path)
    #expect(reading.problems.isEmpty)
    #expect(reading.programme?.pack == [.panels: ["Two managers", "HR moderates"]])
  }
}
