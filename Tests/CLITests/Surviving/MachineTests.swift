import Foundation
import GRDB
import Testing

/// What the machine refuses is said in words, with the exit code for it, and nothing is lost.
@Suite("A machine that refuses", .serialized)
struct MachineTests {
  let casework: SmallCasework
  var program: Program { casework.program }

  init() throws {
    casework = try SmallCasework()
    try #require(try program.run(casework.note("before")).code == 0)
  }

  /// A process without the rights of an administrator, who may write everywhere.
  private func asNobody() throws -> Program {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: casework.url.path)
    guard getuid() == 0 else { return program }
    var other = program
    other.wrapper = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    return other
  }

  private func expect(_ outcome: Program.Outcome, code: Int32, says words: String) {
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty)
    // Lines are broken where they are full.
    let said = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains(words), "\(outcome.errors)")
    // What to do about it stands under it.
    #expect(outcome.errors.contains("\n  "))
  }

  private func permit(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test("A file that may only be read is read")
  func readOnlyFile() throws {
    let nobody = try asNobody()
    try permit(0o444, program.database)
    #expect(try nobody.run(["case", "show", "E1"]).code == 0)
    expect(try nobody.run(casework.note("after")), code: 3, says: "may only be read")
    #expect(try casework.verifiedLog().count == 42)
  }

  @Test("A folder that may only be read is one in which nothing is written")
  func readOnlyFolder() throws {
    let nobody = try asNobody()
    try permit(0o666, program.database)
    try permit(0o555, casework.url.path)
    defer { try? permit(0o755, casework.url.path) }
    #expect(try nobody.run(["case", "show", "E1"]).code == 0)
    expect(try nobody.run(casework.note("after")), code: 3, says: "may only be read")
    let copy = ["backup", "--to", casework.path("copy.db")]
    expect(try nobody.run(copy), code: 3, says: "may only be read")
    #expect(try casework.verifiedLog().count == 42)
  }

  @Test("A file that somebody else may not read is not opened", .enabled(if: getuid() == 0))
  func ownersFile() throws {
    let nobody = try asNobody()
    expect(try nobody.run(["case", "show", "E1"]), code: 3, says: "cannot be opened")
  }

  @Test("A file that may grow no further is left as it was")
  func fileSize() throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: program.database)
    let size = try #require(attributes[.size] as? Int)
    var limited = program
    limited.wrapper = ["/bin/bash", "-c", "ulimit -f \(size / 1024); exec \"$0\" \"$@\""]
    let long = String(repeating: "word ", count: 20_000)
    let outcome = try limited.run(casework.note(long))
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("could not be written") || outcome.errors.contains("is full"))
    #expect(try casework.verifiedLog().count == 42)
    #expect(try program.run(casework.note("after")).code == 0)
  }

  @Test("A full disk is named, and all that was there stays", .enabled(if: SmallDisk.canBeMade))
  func fullDisk() throws {
    let disk = try SmallDisk(kilobytes: 400)
    let path = disk.path + "/cases.db"
    try FileManager.default.copyItem(atPath: program.database, toPath: path)
    let full = Program(database: path)
    let text = String(repeating: "word ", count: 4_000)
    var recorded = 0
    while recorded < 40, try full.run(casework.note(text)).code == 0 { recorded += 1 }
    #expect(recorded > 0 && recorded < 40)
    expect(
      try full.run(casework.note(text)), code: 3, says: "The disk that holds \(path) is full")
    expect(
      try full.run(["backup", "--to", disk.path + "/copy.db"]), code: 3, says: "is full")
    #expect(!FileManager.default.fileExists(atPath: disk.path + "/copy.db"))
    #expect(try full.run(["audit", "verify"]).code == 0)
    let log = try full.run(["audit", "log", "--format", "csv"]).output.split(separator: "\n")
    #expect(log.count == 42 + recorded)
  }

  @Test(
    "Words erased on a disk without room are gone once there is some",
    .enabled(if: SmallDisk.canBeMade))
  func erasureWithoutRoom() throws {
    let words = Data("Kaleidoscope".utf8)
    try #require(try program.run(casework.note("Kaleidoscope")).code == 0)
    try #require(try program.run(casework.withdrawal).code == 0)
    let source = URL(fileURLWithPath: program.database)
    let disk = try SmallDisk(kilobytes: try Data(contentsOf: source).count / 1024 + 80)
    let path = disk.path + "/cases.db"
    try FileManager.default.copyItem(atPath: source.path, toPath: path)
    let erase = [
      "retention", "purge", "--ended-before", "2026-01-16", "--on", "2026-01-20", "--by", "Records",
      "--reason", "Schedule 4",
    ]
    let full = Program(database: path)
    expect(try full.run(erase), code: 3, says: "the file could not be written anew")
    #expect(try full.run(["audit", "verify"]).code == 0)
    try FileManager.default.removeItem(at: source)
    try FileManager.default.copyItem(atPath: path, toPath: source.path)
    let again = try program.run(erase)
    #expect(again.code == 0)
    #expect(again.output.contains("Nobody is due"))
    #expect(try Data(contentsOf: source).range(of: words) == nil)
  }

  @Test("A file in use is waited for, and then said to be in use")
  func lockedFile() throws {
    try DatabaseQueue(path: program.database).inDatabase { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      expect(try program.run(casework.note("after")), code: 3, says: "in use by another program")
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try program.run(casework.note("after")).code == 0)
  }

  @Test("A file that is cut short or overwritten is called damaged, and left")
  func damagedFile() throws {
    let url = URL(fileURLWithPath: program.database)
    let whole = try Data(contentsOf: url)
    var overwritten = whole
    overwritten.replaceSubrange(
      (whole.count / 2)..<whole.count, with: Data(repeating: 0x5A, count: whole.count / 2))
    for broken in [overwritten, Data(whole.prefix(whole.count / 2))] {
      try broken.write(to: url)
      let outcome = try program.run(["audit", "verify"])
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("is damaged"), "\(outcome.errors)")
      #expect(try Data(contentsOf: url) == broken)
    }
  }

  /// A full disk is an answer; that whoever reads has stopped is none of the program's business.
  @Test(
    "An answer that cannot be written whole says so",
    arguments: [("exec \"$0\" \"$@\" > /dev/full", 3), ("trap '' PIPE; \"$0\" \"$@\" | true", 0)])
  func unwritten(line: String, code: Int32) throws {
    let shell = ["/bin/bash", "-o", "pipefail", "-c", line]
    let program = Program(wrapper: shell, database: "none.db")
    for words in [["policy", "list"], ["--help"]] {
      let outcome = try program.run(words)
      #expect(outcome.code == code)
      #expect(outcome.errors.contains("could not be written whole: No space left") == (code == 3))
      #expect(!outcome.errors.contains("Fatal error"))
    }
  }

  @Test("A file of a newer version, of another program or of no kind at all is left")
  func otherFiles() throws {
    let newer = "INSERT INTO grdb_migrations (identifier) VALUES ('9999_later')"
    let foreign = "PRAGMA application_id = 77"
    for (sql, words) in [(newer, "newer version"), (foreign, "of another program")] {
      let casework = try SmallCasework()
      try DatabaseQueue(path: casework.program.database).write { try $0.execute(sql: sql) }
      expect(try casework.program.run(casework.note("after")), code: 1, says: words)
    }
    let text = casework.path("notes.txt")
    try Data(String(repeating: "notes ", count: 400).utf8).write(to: URL(fileURLWithPath: text))
    expect(
      try Program(database: text).run(casework.note("after")), code: 1, says: "is not a database")
    let missing = Program(database: casework.path("typo.db"))
    expect(try missing.run(casework.note("after")), code: 2, says: "There is no database")
  }
}

/// A disk of a few kilobytes, which an administrator can make.
final class SmallDisk {
  let path: String

  static let canBeMade = getuid() == 0 && (try? SmallDisk(kilobytes: 16)) != nil

  init(kilobytes: Int) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("ringfence-disk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard Self.run(["mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path]) else {
      try? FileManager.default.removeItem(atPath: path)
      throw CocoaError(.fileWriteUnknown)
    }
  }

  deinit {
    _ = Self.run(["umount", path])
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func run(_ words: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
