import Restructure

/// The one thing of which a condition asks what it is.
enum PolicySubject: Hashable {
  case field(PolicyField, PolicyCondition.Side)
  case gradeGap(scale: String?)
  case payGap
  case match
  case sources
  /// The claimants, or by how many they exceed the places.
  case claimants(beyondPlaces: Bool)
  case service(PolicyCondition.ServiceKind, Period.Unit)
  case isAtRisk
  case protection
  /// The rank of a wish given by a day; the largest number stands for no wish.
  case wish(by: LocalDate?)
  /// The day of an event; the largest number stands for never.
  case event(String)
  case day
  /// Whether a condition that is like no other holds.
  case itself(PolicyCondition)
}

extension PolicyCondition {
  /// What the condition, or its opposite, leaves open of the things of which it asks.
  func subjects(isNegated: Bool) -> [(subject: PolicySubject, values: ValueSet)] {
    let (subject, values) = subject
    var subjects = [(subject, isNegated ? values.complement : values)]
    if case .state(.displaced) = self, !isNegated {
      // Who is displaced has a case, and so is at risk.
      subjects.append((.isAtRisk, Self.yes))
    }
    if case .field(.qualification, let side, let words) = self, words.count > 1, isNegated {
      // Somebody may have several qualifications, so that each is a question of its own.
      subjects += words.map {
        (
          PolicyCondition.field(.qualification, of: side, isOneOf: [$0]).subject.0,
          Self.yes.complement
        )
      }
    }
    return subjects
  }

  private static let yes = ValueSet.words(["yes"])

  /// What must be asked, and the answers with which the condition holds.
  private var subject: (PolicySubject, ValueSet) {
    switch self {
    case .field(.qualification, let side, let words):
      (.itself(.field(.qualification, of: side, isOneOf: Self.folded(words).sorted())), Self.yes)
    case .field(let field, let side, let words): (.field(field, side), .words(Self.folded(words)))
    case .gradeGap(let up, let down, let scale): gradeGap(up, down, scale)
    case .payGap(.stated(let share)): (.payGap, .numbers(through: Self.tenMillionths(of: share)))
    case .match(.stated(let percent)): (.match, .numbers(from: percent))
    case .sources(let test):
      (.sources, .numbers(from: test.atLeast ?? .min, through: test.atMost ?? .max))
    case .claimants(let test):
      (.claimants(beyondPlaces: test.than == .places), test.values)
    case .service(.stated(let period), let kind):
      (.service(kind, period.unit), .numbers(from: period.count))
    case .state(.atRisk): (.isAtRisk, Self.yes)
    case .protected(let kinds): (.protection, .words(Set(kinds.map(\.rawValue))))
    case .wish(let rank, let day): (.wish(by: day), .numbers(from: 1, through: rank ?? Int.max - 1))
    case .event(let name, let day):
      (.event(name), .numbers(through: day?.dayNumber ?? Int.max - 1))
    case .date(let from, let before):
      (
        .day,
        .numbers(
          from: from?.dayNumber ?? .min, through: before.map { $0.dayNumber - 1 } ?? .max)
      )
    case .same, .pool, .payGap, .match, .service, .holds, .state, .declared:
      (.itself(self.withoutPlaces), Self.yes)
    }
  }

  private func gradeGap(
    _ up: Threshold<Int>?, _ down: Threshold<Int>?, _ scale: String?
  ) -> (PolicySubject, ValueSet) {
    let bounds = [up, down].map { bound -> Int? in
      switch bound {
      case .stated(let grades): grades
      case nil: .max
      case .term: nil
      }
    }
    guard let most = bounds[0], let least = bounds[1] else {
      return (.itself(withoutPlaces), Self.yes)
    }
    return (.gradeGap(scale: scale), .numbers(from: -least, through: most))
  }

  /// The condition as it is compared: where it names its terms does not matter.
  private var withoutPlaces: PolicyCondition {
    switch self {
    case .gradeGap(let up, let down, let scale):
      .gradeGap(up: up?.withoutPlace, down: down?.withoutPlace, scale: scale)
    case .payGap(let share): .payGap(share.withoutPlace)
    case .match(let percent): .match(percent.withoutPlace)
    case .service(let period, let kind): .service(period.withoutPlace, of: kind)
    case .holds(let test, let period): .holds(test, within: period?.withoutPlace)
    default: self
    }
  }

  private static func folded(_ words: [String]) -> Set<String> {
    Set(words.map { $0.lowercased() })
  }

  /// A share as a whole number; a level has no more than seven places as a decimal.
  private static func tenMillionths(of share: Level) -> Int {
    Int(clamping: Int128(share.numerator) * 10_000_000 / Int128(share.denominator))
  }
}

extension PolicyCondition.ClaimantTest {
  /// The numbers of claimants that meet it, counted from the places where it names these.
  fileprivate var values: ValueSet {
    let number = if case .number(let number) = than { number } else { 0 }
    return switch comparison {
    case .fewer: .numbers(through: number - 1)
    case .atMost: .numbers(through: number)
    case .exactly: .numbers(from: number, through: number)
    case .atLeast: .numbers(from: number)
    case .more: .numbers(from: number + 1)
    }
  }
}

extension Threshold {
  fileprivate var withoutPlace: Threshold {
    if case .term(let name, _) = self { .term(name, Place(file: "")) } else { self }
  }
}
