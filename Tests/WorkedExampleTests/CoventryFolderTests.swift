import Foundation
import Testing
import WorkedExample

@Suite("The Coventry folder")
struct CoventryFolderTests {
  static let tables = [
    ("posts.csv", 77), ("new-posts.csv", 55), ("changes.csv", 59), ("ring-fences.csv", 5),
    ("statements.csv", 88), ("figures.csv", 111),
  ]

  @Test(
    "The program carries the files as they stand", arguments: CoventryExample.files.map(\.name))
  func embeddedFileIsCurrent(name: String) throws {
    let embedded = try #require(CoventryExample.files.first { $0.name == name })
    let isCurrent = try exampleFile(name) == embedded.text
    #expect(isCurrent, "run Examples/coventry/embed.py")
  }

  @Test("The program carries every file but the staff list and the script")
  func everyFileIsEmbedded() throws {
    let onDisk = try FileManager.default.contentsOfDirectory(atPath: exampleFolder.path())
      .filter { !$0.hasPrefix(".") }
    let embedded = CoventryExample.files.map(\.name)
    #expect(Set(onDisk) == Set(embedded + ["staff.csv", "embed.py"]))
    #expect(Set(embedded).count == embedded.count)
  }

  @Test(
    "Each table has its rows, each with an id of its own and a line of the paper", arguments: tables
  )
  func tableIsWhole(name: String, rows: Int) throws {
    let text = try exampleFile(name)
    let table = Table(text)
    #expect(!text.contains("\r"))
    #expect(table.raggedRows == 0)
    #expect(table.rows.count == rows)
    #expect(Set(table.column(table.columns.first ?? "")).count == rows)
    let lines = /L\d+(-\d+)?(; L\d+(-\d+)?)*( \(narrow reading of "the service"\))?/
    for source in table.column("source") {
      #expect(source.wholeMatch(of: lines) != nil, "\(source)")
    }
  }

  @Test("Every impact statement of the paper is a change or a statement")
  func statementsAreAccountedFor() throws {
    let changes = Table(try exampleFile("changes.csv")).column("change_id")
    let statements = Table(try exampleFile("statements.csv")).column("statement_id")
    let numbers = Set((changes + statements).map { $0.prefix(5) }.filter { $0.hasPrefix("I-") })
    let expected = (1...113).map { "I-" + String(1000 + $0).dropFirst() }
    #expect(numbers == Set(expected.map { $0[...] }))
  }

  @Test("Seventeen posts of the paper have no stated fate, and no post has two")
  func silentPosts() throws {
    let posts = Table(try exampleFile("posts.csv")).column("post_id")
    let changed = Table(try exampleFile("changes.csv")).column("post_id")
    #expect(Set(changed).count == changed.count)
    let silent = Set(posts).subtracting(changed)
    #expect(
      silent == [
        "HOS-C01", "HOS-C02", "HOS-C03", "HOS-C04", "HOS-C05", "LAC-C01", "LAC-C05", "MGS-C01",
        "PAS-C02", "PAS-C06", "SCI-C01", "SCI-C02", "SCI-C06", "SCI-C07", "CEL-C01", "CEL-C02",
        "SMS-C05", "CEL-S01",
      ])
    #expect(Set(changed).isSubset(of: posts))
  }

  @Test("Everything that a row names is there")
  func namesAreKnown() throws {
    let posts = Set(Table(try exampleFile("posts.csv")).column("post_id"))
    let newPosts = Table(try exampleFile("new-posts.csv"))
    let new = Set(newPosts.column("post_id"))
    let changes = Table(try exampleFile("changes.csv"))
    let ringFences = Table(try exampleFile("ring-fences.csv"))
    let programme = try exampleFile("programme.yaml")

    #expect(Set(changes.column("to_post")).subtracting([""]).isSubset(of: new))
    #expect(Set(ringFences.column("to_post")).isSubset(of: new))
    #expect(Set(newPosts.column("part_of")).subtracting([""]).isSubset(of: new))
    #expect(Set(newPosts.column("reports_to")).subtracting([""]).isSubset(of: new))

    let used = [changes, newPosts, ringFences].flatMap { $0.column("condition") }
    for condition in Set(used).subtracting([""]) {
      #expect(programme.contains("\n  \(condition): {asks: "), "\(condition)")
    }

    let services = Set(Table(try exampleFile("posts.csv")).column("service"))
    let teams = Set(
      (newPosts.column("team") + Table(try exampleFile("posts.csv")).column("team")))
    for row in Table(try exampleFile("statements.csv")).rows {
      let scope = row["scope"] ?? ""
      let isArea = services.contains(scope) || teams.contains(scope) || scope == "All services"
      #expect(isArea || items(scope).allSatisfy { posts.contains($0) || new.contains($0) })
      #expect(row["words"]?.hasSuffix(".") == true)
    }
  }

  @Test("Figures are about the services of the posts, or about a total")
  func figuresHaveTheirScope() throws {
    let services = Set(Table(try exampleFile("posts.csv")).column("service"))
    let figures = Table(try exampleFile("figures.csv")).rows
    let blocks = figures.filter { $0["table"] == "blocks" }
    let summary = figures.filter { $0["table"] == "summary" }
    #expect(Set(blocks.compactMap { $0["scope"] }) == services)
    #expect(
      Set(summary.compactMap { $0["scope"] }) == ["Education (non-SEN)", "SEN", "All services"])
    #expect(summary.count == 24)
    #expect(blocks.count + summary.count == figures.count)
    let unprinted = figures.filter { $0["stated"] == "" }.compactMap { $0["figure"] }
    #expect(unprinted == ["F-SSS-income-target", "F-SMS-saving-DSG"])
  }
}
