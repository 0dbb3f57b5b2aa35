import Foundation
import TestSupport
import Testing

/// Nothing is lost when the program is killed, and the same command then does what it should have.
@Suite("Killed at any moment", .serialized)
struct KillTests {
  @Test("A note is there whole or not at all", arguments: [1, 2] as [UInt64])
  func notes(seed: UInt64) throws {
    let casework = try SmallCasework()
    var random = SplitMix64(seed: seed)
    let start = Date()
    try #require(try casework.program.run(casework.note("first")).code == 0)
    let whole = Date().timeIntervalSince(start)
    var known = try casework.verifiedLog()
    for number in 1...15 {
      let words = casework.note("number \(number)")
      let hasEnded = try casework.program.runAndKill(
        words, after: Double.random(in: 0...(whole * 1.3), using: &random))
      let log = try casework.verifiedLog()
      // What was there is there, and at most the note has come to it.
      #expect(Array(log.prefix(known.count)) == known)
      #expect(log.count <= known.count + 1)
      if hasEnded { #expect(log.count == known.count + 1) }
      known = log
    }
    #expect(try casework.program.run(casework.note("last")).code == 0)
  }

  @Test("Opening, copying, exporting and erasing begin anew and end", arguments: [3] as [UInt64])
  func longWork(seed: UInt64) throws {
    let casework = try SmallCasework(opening: false)
    var random = SplitMix64(seed: seed)
    let erase = [
      "retention", "purge", "--ended-before", "2026-01-10", "--affected", "--by", "Records",
      "--reason", "Schedule 4", "--on", "2026-01-15",
    ]
    func killed(_ words: [String], _ times: Int) throws {
      for _ in 1...times {
        _ = try casework.program.runAndKill(
          words, after: Double.random(in: 0...0.25, using: &random))
      }
    }
    try killed(casework.open, 6)
    #expect(try casework.program.run(casework.open).code == 0)
    #expect(try casework.verifiedLog().count == 41)
    try killed(["backup", "--to", casework.path("copy.db")], 4)
    let copied = FileManager.default.fileExists(atPath: casework.path("copy.db"))
    #expect(
      try casework.program.run(["backup", "--to", casework.path("copy.db")]).code
        == (copied ? 2 : 0))
    let copy = Program(database: casework.path("copy.db"))
    #expect(try copy.run(["audit", "verify"]).code == 0)
    #expect(try copy.run(["audit", "export", "--to", casework.path("export.jsonl")]).code == 0)
    let replay = [
      "audit", "replay", casework.path("export.jsonl"), "--db", casework.path("again.db"),
    ]
    try killed(replay, 4)
    _ = try casework.program.run(replay)
    let again = Program(database: casework.path("again.db"))
    #expect(try again.run(["audit", "verify"]).code == 0)
    try killed(erase, 4)
    #expect(try casework.program.run(erase).code == 0)
    #expect(try casework.verifiedLog().count >= 41)
    let left = try FileManager.default.contentsOfDirectory(atPath: casework.url.path).sorted()
    #expect(left == ["again.db", "cases.db", "copy.db", "export.jsonl", "folder"])
  }
}
