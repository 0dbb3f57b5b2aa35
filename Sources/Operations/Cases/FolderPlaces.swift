import Restructure
import Rules

// How much posts hold, and how much of them people need.
extension LoadedFolder {
  func needs(of holding: Postholding, in posts: Set<PostID>) -> [PostID: Int] {
    posts.reduce(into: [:]) { $0[$1] = capacity(of: $1)?.need(of: holding) }
  }

  func capacity(of post: PostID) -> PlaceCount? {
    if let change = judge.plan.changes[post], change.becomes.leavesSome {
      return PlaceCount(judge.plan.remainder(of: change).capacity)
    }
    if let new = judge.plan.newPosts[post] {
      return PlaceCount(judge.plan.vacancies(in: new).capacity)
    }
    return programme.vacancies.first { $0.post.id == post }.flatMap {
      PlaceCount(judge.plan.vacancies(in: $0.post).capacity)
    }
  }
}

/// What the posts hold that were asked for, each worked out once.
struct PlaceCounts {
  private let folder: LoadedFolder
  private var counts: [PostID: PlaceCount?] = [:]

  init(_ folder: LoadedFolder) {
    self.folder = folder
  }

  /// The posts that were asked for.
  var known: some Collection<PostID> { counts.keys }

  /// What they hold, of those of which it is known.
  var capacity: [PostID: Int] { counts.compactMapValues { $0?.units } }

  @discardableResult
  mutating func know(_ post: PostID) -> PlaceCount? {
    if let count = counts[post] { return count }
    let count = folder.capacity(of: post)
    counts.updateValue(count, forKey: post)
    return count
  }

  /// How much of some posts a person needs.
  mutating func needs(of holding: Postholding, in posts: Set<PostID>) -> [PostID: Int] {
    var needs: [PostID: Int] = [:]
    for post in posts { needs[post] = know(post)?.need(of: holding) }
    return needs
  }
}

/// What a post holds: in half chairs, so that two who share a job fill one, or in hundred-thousandths
/// of a full-time post.
struct PlaceCount {
  let units: Int
  private let isInChairs: Bool

  /// Nil where the paper does not say how much.
  init?(_ capacity: Seats.Capacity) {
    switch capacity {
    case .positions(let places):
      units = 2 * places
      isInChairs = true
    case .fte(let fte):
      guard let most = fte.most.hundredThousandths(roundedUp: true) else { return nil }
      units = most
      isInChairs = false
    case .notKnown: return nil
    }
  }

  /// How much of it a person needs; nothing is known of one whose hours are not, who then needs none.
  func need(of holding: Postholding) -> Int? {
    if isInChairs { return holding.jobShare == nil ? 2 : 1 }
    guard let fte = holding.fte else { return 0 }
    return fte.least.hundredThousandths(roundedUp: false)
  }
}

extension FTE {
  fileprivate func hundredThousandths(roundedUp: Bool) -> Int? {
    let (product, isTooLarge) = numerator.multipliedReportingOverflow(by: 100_000)
    guard !isTooLarge, denominator > 0 else { return nil }
    let whole = product / denominator
    return roundedUp && product % denominator != 0 ? whole + 1 : whole
  }
}
