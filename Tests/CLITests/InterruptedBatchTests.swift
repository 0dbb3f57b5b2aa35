import Foundation
import Restructure
import RingfenceCLI
import Testing

/// Batches that end in the middle, as when somebody closes the laptop or the machine is switched off.
@Suite("Batches that are killed")
struct InterruptedBatchTests {
  /// The program itself, which is built beside the tests.
  private static let program = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("ringfence")

  private static var hasTypst: Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import typst"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// The worked example with its cases, in a folder of its own.
  private func example() throws -> URL {
    let folder = URL(fileURLWithPath: "/tmp/ringfence-\(UUID().uuidString.prefix(8))")
    let console = CapturingConsole(today: LocalDate(dayNumber: 20_779))
    #expect(Runner.run(["demo", folder.path], console: console) == 0)
    return folder
  }

  private func start(
    _ form: String, in folder: URL, _ database: String = "cases.db", to out: String
  ) throws -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = [
      "letters", "write", "--db", folder.appendingPathComponent(database).path, "--kind",
      "consultation-opens", "--on", "2016-10-03", "--form", form, "--out",
      folder.appendingPathComponent(out).path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The files of a folder by name, without those that are not finished.
  private func files(_ folder: URL) -> [String: Data] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var files: [String: Data] = [:]
    for name in names where !name.hasPrefix(".unfinished-") {
      files[name] = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
    }
    return files
  }

  @Test("Two people who give the same command at once put each letter on the register once")
  func together() throws {
    let folder = try example()
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = folder.appendingPathComponent("fresh.db").path
    let console = CapturingConsole(today: LocalDate(dayNumber: 20_779))
    let plan = folder.appendingPathComponent("coventry").path
    #expect(Runner.run(["open", plan, "--db", database], console: console) == 0)
    let both = try ["one", "one"].map { try start("text", in: folder, "fresh.db", to: $0) }
    for process in both { process.waitUntilExit() }
    #expect(both.map(\.terminationStatus) == [1, 1], "four letters of the example lack an address")
    let list = CapturingConsole(today: LocalDate(dayNumber: 20_779))
    #expect(
      Runner.run(["letters", "list", "--db", database, "--format", "csv"], console: list) == 0)
    #expect(list.output.split(separator: "\n").count == 201)
    #expect(Runner.run(["audit", "verify", "--db", database], console: console) == 0)
    #expect(files(folder.appendingPathComponent("one")).count == 200)
  }

  private func expectFinished(form: String, killedAfter count: Int) throws {
    let folder = try example()
    defer { try? FileManager.default.removeItem(at: folder) }
    // With a register of its own, so that the other batch is new too.
    try FileManager.default.copyItem(
      at: folder.appendingPathComponent("cases.db"), to: folder.appendingPathComponent("whole.db"))
    let whole = try start(form, in: folder, "whole.db", to: "whole")
    whole.waitUntilExit()
    let expected = files(folder.appendingPathComponent("whole"))
    #expect(expected.count == 200)

    let out = folder.appendingPathComponent("killed")
    let killed = try start(form, in: folder, to: "killed")
    while killed.isRunning, files(out).count < count { usleep(200) }
    kill(killed.processIdentifier, SIGKILL)
    killed.waitUntilExit()
    for (name, bytes) in files(out) {
      #expect(bytes == expected[name], "\(name) is not whole")
    }

    let again = try start(form, in: folder, to: "killed")
    again.waitUntilExit()
    #expect(again.terminationStatus == 1, "four letters of the example lack an address")
    #expect(files(out) == expected)
    let names = try FileManager.default.contentsOfDirectory(atPath: out.path)
    #expect(!names.contains { $0.hasPrefix(".unfinished-") })
  }

  @Test(
    "Every letter there is whole, and the same command finishes the batch",
    arguments: ["text", "html"], [1, 50, 150])
  func isFinished(form: String, count: Int) throws {
    try expectFinished(form: form, killedAfter: count)
  }

  @Test(
    "So are letters as PDF", .enabled(if: hasTypst, "typst is not installed"), arguments: [1, 40])
  func isFinishedAsPDF(count: Int) throws {
    try expectFinished(form: "pdf", killedAfter: count)
  }
}
