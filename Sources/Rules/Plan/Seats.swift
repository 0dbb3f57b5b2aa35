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
  }

  public let post: PostID
  /// Whether these are the places that remain in the claimants' own post, which is no vacancy.
  public let isOwnPost: Bool
  public let capacity: Capacity
  /// How the number came about, where a level or people already placed had a part in it.
  public let working: String?
}

extension PlanInForce {
  /// What remains of a post that is reduced or at risk, for its own holders.
  public func remainder(of change: PostChange) -> Seats {
    let level = level(change.condition)
    var capacity = Seats.Capacity.notKnown
    var working: String?
    if let level, let positions = change.remainPositions {
      capacity = .positions(level.applied(toPlaces: positions))
      working = isScaled(change.condition) ? scaled("\(positions)", level, capacity) : nil
    } else if let level, let fte = change.remainFTE {
      capacity = .fte(isScaled(change.condition) ? fte.multiplied(by: level) : fte)
      working = isScaled(change.condition) ? scaled(fte.description, level, capacity) : nil
    }
    return Seats(post: change.post, isOwnPost: true, capacity: capacity, working: working)
  }

  /// The places of a post that a ring-fence opens, less those of people who move into it with
  /// their post.
  public func vacancies(in post: Post) -> Seats {
    let isToday = !post.isNew
    let count = isToday ? post.vacant : post.positions
    guard let level = level(post.condition) else {
      return Seats(post: post.id, isOwnPost: false, capacity: .notKnown, working: nil)
    }
    let movedIn = isToday ? [] : postsMovingInto(post.id)
    if let count {
      let offered = isScaled(post.condition) ? level.applied(toPlaces: count) : count
      let taken = movedIn.reduce(0) { $0 + ($1.positions ?? holders(of: $1.id)) }
      let capacity = Seats.Capacity.positions(max(0, offered - taken))
      let working = isScaled(post.condition) ? scaled("\(count)", level, capacity) : nil
      return Seats(
        post: post.id, isOwnPost: false, capacity: capacity,
        working: taken > 0 ? "\(offered) less \(taken) whose post becomes this one" : working)
    }
    guard let fte = post.fte, !isToday else {
      return Seats(post: post.id, isOwnPost: false, capacity: .notKnown, working: nil)
    }
    let offered = isScaled(post.condition) ? fte.multiplied(by: level) : fte
    let taken = movedIn.compactMap(\.fte).reduce(.zero, +)
    guard movedIn.allSatisfy({ $0.fte != nil }) else {
      return Seats(post: post.id, isOwnPost: false, capacity: .notKnown, working: nil)
    }
    return Seats(
      post: post.id, isOwnPost: false, capacity: .fte(max(.zero, offered - taken)),
      working: movedIn.isEmpty ? nil : "\(offered) less \(taken) whose post becomes this one")
  }

  /// Posts whose holders move into a new post without having to claim it.
  func postsMovingInto(_ id: PostID) -> [Post] {
    programme.changes.compactMap { change in
      guard change.toPost == id, changes[change.post]?.id == change.id else { return nil }
      switch change.becomes {
      case .retain, .rename, .vary, .transfer: return posts[change.post]
      case .reduce, .merge, .disestablish, .review, .atRisk: return nil
      }
    }
  }

  private func holders(of post: PostID) -> Int {
    programme.staff.count { $0.post == post && $0.holding == .substantive }
  }

  private func isScaled(_ name: String?) -> Bool {
    if case .level = condition(name)?.value { return true }
    return false
  }

  private func scaled(_ base: String, _ level: Level, _ capacity: Seats.Capacity) -> String {
    switch capacity {
    case .positions(let places): "\(base) at \(level), rounded down to \(places)"
    case .fte(let fte): "\(base) FTE at \(level) is \(fte)"
    case .notKnown: base
    }
  }
}
