import Casework
import Foundation
import GRDB
import Restructure
import Store
import TestSupport
import Testing

/// A history as text, and the database that is made of it again.
@Suite struct ReplayTests {
  let folder: TemporaryFolder
  let tampered: TamperedStore
  let lines: [Substring]

  init() throws {
    folder = try TemporaryFolder()
    tampered = try .eventful()
    var text = ""
    _ = try tampered.store.export { text += $0 }
    lines = text.split(separator: "\n")
  }

  private func replay(_ lines: [Substring], to name: String = "again.db") throws -> CaseStore {
    let path = folder.path(name)
    #expect(try CaseStore.replay(lines, from: "export.jsonl", into: path).isIntact)
    return try CaseStore(path: path, creating: false)
  }

  /// The error with which an export is refused.
  private func refusal(_ lines: [Substring]) throws -> (line: Int, entry: Int?, detail: String) {
    let path = folder.path("refused.db")
    let error = try #require(
      throws: StoreError.self,
      performing: { try CaseStore.replay(lines, from: "export.jsonl", into: path) })
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(!FileManager.default.fileExists(atPath: path + ".unfinished"))
    guard case .notAsExported("export.jsonl", let line, let entry, let detail) = error else {
      Issue.record("another error: \(error)")
      return (0, nil, "")
    }
    return (line, entry, detail)
  }

  @Test func aReplayMakesTheSameState() throws {
    let (store, again) = (tampered.store, try replay(lines))
    #expect(try again.head() == store.head())
    #expect(try again.log() == store.log())
    #expect(try again.cases() == store.cases())
    #expect(try again.programmes() == store.programmes())
    for programme in ["demo", "second"] {
      #expect(try again.decisions(in: programme) == store.decisions(in: programme))
      #expect(try again.records(in: programme) == store.records(in: programme))
    }
    #expect(try again.known(at: 5)?.files == store.known(at: 5)?.files)
    var text = ""
    _ = try again.export { text += $0 }
    #expect(text.split(separator: "\n") == lines)
  }

  @Test func wordsThatWereErasedStayErased() throws {
    let again = try replay(lines)
    let erased = try again.history(of: Examples.reference("E1", "tutor")).dropLast()
    #expect(erased.allSatisfy { $0.event.words == nil })
    #expect(lines.allSatisfy { !$0.contains("on site") && !$0.contains("found funding") })
  }

  @Test func theNewDatabaseGoesOnFromThere() throws {
    let again = try replay(lines)
    let (number, head) = (try again.log().count, try again.head())
    try again.note(
      "Rang", on: Examples.reference("E2", "tutor"), dated: try day("2016-12-12"),
      by: "Caseworker A")
    #expect(try again.verifyChain(expecting: head).isIntact)
    #expect(try again.log().count == number + 1)
  }

  @Test func anEmptyDatabaseIsReplayedToo() throws {
    var text = ""
    _ = try CaseStore.inMemory().export { text += $0 }
    #expect(try replay(text.split(separator: "\n")).head() == nil)
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func aByteThatWasAlteredAnywhereIsFound(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let position = Int.random(in: 0..<lines.count, using: &random)
    var bytes = Array(lines[position].utf8)
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let other = UInt8.random(in: 0x20..<0x7F, using: &random)
    guard bytes[place] != other else { return }
    bytes[place] = other
    var altered = lines
    altered[position] = Substring(String(decoding: bytes, as: UTF8.self))
    #expect(try refusal(altered).line == position + 1)
  }

  @Test func anEntryThatWasAlteredIsNamed() throws {
    let position = try #require(lines.firstIndex { $0.contains("vr-closes") })
    var altered = lines
    altered[position] = Substring(
      altered[position].replacingOccurrences(of: "2016-12-20", with: "2016-12-21"))
    let refusal = try refusal(altered)
    #expect(refusal.line == position + 1)
    #expect(refusal.entry == 11)
    #expect(refusal.detail == "it is not as it was exported")
  }

  @Test func aLineThatIsLeftOutIsFound() throws {
    for position in lines.indices {
      var altered = lines
      altered.remove(at: position)
      let refusal = try refusal(altered)
      // Of a row that nothing rests on, the last line tells.
      #expect(refusal.line >= position + 1)
      if lines[position].contains(#""line":"entry""#), lines[position + 1].contains("entry") {
        #expect(refusal.line == position + 1)
      }
    }
  }

  @Test func linesInAnotherOrderAreFound() throws {
    for position in lines.indices.dropLast() {
      var altered = lines
      altered.swapAt(position, position + 1)
      #expect(try refusal(altered).line >= position + 1)
    }
  }

  @Test func whatStandsBehindTheLastLineIsFound() throws {
    #expect(try refusal(lines + [lines[3]]).line == lines.count + 1)
    #expect(try refusal([]).detail == "it ends before its last line")
    #expect(try refusal(["employee_id,name"]).line == 1)
  }

  /// A register that a later step may add beside the history.
  @Test func tablesBesideTheHistoryAreExportedAndHeldOnTheirPerson() throws {
    try tampered.execute(
      """
      CREATE TABLE letter (id INTEGER PRIMARY KEY, caseRecord INTEGER NOT NULL, body TEXT) STRICT;
      INSERT INTO letter VALUES (1, 1, 'Dear “E1”'), (2, 2, NULL)
      """)
    let held = try tampered.store.held(on: "E1")
    #expect(held.sideRows.map { $0.cells.map(\.text) } == [["1", "1", "Dear “E1”"]])
    var text = ""
    _ = try tampered.store.export { text += $0 }
    let export = text.split(separator: "\n")
    #expect(export.count == lines.count + 2)
    let position = try #require(export.firstIndex { $0.contains("Dear") })
    #expect(position > lines.count - 2)
    // This version knows no such table, and leaves nothing out in silence.
    let refusal = try refusal(export)
    #expect(refusal.line == position + 1)
    #expect(refusal.detail == "there is no table letter")
  }

  @Test func anExportOfANewerVersionIsRefusedAsSuch() throws {
    let tampered = try TamperedStore()
    var text = ""
    _ = try tampered.store.export { text += $0 }
    // A seal can be made by anybody: it guards against slips, and the head against people.
    let newer = try #require(
      SealedLine.make("export", body: #"{"entries":0,"form":2,"steps":[]}"#))
    #expect(throws: StoreError.newer("export.jsonl")) {
      try CaseStore.replay([newer], from: "export.jsonl", into: folder.path("newer.db"))
    }
  }

  @Test func entriesThatWereMadeUpDoNotFollow() throws {
    // Sealed anew, an altered entry still does not have its digest.
    let position = try #require(lines.firstIndex { $0.contains("vr-closes") })
    let body = "{" + lines[position].split(separator: ",", maxSplits: 2)[2]
    let forged = try #require(
      SealedLine.make(
        "entry", body: body.replacingOccurrences(of: "2016-12-20", with: "2016-12-21")))
    var altered = lines
    altered[position] = forged
    let refusal = try refusal(altered)
    #expect(refusal.entry == 11)
    #expect(refusal.detail == "it is not as it was written")
  }
}
