import Restructure

/// Reads a plan as a careful reader would and says what it leaves open.
public enum PlanFindings {
  /// Every finding, by kind and then in the order of the files.
  public static func all(in programme: Programme, on: LocalDate) -> [Finding] {
    let reading = PlanReading(ClaimJudge(PlanInForce(programme, on: on)))
    let rules: [(PlanReading) -> [Finding]] = [
      NoFate.findings, UnruledPost.findings, UnclaimedPost.findings, VaguePool.findings,
      OverlappingRingFences.findings, ConditionalRoute.findings, UnknownSize.findings,
      NothingLost.findings, ProtectedWithoutVacancy.findings, FiguresDisagree.findings,
    ]
    return rules.flatMap { $0(reading) }
  }
}

/// What the findings share: the plan, who may claim what, and who holds each post.
struct PlanReading {
  let judge: ClaimJudge
  let book: ClaimBook
  /// The rows of staff.csv by post.
  let holders: [PostID: [Postholding]]
  /// The ring-fence rows that do more than list posts.
  let rowsThatTest: [RingFence]

  init(_ judge: ClaimJudge) {
    self.judge = judge
    book = ClaimBook(judge)
    holders = Dictionary(grouping: judge.plan.programme.staff, by: \.post)
    rowsThatTest = judge.plan.programme.ringFences.filter { $0.openTo.listedPosts == nil }
  }

  var plan: PlanInForce { judge.plan }
  var programme: Programme { judge.plan.programme }

  /// The conditions of a ring-fence row and of its post that keep it from counting now.
  func unmetConditions(of row: RingFence) -> [Condition] {
    var names: [String] = []
    for name in [row.condition, plan.newPosts[row.toPost]?.condition].compactMap(\.self)
    where plan.holds(name) != .yes && !names.contains(name) {
      names.append(name)
    }
    return names.compactMap { plan.condition($0) }
  }
}

extension Post {
  /// The id and the title, as findings name a post.
  var named: String { "\(id) “\(title)”" }

  /// Where the paper names the post, or else the row.
  var cited: String { source ?? place.description }
}

extension PostChange {
  /// Where the paper says it, or else the row.
  var cited: String { source ?? place.description }
}

extension RingFence {
  /// Where the paper says it, or else the row.
  var cited: String { source ?? place.description }
}
