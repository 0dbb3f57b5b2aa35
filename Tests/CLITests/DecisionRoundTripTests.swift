import Exchange
import Foundation
import Operations
import Restructure
import RingfenceCLI
import Testing

/// Decisions go from the database into a folder and are the same there.
@Suite("Decisions in a folder")
struct DecisionRoundTripTests {
  /// What was decided, as the words after `case decide`, about invented people.
  static let commands = [
    "E1 --what exclude --post lead --on 2026-01-08 --by 'Panel A' --reason 'Declined' --evidence 'Letter'",
    "E1 --what reverse --reverses D1 --on 2026-01-09 --by 'Appeal, chair' --reason 'Said “no” to another post' --evidence 'Minute 2'",
    "E1 --what exclude --on 2026-01-09 --by 'Panel A' --reason 'Dismissed for another reason' --evidence 'File 3'",
    "E2 --what suitable --post lead --on 2026-01-10 --by 'Panel A' --reason 'Alike' --evidence 'Form'",
    "E2 --what assign --post lead --on 2026-01-10 --by 'Panel A' --reason 'Upheld' --evidence 'Minute 4'",
    "E3/tutor --what accept-vr --on 2026-01-10 --by 'Head of Service' --reason 'Accepted' --evidence 'Form 5'",
    "E4 --what swap --with E5 --post clerk --on 2026-01-10 --by 'Panel A' --reason 'Both wish it' --evidence 'Two letters'",
  ]

  let folder: URL
  var path: String { folder.path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ringfence-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(
      """
      programme: test
      title: Test programme
      authority: Example Council
      consultation: {opens: 2026-01-05, closes: 2026-02-20}
      effective: 2026-09-01
      """, to: "programme.yaml")
    try write(
      "post_id,title,service\ntutor,Tutor,S\nclerk,Clerk,S\nporter,Porter,S\n", to: "posts.csv")
    try write("post_id,title,service,positions\nlead,Lead,S,2\n", to: "new-posts.csv")
    try write(
      """
      employee_id,post_id
      E1,tutor
      E2,tutor
      E3,tutor
      E4,tutor
      E5,clerk
      E5,porter

      """, to: "staff.csv")
    try write("change_id,post_id,becomes\nC1,tutor,disestablish\n", to: "changes.csv")
    try write("ring_fence,to_post,open_to,mode\nRF1,lead,tutor,ring-fence\n", to: "ring-fences.csv")
    try #require(run(["open", path]).code == 0)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  private func run(_ words: [String]) -> (output: String, code: Int32) {
    let console = CapturingConsole(
      today: LocalDate(dayNumber: 20_779), variables: ["RINGFENCE_DB": path + "/cases.db"])
    let code = Runner.run(words, console: console)
    return (console.output + console.errors, code)
  }

  private func decide(_ command: String) throws {
    let parts = command.split(separator: "'", omittingEmptySubsequences: false)
    let words = parts.enumerated().flatMap { position, part in
      position.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
    let answer = run(["case", "decide"] + words)
    try #require(answer.code == 0, "\(answer.output)")
  }

  @Test("What a folder carries is what was decided")
  func theFolderCarriesWhatWasDecided() throws {
    for command in Self.commands { try decide(command) }
    let csv = run(["case", "decisions", "--format", "csv"])
    #expect(csv.code == 0)
    try write(csv.output, to: "decisions.csv")
    let reading = ProgrammeReader.read(path)
    #expect(reading.problems.map(\.message) == [])
    let decisions = try #require(reading.programme).decisions
    #expect(decisions.map(\.id) == ["D1", "D2", "D3", "D4", "D5", "D6", "D7"])
    #expect(
      decisions.map(\.kind)
        == [.exclude, .reverse, .exclude, .suitable, .assign, .acceptVR, .swap])
    #expect(decisions.map(\.employee) == ["E1", "", "E1", "E2", "E2", "E3", "E4"])
    #expect(decisions.map(\.post) == ["tutor", nil] + Array(repeating: "tutor", count: 5))
    #expect(decisions.map(\.toPost) == ["lead", nil, nil, "lead", "lead", nil, "clerk"])
    #expect(decisions.map(\.with) == [nil, nil, nil, nil, nil, nil, "E5"])
    #expect(decisions.map(\.reverses) == [nil, "D1", nil, nil, nil, nil, nil])
    #expect(decisions[1].by == "Appeal, chair")
    #expect(decisions[1].reason == "Said “no” to another post")
    #expect(decisions[1].evidence == "Minute 2")
    #expect(decisions.map { "\($0.on)" }.first == "2026-01-08")
  }

  @Test("What is in the folder and in the database counts once")
  func whatIsInBothCountsOnce() throws {
    for command in Self.commands.prefix(2) { try decide(command) }
    try write(run(["case", "decisions", "--format", "csv"]).output, to: "decisions.csv")
    try decide(Self.commands[3])
    var request = FolderRequest(path: path, on: nil, today: LocalDate(dayNumber: 20_779))
    request.database = path + "/cases.db"
    #expect(try request.load().programme.decisions.map(\.id) == ["D1", "D2", "db:D3"])
  }

  @Test("A decision turns the answer, and its reversal turns it back")
  func aDecisionTurnsTheAnswer() throws {
    let why = ["why", path, "E1", "lead", "--db", path + "/cases.db"]
    #expect(run(why).code == 0)
    try decide(Self.commands[0])
    let no = run(why)
    #expect(no.code == 1)
    #expect(no.output.contains("E1 may not claim lead"))
    #expect(no.output.contains("D1"))
    #expect(run(["why", path, "E1", "lead"]).code == 0)
    try decide(Self.commands[1])
    #expect(run(why).code == 0)
    #expect(run(why + ["--on", "2026-01-08"]).code == 1)
    #expect(run(why + ["--on", "2026-01-07"]).code == 0)
  }
}
