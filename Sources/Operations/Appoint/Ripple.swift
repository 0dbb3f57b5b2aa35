import Restructure

/// Whose result would move if something were otherwise, in the order in which one thing leads to
/// the next.
public struct Ripple: Sendable {
  /// How somebody fares.
  public enum Result: Hashable, Sendable {
    case placed(PostID)
    case unplaced
    case undecided([PostID])

    /// *offered N1*, *no place*, *undecided between N1 and N2*.
    public var inWords: String {
      switch self {
      case .placed(let post): "offered \(post)"
      case .unplaced: "no place"
      case .undecided(let posts): posts.isEmpty ? "undecided" : "undecided: \(posts.joinedAsChoice)"
      }
    }
  }

  /// What brings a move about.
  public enum Cause: Hashable, Sendable {
    /// What is tried is about this person.
    case own
    /// Somebody takes their place.
    case makesWay(for: EmployeeID, in: PostID)
    /// Somebody leaves a place that they now have.
    case follows(EmployeeID, into: PostID)
    /// It follows from all of it together.
    case together
  }

  /// One person whose result would be another.
  public struct Move: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    public let was: Result
    public let now: Result
    public let cause: Cause
  }

  /// What is tried, in words.
  public let tried: [String]
  public let moves: [Move]
  public let before: AppointmentAnswer
  public let after: AppointmentAnswer
}

/// Orders moves by what leads to them: whom it is about, then whoever makes way or follows.
struct RippleOrder {
  private typealias Key = Postholding.Key

  /// The moves between two answers, those of the people whom it is about first.
  static func moves(
    from before: AppointmentAnswer, to after: AppointmentAnswer, about people: Set<EmployeeID>
  ) -> [Ripple.Move] {
    let (was, now) = (results(of: before), results(of: after))
    let moved = Set(was.keys).union(now.keys).filter { was[$0] != now[$0] }
      .sorted { ($0.employee, $0.post) < ($1.employee, $1.post) }
    let better = gainers(from: was, to: after)
    let leavers = Dictionary(grouping: moved.filter { !better.contains($0) }) { place(was[$0]) }
    let comers = Dictionary(grouping: moved.filter(better.contains)) { place(now[$0]) }
    var cause: [Key: Ripple.Cause] = [:]
    var order: [Key] = []
    func add(_ key: Key, _ why: Ripple.Cause) {
      guard cause[key] == nil else { return }
      cause[key] = why
      order.append(key)
    }
    for key in moved where people.contains(key.employee) { add(key, .own) }
    var next = 0
    // Each post is gone through once, so the cost grows with the moves alone.
    var pushed: Set<PostID> = []
    var drawn: Set<PostID> = []
    while next < order.count {
      let key = order[next]
      next += 1
      for post in posts(of: now[key]) where pushed.insert(post).inserted {
        for other in leavers[post] ?? [] { add(other, .makesWay(for: key.employee, in: post)) }
      }
      if let post = place(was[key]), drawn.insert(post).inserted {
        for other in comers[post] ?? [] { add(other, .follows(key.employee, into: post)) }
      }
    }
    for key in moved { add(key, .together) }
    return order.map { key in
      Ripple.Move(
        employee: key.employee, fromPost: key.post, was: was[key] ?? .unplaced,
        now: now[key] ?? .unplaced, cause: cause[key] ?? .together)
    }
  }

  /// Those who have a place that they would rather have than what they had.
  private static func gainers(
    from was: [Key: Ripple.Result], to after: AppointmentAnswer
  ) -> Set<Key> {
    Set(
      after.placements.compactMap { placement in
        let key = Key(employee: placement.employee, post: placement.fromPost)
        let old = place(was[key])
        return placement.passedOver.contains { $0.toPost == old } ? nil : key
      })
  }

  private static func posts(of result: Ripple.Result?) -> [PostID] {
    switch result {
    case .placed(let post): [post]
    case .undecided(let posts): posts
    case .unplaced, nil: []
    }
  }

  private static func place(_ result: Ripple.Result?) -> PostID? {
    if case .placed(let post)? = result { post } else { nil }
  }

  private static func results(of answer: AppointmentAnswer) -> [Key: Ripple.Result] {
    var results: [Key: Ripple.Result] = [:]
    results.reserveCapacity(answer.cases)
    for placement in answer.placements {
      results[Key(employee: placement.employee, post: placement.fromPost)] =
        .placed(placement.toPost)
    }
    for person in answer.unplaced {
      results[Key(employee: person.employee, post: person.fromPost)] =
        person.isUndecided ? .undecided(person.possiblePosts) : .unplaced
    }
    return results
  }
}
