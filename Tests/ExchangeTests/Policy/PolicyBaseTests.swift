import Exchange
import Restructure
import Testing

@Suite("policy.yaml: a policy that is based on another")
struct PolicyBaseTests {
  static let base = """
    policy: base
    title: A base
    from: 2000-01-01
    scales: {local: {grades: [G1]}, afc: {grades: [Band 1]}}
    tests: {near: {grade_gap: 1}}
    pools: {teachers: {who: {group: teacher}}}
    modes: {match: {tier: 2, entry: {match: 70%}}, open: {tier: 6}}
    contests: {selection: {assessors: 2}}
    ranks: [{group: One, who: {protected: yes}}, {group: Two, who: {state: at-risk}}]
    terms: {trial: [{from: 2000-01-01, value: 4 weeks}], notice: [{from: 2000-01-01, value: none}]}
    """

  @Test("What a policy says stands in place of its base's, and the rest is taken over")
  func merges() throws {
    let (policy, problems) = SamplePolicy.read(
      """
      based_on: base
      scales: {local: {grades: [L1, L2]}, ours: {grades: [X]}}
      pools: {near: {who: {test: near}}}
      modes: {match: {tier: 4}}
      terms: {trial: [{from: 2015-01-01, value: 6 weeks}]}
      """, shipped: ["base": Self.base])
    #expect(problems == [])
    let read = try #require(policy)
    #expect(read.name == "sample" && read.basedOn == "base" && read.from.components.year == 2015)
    #expect(read.scales.map(\.name) == ["local", "afc", "ours"])
    #expect(read.scale(named: "local")?.steps.count == 2)
    #expect(read.pools.map(\.name) == ["teachers", "near"])
    #expect(read.pool(named: "near")?.who?.name == "near")
    #expect(read.rule(for: .match)?.tier == 4 && read.rule(for: .match)?.entry == nil)
    #expect(read.rule(for: .open)?.tier == 6)
    #expect(read.rule(for: .open)?.basis.place.file == "policies/base.yaml")
    #expect(read.contests.map(\.name) == ["selection"] && read.ranks.map(\.name) == ["One", "Two"])
    #expect(read.term(named: "trial")?.entries.map(\.value) == [.period(Period(6, .weeks))])
    #expect(read.term(named: "notice")?.entries.map(\.value) == [.nothing])
  }

  @Test("Ranks replace those of the base as a whole", arguments: [true, false])
  func ranks(isEmpty: Bool) throws {
    let own = isEmpty ? "[]" : "[{group: Ours, who: {state: displaced}}]"
    let policy = try #require(
      SamplePolicy.read("based_on: base\nranks: \(own)\n", shipped: ["base": Self.base]).policy)
    #expect(policy.ranks.map(\.name) == (isEmpty ? [] : ["Ours"]))
  }

  /// A list of one's own over a base whose one rank gives first call to leave and to pregnancy,
  /// and what is said to be lost; nothing where the law is kept.
  static let lawful: [(ranks: String, lost: String?)] = [
    ("[{group: A, who: {protected: yes}, preempts: yes}]", nil),
    ("[{group: A, who: {protected: [pregnancy, maternity-leave]}, preempts: yes}]", nil),
    (
      "[{group: A, who: {protected: pregnancy}, preempts: yes}, "
        + "{group: B, who: {protected: maternity-leave}, preempts: yes}]", nil
    ),
    ("[{group: A, who: {any: [{state: at-risk}, {protected: yes}]}, preempts: yes}]", nil),
    ("[{group: A, who: {protected: yes, unless: {service: X}}, preempts: yes}]", nil),
    ("[{group: A, who: {pool: carers}, preempts: yes}]", nil),
    ("[{group: A, who: {protected: yes}}]", "pregnancy, maternity-leave"),
    ("[{group: A, who: {protected: yes}, preempts: no}]", "pregnancy, maternity-leave"),
    ("[{group: A, who: {protected: pregnancy}, preempts: yes}]", "maternity-leave"),
    ("[{group: A, who: {not: {protected: yes}}, preempts: yes}]", "pregnancy, maternity-leave"),
    (
      "[{group: A, who: {state: at-risk, unless: {protected: yes}}, preempts: yes}]",
      "pregnancy, maternity-leave"
    ),
    ("[{group: A, who: {pool: teachers}, preempts: yes}]", "pregnancy, maternity-leave"),
    ("[]", "pregnancy, maternity-leave"),
  ]

  @Test("Ranks of one's own that drop the law's first call are pointed out", arguments: lawful)
  func lostProtection(ranks: String, lost: String?) throws {
    let shipped = [
      "base": """
      policy: base
      title: A base
      from: 2000-01-01
      pools: {teachers: {who: {group: teacher}}, carers: {who: {protected: yes}}}
      ranks:
        - {group: By law, who: {protected: [pregnancy, maternity-leave]}, preempts: yes}
        - {group: By custom, who: {state: at-risk}, preempts: yes}
      """
    ]
    let reading = SamplePolicy.read("based_on: base\nranks: \(ranks)\n", shipped: shipped)
    #expect(reading.policy != nil, "it is a warning and no error")
    #expect(reading.problems.map(\.code) == (lost == nil ? [] : ["lost-protection"]))
    guard let lost, let problem = reading.problems.first else { return }
    #expect(problem.severity == .warning && problem.place.description == "policy.yaml:5:1")
    #expect(problem.message.hasSuffix("takes in: \(lost)"))
    #expect(problem.message.contains("“By law” (policies/base.yaml:6:"))
  }

  @Test("Ranks that are left out, and those of a policy without a base, lose nothing")
  func keptProtection() {
    let lawful = Self.base.replacing("protected: yes}", with: "protected: yes}, preempts: yes")
    let shipped = ["base": lawful]
    #expect(SamplePolicy.places("based_on: base\n", shipped: shipped) == [])
    #expect(SamplePolicy.places("ranks: [{group: A, who: {state: at-risk}}]\n") == [])
  }

  @Test("A contradiction with the base, and an error in it, show both files")
  func faults() throws {
    let contradiction = SamplePolicy.read(
      "based_on: base\nmodes: {match: {otherwise: open}, open: {otherwise: match}}\n",
      shipped: ["base": Self.base])
    #expect(contradiction.problems.map(\.code) == ["policy-contradiction"])
    let broken = Self.base.replacing("70%", with: "170%")
    let reading = SamplePolicy.read("based_on: base\nto: soon\n", shipped: ["base": broken])
    #expect(reading.policy == nil)
    #expect(
      reading.problems.map(\.place.description) == ["policy.yaml:5:5", "policies/base.yaml:7:41"])
  }

  @Test("Policies that are based on one another are an error")
  func circle() {
    let texts = [
      "a": "policy: a\ntitle: A\nfrom: 2000-01-01\nbased_on: b\n",
      "b": "policy: b\ntitle: B\nfrom: 2000-01-01\nbased_on: a\n",
    ]
    let reading = SamplePolicy.read("based_on: a\n", shipped: texts)
    #expect(reading.policy == nil)
    #expect(reading.problems.map(\.code) == ["policy-cycle"])
    #expect(reading.problems.map(\.place.description) == ["policies/b.yaml:4:11"])
  }

  @Test("A term for which nothing asks is pointed out where a base does not have it")
  func unusedTerms() {
    let shipped = ["base": Self.base.replacing("trial:", with: "ours:")]
    let terms =
      "terms: {ours: [{from: 2015-01-01, value: 1}], ourz: [{from: 2015-01-01, value: 1}]}"
    let problems = SamplePolicy.read("based_on: base\n\(terms)\n", shipped: shipped).problems
    #expect(problems.map(\.place.description) == ["policy.yaml:5:47"])
    #expect(problems.map(\.remedy) == ["Did you mean “ours”?"])
  }

  @Test("A base that does not ship is answered with the nearest")
  func unknown() {
    let problems = SamplePolicy.read("based_on: bsae\n", shipped: ["base": Self.base]).problems
    #expect(problems.map(\.remedy) == ["Did you mean “base”?"])
  }
}
