import Foundation
import Restructure
import Testing

@testable import Exchange

/// The page that lists every file, column and word, held against what the program reads.
@Suite("The page on the files of a folder")
struct FilesPageTests {
  /// A row of one of the page's tables.
  struct Row {
    let name: String
    let isRequired: Bool
    let meaning: String

    /// The words that it says are accepted; none where it lists none.
    var words: [String] {
      guard let list = meaning.components(separatedBy: "One of: ").dropFirst().last else {
        return []
      }
      return Self.code(in: list)
    }

    init?(_ line: String) {
      let cells = line.replacing("\\|", with: "\u{0}").split(
        separator: "|", omittingEmptySubsequences: false
      ).map { $0.trimmingCharacters(in: .whitespaces).replacing("\u{0}", with: "|") }
      guard cells.count == 5, let name = Self.code(in: cells[1]).first else { return nil }
      self.name = name
      isRequired = cells[2] == "required"
      meaning = cells[3]
    }

    private static func code(in text: String) -> [String] {
      text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
  }

  /// The rows of the page under each heading.
  private static func sections() throws -> [String: [Row]] {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../FILES.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let parts = text.components(separatedBy: "\n## ").dropFirst().map {
      $0.components(separatedBy: "\n")
    }
    return Dictionary(
      parts.map { lines in (lines[0], lines.compactMap { Row($0) }) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("It has every file, and no file that is not read")
  func files() throws {
    let expected = ["programme.yaml"] + TableLayout.all.map(\.file)
    #expect(try Self.sections().keys.sorted() == expected.sorted())
  }

  @Test(
    "It has every column in its order, and says which must be there", arguments: TableLayout.all)
  func columns(layout: TableLayout) throws {
    let sections = try Self.sections()
    let own = try #require(sections[layout.file])
    // A new post and a vacancy have the columns of a post, which stand once on the page.
    let shared = own.first?.name == layout.columns.first?.name ? [] : sections["posts.csv"] ?? []
    #expect((shared + own).map(\.name) == layout.columns.map(\.name))
    #expect((shared + own).map(\.isRequired) == layout.columns.map(\.isRequired))
    #expect(own.allSatisfy { !$0.meaning.isEmpty })
  }

  @Test("The notes in a workbook say what it says", arguments: TableLayout.all)
  func notes(layout: TableLayout) throws {
    let sections = try Self.sections()
    let own = try #require(sections[layout.file])
    let shared = own.first?.name == layout.columns.first?.name ? [] : sections["posts.csv"] ?? []
    for row in shared + own {
      #expect(layout.meaning(of: row.name) == row.meaning.replacing("`", with: ""))
    }
    #expect(layout.meaningOfRow?.isEmpty == false)
    #expect(layout.meaning(of: "no such column") == nil)
  }

  @Test("It has every key of programme.yaml")
  func keys() throws {
    let rows = try #require(try Self.sections()["programme.yaml"])
    #expect(rows.map(\.name) == YAMLHead.keys)
    #expect(
      rows.filter(\.isRequired).map(\.name) == [
        "programme", "title", "authority", "consultation",
      ])
    let events = try #require(rows.first { $0.name == "events" }).meaning
    for event in YAMLHead.knownEvents { #expect(events.contains("`\(event)`")) }
  }

  private static func words<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type
  ) -> [String] {
    type.allCases.map(\.rawValue)
  }

  /// Every cell that holds one of some words, with the words that the reader knows.
  static let choices: [(file: String, column: String, words: [String])] = [
    ("programme.yaml", "nation", words(Nation.self)),
    ("posts.csv", "kind", words(Post.Kind.self)),
    ("staff.csv", "holding", words(Postholding.Holding.self)),
    ("staff.csv", "contract", words(Postholding.Contract.self)),
    ("staff.csv", "protection", words(Postholding.Protection.self)),
    ("changes.csv", "becomes", words(PostChange.Fate.self)),
    ("ring-fences.csv", "mode", words(RingFence.Mode.self)),
    ("figures.csv", "measure", FigureRow.measures),
    ("decisions.csv", "what", words(HumanDecision.Kind.self)),
  ]

  @Test("It lists the words that a cell may hold, and no others", arguments: choices)
  func words(file: String, column: String, words: [String]) throws {
    let row = try #require(try Self.sections()[file]?.first { $0.name == column })
    #expect(row.words == words)
  }

  @Test("No other cell says that it holds one of some words")
  func noOtherChoices() throws {
    let listed = try Self.sections().flatMap { file, rows in
      rows.filter { !$0.words.isEmpty }.map { "\(file) \($0.name)" }
    }
    #expect(listed.sorted() == Self.choices.map { "\($0.file) \($0.column)" }.sorted())
  }
}
