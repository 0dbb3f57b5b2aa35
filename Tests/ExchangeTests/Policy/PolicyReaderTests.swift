import Exchange
import Restructure
import TestSupport
import Testing

@Suite("policy.yaml: its sections")
struct PolicyReaderTests {
  @Test("Every section is read")
  func everySection() throws {
    let (policy, problems) = SamplePolicy.read(
      """
      to: 31/12/2019
      modelled_on: "A council: How to match"
      source: The handbook, page 3
      scales:
        afc: {grades: [Band 2, {grade: Band 3, also: [NJC G5], pay: "£27,485.00"}], source: Pay list}
      pools:
        near: {who: {group: teacher}, include: [E12], exclude: [E13], source: Minute 4}
      modes:
        Ring_Fence:
          label: slotting in
          tier: 3
          entry: {grade_gap: 1}
          otherwise: limited
          assumption: No document says
        open: {}
      contests:
        selection:
          modes: [ring-fence, limited]
          methods: [interview, presentation]
          criteria: [{name: Skills, weight: 40%}, Experience]
          assessors: 2
          moderated: yes
          pass_mark: 60%
          unit: fte
          job_share: together
          tie_breaks: [criterion-order, lot]
          adjustments: More time where it is asked for
        second: {pass_mark: mark}
      ranks:
        - {group: Family leave, who: {protected: yes}, preempts: yes, source: MAPLE 10}
        - {group: Displaced, who: {state: displaced}}
      terms:
        mark: [{from: 2015-01-01, value: 50%}]
      """)
    #expect(problems == [])
    let read = try #require(policy)
    #expect(read.name == "sample" && read.title == "A synthetic policy" && read.basedOn == nil)
    #expect(read.from == LocalDate(iso: "2015-01-01") && read.to == LocalDate(iso: "2019-12-31"))
    #expect(read.modelledOn == "A council: How to match")
    #expect(read.basis.source == "The handbook, page 3")
    #expect(read.place == Place(file: "policy.yaml", line: 1, column: 1))

    let scale = try #require(read.scale(named: "afc"))
    #expect(scale.steps.map(\.grades) == [["Band 2"], ["Band 3", "NJC G5"]])
    #expect(scale.steps.map(\.pay) == [nil, Money(pence: 2_748_500)])
    #expect(scale.basis.source == "Pay list" && scale.basis.place.description == "policy.yaml:8:3")

    let pool = try #require(read.pool(named: "near"))
    #expect(pool.include == ["E12"] && pool.exclude == ["E13"] && pool.who != nil)

    let fence = try #require(read.rule(for: .ringFence))
    #expect(fence.label == "slotting in" && fence.tier == 3 && fence.otherwise == .limited)
    #expect(fence.entry != nil && fence.basis.cited == "assumption: No document says")
    #expect(read.rule(for: .open)?.entry == nil && read.modes.count == 2)

    let contest = try #require(read.contests.first)
    #expect(contest.modes == [.ringFence, .limited])
    #expect(contest.methods == ["interview", "presentation"])
    #expect(contest.criteria.map(\.name) == ["Skills", "Experience"])
    #expect(contest.criteria.map(\.weight) == [Level(parsing: "40%"), nil])
    #expect(contest.assessors == 2 && contest.isModerated == true && contest.unit == .fte)
    #expect(contest.passMark == Level(parsing: "60%").map(Threshold.stated))
    #expect(contest.jobShare == .together && contest.tieBreaks == [.criterionOrder, .lot])
    #expect(contest.adjustments == "More time where it is asked for")
    let place = Place(file: "policy.yaml", line: 31, column: 23)
    #expect(read.contests.last?.passMark == .term("mark", place))

    #expect(read.ranks.map(\.name) == ["Family leave", "Displaced"])
    #expect(read.ranks.map(\.preempts) == [true, false])
    #expect(read.ranks.first?.basis.source == "MAPLE 10")
  }

  static let values: [(text: String, value: Term.Value)] = [
    ("5 days", .period(Period(5, .days))), ("1 day", .period(Period(1, .days))),
    ("10 working days", .period(Period(10, .workingDays))),
    ("1 Working  Day", .period(Period(1, .workingDays))),
    ("12 weeks", .period(Period(12, .weeks))), ("3 months", .period(Period(3, .months))),
    ("9999 years", .period(Period(9_999, .years))), ("0", .count(0)),
    ("999999999", .count(999_999_999)), ("£538.00", .money(Money(pence: 53_800))),
    ("£538", .money(Money(pence: 53_800))), ("none", .nothing), ("None", .nothing),
  ]

  @Test("A term's value is read as what it is", arguments: values)
  func termValue(text: String, value: Term.Value) throws {
    let terms = "terms: {anything: [{from: 2015-01-01, value: \(text), source: x}]}"
    let term = try #require(SamplePolicy.read(terms).policy?.term(named: "anything"))
    #expect(term.entries.map(\.value) == [value])
    #expect(term.entries.first?.basis.place.description == "policy.yaml:4:20")
  }

  @Test("The cases and days of a term's values are read")
  func termCases() throws {
    let terms = """
      terms:
        consultation:
          - {from: 2013-04-06, value: 45 days, dismissals_at_least: 100}
          - {from: 1999-11-01, to: 2013-04-05, value: 30 days, service_at_least: 2 years}
      """
    let (policy, problems) = SamplePolicy.read(terms)
    #expect(problems == [])
    let entries = try #require(policy?.term(named: "consultation")).entries
    #expect(entries.map(\.from.description) == ["1999-11-01", "2013-04-06"])
    #expect(entries.map(\.to) == [LocalDate(iso: "2013-04-05"), nil])
    #expect(entries.map(\.dismissalsAtLeast) == [nil, 100])
    #expect(entries.map(\.serviceAtLeast) == [Period(2, .years), nil])
  }

  @Test("Nothing but a head is a policy that changes nothing")
  func emptySections() throws {
    let empty = "scales:\ntests: {}\npools:\nmodes: {}\ncontests: ~\nranks: []\nterms: {}\n"
    #expect(SamplePolicy.places(empty) == [])
    let policy = try #require(SamplePolicy.read("").policy)
    #expect(policy.modes.isEmpty && policy.ranks.isEmpty && policy.terms.isEmpty)
  }

  @Test("Every shipped policy is sound, and an unknown one is not there")
  func shipped() throws {
    #expect(PolicyReader.shippedNames.contains("example-defaults"))
    for name in PolicyReader.shippedNames {
      let reading = try #require(PolicyReader.shipped(name))
      #expect(reading.problems == [], "\(name)")
      #expect(reading.policy?.name == name)
      #expect(reading.policy?.place.file == "policies/\(name).yaml")
    }
    #expect(PolicyReader.shipped("no-such-policy") == nil)
  }

  @Test("The keys that the schema is held against stand once, and every field is one")
  func keys() {
    let lists = [
      PolicyKeys.file, PolicyKeys.test, PolicyKeys.contest, PolicyKeys.termValue, PolicyKeys.pool,
    ]
    for list in lists { #expect(Set(list).count == list.count) }
    #expect(Set(PolicyKeys.test).isSuperset(of: PolicyField.allCases.map(\.rawValue)))
    #expect(!PolicyKeys.postFields.contains("contract") && PolicyKeys.postFields.contains("team"))
  }

  @Test("However a policy is damaged, reading it ends and points into it", arguments: 0..<400)
  func damaged(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = Array(Self.rich.utf8)
    for _ in 0...Int.random(in: 0...4, using: &random) {
      bytes = FuzzTests.damage(bytes, using: &random)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = FuzzTests.lines(of: Array(text.utf8), isYAML: true)
    // The folder's own checks, and those of a day, look into what could be read.
    let folder = try ProgrammeFolder(["staff.csv": "employee_id,post_id\nE1,P1\n"])
    let reading = ProgrammeReader.read(folder.path, policy: .file("policy.yaml", text: text))
    let day = LocalDate(dayNumber: Int.random(in: 10_000...20_000, using: &random))
    let late = reading.programme.map { PolicyDates.problems(in: $0, on: day) } ?? []
    for problem in reading.problems + late where problem.place.file == "policy.yaml" {
      let line = try #require(
        lines.dropFirst(max(problem.place.line, 1) - 1).first, "\(problem.place)")
      #expect(
        problem.place.column <= line.unicodeScalars.count + 1, "\(problem.place): \(problem.code)")
    }
  }

  static let rich =
    SamplePolicy.head + """
      scales: {afc: {grades: [Band 2, {grade: Band 3, also: [G5], pay: 100.50}]}}
      tests:
        near: {grade_gap: {up: 1, down: gap, scale: afc}}
        alike: {all: [{test: near}, {any: [{same: [grade, group]}, {match: 70%}]}], unless: {wish: yes}}
      pools:
        displaced: {who: {state: displaced, not: {pool: others}}, include: [E1]}
        others: {who: {date: {from: 2015-01-01, before: 2016-01-01}}}
      modes:
        match: {tier: 2, entry: {test: alike, claimants: "<= places", sources: {at_least: 2}}}
      contests: {selection: {criteria: [{name: Skills, weight: 40%}], pass_mark: 60%}}
      ranks: [{group: Leave, who: {protected: [pregnancy]}, preempts: yes}]
      terms: {gap: [{from: 2015-01-01, value: 1}], trial: [{from: 2015-01-01, value: 4 weeks}]}

      """

  @Test("The policy that is damaged is sound before")
  func richIsSound() {
    #expect(PolicyReader.read(text: Self.rich, file: "policy.yaml").problems == [])
  }
}
