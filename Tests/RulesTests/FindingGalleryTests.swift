import Exchange
import Foundation
import Restructure
import Rules
import TestSupport
import Testing

/// Every kind of finding, shown by the smallest folder that provokes it, with what a caseworker
/// reads of it.
@Suite("The gallery of findings")
struct FindingGalleryTests {
  static let gallery = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Findings")

  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: gallery.path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  private func findings(of name: String) throws -> [Finding] {
    let reading = ProgrammeReader.read(Self.gallery.appending(path: "\(name)/programme").path)
    #expect(reading.problems.isEmpty, "\(reading.problems.map(\.message))")
    let programme = try #require(reading.programme)
    return PlanFindings.all(in: programme, on: try #require(programme.asOf))
  }

  @Test("Every kind of finding has a folder, and no folder is of another kind")
  func everyCodeIsShown() {
    #expect(Self.names == FindingCode.allCases.map(\.rawValue).sorted())
    #expect(Self.names.count == 13)
  }

  @Test("A folder provokes its kind, worded as it was read and approved", arguments: names)
  func recorded(name: String) throws {
    let findings = try findings(of: name)
    #expect(findings.contains { $0.code.rawValue == name })
    let text = findings.map { finding in
      "\(finding.place.located): \(finding.code.rawValue): \(finding.message). "
        + "[\(finding.source)]\n    -> \(finding.remedy)\n"
    }
    .joined()
    try expectRecorded(text, at: "expected.txt", in: "Findings/\(name)")
  }

  @Test(
    "A folder shows its kind alone, so that what it says is what the kind says", arguments: names)
  func nothingElse(name: String) throws {
    #expect(try findings(of: name).allSatisfy { $0.code.rawValue == name })
  }

  @Test("A finding is a sentence with a remedy that is one too", arguments: names)
  func wording(name: String) throws {
    for finding in try findings(of: name) {
      #expect(!finding.message.hasSuffix("."), "\(finding.message)")
      #expect(!finding.message.contains("  "))
      #expect(finding.remedy.hasSuffix("."), "\(finding.remedy)")
      #expect(finding.remedy.first?.isUppercase == true)
      #expect(!finding.source.isEmpty)
    }
  }

  @Test("What is said about a kind is what the guide says, and its example is the folder's")
  func guideIsRecorded() throws {
    #expect(FindingGuide.all.map(\.code) == FindingCode.allCases)
    for page in FindingGuide.all {
      try expectRecorded(
        about(page), at: "about.md", in: "Findings/\(page.code.rawValue)")
      #expect(try findings(of: page.code.rawValue).contains { $0.message == page.example })
    }
  }

  private func about(_ page: FindingGuide) -> String {
    """
    # \(page.code.rawValue)

    \(page.heading).

    ## What it is

    \(page.meaning)

    ## Why it matters

    \(page.importance)

    ## What to do

    \(page.action)

    ## Example

    > \(page.example).

    """
  }

  @Test("The pages are sentences that name no other code than those of the list")
  func pagesAreSound() throws {
    let codes = Set(FindingCode.allCases.map(\.rawValue))
    #expect(Set(FindingGuide.all.map(\.heading)).count == codes.count)
    for page in FindingGuide.all {
      #expect(!page.heading.hasSuffix("."))
      for words in [page.meaning, page.importance, page.action] {
        #expect(words.hasSuffix("."), "\(words)")
        #expect(!words.contains("\n"), "\(words)")
      }
    }
  }

  @Test("The sources raise every kind of finding, and cite none that is not in the list")
  func everyCodeIsRaised() throws {
    let sources = Self.gallery.appending(path: "../../../Sources/Rules/Findings")
      .standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(
      at: sources, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }
    #expect(files.count > 20)
    let text = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    for code in FindingCode.allCases {
      #expect(text.contains(".\(code), subject:"), "\(code.rawValue) is never raised")
      #expect(!text.contains("\"\(code.rawValue)\""), "\(code.rawValue) is written as text")
    }
    let cited = text.matches(of: /`([a-z]+(?:-[a-z]+)+)`/).map { String($0.1) }
    #expect(!cited.isEmpty)
    for code in cited { #expect(FindingCode(rawValue: code) != nil, "\(code)") }
  }
}
