import Operations
import Restructure
import Rules

/// The answer of `why` in JSON.
struct WhyJSON: Encodable {
  struct Test: Encodable {
    let test: String
    let holds: YesNoUnknown
    let fact: String
    let source: String
    let threshold: Nullable<String>
    let date: Nullable<String>
    let parts: [Test]

    init(_ test: ClaimTest) {
      self.test = test.name.rawValue
      holds = YesNoUnknown(truth: test.holds)
      fact = test.fact
      source = test.source
      threshold = Nullable(test.threshold)
      date = Nullable(test.date?.description)
      parts = test.parts.map(Test.init)
    }
  }

  let employeeId: String
  let fromPost: String
  let toPost: String
  let mayClaim: YesNoUnknown
  let ringFence: Nullable<String>
  let tests: [Test]
  let nearestChange: Nullable<String>
  let position: Nullable<PositionJSON>

  init(_ answer: WhyClaim.Answer) {
    employeeId = answer.holding.employee
    fromPost = answer.holding.post
    toPost = answer.toPost.id
    mayClaim = YesNoUnknown(truth: answer.outcome)
    ringFence = Nullable(answer.rule?.id)
    tests = answer.tests.map(Test.init)
    nearestChange = Nullable(answer.nearestChange)
    position = Nullable(answer.position.map { PositionJSON($0, words: answer.filling) })
  }
}

/// How a claim stands and how the post is filled, in JSON.
struct PositionJSON: Encodable {
  struct Reservation: Encodable {
    let group: String
    let claimants: Int
  }

  let answer: String
  let mode: String
  let tier: Int
  /// The mode in which it is filled; null where that is not known.
  let filledBy: Nullable<String>
  let claimants: Nullable<Int>
  let claimantsIfKnown: Nullable<Int>
  let places: Nullable<Int>
  let ftePlaces: Nullable<String>
  let rivals: Nullable<Int>
  let contest: Nullable<String>
  let rank: Nullable<Int>
  let rankGroup: Nullable<String>
  let reservedFor: [Reservation]
  let waitingFor: [String]
  let decision: Nullable<String>
  let words: [String]

  init(_ position: ClaimPosition, words: [String]) {
    mode = position.rule.modeWord
    tier = position.rule.tier
    filledBy = Nullable(position.filling?.mode?.rawValue)
    claimants = Nullable(position.claimants?.certain)
    claimantsIfKnown = Nullable(position.claimants?.possible)
    rank = Nullable(position.rank?.number)
    rankGroup = Nullable(position.rank?.group.name)
    reservedFor = position.reservations.map { .init(group: $0.group, claimants: $0.claimants) }
    self.words = words
    switch position.seats?.capacity {
    case .positions(let number): (places, ftePlaces) = (Nullable(number), Nullable(nil))
    case .fte(let fte): (places, ftePlaces) = (Nullable(nil), Nullable(fte.decimal))
    case .notKnown, nil: (places, ftePlaces) = (Nullable(nil), Nullable(nil))
    }
    var rivals: Int?
    var contest: String?
    var waitingFor: [String] = []
    var decision: String?
    switch position.answer {
    case .uncontested: answer = "uncontested"
    case .contested(let others, _, let how):
      answer = "contested"
      (rivals, contest) = (others, how?.name)
    case .reserved: answer = "reserved"
    case .noPlace: answer = "no-place"
    case .assigned(let given):
      answer = "assigned"
      decision = given.id
    case .waiting(let facts):
      answer = "waiting"
      waitingFor = facts
    case .notEligible: answer = "not-eligible"
    }
    self.rivals = Nullable(rivals)
    self.contest = Nullable(contest)
    self.waitingFor = waitingFor
    self.decision = Nullable(decision)
  }
}

/// `true`, `false` or `"unknown"`.
struct YesNoUnknown: Encodable {
  let truth: Truth

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch truth {
    case .yes: try container.encode(true)
    case .no: try container.encode(false)
    case .notKnown: try container.encode("unknown")
    }
  }
}
