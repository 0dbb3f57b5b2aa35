import Foundation
import Operations
import Restructure
import Rules

/// The answer of `appoint` in JSON.
struct AppointmentJSON: Encodable {
  struct PassedOver: Encodable {
    let toPost: String
    let by: String
    let heldBy: Nullable<String>
    let holders: Int
    let tier: Nullable<Int>
    let score: Nullable<Decimal>
    let ownTier: Int
    let ownScore: Nullable<Decimal>
  }

  struct Placement: Encodable {
    let employeeId: String
    let fromPost: String
    let toPost: String
    let ringFence: String
    let mode: String
    let tier: Int
    let score: Nullable<Decimal>
    let rank: Nullable<Int>
    let choice: Nullable<Int>
    let fte: Nullable<Decimal>
    let passedOver: [PassedOver]
  }

  struct Unplaced: Encodable {
    let employeeId: String
    let fromPost: String
    let reason: String
    let detail: String
    let undecided: Bool
    let possiblePosts: [String]
    let passedOver: [PassedOver]
  }

  struct HoursOffer: Encodable {
    let employeeId: String
    let fromPost: String
    let toPost: String
    let fte: Decimal
    let remainder: Decimal
    let answer: String
  }

  struct Contest: Encodable {
    struct Missing: Encodable {
      let employeeId: String
      let fact: String
    }

    struct Tie: Encodable {
      let employees: [String]
      let settleBy: Nullable<String>
    }

    let toPost: String
    let ownPost: Bool
    let places: Nullable<Int>
    let ftePlaces: Nullable<Decimal>
    let candidates: Int
    let offered: Int
    let decided: Bool
    let missing: [Missing]
    let tied: [Tie]
  }

  let programme: String
  let on: String
  /// What the question changed about the folder; nil inside an answer that says so itself.
  let settings: SettingsJSON?
  let decisions: [String]
  let cases: Int
  let placed: Int
  let unplaced: Int
  let undecided: Int
  let protectedPlaced: Int
  let tiers: [String: Int]
  let unknownPlaces: [String]
  let placements: [Placement]
  let unplacedCases: [Unplaced]
  let passedForHours: [HoursOffer]
  let contests: [Contest]
  let warnings: [String]
  /// On what it rests that some people came before others.
  let restsOn: [String]

  init(_ answer: AppointmentAnswer, _ settings: ResultSettings? = nil) {
    programme = answer.programme.id
    on = answer.on.description
    self.settings = settings.map(SettingsJSON.init)
    decisions = answer.decisions.map(\.id)
    cases = answer.cases
    placed = answer.placements.count
    unplaced = answer.unplaced.count
    undecided = answer.undecided
    protectedPlaced = answer.protectedPlaced
    tiers = answer.placements.reduce(into: [:]) { $0[String($1.tier), default: 0] += 1 }
    unknownPlaces = answer.unknownPlaces
    placements = answer.placements.map(Placement.init)
    unplacedCases = answer.unplaced.map { person in
      Unplaced(
        employeeId: person.employee, fromPost: person.fromPost, reason: person.reason.rawValue,
        detail: person.detail, undecided: person.isUndecided,
        possiblePosts: person.possiblePosts, passedOver: person.passedOver.map(PassedOver.init))
    }
    passedForHours = answer.hoursOffers.map { offer in
      HoursOffer(
        employeeId: offer.employee, fromPost: offer.fromPost, toPost: offer.toPost,
        fte: offer.fte.number, remainder: offer.remainder.number, answer: offer.answerWord)
    }
    contests = answer.contests.map(Contest.init)
    warnings = AppointmentText(answer).warnings
    restsOn = AppointmentText(answer).groupsThatDecided
  }
}

extension AppointmentJSON.PassedOver {
  init(_ item: AppointmentAnswer.PassedOver) {
    toPost = item.toPost
    by = item.by.rawValue
    heldBy = Nullable(item.heldBy)
    holders = item.holders
    tier = Nullable(item.tier)
    score = Nullable(item.score?.number)
    ownTier = item.ownTier
    ownScore = Nullable(item.ownScore?.number)
  }
}

extension AppointmentJSON.Placement {
  init(_ placement: AppointmentAnswer.Placement) {
    employeeId = placement.employee
    fromPost = placement.fromPost
    toPost = placement.toPost
    ringFence = placement.ringFence
    mode = placement.modeWord
    tier = placement.tier
    score = Nullable(placement.score?.number)
    rank = Nullable(placement.rank)
    choice = Nullable(placement.choice)
    fte = Nullable(placement.fte?.number)
    passedOver = placement.passedOver.map(AppointmentJSON.PassedOver.init)
  }
}

extension AppointmentJSON.Contest {
  init(_ contest: AppointmentAnswer.Contest) {
    toPost = contest.toPost
    ownPost = contest.isOwnPost
    switch contest.capacity {
    case .positions(let number): (places, ftePlaces) = (Nullable(number), Nullable(nil))
    case .fte(let fte): (places, ftePlaces) = (Nullable(nil), Nullable(fte.number))
    case .notKnown: (places, ftePlaces) = (Nullable(nil), Nullable(nil))
    }
    candidates = contest.candidates
    offered = contest.offered
    decided = contest.isDecided
    missing = contest.missing.map {
      Missing(employeeId: $0.employee, fact: $0.isScore ? "score" : "appointable")
    }
    tied = contest.ties.map {
      Tie(employees: $0.employees, settleBy: Nullable($0.settleBy?.rawValue))
    }
  }
}

extension AppointmentAnswer.HoursOffer {
  /// The answer as JSON and tables write it.
  var answerWord: String {
    switch isAccepted {
    case true: "accepted"
    case false: "declined"
    case nil: "not-recorded"
    }
  }
}

extension Decimal5 {
  /// The figure as JSON writes it.
  var number: Decimal {
    Decimal(hundredThousandths) / 100_000
  }
}

extension FTE {
  /// The figure as JSON writes it, to five places.
  var number: Decimal { Decimal(string: decimal) ?? 0 }
}
