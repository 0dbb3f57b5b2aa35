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

/// What the findings share: the plan, who may claim what, and how many hold each post.
struct PlanReading {
  let judge: ClaimJudge
  let book: ClaimBook
  /// How many rows of staff.csv hold each post.
  let holders: [PostID: Int]

  init(_ judge: ClaimJudge) {
    self.judge = judge
    book = ClaimBook(judge)
    holders = judge.plan.programme.staff.reduce(into: [:]) { $0[$1.post, default: 0] += 1 }
  }

  var plan: PlanInForce { judge.plan }
  var programme: Programme { judge.plan.programme }

  /// The ring-fence rows that can reach the holders of a post, whatever their conditions.
  func ringFences(reachingHoldersOf post: Post) -> [RingFence] {
    programme.ringFences.filter { $0.openTo.mayNameHolders(of: post) }
  }

  /// The ring-fence rows whose own condition, and whose post's, hold.
  func isOpen(_ row: RingFence) -> Bool {
    plan.holds(row.condition) == .yes
      && plan.holds(plan.newPosts[row.toPost]?.condition) == .yes
  }

  /// How many people stand to be moved, in words that keep what is not known.
  func holdersInWords(of post: Post) -> String {
    if programme.staff.isEmpty { return "its holders" }
    let number = holders[post.id] ?? 0
    return number == 0
      ? "anybody who holds it (nobody is listed)" : "its \(counted(number, "holder"))"
  }
}

extension Post {
  /// The id and the title, as findings name a post.
  var named: String { "\(id) (\(title))" }

  /// Where the paper names the post, or else the row.
  var cited: String { source ?? place.description }
}

extension PostChange {
  /// Where the paper says it, or else the row.
  var cited: String { source ?? place.description }
}
