import Restructure
import Rules

/// When a claim is considered, before any score is looked at; the lower one is served first.
///
/// It is the group that comes before any contest, then the tier, then the group that only orders
/// within it.
struct ContestTurn: Hashable, Comparable {
  let precedence: Int
  let tier: Int
  let group: Int

  static func < (left: ContestTurn, right: ContestTurn) -> Bool {
    (left.precedence, left.tier, left.group) < (right.precedence, right.tier, right.group)
  }
}

/// One person's claim to one set of places, with what selection and wishes say of it.
struct Candidacy {
  /// A position among the cases.
  let person: Int
  let claim: ClaimSheet.Claim
  let turn: ContestTurn
  var score: Decimal5?
  /// Whether the panel would appoint them at all; nil is not known.
  var isFit: Bool?
  /// The number of their own wish.
  var wish: Int?
  var remainder: Preference.Remainder?

  var place: Int { claim.place }
  var lacksFact: Bool { score == nil || isFit == nil }
  /// Nobody is appointed who was found not appointable.
  var isBarred: Bool { isFit == false }
}

/// Everybody's claims as contests see them, each person's in the order in which they want them.
struct Candidacies {
  let question: Question
  let given: GivenPlaces
  private(set) var all: [Candidacy] = []
  /// For each case, its candidacies.
  private(set) var ofCase: [Range<Int>] = []

  private struct Topic: Hashable {
    let employee: EmployeeID
    let post: PostID
  }

  init(_ question: Question) {
    self.question = question
    given = GivenPlaces(question)
    let programme = question.sheet.plan.programme
    var scores: [Topic: Score] = [:]
    for row in programme.scores {
      scores[Topic(employee: row.employee, post: row.post)] = row
    }
    var wishes: [Topic: Int] = [:]
    var remainders: [Topic: Preference.Remainder?] = [:]
    for row in programme.preferences where row.givenOn.map({ $0 <= question.sheet.plan.on }) ?? true
    {
      let topic = Topic(employee: row.employee, post: row.post)
      wishes[topic] = min(wishes[topic] ?? Int.max, row.rank)
      remainders[topic] = .some(row.remainder)
    }
    let countsLaw = question.sheet.judge.countsLawFirst
    var routesOf: [Int: [(ClaimSheet.Claim, ContestTurn)]] = [:]
    for (position, person) in question.sheet.cases.enumerated() {
      let start = all.count
      defer { ofCase.append(start..<all.count) }
      guard !question.sheet.profile(of: position).isGiven else { continue }
      let profile = question.sheet.profileOfCase[position]
      let routes = routesOf[profile] ?? Self.routes(position, question, countsLaw)
      routesOf[profile] = routes
      let own = routes.map { claim, turn -> Candidacy in
        let topic = Topic(employee: person.employee, post: question.sheet.places[claim.place].post)
        let score = scores[topic]
        return Candidacy(
          person: position, claim: claim, turn: turn, score: score?.score,
          isFit: score.flatMap(\.isAppointable), wish: wishes[topic],
          remainder: remainders[topic] ?? nil)
      }
      all += own.enumerated().sorted { left, right in
        (left.element.wish ?? Int.max, left.offset) < (right.element.wish ?? Int.max, right.offset)
      }.map(\.element)
    }
  }

  /// The claims that count, the earlier tier first, then by post.
  private static func routes(
    _ position: Int, _ question: Question, _ countsLaw: Bool
  ) -> [(ClaimSheet.Claim, ContestTurn)] {
    let sheet = question.sheet
    let claims = question.groups[question.groupOfCase[position]].claims
    return claims.map { claim in
      let place = sheet.places[claim.place]
      let first =
        place.isOwnPost
        ? nil
        : sheet.judge.precedence(
          of: sheet.cases[position], for: place.post, countingLaw: countsLaw)
      return (
        claim,
        ContestTurn(
          precedence: first.flatMap { $0.preempts ? $0.number : nil } ?? Int.max,
          tier: claim.rule.tier,
          group: first.flatMap { $0.preempts ? nil : $0.number } ?? Int.max)
      )
    }.sorted { left, right in
      let (one, other) = (sheet.places[left.0.place], sheet.places[right.0.place])
      return (left.1.tier, one.post, one.isOwnPost ? 0 : 1, left.0.place)
        < (right.1.tier, other.post, other.isOwnPost ? 0 : 1, right.0.place)
    }
  }

  func size(of candidacy: Int) -> Int128 {
    question.hours.least(question.sheet.cases[all[candidacy].person])
  }

  func person(of candidacy: Int) -> Postholding {
    question.sheet.cases[all[candidacy].person]
  }

  func post(of candidacy: Int) -> PostID {
    question.sheet.places[all[candidacy].place].post
  }
}
