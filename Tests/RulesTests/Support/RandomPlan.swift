import Restructure
import TestSupport

/// A small programme made up from a seed, in which every kind of fact may be missing.
struct RandomPlan {
  private(set) var programme: Programme
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    programme = Programme(
      id: "random", title: "Random", authority: "Example Council",
      consultation: Consultation(opens: Scenario.day, closes: nil),
      place: Place(file: "programme.yaml", line: 1))
    programme.posts = (1...6).map { post("P\($0)", row: $0, isNew: false) }
    programme.newPosts = (1...4).map { post("N\($0)", row: $0, isNew: true) }
    programme.changes = (1...6).map { change(row: $0) }
    programme.staff = StaffList((1...20).map { holding(row: $0) })
    programme.ringFences = (1...5).map { ringFence(row: $0) }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func post(_ id: String, row: Int, isNew: Bool) -> Post {
    let file = isNew ? "new-posts.csv" : "posts.csv"
    var post = Post(
      id: id, title: "Title", service: pick(["Music", "Finance"]),
      place: Place(file: file, line: row + 1))
    post.isNew = isNew
    post.group = pick([nil, "teacher", "support"])
    post.grade = pick([nil, "G3", "G5", "G6"])
    post.positions = pick([nil, 1, 2, 4])
    post.fte = pick([nil, FTE(5, over: 2)])
    post.requires = isNew ? pick([nil, nil, QualificationTest(parsing: "QTS; HI | VI")]) : nil
    return post
  }

  private mutating func change(row: Int) -> PostChange {
    var change = PostChange(
      id: "C\(row)", post: "P\(row)", becomes: pick(PostChange.Fate.allCases),
      place: Place(file: "changes.csv", line: row + 1))
    change.remainPositions = pick([nil, 0, 2])
    change.statedAtRisk = pick([nil, true, false])
    return change
  }

  private mutating func holding(row: Int) -> Postholding {
    var holding = Postholding(
      employee: "E\(row)", post: pick((1...6).map { "P\($0)" }),
      place: Place(file: "staff.csv", line: row + 1))
    holding.fte = pick([nil, FTE(1, over: 2), FTE(whole: 1)])
    holding.holding = pick(Postholding.Holding.allCases)
    holding.contract = pick(Postholding.Contract.allCases)
    holding.qualifications = pick([nil, ["QTS"], ["QTS", "HI"]])
    holding.protection = pick([nil, nil, .maternityLeave])
    return holding
  }

  private mutating func ringFence(row: Int) -> RingFence {
    var row = RingFence(
      id: "R\(row)", toPost: pick((1...4).map { "N\($0)" }), openTo: openTo(),
      mode: pick(RingFence.Mode.allCases), place: Place(file: "ring-fences.csv", line: row + 1))
    row.maxGradeGap = pick([nil, 0, 1])
    return row
  }

  mutating func openTo() -> OpenTo {
    OpenTo(alternatives: (0..<pick([1, 2])).map { _ in alternative() }, text: "made up")
  }

  mutating func alternative() -> [OpenTo.Term] {
    (0..<pick([1, 1, 2])).map { _ in
      OpenTo.Term(
        pick([
          .equals(.post, "P1"), .equals(.post, "P2"), .equals(.service, "Music"),
          .equals(.group, "teacher"), .equals(.contract, "permanent"),
          .equals(.qualification, "QTS"), .atRisk, .protected,
        ]), negated: pick([false, false, true]))
    }
  }

  /// The same programme with the rows of staff.csv in another order.
  mutating func shuffled() -> Programme {
    var other = programme
    other.staff.shuffle(using: &random)
    return other
  }
}
