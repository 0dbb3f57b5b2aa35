import Foundation
import Testing

/// Many processes may write at once.
@Suite("Many writers", .serialized)
struct WriterTests {
  @Test("Each of many notes is there once")
  func notes() throws {
    let casework = try SmallCasework()
    let commands = (1...24).map { casework.note("note number \($0).", on: "E\($0)") }
    #expect(try casework.program.runTogether(commands).allSatisfy { $0 == 0 })
    let log = try casework.verifiedLog()
    for number in 1...24 {
      #expect(log.count { $0.contains("note number \(number).") } == 1, "note \(number)")
    }
    #expect(log.count == 41 + 24)
  }

  @Test("One case moves once, whoever asks")
  func moves() throws {
    let casework = try SmallCasework()
    let codes = try casework.program.runTogether(
      Array(repeating: casework.withdrawal, count: 8))
    #expect(codes.sorted() == [0, 1, 1, 1, 1, 1, 1, 1])
    #expect(try casework.verifiedLog().count == 42)
  }

  @Test("Those who open one programme at once open each case once")
  func openings() throws {
    let casework = try SmallCasework(opening: false)
    let codes = try casework.program.runTogether(Array(repeating: casework.open, count: 8))
    #expect(codes.allSatisfy { $0 == 0 })
    #expect(try casework.verifiedLog().count == 41)
  }

  @Test("Copies are made while others write")
  func copies() throws {
    let casework = try SmallCasework()
    let notes = (1...8).map { casework.note("note \($0)", on: "E\($0)") }
    let copies = (1...4).map { ["backup", "--to", casework.path("copy-\($0).db")] }
    #expect(try casework.program.runTogether(notes + copies).allSatisfy { $0 == 0 })
    for number in 1...4 {
      let copy = Program(database: casework.path("copy-\(number).db"))
      #expect(try copy.run(["audit", "verify"]).code == 0)
    }
  }
}
