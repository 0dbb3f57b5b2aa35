import Restructure

/// The plan as its conditions stand: which change, which new post and which ring-fence counts.
public struct PlanInForce: Sendable {
  public let programme: Programme
  /// The day that stands for today.
  public let on: LocalDate
  /// Today's posts by id.
  public let posts: PostTable
  /// The posts of the new structure by id.
  public let newPosts: PostTable
  /// What becomes of a post, where the plan says so and the row's condition does not prevent it.
  public let changes: [PostID: PostChange]
  /// Changes of one post that count at the same time, each under a condition of its own.
  public let rivalChanges: [PostID: [PostChange]]
  /// Changes that do not count now because of their condition, by post.
  public let suspendedChanges: [PostID: [PostChange]]
  /// Posts of the new structure that a present post becomes, whatever the row's condition.
  ///
  /// A post into which others are merged is no such post: who fills it has to be settled.
  public let continuedPosts: Set<PostID>
  /// The changes that name a post of the new structure, by that post.
  let changesInto: [PostID: [PostChange]]
  /// Positions in the staff list by post.
  let staffByPost: StaffByPost
  /// Positions in the staff list of people to whom a decision gives a place, and of volunteers.
  let staffByEmployee: [EmployeeID: [Int]]
  /// What people with authority have decided, as far as it counts on the day.
  let decided: DecisionsInForce
  /// Posts whose every way of being filled is a contest in hours, as the policy has it.
  let filledByHours: Set<PostID>
  private let conditions: [String: Condition]

  /// Applies a programme's conditions as they stand on a day.
  public init(_ programme: Programme, on: LocalDate) {
    self.programme = programme
    self.on = on
    let conditions = Dictionary(
      programme.conditions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.conditions = conditions
    posts = PostTable(programme.posts)
    newPosts = PostTable(programme.newPosts)
    continuedPosts = Set(programme.changes.filter { !$0.becomes.endsPost }.compactMap(\.toPost))
    changesInto = Dictionary(grouping: programme.changes.filter { $0.toPost != nil }) {
      $0.toPost ?? ""
    }
    staffByPost = StaffByPost(programme.staff)
    let decided = DecisionsInForce(programme.decisions, on: on)
    self.decided = decided
    filledByHours = Self.postsFilledByHours(programme, on: on)
    let named = Set(
      decided.all.compactMap(\.with) + decided.assigning.values.joined().map(\.employee))
    staffByEmployee = Dictionary(
      grouping: named.isEmpty
        ? []
        : programme.staff.indices.filter { named.contains(programme.staff.employees[$0]) }
    ) { programme.staff.employees[$0] }
    let fates = Fates(programme.changes) { change in
      Self.holds(conditions, change.condition, forRemainder: change.becomes.leavesSome) == .yes
    }
    changes = fates.counting
    rivalChanges = fates.rivals
    suspendedChanges = fates.suspended
  }

  /// A post of either structure.
  public func post(_ id: PostID) -> Post? {
    newPosts[id] ?? posts[id]
  }

  /// Whether a post of either structure is as asked; nil where there is none of that id.
  func asks(of id: PostID, _ isSo: (Post) -> Bool) -> Bool? {
    newPosts.asks(of: id, isSo) ?? posts.asks(of: id, isSo)
  }

  /// The holders of a post who are listed.
  public func holders(of post: PostID) -> [Postholding] {
    staffByPost[post].map { programme.staff[$0] }
  }

  /// The day on which protection and fixed terms are judged: the start of the new structure, or
  /// the answer's own day where the programme gives none.
  public var judgedOn: LocalDate {
    programme.effective ?? on
  }

  /// The day on which the holders of a post are judged: the one on which its change takes effect.
  public func judgedOn(for post: PostID) -> LocalDate {
    changes[post]?.effective ?? judgedOn
  }

  /// Whether somebody's protection is in force on the day on which they are judged.
  public func isProtected(_ holding: Postholding) -> Bool {
    holding.isProtected(on: judgedOn(for: holding.post))
  }

  /// A declared condition.
  public func condition(_ name: String?) -> Condition? {
    name.flatMap { conditions[$0] }
  }

  /// New posts of which it is not known whether their condition holds, in the order of new-posts.csv.
  public var undecidedPosts: [Post] {
    programme.newPosts.filter { post in
      if case .notKnown = holds(post.condition) { true } else { false }
    }
  }

  /// Whether a condition lets its row count; a row without one always counts.
  public func holds(_ name: String?) -> Truth {
    Self.holds(conditions, name, forRemainder: false)
  }

  /// The level at which something remains: the whole without a level, nil where it is not known.
  ///
  /// A yes or no decides whether there is such a post, and never how much of it.
  public func level(_ name: String?) -> Level? {
    guard let name, let condition = conditions[name] else { return .whole }
    switch condition.value {
    case .holds: return .whole
    case .level(let level): return level
    case .notKnown: return condition.kind == .level ? nil : .whole
    }
  }

  /// The level at which most remains: the level itself where it is known, and where it is not the
  /// highest of those at which programme.yaml has it tried, or the whole.
  func highestLevel(_ name: String?) -> Level {
    if let level = level(name) { return level }
    return (condition(name)?.points ?? []).reduce(.whole) { $1.isAbove($0) ? $1 : $0 }
  }

  /// An unknown level does not switch a reduction off; only what remains is then not known.
  private static func holds(
    _ conditions: [String: Condition], _ name: String?, forRemainder: Bool
  ) -> Truth {
    guard let name, let condition = conditions[name] else { return .yes }
    switch condition.value {
    case .holds(let yes): return Truth(yes)
    case .level(let level): return Truth(forRemainder || level.numerator > 0)
    case .notKnown:
      return forRemainder && condition.kind == .level
        ? .yes : .notKnown(["“\(condition.asks)”"])
    }
  }
}
