/// Fills places counted in hours in strict order of merit.
///
/// Whoever fits is in. Whoever does not fit is offered what is left before anybody after them is
/// looked at, so that shorter hours are no advantage without the person's own word.
struct HoursWalk {
  /// How one claim fares.
  enum Fate: Hashable {
    /// Not put forward.
    case absent
    /// All their hours fit.
    case fits
    /// They take what is left.
    case takes(Int)
    /// Nothing is left.
    case full
    /// They do not want what is left.
    case declines(Int)
    /// They have not answered the offer of what is left.
    case waits(Int)
    /// It hangs on somebody before them.
    case open
  }

  /// The fate of each claim, in the order of the post's list.
  private(set) var fates: [Fate] = []
  private var room: Int
  private var isOpen = false

  /// Walks down a post's list, as far as it is known who is put forward.
  init(
    _ place: Int, _ view: MeritView, capacity: Int, mayAsk: (Int) -> Bool,
    surelyAsks: (Int) -> Bool
  ) {
    room = capacity
    let order = view.merit.order[place]
    fates.reserveCapacity(order.count)
    var start = 0
    while start < order.count {
      let first = order[start]
      let end =
        view.isOpen(first)
        ? view.sitting(of: first).range.upperBound
        : order[start...].firstIndex { view.merit.standing[$0] != view.merit.standing[first] }
          ?? order.count
      let level = order[start..<end]
      let asking = level.filter(mayAsk)
      if !asking.allSatisfy(surelyAsks) || (view.isOpen(first) && !asking.isEmpty && room > 0) {
        isOpen = true
      }
      seat(level, asking, view.problem, mayAsk)
      start = end
    }
  }

  /// Seats people who stand level; where they cannot all be served alike, it is open who is.
  private mutating func seat(
    _ level: ArraySlice<Int>, _ asking: [Int], _ problem: AppointmentProblem,
    _ mayAsk: (Int) -> Bool
  ) {
    let hours = asking.reduce(Int128(0)) { $0 + Int128(problem.sizes[problem.candidates[$1]]) }
    let fate: Fate
    if isOpen {
      fate = .open
    } else if hours <= Int128(room) {
      fate = .fits
      room -= Int(hours)
    } else if room == 0 {
      fate = .full
    } else if asking.count > 1 {
      isOpen = true
      fate = .open
    } else {
      fate = answer(of: asking.first.map { problem.claims[$0].remainder } ?? .notAnswered)
    }
    for claim in level { fates.append(mayAsk(claim) ? fate : .absent) }
  }

  private mutating func answer(of remainder: AppointmentProblem.Remainder) -> Fate {
    let left = room
    switch remainder {
    case .declined: return .declines(left)
    case .atLeast(let least) where least <= left:
      room = 0
      return .takes(left)
    case .atLeast, .notAnswered:
      isOpen = true
      return .waits(left)
    }
  }
}
