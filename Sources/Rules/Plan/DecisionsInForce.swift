import Restructure

/// The decisions that count on a day, found by the people whom they touch.
struct DecisionsInForce: Sendable {
  /// In the order in which they were recorded; reversals are left out.
  let all: [HumanDecision]
  private let deciding: [EmployeeID: [HumanDecision]]
  private let releasing: [EmployeeID: [HumanDecision]]
  /// The decisions that give a place in a post, by the post.
  let assigning: [PostID: [HumanDecision]]

  init(_ decisions: [HumanDecision], on day: LocalDate) {
    let ended = Self.ended(decisions, on: day)
    all = decisions.filter { $0.on <= day && $0.kind != .reverse && !ended.contains($0.id) }
    deciding = Dictionary(grouping: all.filter { $0.kind != .acceptVR }, by: \.employee)
    assigning = Dictionary(grouping: all.filter { $0.kind == .assign && $0.toPost != nil }) {
      $0.toPost ?? ""
    }
    let leavers = all.compactMap { decision -> (EmployeeID, HumanDecision)? in
      switch decision.kind {
      case .acceptVR: (decision.employee, decision)
      case .swap: decision.with.map { ($0, decision) }
      case .assign, .exclude, .suitable, .reverse: nil
      }
    }
    releasing = Dictionary(grouping: leavers, by: \.0).mapValues { $0.map(\.1) }
  }

  /// The decisions that a reversal has ended by a day.
  ///
  /// The latest goes first, since a reversal that was itself reversed ends nothing. What was
  /// decided later than a reversal is not ended by it.
  private static func ended(_ decisions: [HumanDecision], on day: LocalDate) -> Set<String> {
    let dated = decisions.enumerated().filter { $0.element.on <= day }.sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.on, one.kind == .reverse ? 1 : 0, left.offset)
        > (other.on, other.kind == .reverse ? 1 : 0, right.offset)
    }
    let days = Dictionary(dated.map { ($0.element.id, $0.element.on) }, uniquingKeysWith: min)
    var ended: Set<String> = []
    for (_, decision) in dated where decision.kind == .reverse && !ended.contains(decision.id) {
      guard let earlier = decision.reverses, let day = days[earlier], day <= decision.on else {
        continue
      }
      ended.insert(earlier)
    }
    return ended
  }

  /// Whether nobody is released by a decision.
  var releasesNobody: Bool { releasing.isEmpty }
  /// Whether nothing was decided about anybody, save that they leave.
  var decidesNothing: Bool { deciding.isEmpty }

  /// What was decided about somebody in a post, save that they leave.
  func deciding(_ holding: Postholding) -> [HumanDecision] {
    guard !deciding.isEmpty else { return [] }
    return (deciding[holding.employee] ?? []).filter { $0.post == nil || $0.post == holding.post }
  }

  /// The decision by which somebody leaves a post by agreement.
  func releasing(_ holding: Postholding) -> HumanDecision? {
    guard !releasing.isEmpty else { return nil }
    return releasing[holding.employee]?.first { decision in
      let post = decision.kind == .swap ? decision.toPost : decision.post
      return post == nil || post == holding.post
    }
  }
}

extension HumanDecision {
  /// Which decision it is, with its author, day, reason and row.
  public var cited: String {
    "decision \(id) of \(by) on \(on.inWords), because “\(reason)” (\(place))"
  }
}
