import Restructure

/// The places that one post offers to those who may claim it.
public struct Seats: Hashable, Sendable {
  /// How the places are counted.
  public enum Capacity: Hashable, Sendable {
    /// Chairs, each for one person.
    case positions(Int)
    /// Hours, for as many people as fit.
    case fte(FTE)
    /// The paper does not say how many.
    case notKnown

    /// Whether it is known that there is no place at all.
    public var isNone: Bool {
      switch self {
      case .positions(let places): places == 0
      case .fte(let fte): fte == .zero
      case .notKnown: false
      }
    }
  }

  public let post: PostID
  /// Whether these are the places that remain in the claimants' own post, which is no vacancy.
  public let isOwnPost: Bool
  public let capacity: Capacity
  /// The most that there can be if what is not known of the number turns out well: the number itself
  /// where it is known, and not known where nothing bounds it.
  public let most: Capacity
  /// How the number came about, where a level or people already placed had a part in it.
  public let working: String?
  /// The decision by which a volunteer's own chair is taken; nil for every other place.
  public let swap: String?

  init(
    post: PostID, isOwnPost: Bool, capacity: Capacity, most: Capacity? = nil, working: String?,
    swap: String? = nil
  ) {
    self.post = post
    self.isOwnPost = isOwnPost
    self.capacity = capacity
    self.most = capacity == .notKnown ? most ?? .notKnown : capacity
    self.working = working
    self.swap = swap
  }
}

extension PlanInForce {
  /// What remains of a post that is reduced or at risk, for its own holders.
  public func remainder(of change: PostChange) -> Seats {
    let stated = size(of: change.post, positions: change.remainPositions, fte: change.remainFTE)
    let (capacity, working) = scaled(stated, by: change.condition)
    return Seats(
      post: change.post, isOwnPost: true, capacity: capacity,
      most: stated.scaled(to: highestLevel(change.condition)), working: working)
  }

  /// The places of a post that a ring-fence opens: in a new post, less those of people who move
  /// into it with their post; in a post of today, its known vacancies that the plan leaves.
  public func vacancies(in post: Post) -> Seats {
    guard post.isNew else {
      return Seats(
        post: post.id, isOwnPost: false, capacity: unfilled(post), most: mostUnfilled(post),
        working: nil)
    }
    let stated = size(of: post.id, positions: post.positions, fte: post.fte)
    let (offered, working) = scaled(stated, by: post.condition)
    let (moving, assigned) = (peopleMoving(into: post.id), placesGivenWithoutCase(in: post.id))
    let (remaining, less) = offered.less(moving)
    let (capacity, given) = remaining.less(assigned)
    let workings = [working, less, given].compactMap(\.self)
    let most = stated.scaled(to: highestLevel(post.condition))
      .lessWhatIsKnown(
        places: moving.map(\.places) + assigned.map { _ in 1 },
        hours: moving.map(\.fte) + assigned.map(\.holding.fte))
    return Seats(
      post: post.id, isOwnPost: false, capacity: capacity, most: most,
      working: workings.isEmpty ? nil : workings.joined(separator: "; "))
  }

  /// Chairs where their number is known, else hours; hours first where the policy fills it so.
  private func size(of post: PostID, positions: Int?, fte: FTE?) -> Seats.Capacity {
    if let fte, filledByHours.contains(post) { return .fte(fte) }
    return Seats.Capacity(positions: positions, fte: fte)
  }

  /// The vacant chairs of a post of today, as far as its change leaves any.
  private func unfilled(_ post: Post) -> Seats.Capacity {
    guard let vacant = post.vacant else { return .notKnown }
    guard let change = changes[post.id] else { return .positions(vacant) }
    if change.becomes.endsPost { return .positions(0) }
    guard change.becomes.leavesSome else { return .positions(vacant) }
    guard case .positions(let remains) = remainder(of: change).capacity,
      let positions = post.positions
    else { return .notKnown }
    let filled = max(0, positions - vacant)
    return .positions(max(0, min(vacant, remains - filled)))
  }

  /// The most vacant chairs that a post of today can have where their number is not known.
  private func mostUnfilled(_ post: Post) -> Seats.Capacity {
    guard let chairs = post.vacant ?? post.positions else { return .notKnown }
    guard let change = changes[post.id], change.becomes.leavesSome,
      case .positions(let remains) = remainder(of: change).most
    else { return .positions(chairs) }
    return .positions(min(chairs, remains))
  }

  /// A size as the level of a condition leaves it, with the working.
  private func scaled(
    _ size: Seats.Capacity, by name: String?
  ) -> (Seats.Capacity, working: String?) {
    guard let level = level(name) else { return (.notKnown, nil) }
    guard case .level = condition(name)?.value else { return (size, nil) }
    // Nothing remains of a number at nought, whether or not the number is known.
    if level.numerator == 0, size == .notKnown {
      return (.positions(0), "nothing remains at \(level)")
    }
    switch size {
    case .positions(let places):
      let left = level.applied(toPlaces: places)
      let exact = FTE(whole: places).multiplied(by: level)
      let product =
        exact == FTE(whole: left) ? "\(left)" : "\(exact.decimal), rounded down to \(left)"
      return (.positions(left), "\(places) at \(level) is \(product)")
    case .fte(let fte):
      let left = level == .whole ? fte : fte.multiplied(by: level)
      return (.fte(left), "\(fte) FTE at \(level) is \(left) FTE")
    case .notKnown:
      return (.notKnown, nil)
    }
  }
}

extension Seats.Capacity {
  /// It at a level, rounded down to whole chairs.
  fileprivate func scaled(to level: Level) -> Self {
    switch self {
    case .positions(let places): .positions(level.applied(toPlaces: places))
    case .fte(let fte): .fte(fte.multiplied(by: level))
    case .notKnown: .notKnown
    }
  }

  /// What people of whom it is known how much they take leave of it.
  fileprivate func lessWhatIsKnown(places: [Int?], hours: [FTE?]) -> Self {
    switch self {
    case .positions(let offered):
      .positions(max(0, offered - places.compactMap(\.self).reduce(0, +)))
    case .fte(let offered):
      .fte(max(.zero, offered - hours.compactMap(\.self).reduce(.zero, +)))
    case .notKnown: .notKnown
    }
  }

  /// Chairs where their number is known, else hours.
  fileprivate init(positions: Int?, fte: FTE?) {
    self = positions.map { .positions($0) } ?? fte.map { .fte($0) } ?? .notKnown
  }

  /// What people to whom decisions give a place leave of it, with the working.
  fileprivate func less(
    _ given: [(decision: HumanDecision, holding: Postholding)]
  ) -> (Self, working: String?) {
    guard !given.isEmpty else { return (self, nil) }
    let names = given.map(\.decision.id).joinedInWords
    switch self {
    case .positions(let offered):
      return (
        .positions(max(0, offered - given.count)),
        "\(offered) less \(given.count) given by \(names) to people without a case"
      )
    case .fte(let offered):
      let hours = given.compactMap(\.holding.fte)
      guard hours.count == given.count else { return (.notKnown, nil) }
      let taken = hours.reduce(.zero, +)
      return (
        .fte(max(.zero, offered - taken)),
        "\(offered) FTE less \(taken) FTE given by \(names) to people without a case"
      )
    case .notKnown:
      return (.notKnown, nil)
    }
  }

  /// What people who move in leave of it, with the working.
  fileprivate func less(_ moving: [PeopleMoving]) -> (Self, working: String?) {
    guard !moving.isEmpty else { return (self, nil) }
    switch self {
    case .positions(let offered):
      let places = moving.compactMap(\.places)
      guard places.count == moving.count else { return (.notKnown, nil) }
      let taken = places.reduce(0, +)
      return (
        .positions(max(0, offered - taken)), "\(offered) less \(taken) whose post becomes this one"
      )
    case .fte(let offered):
      let hours = moving.compactMap(\.fte)
      guard hours.count == moving.count else { return (.notKnown, nil) }
      let taken = hours.reduce(.zero, +)
      return (
        .fte(max(.zero, offered - taken)),
        "\(offered) FTE less \(taken) FTE of people whose post becomes this one"
      )
    case .notKnown:
      return (.notKnown, nil)
    }
  }
}
