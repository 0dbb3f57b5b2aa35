import Foundation
import Testing

/// A small programme with its case database, in a temporary place.
final class SmallCasework {
  let url: URL
  let program: Program

  /// Writes the folder, and opens its cases unless told otherwise.
  init(opening: Bool = true) throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("ringfence-survival-\(UUID().uuidString)")
    program = Program(database: url.appendingPathComponent("cases.db").path)
    let folder = url.appendingPathComponent("folder")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = [
      "programme.yaml": """
      programme: test
      title: Test programme
      authority: Example Council
      as_of: 2026-01-15
      consultation: {opens: 2026-01-05, closes: 2026-02-20}
      effective: 2026-09-01
      """,
      "posts.csv": "post_id,title,service\ntutor,Tutor,S\n",
      "new-posts.csv": "post_id,title,service,positions\nlead,Lead,S,2\n",
      "staff.csv": "employee_id,post_id\n"
        + (1...40).map { "E\($0),tutor\n" }.joined(),
      "changes.csv": "change_id,post_id,becomes\nC1,tutor,disestablish\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF1,lead,tutor,ring-fence\n",
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    if opening { try #require(try program.run(open).code == 0) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String {
    url.appendingPathComponent(name).path
  }

  /// The words that open its cases.
  var open: [String] { ["open", path("folder"), "--by", "A Caseworker"] }

  /// The words that write a note.
  func note(_ text: String, on employee: String = "E1") -> [String] {
    ["case", "note", employee, "--text", text, "--by", "A Caseworker"]
  }

  /// The words that end the case of E1.
  var withdrawal: [String] {
    [
      "case", "move", "E1", "--to", "withdrawn", "--on", "2026-01-15", "--by", "A Caseworker",
      "--reason", "Funding", "--fact", "decision=The head of service",
    ]
  }

  /// The log as it is written, once the history has been found whole.
  func verifiedLog(seeing head: String? = nil) throws -> [String] {
    let verdict = try program.run(["audit", "verify"] + (head.map { ["--head", $0] } ?? []))
    #expect(verdict.code == 0, "\(verdict.output)\(verdict.errors)")
    return try program.run(["audit", "log", "--format", "csv"]).output
      .split(separator: "\n").map(String.init)
  }
}
