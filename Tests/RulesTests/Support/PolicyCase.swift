import Restructure

@testable import Rules

/// A plan with one post that ends, one new post and one row between them, to which a test adds the
/// facts that it is about.
struct PolicyCase {
  var programme: Programme
  /// The day of the answer.
  var on = Self.day("2017-01-10")

  static func day(_ text: String) -> LocalDate {
    LocalDate(iso: text) ?? LocalDate(dayNumber: 0)
  }

  static let basis = PolicyBasis(
    source: "Example guide, section 4", place: Place(file: "policy.yaml", line: 10))

  /// E1 holds P1, which is disestablished; R1 opens N1, with one place, to P1 by ring-fence.
  init(entry: PolicyTest? = nil, mode: RingFence.Mode = .ringFence) {
    programme = Programme(
      id: "case", title: "Case", authority: "Example Council",
      consultation: Consultation(opens: Self.day("2016-10-03"), closes: nil),
      place: Place(file: "programme.yaml", line: 1))
    programme.effective = Self.day("2017-09-01")
    programme.posts = [Self.post("P1", line: 2)]
    var new = Self.post("N1", line: 2)
    new.isNew = true
    programme.newPosts = [new]
    programme.changes = [Self.change("C1", of: "P1")]
    programme.staff = [Self.holding("E1", in: "P1", line: 2)]
    programme.ringFences = [Self.row("R1", to: "N1", from: ["P1"], mode: mode, line: 2)]
    var policy = Policy(
      name: "example", title: "Example", from: Self.day("2015-01-01"), basis: Self.basis)
    var rule = ModeRule(mode, basis: Self.basis)
    rule.entry = entry
    policy.modes = [rule]
    programme.policy = policy
  }

  static func post(_ id: PostID, line: Int) -> Post {
    var post = Post(
      id: id, title: "Title \(id)", service: "Music", place: Place(file: "posts.csv", line: line))
    post.positions = 1
    return post
  }

  static func change(_ id: String, of post: PostID, to target: PostID? = nil) -> PostChange {
    var change = PostChange(
      id: id, post: post, becomes: target == nil ? .disestablish : .merge,
      place: Place(file: "changes.csv", line: 2))
    change.toPost = target
    return change
  }

  static func holding(_ employee: EmployeeID, in post: PostID, line: Int) -> Postholding {
    Postholding(employee: employee, post: post, place: Place(file: "staff.csv", line: line))
  }

  static func row(
    _ id: String, to target: PostID, from posts: [PostID], mode: RingFence.Mode, line: Int
  ) -> RingFence {
    RingFence(
      id: id, toPost: target,
      openTo: OpenTo(
        alternatives: posts.map { [OpenTo.Term(.equals(.post, $0))] },
        text: posts.joined(separator: "; ")),
      mode: mode, place: Place(file: "ring-fences.csv", line: line))
  }

  static func decision(
    _ id: String, _ kind: HumanDecision.Kind, of employee: EmployeeID = "E1",
    on day: String = "2016-12-01"
  ) -> HumanDecision {
    var decision = HumanDecision(
      id: id, kind: kind, by: "A. Director (synthetic)", on: Self.day(day), reason: "as agreed",
      place: Place(file: "decisions.csv", line: 2))
    decision.employee = employee
    return decision
  }

  /// Adds another post of today that ends, with one holder, whom R1's sister row opens N1 to.
  mutating func add(_ employee: EmployeeID, in post: PostID) {
    if !programme.posts.contains(where: { $0.id == post }) {
      programme.posts.append(Self.post(post, line: programme.posts.count + 2))
      programme.changes.append(Self.change("C-\(post)", of: post))
    }
    programme.staff.append(Self.holding(employee, in: post, line: programme.staff.count + 2))
  }

  mutating func setTerm(_ name: String, _ value: Term.Value, from day: String = "2015-01-01") {
    programme.policy?.terms.append(
      Term(
        name: name, entries: [.init(value, from: Self.day(day), basis: Self.basis)],
        basis: Self.basis))
  }

  var judge: ClaimJudge { ClaimJudge(PlanInForce(programme, on: on)) }
  var rule: ClaimRule { judge.rule(programme.ringFences[0]) }
  var holding: Postholding { programme.staff[0] }
  var outcome: Truth { judge.outcome(of: holding, under: rule) }
  var tests: [ClaimTest] { judge.tests(of: holding, under: rule) }
  /// The test that the policy adds: the last one that is put.
  var last: ClaimTest? { judge.allTests(of: holding, under: rule).last }
}

extension PolicyTest {
  /// A single condition at a fixed place.
  static func only(_ condition: PolicyCondition, line: Int = 12) -> PolicyTest {
    PolicyTest(.condition(condition), place: Place(file: "policy.yaml", line: line))
  }

  static func form(_ form: Form, name: String? = nil) -> PolicyTest {
    PolicyTest(form, name: name, place: Place(file: "policy.yaml", line: 11))
  }
}
