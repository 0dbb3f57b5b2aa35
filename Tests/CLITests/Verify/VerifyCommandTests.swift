import Foundation
import Restructure
import RingfenceCLI
import Testing

@Suite("The command verify")
struct VerifyCommandTests {
  private let folder: SmallFolder
  private var result: String { folder.path + "/result.json" }

  init() throws {
    folder = try SmallFolder(seed: 7)
  }

  private func run(_ words: [String]) -> (output: String, errors: String, code: Int32) {
    let console = CapturingConsole(today: LocalDate(dayNumber: 20_514))
    let code = Runner.run(words, console: console)
    return (console.output, Self.unwrapped(console.errors), code)
  }

  /// A text without the breaks of its lines.
  private static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: result))
  }

  private func keep(_ command: String, _ options: [String] = []) throws {
    let answer = run([command, folder.path, "--format", "json"] + options)
    try #require(answer.code == 0, "\(answer.errors)")
    try write(answer.output)
  }

  @Test(
    "What is no result is refused with its place and a remedy",
    arguments: [
      ("", "result.json:1:1: error"), ("{", "result.json:1:2: error"),
      ("employee_id,from_post\nE1,P1\n", "result.json:1:1: error"),
      ("{\"placed\": 1, \"placed\": 2}", "the key “placed” is given twice"),
      (String(repeating: "[", count: 100_000), "nested more than 64 deep"),
      ("{\"placed\": 1e999999999999}", "is no result that can be checked"),
      ("[]", "is no result that can be checked"), ("null", "is no result that can be checked"),
      ("{\"programme\": \"p\", \"placements\": []}", "its settings are missing"),
    ])
  func refusesOtherFiles(text: String, words: String) throws {
    defer { folder.remove() }
    try write(text)
    let answer = run(["verify", folder.path, result])
    #expect(answer.code == 1)
    #expect(answer.errors.contains(words), "\(answer.errors.prefix(500))")
    #expect(answer.errors.contains("--format json"))
  }

  @Test("A result that is not there is wrong usage")
  func missingResult() {
    defer { folder.remove() }
    let answer = run(["verify", folder.path, folder.path + "/none.json"])
    #expect(answer.code == 2)
    #expect(answer.errors.contains("cannot be read"))
  }

  @Test("A result is checked as it was asked", arguments: ["forecast", "appoint"])
  func asItWasAsked(command: String) throws {
    defer { folder.remove() }
    let options = ["--set", "site=yes", "--on", "2026-01-20", "--policy", "statutory-floor"]
    try keep(command, options)
    let answer = run(["verify", folder.path, result])
    #expect(answer.code == 0, "\(answer.output)\(answer.errors)")
    for option in ["--set site=yes", "--on 2026-01-20", "--policy statutory-floor"] {
      #expect(Self.unwrapped(answer.output).contains(option))
    }
  }

  @Test(
    "Options insist on a question of one's own",
    arguments: [
      ["--on", "2026-01-16"], ["--set", "site=yes"], ["--policy", "statutory-floor"],
    ])
  func insisting(options: [String]) throws {
    defer { folder.remove() }
    try keep("forecast")
    let answer = run(["verify", folder.path, result] + options)
    #expect(answer.code == 1)
    #expect(answer.output.contains("/settings/"), "\(answer.output)")
  }

  @Test("A folder that has changed since is noticed")
  func changedFolder() throws {
    defer { folder.remove() }
    try keep("forecast")
    let staff = URL(fileURLWithPath: folder.path + "/staff.csv")
    var text = try String(contentsOf: staff, encoding: .utf8)
    let last = try #require(text.split(separator: "\n").last)
    text += "E99" + last.drop { $0 != "," } + "\n"
    try Data(text.utf8).write(to: staff)
    let answer = run(["verify", folder.path, result])
    #expect(answer.code == 1, "\(answer.output)\(answer.errors)")
  }

  @Test("Settings that the folder does not know are refused")
  func unknownSettings() throws {
    defer { folder.remove() }
    try keep("forecast", ["--set", "site=yes"])
    var text = try String(contentsOfFile: result, encoding: .utf8)
    text = text.replacing("\"site\"", with: "\"sight\"")
    try write(text)
    let answer = run(["verify", folder.path, result])
    #expect(answer.code == 1)
    #expect(answer.errors.contains("sight"))
  }

  @Test("JSON and CSV list every objection")
  func formats() throws {
    defer { folder.remove() }
    try keep("forecast")
    let text = try String(contentsOfFile: result, encoding: .utf8)
    try write(text.replacing("\"cases\" :", with: "\"cazes\" :"))
    let json = run(["verify", folder.path, result, "--format", "json"])
    #expect(json.code == 1)
    #expect(json.output.contains("\"verified\" : false"))
    #expect(json.output.contains("/cazes"))
    let csv = run(["verify", folder.path, result, "--format", "csv"])
    #expect(csv.output.hasPrefix("pointer,says,right"))
    #expect(csv.output.contains("/cases,"))
  }

  @Test(
    "More people than the rows state chairs for are not hoped into a post, whatever is not known",
    arguments: ["holds: ", "level: ", "level: , points: [50%]"])
  func hopeIsBounded(value: String) throws {
    defer { folder.remove() }
    let tables = [
      "programme.yaml": """
      programme: p
      title: P (synthetic)
      authority: A
      as_of: 2026-01-15
      consultation: {opens: 2026-01-15}
      conditions:
        grant: {asks: The grant is renewed, \(value)}
      """,
      "posts.csv": "post_id,title,service\nold,Old,S\n",
      "staff.csv": "employee_id,post_id\nE0,old\nE1,old\nE2,old\n",
      "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
      "new-posts.csv": "post_id,title,service,positions,condition\nnew,New,S,2,grant\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,ring-fence\n",
      "scores.csv": "employee_id,to_post,score\n",
      "preferences.csv": "employee_id,to_post,rank\n",
    ]
    for (name, text) in tables {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
    }
    let answer = run(["forecast", folder.path, "--format", "json"])
    try #require(answer.output.contains("\"placed_if_known\" : 2"), "\(answer.errors)")
    try write(answer.output)
    #expect(run(["verify", folder.path, result]).code == 0)
    try write(
      answer.output.replacingOccurrences(
        of: "\"placed_if_known\" : 2", with: "\"placed_if_known\" : 3"))
    let refusal = run(["verify", folder.path, result])
    #expect(refusal.code == 1)
    #expect(
      Self.unwrapped(refusal.output + refusal.errors).contains(
        "/placed_if_known says 3; right: 2"), "\(refusal.output)")
  }
}
