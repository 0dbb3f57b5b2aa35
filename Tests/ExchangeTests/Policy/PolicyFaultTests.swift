import Exchange
import Restructure
import Testing

@Suite("policy.yaml: what is wrong, and where")
struct PolicyFaultTests {
  /// What stands from line 4 on, and what is wrong with it.
  static let sections: [(text: String, problems: [String])] = [
    ("scale: {}", ["4:1 unknown-word"]),
    ("to: 2014-12-31", ["4:5 impossible-date"]),
    ("to: 2015-01-01", []),
    ("based_on: statutory", ["4:11 unknown-policy"]),
    ("scales: [a]", ["4:9 wrong-value"]),
    ("scales: {a: }", ["4:13 wrong-value"]),
    ("scales: {a: {}}", ["4:13 missing-value"]),
    ("scales: {a: {grades: []}}", ["4:22 missing-value"]),
    ("scales: {a: {grades: G1}}", ["4:22 wrong-value"]),
    ("scales: {a: {grades: [G1, g 1]}}", ["4:27 duplicate-id"]),
    ("scales: {a: {grades: [{also: G1}]}}", ["4:23 missing-value"]),
    ("scales: {a: {grades: [{grade: G1, pay: much}]}}", ["4:40 wrong-value"]),
    ("scales: {a: {grades: [{grade: G1, also: [G2, ]}, G2]}}", ["4:50 duplicate-id"]),
    ("pools: {a: {}}", ["4:9 missing-value"]),
    ("pools: {a: {exclude: [E1]}}", ["4:9 missing-value"]),
    ("pools: {a: {include: [E1, [E2]]}}", ["4:27 wrong-value"]),
    ("pools: {a: {who: {grup: x}}}", ["4:19 unknown-word"]),
    ("pools: {a: {who: {pool: b}}}", ["4:19 unknown-attribute"]),
    ("pools: {a: {who: {pool: a}}}", ["4:19 policy-cycle"]),
    ("modes: {slotting: {}}", ["4:9 unknown-word"]),
    ("modes: {open: {tier: 0}}", ["4:22 wrong-value"]),
    ("modes: {open: {tier: 1}}", []),
    ("modes: {open: {tier: 99}}", []),
    ("modes: {open: {tier: 100}}", ["4:22 wrong-value"]),
    ("modes: {open: {otherwise: opne}}", ["4:27 unknown-word"]),
    ("modes: {open: {otherwise: open}}", ["4:9 policy-contradiction"]),
    ("modes: {open: {otherwise: prefer}, prefer: {otherwise: limited}}", []),
    ("modes: {ring-fence: {}, Ring_Fence: {}}", ["4:25 duplicate-id"]),
    ("contests: {a: {pass_mark: 60}}", ["4:27 wrong-value"]),
    ("contests: {a: {pass_mark: mark}}", ["4:27 unknown-attribute"]),
    ("contests: {a: {pass_mark: 100%}}", []),
    ("contests: {a: {pass_mark: 100.00001%}}", ["4:27 wrong-value"]),
    ("contests: {a: {pass_mark: 110%}}", ["4:27 wrong-value"]),
    (
      "contests: {a: {pass_mark: mark}}\nterms: {mark: [{from: 2015-01-01, value: 100%}]}", []
    ),
    (
      "contests: {a: {pass_mark: mark}}\nterms: {mark: [{from: 2015-01-01, value: 101%}]}",
      ["5:16 wrong-value"]
    ),
    ("contests: {a: {assessors: 0}}", ["4:27 wrong-value"]),
    ("contests: {a: {assessors: 1}}", []),
    ("contests: {a: {moderated: often}}", ["4:27 wrong-value"]),
    ("contests: {a: {tie_breaks: [lot, age]}}", ["4:34 unknown-word"]),
    ("contests: {a: {tie_breaks: [lot, interview]}}", []),
    ("contests: {a: {tie_breaks: [lot, interview, Lot]}}", ["4:45 policy-contradiction"]),
    ("contests: {a: {criteria: Skills}}", ["4:26 wrong-value"]),
    ("contests: {a: {criteria: [Skills, Skill]}}", []),
    ("contests: {a: {criteria: [Skills, skills]}}", ["4:35 policy-contradiction"]),
    (
      "contests: {a: {criteria: [{name: Team work, weight: 40%}, Teamwork]}}",
      ["4:59 policy-contradiction"]
    ),
    ("contests: {a: {criteria: [Skills]}, b: {modes: [open], criteria: [Skills]}}", []),
    ("contests: {a: {criteria: [{name: Skills, weight: 100%}]}}", []),
    ("contests: {a: {criteria: [{name: Skills, weight: 101%}]}}", ["4:50 wrong-value"]),
    ("contests: {a: {criteria: [{weight: 40%}]}}", ["4:27 missing-value"]),
    ("contests: {a: {criteria: [{name: Skills, weight: 40}]}}", ["4:50 wrong-value"]),
    ("register: {order: [at-risk, redundant]}", ["4:29 unknown-word"]),
    ("register: {order: [at-risk, under-notice, at-risk]}", ["4:43 policy-contradiction"]),
    ("register: {assumption: a}", ["4:11 missing-value"]),
    ("ranks: {group: a}", ["4:8 wrong-value"]),
    ("ranks: [{group: a}]", ["4:9 missing-value"]),
    ("ranks: [{who: {protected: yes}}]", ["4:9 missing-value"]),
    ("ranks: [{group: a, who: {protected: yes}, preempts: 1}]", ["4:53 wrong-value"]),
    ("terms: {trial: 4 weeks}", ["4:16 wrong-value"]),
    ("terms: {trial: []}", ["4:9 missing-value"]),
    ("terms: {trial: [{value: 4 weeks}]}", ["4:17 missing-value"]),
    ("terms: {trial: [{from: 2015-01-01}]}", ["4:17 missing-value"]),
    ("terms: {trial: [{from: 2015-01-01, value: }]}", ["4:43 missing-value"]),
    ("terms: {trial: [{from: 2015-01-01, value: 70%}]}", ["4:43 wrong-value"]),
    ("terms: {trial: [{from: 2015-01-01, value: none}]}", []),
    ("terms: {trial: [{from: 2015-01-01, value: 10000 days}]}", ["4:43 wrong-value"]),
    ("terms: {trial: [{from: 2015-01-01, value: 4 moons}]}", ["4:43 wrong-value"]),
    ("terms: {assessors: [{from: 2015-01-01, value: 2 weeks}]}", ["4:47 wrong-value"]),
    (
      "terms: {trial: [{from: 2015-01-02, to: 2015-01-01, value: 1 day}]}", ["4:40 impossible-date"]
    ),
    ("terms: {trial: [{from: 2015-01-02, to: 2015-01-02, value: 1 day}]}", []),
    ("terms: {ours: [{from: 2015-01-01, value: 1}]}", ["4:9 unknown-term"]),
    ("terms: {1st: [{from: 2015-01-01, value: 1}]}", ["4:9 unknown-term", "4:9 wrong-value"]),
    (
      "terms: {trial: [{from: 2015-01-01, value: 1 day}, {from: 2015-01-01, value: 1 day}]}",
      ["4:51 policy-contradiction"]
    ),
    (
      "terms: {trial: [{from: 2015-01-01, value: 1 day}, {from: 2015-01-02, value: 2 days}]}", []
    ),
    (
      "terms: {notice: [{from: 2015-01-01, value: 1 week}, "
        + "{from: 2015-01-01, value: 2 weeks, service_at_least: 2 years}]}", []
    ),
    ("tests: {a: }", ["4:9 missing-value"]),
    ("tests: {a: {test: a}}", ["4:19 policy-cycle"]),
    ("tests: {a: {test: b}}", ["4:19 dangling-reference"]),
    ("tests: {a: {same: [grade, contract]}}", ["4:27 unknown-word"]),
  ]

  @Test("What is wrong in a section is said at its line and column", arguments: sections)
  func section(text: String, problems: [String]) {
    #expect(SamplePolicy.places(text + "\n") == problems)
  }

  static let heads: [(text: String, problems: [String])] = [
    ("", ["policy.yaml:1 empty-file"]),
    ("policy", ["policy.yaml:1:1 wrong-value"]),
    ("- a", ["policy.yaml:1:1 wrong-value"]),
    ("policy: [", ["policy.yaml:1:10 yaml"]),
    (
      "to: x",
      [
        "policy.yaml:1:1 missing-value", "policy.yaml:1:1 missing-value",
        "policy.yaml:1:1 missing-value", "policy.yaml:1:5 impossible-date",
      ]
    ),
    ("policy: a b\ntitle: t\nfrom: 2015-01-01", ["policy.yaml:1:9 wrong-value"]),
    ("policy: a\ntitle: t\nfrom: 2015-13-01", ["policy.yaml:3:7 impossible-date"]),
  ]

  @Test("A head that lacks what it must have says all that it lacks", arguments: heads)
  func head(text: String, problems: [String]) {
    let reading = PolicyReader.read(text: text, file: "policy.yaml")
    #expect(reading.policy == nil)
    #expect(reading.problems.map { "\($0.place) \($0.code)" } == problems)
  }

  static let near: [(text: String, remedy: String)] = [
    ("modse: {}", "Did you mean “modes”?"),
    ("modes: {assimlate: {}}", "Did you mean “assimilate”?"),
    ("modes: {open: {lable: x}}", "Did you mean “label”?"),
    ("pools: {a: {who: {gorup: x}}}", "Did you mean “group”?"),
    ("pools: {near: {who: {pool: neer}}}", "Did you mean “near”?"),
    ("tests: {near: {match: 70%}, far: {test: neer}}", "Did you mean “near”?"),
    ("pools: {a: {who: {contract: permanant}}}", "Did you mean “permanent”?"),
    ("terms: {notise: [{from: 2015-01-01, value: 1 week}]}", "Did you mean “notice”?"),
  ]

  @Test("A slip of the pen is answered with the nearest right word", arguments: near)
  func suggestion(text: String, remedy: String) {
    #expect(SamplePolicy.read(text + "\n").problems.map(\.remedy) == [remedy])
  }

  @Test("Tests that name tests which name tests stay within bounds")
  func doubling() {
    let doubled = (1...40).map { "  t\($0): {all: [{test: t\($0 - 1)}, {test: t\($0 - 1)}]}\n" }
    let text = "tests:\n  t0: {match: 70%}\n" + doubled.joined()
    let codes = Set(SamplePolicy.read(text).problems.map(\.code))
    #expect(codes == ["wrong-value"])
  }

  @Test("A long chain of names, whichever way it is declared, ends", arguments: [true, false])
  func chain(isBackwards: Bool) {
    let links = (1...3_000).map { "  t\($0): {not: {test: t\($0 - 1)}}\n" }
    let text = "tests:\n  t0: {match: 70%}\n" + (isBackwards ? links.reversed() : links).joined()
    #expect(SamplePolicy.read(text).problems.contains { $0.code == "wrong-value" })
    #expect(!SamplePolicy.read(text).problems.contains { $0.code == "policy-cycle" })
  }
}
