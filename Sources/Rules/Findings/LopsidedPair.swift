import Restructure

/// The chairs of one post that ring-fences open, with everybody who may claim them for certain.
struct Fill {
  let post: Post
  let likeness: PostLikeness
  let places: Int
  /// The rows by which they are opened, in the order of ring-fences.csv.
  let rows: [RingFence]
  /// The kinds of people who claim, as positions in the claim book.
  let kinds: Set<Int>
  /// The people themselves, as positions in the claim book's cases.
  let claimants: Set<Int>
  /// Whether nobody else may turn out to have a claim.
  let isSettled: Bool

  /// The chairs that would be left if every claimant took one; below nothing if too few.
  var free: Int { places - claimants.count }

  var isCrowded: Bool { free < 0 }

  /// Whether places are to spare; somebody whose claim is in doubt may yet want one.
  var isSpare: Bool { free > 0 && isSettled }

  /// Every post that is filled only from named pools, by rows alone, and whose chairs are counted.
  static func all(in reading: PlanReading) -> [Fill] {
    let book = reading.book
    var claims: [Int: [(kind: Int, claim: ClaimBook.Claim)]] = [:]
    for (position, kind) in book.kinds.enumerated() {
      for claim in kind.claims { claims[claim.seats, default: []].append((position, claim)) }
    }
    let rows = Dictionary(
      reading.programme.ringFences.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let wide = Set(
      reading.programme.ringFences.filter { $0.mode == .prefer || $0.mode == .open }
        .filter { reading.unmetConditions(of: $0).isEmpty }.map(\.toPost))
    return claims.compactMap { seats, claims -> Fill? in
      let seats = book.seats[seats]
      guard !seats.isOwnPost, case .positions(let places) = seats.capacity,
        !wide.contains(seats.post), claims.allSatisfy({ rows[$0.claim.rule.place] != nil }),
        let post = reading.plan.post(seats.post)
      else { return nil }
      let certain = claims.filter { $0.claim.missing.isEmpty }
      let kinds = Set(certain.map(\.kind))
      let claimants = Set(kinds.flatMap { book.kinds[$0].members })
      guard !claimants.isEmpty, claimants.allSatisfy({ book.cases[$0].jobShare == nil }) else {
        return nil
      }
      return Fill(
        post: post, likeness: PostLikeness(post), places: places,
        rows: Set(certain.map(\.claim.rule.place)).sorted().compactMap { rows[$0] }, kinds: kinds,
        claimants: claimants,
        isSettled: certain.count == claims.count)
    }
    .sorted { $0.post.place < $1.post.place }
  }
}

/// A post with too few places, beside one like it with places to spare.
struct LopsidedPair {
  let crowded: Fill
  let spare: Fill
  /// Everybody who may claim either.
  let claimants: Set<Int>
  /// Those who may claim both already.
  let inBoth: Set<Int>

  init(crowded: Fill, spare: Fill) {
    self.crowded = crowded
    self.spare = spare
    claimants = crowded.claimants.union(spare.claimants)
    inBoth = crowded.claimants.intersection(spare.claimants)
  }

  /// The most people who can be placed as the ring-fences stand.
  ///
  /// People with one post to claim take it first; those with both take what is left in either.
  var now: Int {
    let onlyCrowded = min(crowded.claimants.count - inBoth.count, crowded.places)
    let onlySpare = min(spare.claimants.count - inBoth.count, spare.places)
    let left = crowded.places - onlyCrowded + spare.places - onlySpare
    return onlyCrowded + onlySpare + min(inBoth.count, left)
  }

  /// The most who could be placed if both posts were open to both.
  var jointly: Int { min(claimants.count, crowded.places + spare.places) }

  /// How many more that is.
  var gain: Int { jointly - now }
}
