import Exchange
import Foundation
import Restructure
import TestSupport
import Testing

/// Every kind of problem, shown by a folder that has it and the words that a caseworker reads.
@Suite("The gallery of errors")
struct GalleryTests {
  static let gallery = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Gallery")

  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: gallery.path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  /// What reading a folder finds, and what its policy does not say of the programme's day.
  static func problems(in name: String) -> [Problem] {
    let workbook = gallery.appending(path: "\(name)/programme.xlsx").path
    let isWorkbook = FileManager.default.fileExists(atPath: workbook)
    let reading = ProgrammeReader.read(
      isWorkbook ? workbook : gallery.appending(path: "\(name)/programme").path)
    guard let programme = reading.programme, let day = programme.asOf else {
      return reading.problems
    }
    return reading.adding(
      PolicyDates.problems(in: programme, on: day) + UnlikelyStaff.problems(in: programme, on: day)
    ).problems
  }

  @Test("Every kind of problem has a folder, and no folder is of another kind")
  func everyCodeIsShown() {
    #expect(Self.names == ProblemCode.allCases.map(\.rawValue).sorted())
    #expect(Self.names.count > 40)
  }

  @Test("A folder's problems are worded as they were read and approved", arguments: names)
  func recorded(name: String) throws {
    let problems = Self.problems(in: name)
    #expect(problems.contains { $0.code == name })
    let text = problems.map(\.text).joined()
      .replacing(Self.gallery.path + "/\(name)/", with: "")
    try expectRecorded(text, at: "expected.txt", in: "Gallery/\(name)")
  }

  @Test("A problem is a sentence with a remedy that is one too", arguments: names)
  func wording(name: String) {
    for problem in Self.problems(in: name) {
      #expect(!problem.message.hasSuffix("."), "\(problem.message)")
      #expect(problem.remedy.hasSuffix(".") || problem.remedy.hasSuffix("?"), "\(problem.remedy)")
      #expect(problem.remedy.first?.isUppercase == true)
    }
  }

  @Test("No problem in the sources goes by a code that the list does not have")
  func everyCodeIsListed() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Exchange").standardizedFileURL
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    ).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > 20)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("code: \""), "\(file.lastPathComponent) writes a code as text")
    }
  }
}
