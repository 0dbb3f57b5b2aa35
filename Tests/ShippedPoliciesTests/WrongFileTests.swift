import Testing

/// A policy with something wrong, and where the schema says so.
struct WrongFile: CustomTestStringConvertible, Sendable {
  let what: String
  let yaml: String
  let place: String

  var testDescription: String { what }

  init(_ what: String, _ yaml: String, at place: String) {
    self.what = what
    self.yaml = yaml
    self.place = place
  }

  /// A head without a fault, and the part that is tried.
  static let head = "policy: p\ntitle: T\nfrom: 2016-01-01\n"

  /// A test without a fault but for this.
  static func test(_ what: String, _ yaml: String, at place: String) -> WrongFile {
    WrongFile(
      what, head + "tests: {t: \(yaml)}", at: "tests.t" + (place.isEmpty ? "" : ".\(place)"))
  }

  static func part(_ what: String, _ yaml: String, at place: String) -> WrongFile {
    WrongFile(what, head + yaml, at: place)
  }
}

@Suite("Wrong policy files")
struct WrongFileTests {
  static let files: [WrongFile] = [
    WrongFile("a list in place of a policy", "[policy]", at: ""),
    WrongFile("no name", "title: T\nfrom: 2016-01-01", at: ""),
    WrongFile("no title", "policy: p\nfrom: 2016-01-01", at: ""),
    WrongFile("no first day", "policy: p\ntitle: T", at: ""),
    WrongFile("a blank in the name", "policy: our p\ntitle: T\nfrom: 2016-01-01", at: "policy"),
    WrongFile(
      "a name that begins with a figure", "policy: 2p\ntitle: T\nfrom: 2016-01-01", at: "policy"),
    WrongFile("a day in words", "policy: p\ntitle: T\nfrom: 1 May 2016", at: "from"),
    .part("an unknown section", "windows: {}", at: "windows"),
    .part("a misspelt key", "modelled-on: Falkirk", at: "modelled-on"),
    .part("an unknown way of filling", "modes: {slot: {tier: 1}}", at: "modes.slot"),
    .part("tier 0", "modes: {match: {tier: 0}}", at: "modes.match.tier"),
    .part("tier 100", "modes: {match: {tier: 100}}", at: "modes.match.tier"),
    .part("a tier of a half", "modes: {match: {tier: 1.5}}", at: "modes.match.tier"),
    .part("a test in words", "modes: {match: {entry: near}}", at: "modes.match.entry"),
    .part(
      "an unknown otherwise", "modes: {match: {otherwise: interview}}", at: "modes.match.otherwise"),
    .part(
      "a contest of an unknown mode", "contests: {c: {modes: [slot]}}", at: "contests.c.modes[0]"),
    .part("no assessors", "contests: {c: {assessors: 0}}", at: "contests.c.assessors"),
    .part(
      "an unknown tie-break", "contests: {c: {tie_breaks: [age]}}", at: "contests.c.tie_breaks[0]"),
    .part("a unit of hours", "contests: {c: {unit: hours}}", at: "contests.c.unit"),
    .part("maybe moderated", "contests: {c: {moderated: maybe}}", at: "contests.c.moderated"),
    .part("a contest that says nothing", "contests: {c: {}}", at: "contests.c"),
    .part(
      "a weight without a sign", "contests: {c: {criteria: [{name: S, weight: 40}]}}",
      at: "contests.c.criteria[0]"),
    .part(
      "an unknown part of the register", "register: {order: [volunteers]}",
      at: "register.order[0]"),
    .part("a register without an order", "register: {assumption: Made up}", at: "register"),
    .part("ranks by name", "ranks: {first: {who: {state: at-risk}}}", at: "ranks"),
    .part("a rank for nobody", "ranks: [{group: G}]", at: "ranks[0]"),
    .part("a rank without a name", "ranks: [{who: {state: at-risk}}]", at: "ranks[0]"),
    .part(
      "a state that is switched half off", "states: {matched: {off: maybe}}",
      at: "states.matched.off"),
    .part("a pool that says nothing", "pools: {p: {}}", at: "pools.p"),
    .part("a scale without grades", "scales: {s: {source: S}}", at: "scales.s"),
    .part("a step without a grade", "scales: {s: {grades: [{pay: 1}]}}", at: "scales.s.grades[0]"),
    .part(
      "a term that is no list", "terms: {trial: {from: 2016-01-01, value: 4 weeks}}",
      at: "terms.trial"),
    .part("a term without a day", "terms: {trial: [{value: 4 weeks}]}", at: "terms.trial[0]"),
    .part("a term without a value", "terms: {trial: [{from: 2016-01-01}]}", at: "terms.trial[0]"),
    .part(
      "a month and a half", "terms: {trial: [{from: 2016-01-01, value: 1.5 months}]}",
      at: "terms.trial[0].value"),
    .part(
      "an unknown unit", "terms: {trial: [{from: 2016-01-01, value: 4 fortnights}]}",
      at: "terms.trial[0].value"),
    .part(
      "a sum in euros", "terms: {cap: [{from: 2016-01-01, value: €5}]}", at: "terms.cap[0].value"),
    .part(
      "service as a number",
      "terms: {notice: [{from: 2016-01-01, value: 1 week, service_at_least: 2}]}",
      at: "terms.notice[0].service_at_least"),
    .part("an empty source", "modes: {match: {source: \"\"}}", at: "modes.match.source"),
    .test("an empty test", "{}", at: ""),
    .test("a misspelt condition", "{grades_gap: 1}", at: "grades_gap"),
    .test("all of one", "{all: {state: at-risk}}", at: "all"),
    .test("any of none", "{any: []}", at: "any"),
    .test(
      "a wrong test deep inside", "{all: [{any: [{not: {state: gone}}]}]}",
      at: "all[0].any[0].not.state"),
    .test("a wrong exception", "{state: at-risk, unless: {protected: no}}", at: "unless.protected"),
    .test("an unknown field in both", "{same: contract}", at: "same"),
    .test("a field of the holding claimed", "{claimed: {holding: acting}}", at: "claimed.holding"),
    .test("a gap below nothing", "{grade_gap: -1}", at: "grade_gap"),
    .test("a gap with only a scale", "{grade_gap: {scale: s}}", at: "grade_gap"),
    .test("a match without a sign", "{match: 70}", at: "match"),
    .test("half a per cent", "{match: 70.5%}", at: "match"),
    .test("sources in words", "{sources: one}", at: "sources"),
    .test("sources without a bound", "{sources: {}}", at: "sources"),
    .test("claimants without a comparison", "{claimants: places}", at: "claimants"),
    .test("claimants beside people", "{claimants: <= people}", at: "claimants"),
    .test("service as a number", "{service_of: 2}", at: "service_of"),
    .test(
      "service of an unknown kind", "{service_of: {at_least: 2 years, counting: local}}",
      at: "service_of"),
    .test("nothing to hold", "{holds: {within: 6 months}}", at: "holds"),
    .test("an unknown standing", "{state: redundant}", at: "state"),
    .test("not protected", "{protected: no}", at: "protected"),
    .test("an unknown protection", "{protected: [sickness]}", at: "protected"),
    .test("no wish", "{wish: no}", at: "wish"),
    .test("choice 0", "{wish: {rank_at_most: 0}}", at: "wish"),
    .test("an event by no name", "{event: {by: 2016-01-01}}", at: "event"),
    .test("a span of no days", "{date: {}}", at: "date"),
    .test("the last day of a span", "{date: {to: 2016-01-01}}", at: "date.to"),
  ]

  @Test("A wrong file is refused at the place that is wrong", arguments: files)
  func isRefused(file: WrongFile) throws {
    let problems = try PolicySchema.validator().problems(Value(yaml: file.yaml))
    #expect(problems.contains { $0.hasPrefix("\(file.place): ") }, "\(problems)")
  }

  @Test("The head on which wrong files are built is itself right")
  func headIsRight() throws {
    #expect(try PolicySchema.validator().problems(Value(yaml: WrongFile.head)) == [])
  }
}
