import Operations
import Reports
import Restructure
import Rules

/// The demo: one step after another, each a command that could be typed and the heart of its
/// answer; the whole answers lie in the folder.
struct DemoStory {
  /// Where the demo's files go.
  let folder: String

  private var plan: String { "\(folder)/coventry" }
  private var database: String { "\(folder)/cases.db" }

  func tell() throws {
    try begin()
    try check()
    try forecast()
    try why()
    try open()
    try letters()
    try refusal()
    try report()
    conclude()
  }

  private func begin() throws {
    let written = try WorkedExampleFolder.write(to: plan)
    say("Coventry, 2016: a council closes some education posts and opens others.")
    say(
      Wrapping.wrap(
        "The plan is the one it consulted on. The people are synthetic: they come from a seed "
          + "number and describe nobody."))
    say(
      written > 0
        ? "The plan is in \(plan), a folder of spreadsheets."
        : "The plan was in \(plan) already and is left as it is.")
  }

  // MARK: - The plan

  private func check() throws {
    step("What did the paper forget?")
    let answer = try CheckPlan.run(request)
    try run(["check", plan], into: "check.txt")
    for code in FindingCode.allCases {
      let findings = answer.findings.filter { $0.code == code }
      if !findings.isEmpty { say("  \(padded(findings.count))  \(code.heading)") }
    }
    say("  Such as:")
    for finding in DemoChoice.striking(answer.findings) {
      let source = finding.source.isEmpty ? "" : " [\(finding.source)]"
      say(Wrapping.wrap("\(finding.message).\(source)", indent: "    - ", hanging: "      "))
    }
    whole("check.txt")
  }

  private func forecast() throws {
    step("What can this plan place at best, and who stands in whose way?")
    let answer = try ForecastPlan.run(request)
    try run(["forecast", plan, "--out", "\(folder)/placements.csv"], into: "forecast.txt")
    let noRoute = answer.unplaced.count { $0.reason == .noRoute }
    let notKnown = answer.unplaced.count { $0.reason == .notKnown }
    say(
      Wrapping.wrap(
        "Of \(answer.cases) cases at risk, \(answer.placements.count) can be placed at best. "
          + "\(noRoute) have no route at all; for \(notKnown) a number or a fact is missing, and "
          + "if all of those turned out well, \(answer.placedIfKnown) could be placed.",
        indent: "  ", hanging: "  "))
    for footing in answer.footings {
      say(
        Wrapping.wrap(
          "\(footing.placements) of the \(answer.placements.count) rest on “"
            + "\(footing.condition.asks)”, which is a setting, not a figure of the paper.",
          indent: "  ", hanging: "  "))
    }
    for bottleneck in answer.bottlenecks where !bottleneck.toPosts.isEmpty {
      let hours = bottleneck.ftePlaces.map { " (\($0) FTE)" } ?? ""
      say(
        Wrapping.wrap(
          "\(bottleneck.cases) people in \(bottleneck.fromPosts.joinedInWords) for "
            + "\(counted(bottleneck.places, "place"))\(hours) in "
            + "\(bottleneck.toPosts.joinedInWords): no arrangement places more.",
          indent: "    - ", hanging: "      "))
    }
    whole("forecast.txt, placements.csv")
  }

  private func why() throws {
    step("Why may one person claim a post, and another not?")
    for (employee, post) in DemoChoice.questions {
      try run(["why", plan, employee, post], into: nil)
    }
  }

  // MARK: - The people

  private func open() throws {
    step("Open a case for each person at risk, on the day consultation opens")
    try run(["open", plan, "--db", database, "--by", "Demo caseworker"], into: nil)
  }

  private func letters() throws {
    step("Write each person's letter; hold back whatever lacks something")
    try run(
      [
        "letters", "write", "--kind", "consultation-opens", "--on", "2016-10-03", "--db", database,
        "--out", "\(folder)/letters",
      ], into: nil)
  }

  private func refusal() throws {
    step("A guard refuses what the facts do not support")
    try run(
      [
        "case", "move", DemoChoice.mover, "--to", "at-risk", "--on", "2016-11-24", "--by",
        "Demo caseworker", "--reason", "Consultation is over", "--db", database,
      ], into: nil)
  }

  private func report() throws {
    step("Reports: each reader sees what is theirs")
    try run(
      ["report", "at-risk", "--db", database, "--format", "csv", "--table", "cases"],
      into: "at-risk.csv",
      isQuiet: true)
    let forUnion = ["--db", database, "--audience", "union"]
    try run(["report", "at-risk"] + forUnion, into: "union.txt")
    try run(
      [
        "report", "consultation-pack", "--db", database, "--audience", "union", "--format", "html",
      ], into: "consultation-pack.html")
    let question = MakeReport.Question(
      file: CaseFile(
        path: database, programme: nil, folder: nil, today: CurrentConsole.value.today),
      reader: Reader(.union))
    let report = try MakeReport.run(.atRisk, question)
    if let counts = report.tables.first(where: { $0.key == "counts" }) {
      say(DemoChoice.largest(8, of: counts))
    }
    whole("at-risk.csv, union.txt, consultation-pack.html")
  }

  private func conclude() {
    say()
    say("Worth typing next:")
    say("  ringfence forecast \(plan) --set autism-buy-back=60%")
    say("  ringfence explain \(plan) --ring-fence RF-1")
    say(
      "  ringfence letters preview --db \(database) --kind consultation-opens --on 2016-10-03 --case \(DemoChoice.mover)"
    )
  }

  // MARK: - Telling

  private var request: FolderRequest {
    FolderRequest(path: plan, on: nil, today: CurrentConsole.value.today)
  }

  private func step(_ title: String) {
    say()
    say(title)
    say(String(repeating: "-", count: title.count))
  }

  /// Shows a command and runs it; its answer goes to the screen, or into a file of the folder.
  private func run(_ words: [String], into file: String?, isQuiet: Bool = false) throws {
    if !isQuiet { say("$ ringfence \(words.map(DemoChoice.quoted).joined(separator: " "))") }
    guard let file else {
      CurrentConsole.value.write(answer(to: words))
      return
    }
    try OutputFile.write(answer(to: words), to: "\(folder)/\(file)")
  }

  /// What a command says; a refusal is part of the story and stands where an answer would.
  private func answer(to words: [String]) -> String {
    let captured = CapturingConsole(like: CurrentConsole.value)
    _ = Runner.run(words, console: captured)
    return captured.text
  }

  private func whole(_ files: String) {
    say("  The whole answer is in \(folder): \(files)")
  }

  private func padded(_ number: Int) -> String {
    let figures = String(number)
    return String(repeating: " ", count: max(0, 3 - figures.count)) + figures
  }
}
