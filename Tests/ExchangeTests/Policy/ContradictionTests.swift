import Exchange
import Restructure
import Testing

@Suite("policy.yaml: rules that contradict themselves")
struct ContradictionTests {
  /// Two demands that must both hold, and whether they can.
  static let pairs: [(one: String, other: String, canHold: Bool)] = [
    ("group: a", "group: b", false), ("group: [a, b]", "group: [b, c]", true),
    ("group: a", "group: A", true), ("group: a", "team: b", true),
    ("group: a", "claimed: {group: b}", true), ("group: a", "not: {group: b}", true),
    ("group: [a, b]", "not: {group: [b, a, c]}", false),
    ("qualification: a", "qualification: b", true),
    ("qualification: [a, b]", "not: {qualification: [b, a]}", false),
    ("qualification: a", "not: {qualification: [b, a]}", false),
    ("qualification: a", "not: {qualification: b}", true),
    ("match: 70%", "not: {match: 71%}", true), ("match: 70%", "not: {match: 70%}", false),
    ("match: 70%", "not: {match: 69%}", false), ("match: 70%", "match: 90%", true),
    ("not: {match: 0%}", "group: a", true),
    ("match: match-threshold", "not: {match: match-threshold}", false),
    ("match: match-threshold", "not: {match: 70%}", true),
    ("sources: 2", "sources: {at_least: 3}", false), ("sources: 3", "sources: {at_least: 3}", true),
    ("sources: {at_most: 2}", "sources: {at_least: 3}", false),
    ("sources: {at_most: 3}", "sources: {at_least: 3}", true),
    ("not: {sources: {at_most: 2}}", "not: {sources: {at_least: 3}}", false),
    ("not: {sources: {at_most: 2}}", "not: {sources: {at_least: 4}}", true),
    ("grade_gap: 1", "not: {grade_gap: 0}", true), ("grade_gap: 1", "not: {grade_gap: 1}", false),
    ("grade_gap: 1", "not: {grade_gap: {up: 1, down: 2}}", false),
    ("grade_gap: {up: 1}", "not: {grade_gap: {down: 5}}", true),
    ("pay_gap: 10%", "not: {pay_gap: 9.99999%}", true),
    ("pay_gap: 10%", "not: {pay_gap: 10%}", false),
    ("claimants: \"< places\"", "claimants: \"= places\"", false),
    ("claimants: \"<= places\"", "claimants: \">= places\"", true),
    ("claimants: \"<= places\"", "claimants: \"> places\"", false),
    ("claimants: \"= 1\"", "claimants: \"> 1\"", false),
    ("claimants: \"= 2\"", "claimants: \"> 1\"", true),
    ("claimants: \"= 1\"", "claimants: \"> places\"", true),
    ("service_of: 2 years", "not: {service_of: 1 years}", false),
    ("service_of: 2 years", "not: {service_of: 3 years}", true),
    ("service_of: 2 years", "not: {service_of: {at_least: 1 year, counting: employed}}", true),
    ("state: displaced", "not: {state: at-risk}", false),
    ("state: at-risk", "not: {state: displaced}", true),
    ("protected: yes", "not: {protected: [pregnancy]}", true),
    ("protected: [pregnancy]", "not: {protected: yes}", false),
    ("protected: [pregnancy]", "protected: [adoption-leave]", false),
    ("wish: {rank_at_most: 1}", "not: {wish: yes}", false),
    ("wish: yes", "not: {wish: {rank_at_most: 1}}", true),
    ("event: e", "not: {event: {happened: e, by: 2016-01-01}}", true),
    ("event: {happened: e, by: 2016-01-01}", "not: {event: e}", false),
    ("date: {from: 2016-01-02}", "date: {before: 2016-01-02}", false),
    ("date: {from: 2016-01-01}", "date: {before: 2016-01-02}", true),
    ("same: grade", "not: {same: grade}", false), ("same: grade", "not: {same: group}", true),
    ("holds: required", "not: {holds: required}", false),
    ("pool: p", "not: {pool: p}", false), ("condition: c", "not: {condition: c}", false),
  ]

  static let declared = """
    pools: {p: {include: [E1]}}
    terms: {match-threshold: [{from: 2015-01-01, value: 70%}]}
    """

  @Test("Two demands that cannot both hold are found, and others are not", arguments: pairs)
  func pair(one: String, other: String, canHold: Bool) throws {
    for (first, second) in [(one, other), (other, one)] {
      let text = "{all: [{\(first)}, {\(second)}]}"
      let problems = SamplePolicy.read(
        SamplePolicy.text(ofEntry: text, besides: Self.declared)
      ).problems
      #expect(problems.map(\.code) == (canHold ? [] : ["policy-contradiction"]))
      if !canHold { #expect(try #require(problems.first).message.contains("at policy.yaml:4:")) }
    }
  }

  /// What else contradicts itself, each with the second place that the message shows.
  static let others: [(text: String, code: String, other: String?)] = [
    ("contests: {a: {modes: [match]}, b: {modes: [match, limited]}}", "policy-contradiction", "4:"),
    ("contests: {a: {methods: [interview]}, b: {methods: [lot]}}", "policy-contradiction", "4:"),
    (
      "terms: {trial: [{from: 2015-01-01, to: 2016-06-30, value: 4 weeks}, {from: 2016-06-30, "
        + "value: 3 months}]}", "policy-contradiction", "4:"
    ),
    ("modes: {match: {entry: {not: {claimants: \"= 1\"}}}}", "wrong-value", nil),
    ("modes: {match: {entry: {any: [{claimants: \"= 1\"}, {match: 80%}]}}}", "wrong-value", nil),
    (
      "modes: {match: {entry: {match: 80%, unless: {claimants: \"= 1\"}}}}", "wrong-value", nil
    ),
  ]

  @Test("Contests, terms and numbers that fight one another are found", arguments: others)
  func otherContradictions(text: String, code: String, other: String?) throws {
    let problems = SamplePolicy.read(text).problems
    #expect(problems.map(\.code) == [code])
    if let other {
      #expect(try #require(problems.first).message.contains("at policy.yaml:\(other)"))
    }
  }

  @Test(
    "What ends the day before, or stands by itself, is no contradiction",
    arguments: [
      "contests: {a: {modes: [match]}, b: {modes: [limited]}, c: {methods: [interview]}}",
      "terms: {trial: [{from: 2015-01-01, to: 2016-06-29, value: 4 weeks}, {from: 2016-06-30, "
        + "value: 3 months}]}",
      "modes: {match: {entry: {any: [{claimants: \"= 1\"}]}}}",
      "modes: {match: {entry: {claimants: \"= 1\", unless: {holding: acting}}}}",
    ])
  func noContradiction(text: String) {
    #expect(SamplePolicy.read(text).problems.isEmpty)
  }

  /// A whole test, and how many contradictions are in it.
  static let nested: [(text: String, count: Int)] = [
    ("{group: a, not: {not: {group: b}}}", 1),
    ("{group: a, not: {any: [{group: a}, {team: b}]}}", 1),
    ("{group: a, not: {all: [{group: a}, {team: b}]}}", 0),
    ("{group: a, not: {all: [{group: a}]}}", 1),
    ("{group: a, any: [{group: b}, {group: c}]}", 1),
    ("{group: a, any: [{group: b}, {group: a}]}", 0),
    ("{group: a, unless: {group: a}}", 1),
    ("{group: a, unless: {group: b}}", 0),
    ("{not: {group: a, unless: {group: b}}}", 0),
    ("{any: [{all: [{group: a}, {group: b}]}, {team: c}]}", 1),
    ("{group: [a, b], all: [{group: [b, c]}, {group: [a, c]}]}", 1),
    ("{group: a, all: [{group: b}, {team: x}, {all: [{team: y}]}]}", 2),
    ("{test: near, group: b}", 1),
    ("{not: {test: near}, all: [{group: a}, {match: 80%}]}", 1),
    ("{not: {test: near}, all: [{group: a}, {match: 60%}]}", 0),
    ("{not: {test: wide}, group: a}", 1),
  ]

  @Test("A contradiction is found however deep it stands, and said once", arguments: nested)
  func nesting(text: String, count: Int) {
    let tests = "tests: {near: {group: a, match: 70%}, wide: {any: [{group: a}, {match: 70%}]}}\n"
    let codes = SamplePolicy.read(SamplePolicy.text(ofEntry: text, besides: tests)).problems
      .map(\.code)
    #expect(codes == Array(repeating: "policy-contradiction", count: count))
  }

  @Test("A contradiction by way of a named test shows both places")
  func places() throws {
    let text = SamplePolicy.text(
      ofEntry: "{group: b, test: near}", besides: "tests:\n  near: {group: a}\n")
    let problem = try #require(SamplePolicy.read(text).problems.first)
    #expect(problem.place.description == "policy.yaml:6:10")
    #expect(
      problem.message
        == "“group: a” cannot hold together with “group: b” at policy.yaml:4:25")
  }
}
