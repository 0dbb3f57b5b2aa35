import Foundation
import Operations
import Restructure

/// The answer of `forecast` in JSON, as the interface promises it.
struct ForecastJSON: Encodable {
  struct Placement: Encodable {
    let employeeId: String
    let fromPost: String
    let toPost: String
    let ringFence: String
    let mode: String
    let tier: Int
  }

  struct Unplaced: Encodable {
    let employeeId: String
    let fromPost: String
    let reason: String
    let detail: String
  }

  struct WithoutCase: Encodable {
    let employeeId: String
    let fromPost: String
    let toPost: String
    let decision: String
    let reason: String
  }

  struct Bottleneck: Encodable {
    let fromPosts: [String]
    let toPosts: [String]
    let cases: Int
    let places: Int
    let fteNeeded: Decimal?
    let ftePlaces: Decimal?
  }

  struct Price: Encodable {
    let toPost: String
    /// True for the places that remain in people's own post; left out for vacancies.
    let ownPost: Bool?
    /// The decision that frees a volunteer's chair; left out for every other place.
    let swap: String?
    let price: [Int]
  }

  struct FTEPoolJSON: Encodable {
    let toPost: String
    let ftePlaces: Decimal?
    let ftePlaced: Decimal?
    let heads: Int
    let fteClaiming: Decimal?
  }

  struct SharedChair: Encodable {
    let jobShare: String
    let toPost: String
    let employeeIds: [String]
  }

  struct Cover: Encodable {
    let name: String
    let posts: [String]
    let hold: [String]
    let met: Bool
    /// The places that meeting it would cost; nil if it cannot be met, or no way was found.
    let cost: Int?
    /// Whether `met` and `cost` are certain, because every way was tried.
    let exact: Bool
    let lacking: [String]
    let notKnown: [String]
  }

  struct Proof: Encodable {
    /// What the columns of the prices count, the most important first.
    let aims: [String]
    let bottlenecks: [Bottleneck]
    let prices: [Price]
    let gap: Int?
  }

  let programme: String
  let on: String
  /// What the question changed about the folder; nil inside an answer that says so itself.
  let settings: SettingsJSON?
  let decisions: [String]
  let cases: Int
  let placed: Int
  let unplaced: Int
  let protectedPlaced: Int
  let tiers: [String: Int]
  let placedIfKnown: Int
  let unknownPlaces: [String]
  let placements: [Placement]
  /// Who is named in `placements` where several people are alike.
  let naming: String
  let ftePools: [FTEPoolJSON]
  let unplacedCases: [Unplaced]
  let proof: Proof
  let filledByRounding: [String]
  let sharedChairs: [SharedChair]
  let covers: [Cover]
  /// People to whom a decision gives a place and who have no case; they are in no other figure.
  let decidedWithoutCase: [WithoutCase]

  init(_ answer: ForecastAnswer, _ settings: ResultSettings? = nil) {
    programme = answer.programme.id
    on = answer.on.description
    self.settings = settings.map(SettingsJSON.init)
    decisions = answer.decisions.map(\.id)
    cases = answer.cases
    placed = answer.placements.count
    unplaced = answer.unplaced.count
    protectedPlaced = answer.protectedPlaced
    tiers = Dictionary(uniqueKeysWithValues: answer.tiers.map { (String($0.key), $0.value) })
    placedIfKnown = answer.placedIfKnown
    unknownPlaces = answer.unknownPlaces
    placements = answer.placements.map {
      Placement(
        employeeId: $0.employee, fromPost: $0.fromPost, toPost: $0.toPost,
        ringFence: $0.ringFence, mode: $0.modeWord, tier: $0.tier)
    }
    naming = ForecastAnswer.naming
    ftePools = answer.ftePools.map {
      FTEPoolJSON(
        toPost: $0.toPost, ftePlaces: Decimal(string: $0.ftePlaces.decimal),
        ftePlaced: Decimal(string: $0.ftePlaced.decimal), heads: $0.heads,
        fteClaiming: Decimal(string: $0.fteClaiming.decimal))
    }
    unplacedCases = answer.unplaced.map {
      Unplaced(
        employeeId: $0.employee, fromPost: $0.fromPost, reason: $0.reason.rawValue,
        detail: $0.detail)
    }
    proof = Proof(
      aims: answer.aims,
      bottlenecks: answer.bottlenecks.map {
        Bottleneck(
          fromPosts: $0.fromPosts, toPosts: $0.toPosts, cases: $0.cases, places: $0.places,
          fteNeeded: $0.fteNeeded.flatMap { Decimal(string: $0.decimal) },
          ftePlaces: $0.ftePlaces.flatMap { Decimal(string: $0.decimal) })
      },
      prices: answer.prices.map {
        Price(
          toPost: $0.toPost, ownPost: $0.isOwnPost ? true : nil, swap: $0.swap, price: $0.row)
      }, gap: answer.gap)
    filledByRounding = answer.filledByRounding
    sharedChairs = answer.sharedChairs.map {
      SharedChair(jobShare: $0.jobShare, toPost: $0.toPost, employeeIds: $0.employees)
    }
    covers = answer.covers.map(Cover.init)
    decidedWithoutCase = answer.withoutCase.map {
      WithoutCase(
        employeeId: $0.employee, fromPost: $0.fromPost, toPost: $0.toPost,
        decision: $0.decision.id, reason: $0.reason)
    }
  }
}

/// What a question changed about a folder, in JSON.
struct SettingsJSON: Encodable {
  let on: Nullable<String>
  let policy: Nullable<String>
  let conditions: [String: String]

  init(_ settings: ResultSettings) {
    on = Nullable(settings.on)
    policy = Nullable(settings.policy)
    conditions = settings.conditions
  }
}

extension ForecastJSON.Cover {
  init(_ answer: ForecastAnswer.CoverAnswer) {
    name = answer.cover.name
    posts = answer.cover.posts
    hold = answer.cover.hold
    met = answer.outcome == .met
    (cost, exact) =
      switch answer.outcome {
      case .met: (0, true)
      case .costs(let places): (places, true)
      case .costsAtMost(let places): (places, false)
      case .cannotBeMet: (nil, true)
      case .notFound: (nil, false)
      }
    lacking = answer.lacking
    notKnown = answer.notKnown
  }
}
