import Restructure
import Testing

@Suite("policy.yaml: tests and the twelve conditions")
struct PolicyConditionTests {
  /// One condition as it stands on line 4 from column 24 on.
  static let readable: [(text: String, condition: PolicyCondition)] = [
    ("{service: Music}", .field(.service, of: .held, isOneOf: ["Music"])),
    ("{team: [A, B]}", .field(.team, of: .held, isOneOf: ["A", "B"])),
    ("{contract: Fixed term}", .field(.contract, of: .held, isOneOf: ["fixed-term"])),
    ("{kind: [role]}", .field(.kind, of: .held, isOneOf: ["role"])),
    ("{holding: seconded_in}", .field(.holding, of: .held, isOneOf: ["seconded-in"])),
    ("{qualification: QTS}", .field(.qualification, of: .held, isOneOf: ["QTS"])),
    ("{claimed: {group: teacher}}", .field(.group, of: .claimed, isOneOf: ["teacher"])),
    ("{same: service}", .same(.service)), ("{pool: p}", .pool("p")),
    ("{grade_gap: 0}", .gradeGap(up: .stated(0), down: .stated(0), scale: nil)),
    ("{grade_gap: {up: 1}}", .gradeGap(up: .stated(1), down: nil, scale: nil)),
    ("{grade_gap: {down: 2, scale: s}}", .gradeGap(up: nil, down: .stated(2), scale: "s")),
    ("{match: 70%}", .match(.stated(70))), ("{match: 70}", .match(.stated(70))),
    ("{match: 0%}", .match(.stated(0))), ("{match: 100%}", .match(.stated(100))),
    (
      "{match: t}",
      .match(.term("t", Place(file: "policy.yaml", line: 4, column: 32)))
    ),
    ("{sources: 1}", .sources(.init(atLeast: 1, atMost: 1))),
    ("{sources: {at_least: 2}}", .sources(.init(atLeast: 2))),
    ("{sources: {at_least: 2, at_most: 2}}", .sources(.init(atLeast: 2, atMost: 2))),
    ("{claimants: \"<= places\"}", .claimants(.init(.atMost, .places))),
    ("{claimants: \"≥places\"}", .claimants(.init(.atLeast, .places))),
    ("{claimants: \"= 1\"}", .claimants(.init(.exactly, .number(1)))),
    ("{claimants: \"> 0\"}", .claimants(.init(.more, .number(0)))),
    ("{claimants: \"< Places\"}", .claimants(.init(.fewer, .places))),
    ("{service_of: 2 years}", .service(.stated(Period(2, .years)), of: .continuous)),
    (
      "{service_of: {at_least: 1 week, counting: redundancy}}",
      .service(.stated(Period(1, .weeks)), of: .redundancy)
    ),
    ("{holds: \"QTS; HI | VI\"}", .holds(QualificationTest(parsing: "QTS; HI | VI"), within: nil)),
    ("{holds: required}", .holds(nil, within: nil)),
    (
      "{holds: {what: HI, within: 6 months}}",
      .holds(QualificationTest(parsing: "HI"), within: .stated(Period(6, .months)))
    ),
    (
      "{holds: {what: Required, within: 1 year}}", .holds(nil, within: .stated(Period(1, .years)))
    ),
    ("{state: at-risk}", .state(.atRisk)), ("{state: Displaced}", .state(.displaced)),
    ("{protected: yes}", .protected(Set(Postholding.Protection.allCases))),
    ("{protected: [pregnancy, adoption-leave]}", .protected([.pregnancy, .adoptionLeave])),
    ("{protected: maternity leave}", .protected([.maternityLeave])),
    ("{wish: yes}", .wish(rankAtMost: nil, by: nil)),
    (
      "{wish: {rank_at_most: 2, by: 2016-12-01}}",
      .wish(rankAtMost: 2, by: LocalDate(iso: "2016-12-01"))
    ),
    ("{event: s188-sent}", .event("s188-sent", by: nil)),
    (
      "{event: {happened: hr1-received, by: 01/12/2016}}",
      .event("hr1-received", by: LocalDate(iso: "2016-12-01"))
    ),
    ("{condition: new-site}", .declared("new-site")),
    ("{date: {from: 2016-01-01}}", .date(from: LocalDate(iso: "2016-01-01"), before: nil)),
    ("{date: {before: 2016-01-02}}", .date(from: nil, before: LocalDate(iso: "2016-01-02"))),
  ]

  static let declared = """
    scales: {s: {grades: [A]}}
    pools: {p: {include: [E1]}}
    terms: {t: [{from: 2015-01-01, value: 70%}]}
    """

  @Test("A condition is read as what it asks", arguments: readable)
  func reads(text: String, condition: PolicyCondition) throws {
    let test = try #require(SamplePolicy.entry(text, besides: Self.declared))
    guard case .condition(let read) = test.form else {
      Issue.record("\(text) is no single condition")
      return
    }
    #expect(read == condition)
    let column = text.hasPrefix("{claimed") ? 35 : 25
    #expect(test.place == Place(file: "policy.yaml", line: 4, column: column))
  }

  /// The entry test, and what is wrong with it.
  static let refused: [(text: String, problems: [String])] = [
    ("yes", ["4:24 wrong-value"]), ("[{match: 70%}]", ["4:24 wrong-value"]),
    ("{}", ["4:24 missing-value"]), ("{match: }", ["4:32 missing-value"]),
    ("{match: 101%}", ["4:32 wrong-value"]), ("{match: 70.5%}", ["4:32 wrong-value"]),
    ("{match: -1}", ["4:32 wrong-value"]), ("{match: [70%]}", ["4:32 wrong-value"]),
    ("{match: threshold}", ["4:32 unknown-attribute"]),
    ("{group: []}", ["4:32 missing-value"]), ("{group: [a, ~]}", ["4:36 missing-value"]),
    ("{group: {a: b}}", ["4:32 wrong-value"]), ("{contract: temp}", ["4:35 unknown-word"]),
    ("{claimed: {contract: casual}}", ["4:35 unknown-word"]),
    ("{claimed: {group: }}", ["4:34 missing-value"]), ("{claimed: x}", ["4:34 wrong-value"]),
    ("{same: qualification}", ["4:31 unknown-word"]),
    ("{grade_gap: -1}", ["4:36 wrong-value"]), ("{grade_gap: {}}", ["4:36 missing-value"]),
    ("{grade_gap: {scale: s}}", ["4:36 missing-value"]),
    ("{grade_gap: {up: 1, scale: none}}", ["4:25 unknown-attribute"]),
    ("{pay_gap: 10}", ["4:34 wrong-value"]), ("{sources: 0}", ["4:34 wrong-value"]),
    ("{sources: {at_most: few}}", ["4:44 wrong-value"]),
    ("{sources: {at_least: 2, at_most: 1}}", ["4:48 policy-contradiction"]),
    ("{claimants: places}", ["4:36 wrong-value"]), ("{claimants: 1}", ["4:36 wrong-value"]),
    ("{claimants: \"=> 1\"}", ["4:36 wrong-value"]),
    ("{claimants: \"= few\"}", ["4:36 wrong-value"]),
    ("{service_of: 2}", ["4:37 wrong-value"]),
    ("{service_of: {counting: employed}}", ["4:37 missing-value"]),
    ("{service_of: {at_least: 2 years, counting: all}}", ["4:67 unknown-word"]),
    ("{holds: \";\"}", ["4:32 wrong-value"]),
    ("{holds: {within: 6 months}}", ["4:32 missing-value"]),
    ("{state: [at-risk]}", ["4:32 wrong-value"]), ("{state: calm}", ["4:32 unknown-word"]),
    ("{protected: no}", ["4:36 wrong-value"]), ("{protected: leave}", ["4:36 unknown-word"]),
    ("{wish: no}", ["4:31 wrong-value"]), ("{wish: {rank_at_most: 0}}", ["4:46 wrong-value"]),
    ("{event: {by: 2016-01-01}}", ["4:32 missing-value"]),
    ("{date: 2016-01-01}", ["4:31 wrong-value"]), ("{date: {from: }}", ["4:31 missing-value"]),
    ("{date: {from: 2016-01-02, before: 2016-01-02}}", ["4:50 policy-contradiction"]),
    ("{date: {from: 2016-01-02, before: 2016-01-03}}", []),
    ("{all: []}", ["4:30 missing-value"]), ("{any: {match: 70%}}", ["4:30 wrong-value"]),
    ("{not: [x]}", ["4:30 wrong-value"]), ("{unless: {match: 70%}}", ["4:24 missing-value"]),
    ("{match: 70%, unless: }", ["4:45 missing-value"]), ("{pool: q}", ["4:25 unknown-attribute"]),
    ("{any: [{match: 170%}, {match: 270%}]}", ["4:39 wrong-value", "4:54 wrong-value"]),
  ]

  @Test("A condition that says nothing sensible is refused at its place", arguments: refused)
  func refuses(text: String, problems: [String]) {
    #expect(SamplePolicy.places(SamplePolicy.text(ofEntry: text)) == problems)
  }

  /// A test in brackets: `and(or(a, b), not(c))`, and `a!b` for *a unless b*.
  static func shape(_ test: PolicyTest) -> String {
    let name = test.name.map { "\($0)=" } ?? ""
    switch test.form {
    case .all(let parts): return name + "and(\(parts.map(shape).joined(separator: ", ")))"
    case .any(let parts): return name + "or(\(parts.map(shape).joined(separator: ", ")))"
    case .not(let part): return name + "not(\(shape(part)))"
    case .unless(let part, let exception): return name + "\(shape(part))!\(shape(exception))"
    case .condition(.field(_, _, let words)): return name + words.joined()
    case .condition(.same(let field)): return name + field.rawValue
    case .condition: return name + "?"
    }
  }

  static let joined: [(text: String, shape: String)] = [
    ("{group: a, team: b}", "and(a, b)"),
    ("{all: [{group: a}, {team: b}]}", "and(a, b)"),
    ("{any: [{group: a}, {group: b, team: c}]}", "or(a, and(b, c))"),
    ("{not: {group: a}}", "not(a)"),
    ("{group: a, unless: {group: b}}", "a!b"),
    ("{group: a, team: b, unless: {any: [{role: c}, {role: d}]}}", "and(a, b)!or(c, d)"),
    ("{same: [grade, group]}", "and(grade, group)"),
    ("{claimed: {group: a, team: b}, role: c}", "and(and(a, b), c)"),
    ("{test: near}", "near=and(a, b)"),
    ("{not: {test: far}, role: z}", "and(not(far=or(c, near=and(a, b))), z)"),
  ]

  @Test("Tests are joined as they stand, and named ones taken in", arguments: joined)
  func joins(text: String, shape: String) throws {
    let tests = """
      tests:
        far: {any: [{group: c}, {test: near}]}
        near: {group: a, team: b}
      """
    let test = try #require(SamplePolicy.entry(text, besides: tests))
    #expect(Self.shape(test) == shape)
  }
}
