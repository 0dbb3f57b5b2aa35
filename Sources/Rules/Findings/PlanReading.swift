import Restructure

/// What the findings share: the plan, who may claim what, and who holds each post.
struct PlanReading {
  let judge: ClaimJudge
  let book: ClaimBook
  /// What the rows of ring-fences.csv are to the judge.
  let rows: RowRules
  /// The rows of staff.csv by post.
  let holders: [PostID: [Postholding]]
  /// The ring-fence rows that do more than list posts.
  let rowsThatTest: [RingFence]
  /// The posts whose holders are at risk, or would be if a condition held.
  let postsAtRisk: PostIndex
  /// Kinds of people at risk, as positions in the claim book, by the post they hold.
  let kindsByPost: [PostID: [Int]]
  /// Kinds of people who may claim under a row of ring-fences.csv, by where the row stands.
  let claimants: [Place: [Int]]
  /// Whether a kind of people has any route: a place that they may claim, or that they may turn
  /// out to claim once a missing fact is known.
  let hasRoute: [Bool]

  init(_ judge: ClaimJudge) {
    self.judge = judge
    rows = RowRules(judge)
    let book = ClaimBook(judge, tellingHoursApart: true)
    self.book = book
    let programme = judge.plan.programme
    holders = Dictionary(grouping: programme.staff, by: \.post)
    rowsThatTest = programme.ringFences.filter { $0.openTo.listedPosts == nil }
    let plan = judge.plan
    postsAtRisk = PostIndex(
      programme.posts.filter { post in
        post.kind.isEstablishment
          && (plan.changes[post.id]?.putsHoldersAtRisk == true
            || plan.suspendedChanges[post.id]?.contains(where: \.putsHoldersAtRisk) == true)
      })
    kindsByPost = Dictionary(grouping: book.kinds.indices) { book.kinds[$0].post }
    var claimants: [Place: [Int]] = [:]
    for (kind, people) in book.kinds.enumerated() {
      for claim in people.claims { claimants[claim.rule.place, default: []].append(kind) }
    }
    self.claimants = claimants
    hasRoute = book.kinds.map { kind in
      kind.claims.contains { !book.seats[$0.seats].capacity.isNone }
    }
  }

  var plan: PlanInForce { judge.plan }
  var programme: Programme { judge.plan.programme }

  /// How many people several kinds are.
  func people(in kinds: some Sequence<Int>) -> Int {
    kinds.reduce(0) { $0 + book.kinds[$1].members.count }
  }

  /// The posts that several kinds of people hold, in the order of posts.csv.
  func posts(of kinds: some Sequence<Int>) -> [PostID] {
    Set(kinds.map { book.kinds[$0].post }).compactMap { plan.posts[$0] }
      .sorted { $0.place < $1.place }.map(\.id)
  }

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
