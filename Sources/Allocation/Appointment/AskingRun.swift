/// Everybody asks for the places they would have, in their own order, and goes on where they are
/// refused.
///
/// It is run twice. *May*: somebody goes on if they may be refused, so that nobody asks for less in
/// truth than here. *Must*: somebody goes on only if they are surely refused. Where both stop at
/// the same claim, that is the result, however the open contests end.
struct AskingRun {
  enum Mode {
    case may, must
  }

  /// What an earlier run has shown of who asks for what; nothing at first.
  struct Known {
    var mayAsk: [Bool]?
    var surelyAsks: [Bool]?
  }

  /// Which claims are put forward.
  private(set) var asked: [Bool]
  /// Which of them are, or may be, refused.
  private(set) var refused: [Bool]
  /// Where each candidate stops: a claim, or the end of their claims.
  private(set) var stop: [Int]

  private let view: MeritView
  /// Held beside the view, since it is read at every step.
  private let problem: AppointmentProblem
  private let mode: Mode
  private let known: Known
  /// At each post with chairs, the best standings of those who fill it.
  private var filling: [KeyHeap]
  /// At each post with chairs, those who are not refused, the worst standing at hand.
  private var staying: [KeyHeap]
  private var waiting: [Int] = []
  private var swept: [Int] = []
  private var isDirty: [Bool]

  init(_ view: MeritView, _ mode: Mode, known: Known = Known()) {
    self.view = view
    self.mode = mode
    self.known = known
    let problem = view.problem
    self.problem = problem
    asked = [Bool](repeating: false, count: problem.claims.count)
    refused = asked
    stop = problem.sizes.indices.map { problem.claims(of: $0).lowerBound }
    filling = problem.places.map { _ in KeyHeap() }
    staying = filling
    isDirty = problem.places.map { _ in false }
    run()
  }

  private mutating func run() {
    for candidate in problem.sizes.indices { ask(candidate) }
    while true {
      if let claim = waiting.popLast() {
        let candidate = problem.candidates[claim]
        guard stop[candidate] == claim else { continue }
        stop[candidate] += 1
        ask(candidate)
      } else if let place = swept.popLast() {
        isDirty[place] = false
        sweep(place)
      } else {
        return
      }
    }
  }

  /// Puts forward a candidate's next claim.
  private mutating func ask(_ candidate: Int) {
    let end = problem.claims(of: candidate).upperBound
    while stop[candidate] < end, view.isBarred(stop[candidate]) { stop[candidate] += 1 }
    let claim = stop[candidate]
    guard claim < end else { return }
    asked[claim] = true
    let place = problem.claims[claim].place
    switch problem.places[place] {
    case .chairs(let chairs): sit(claim, place, chairs)
    case .hours:
      guard !isDirty[place] else { return }
      isDirty[place] = true
      swept.append(place)
    }
  }

  private mutating func refuse(_ claim: Int) {
    guard !refused[claim] else { return }
    refused[claim] = true
    waiting.append(claim)
  }

  // MARK: - Chairs

  /// Standing and claim in one number, so that a heap of numbers will do.
  private static func packed(_ standing: Int, _ claim: Int) -> Int {
    standing << 32 | claim
  }

  private mutating func sit(_ claim: Int, _ place: Int, _ chairs: Int) {
    let (top, bottom) = (view.top(claim), view.bottom(claim))
    if mode == .may, view.isMissing(claim) { refuse(claim) }
    // Somebody may be refused where as many others as there are chairs may come before them or
    // stand level; they are in that number themselves.
    let needed = mode == .may ? chairs + 1 : chairs
    if mode == .may {
      fill(place, Self.packed(top, claim), needed)
    } else if isSurelyFit(claim) {
      fill(place, Self.packed(bottom, claim), needed)
    }
    staying[place].push(Self.packed(mode == .may ? bottom : top, claim))
    guard filling[place].count >= needed else { return }
    let limit = filling[place].largest.map { $0 >> 32 } ?? -1
    while let worst = staying[place].largest {
      let standing = worst >> 32
      guard mode == .may ? standing >= limit : standing > limit else { return }
      staying[place].popLargest()
      refuse(worst & 0xFFFF_FFFF)
    }
  }

  private mutating func fill(_ place: Int, _ entry: Int, _ needed: Int) {
    guard needed > 0 else { return }
    filling[place].push(entry)
    if filling[place].count > needed { filling[place].popLargest() }
  }

  /// The weakest of the claims that fill a post's chairs; nil where not all are filled.
  func limit(of place: Int) -> Int? {
    guard case .chairs(let chairs) = problem.places[place], filling[place].count >= chairs else {
      return nil
    }
    return filling[place].largest.map { $0 & 0xFFFF_FFFF }
  }

  /// Whether nothing can keep the person from the places but people who stand before them.
  private func isSurelyFit(_ claim: Int) -> Bool {
    problem.claims[claim].isAppointable == true || !view.sitting(of: claim).isContested
  }

  // MARK: - Hours

  /// The fates at a post counted in hours, as far as they are known.
  private func walk(_ place: Int, _ hours: Int) -> HoursWalk {
    HoursWalk(
      place, view, capacity: hours, mayAsk: { known.mayAsk?[$0] ?? true },
      surelyAsks: { claim in
        mode == .must ? asked[claim] : known.surelyAsks?[claim] ?? false
      })
  }

  private mutating func sweep(_ place: Int) {
    guard case .hours(let hours) = problem.places[place] else { return }
    let order = view.merit.order[place]
    let fates = walk(place, hours).fates
    for (claim, fate) in zip(order, fates) where asked[claim] {
      switch (fate, mode) {
      case (.full, _), (.declines, _), (.waits, .may): refuse(claim)
      case (.absent, _), (.fits, _), (.takes, _), (.waits, .must), (.open, _): continue
      }
    }
    if mode == .may { sweepOpen(place, order, fates, hours) }
  }

  /// Where it is open who comes before, somebody may be refused unless everybody who may come
  /// before them or stand level fits with them.
  private mutating func sweepOpen(
    _ place: Int, _ order: [Int], _ fates: [HoursWalk.Fate], _ hours: Int
  ) {
    var load = Int128(0)
    var start = 0
    while start < order.count {
      let last = view.bottom(order[start])
      let end =
        view.isOpen(order[start])
        ? last + 1 : order[start...].firstIndex { view.bottom($0) > last } ?? order.count
      for claim in order[start..<end] where asked[claim] {
        load += Int128(problem.sizes[problem.candidates[claim]])
      }
      for position in start..<end where asked[order[position]] && fates[position] == .open {
        if load > Int128(hours) || view.isMissing(order[position]) { refuse(order[position]) }
      }
      start = end
    }
  }
}
