import Foundation
import Operations
import Restructure

/// A programme folder in a temporary place, from tables written in the test.
final class ScratchFolder {
  let path: String

  /// Writes the head and the tables; each is a file name with its text.
  init(_ tables: [String: String], head: String = "") throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("ringfence-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    let yaml = """
      programme: test
      title: Test programme
      authority: Example Council
      as_of: 2026-01-15
      consultation: {opens: 2026-01-05, closes: 2026-02-20}
      effective: 2026-09-01
      \(head)
      """
    for (name, text) in tables.merging(
      ["programme.yaml": yaml], uniquingKeysWith: { own, _ in own })
    {
      try text.write(to: url.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The folder as a command would name it.
  var request: FolderRequest {
    FolderRequest(path: path, on: nil, today: LocalDate(dayNumber: 0))
  }
}
