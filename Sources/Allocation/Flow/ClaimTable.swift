/// The claims that count for each kind of people, end to end: the best one to each listed place.
///
/// One row stands for one claim. The rows of a kind follow one another in the order of its claims.
struct ClaimTable {
  /// Where the rows of each kind begin, and after these where the last ones end.
  private(set) var start: [Int] = [0]
  private(set) var kind: [Int] = []
  /// The number of the claim among those of its kind.
  private(set) var claim: [Int] = []
  private(set) var place: [Int] = []
  private(set) var tier: [Int] = []
  /// Where the rows to each place begin in `rowsByPlace`, and after these where the last ones end.
  private let startOfPlace: [Int]
  /// The rows by place, and for one place in their own order.
  private let rowsByPlace: [Int]

  /// Gathers the claims of all people; of those about whom it has been decided, only that one.
  init(_ problem: ForecastProblem) {
    var rows = Rows(places: problem.places.count)
    rows.start.reserveCapacity(problem.claimants.count + 1)
    let decided = problem.decidedClaims()
    for (kind, people) in problem.claimants.enumerated() {
      if let number = decided.isEmpty ? nil : decided[kind] {
        if people.claims.indices.contains(number) { rows.add(kind, number, people.claims[number]) }
      } else {
        for (number, claim) in people.claims.enumerated() { rows.add(kind, number, claim) }
      }
      rows.start.append(rows.claim.count)
    }
    (start, kind, claim, place, tier) = (rows.start, rows.kind, rows.claim, rows.place, rows.tier)

    var startOfPlace = [Int](repeating: 0, count: problem.places.count + 1)
    for place in place { startOfPlace[place + 1] += 1 }
    for place in problem.places.indices { startOfPlace[place + 1] += startOfPlace[place] }
    var rowsByPlace = [Int](repeating: 0, count: place.count)
    var next = startOfPlace
    for (row, place) in place.enumerated() {
      rowsByPlace[next[place]] = row
      next[place] += 1
    }
    self.startOfPlace = startOfPlace
    self.rowsByPlace = rowsByPlace
  }

  /// The rows of one kind of people.
  func rows(of kind: Int) -> Range<Int> { start[kind]..<start[kind + 1] }

  /// The rows to one place, by kind of people.
  func rows(to place: Int) -> ArraySlice<Int> {
    rowsByPlace[startOfPlace[place]..<startOfPlace[place + 1]]
  }

  /// The row of a kind of people that leads to a place.
  func row(of kind: Int, to place: Int) -> Int? {
    rows(of: kind).first { self.place[$0] == place }
  }

  /// The rows as they are gathered.
  private struct Rows {
    var start = [0]
    var kind: [Int] = []
    var claim: [Int] = []
    var place: [Int] = []
    var tier: [Int] = []
    /// For each place the row that was made for it last.
    private var lastRow: [Int]

    init(places: Int) {
      lastRow = Array(repeating: -1, count: places)
    }

    mutating func add(_ kind: Int, _ number: Int, _ new: ForecastProblem.Claim) {
      guard lastRow.indices.contains(new.place) else { return }
      let earlier = lastRow[new.place]
      if earlier >= 0, self.kind[earlier] == kind {
        guard new.tier < tier[earlier] else { return }
        // The better claim comes last, as its number does, and those between move up.
        self.kind.remove(at: earlier)
        claim.remove(at: earlier)
        place.remove(at: earlier)
        tier.remove(at: earlier)
        for row in earlier..<place.count { lastRow[place[row]] = row }
      }
      lastRow[new.place] = place.count
      self.kind.append(kind)
      claim.append(number)
      place.append(new.place)
      tier.append(new.tier)
    }
  }
}
