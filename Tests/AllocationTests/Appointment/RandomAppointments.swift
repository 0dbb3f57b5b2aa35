import Allocation
import TestSupport

/// What a random contest may contain.
struct AppointmentShape: Sendable {
  var people = 1...5
  var places = 1...3
  var chairs = 0...2
  var hours = 0...12
  var size = 1...6
  var tiers = 1...2
  var scores = 1...9
  var percentClaim = 75
  var percentHours = 0
  var percentFirst = 15
  var percentNoScore = 0
  var percentNoFinding = 0
  var percentNotAppointable = 0
  var percentDeclines = 0
  var percentAccepts = 0
  /// The most tie-breaks that the folder records.
  var tieBreaks = 0
  /// Whether no two people have one score.
  var areScoresApart = false

  /// Every fact is there and nobody is level.
  static let known = AppointmentShape(areScoresApart: true)
  /// Facts are missing, and people are level.
  static let doubtful = AppointmentShape(
    scores: 1...3, percentNoScore: 15, percentNoFinding: 10, percentNotAppointable: 10,
    tieBreaks: 1)
  /// Places counted in hours, with every answer recorded.
  static let hourly = AppointmentShape(
    percentHours: 100, percentDeclines: 60, percentAccepts: 40, areScoresApart: true)
}

/// One candidate as a test states them.
struct Candidate {
  var size: Int
  var claims: [AppointmentProblem.Claim]
}

extension AppointmentProblem {
  init(places: [ForecastProblem.Capacity], candidates: [Candidate]) {
    self.init(places: places)
    for candidate in candidates { add(size: candidate.size, claims: candidate.claims) }
  }
}

extension SplitMix64 {
  /// Places and candidates of this shape.
  mutating func contest(
    _ shape: AppointmentShape
  ) -> (places: [ForecastProblem.Capacity], candidates: [Candidate]) {
    let places = (0..<pick(shape.places)).map { _ -> ForecastProblem.Capacity in
      chance(shape.percentHours) ? .hours(pick(shape.hours)) : .chairs(pick(shape.chairs))
    }
    let people = pick(shape.people)
    var candidates: [Candidate] = []
    for person in 0..<people {
      let wanted = places.indices.filter { _ in chance(shape.percentClaim) }
        .shuffled(using: &self)
      let claims = wanted.map { place -> AppointmentProblem.Claim in
        let score = pick(shape.scores) * (shape.areScoresApart ? people : 1)
        return AppointmentProblem.Claim(
          place: place,
          turn: Turn(
            precedence: chance(shape.percentFirst) ? 1 : nil, tier: pick(shape.tiers)),
          score: chance(shape.percentNoScore)
            ? nil : score + (shape.areScoresApart ? person : 0),
          isAppointable: chance(shape.percentNoFinding)
            ? nil : !chance(shape.percentNotAppointable),
          tieBreaks: (0..<shape.tieBreaks).map { _ in chance(25) ? nil : pick(1...2) },
          remainder: chance(shape.percentDeclines)
            ? .declined : chance(shape.percentAccepts) ? .atLeast(1) : .notAnswered)
      }
      candidates.append(Candidate(size: pick(shape.size), claims: claims))
    }
    return (places, candidates)
  }
}
