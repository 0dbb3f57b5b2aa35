import Casework
import Restructure
import Rules

/// The sentences of a letter that the plan and the case make, in one language.
protocol CaseWording: Sendable {
  /// The policy relied on: its title, its name and since when it is in force.
  var policyEdition: String { get }
  /// The day of an earlier letter, behind its reference.
  func dated(_ day: LocalDate) -> String
  /// That a letter takes the place of an earlier one, behind its own reference.
  func inPlace(of earlier: String) -> String
  /// What is said to somebody to whom the plan opens nothing.
  var noRoute: [String] { get }
  /// What is said to somebody to whom the plan opens nothing else.
  var noOtherRoute: String { get }
  /// What the plan proposes for a post, while nothing is decided.
  func proposal(for post: Post, _ change: PostChange) -> [String]
  /// Why a post is at risk, once the structure is approved.
  func reasonAtRisk(_ post: Post, _ change: PostChange) -> String
  /// A route that a claim gives.
  func route(_ claim: ClaimBook.Claim, _ book: ClaimBook) -> String
  /// A route that a claim may give, once what is not known of it is.
  func possibleRoute(_ claim: ClaimBook.Claim, of member: Int, _ book: ClaimBook) -> String
  /// What is said to somebody who leaves by agreement, in place of a route.
  func leaving(_ decision: RecordedDecision) -> String
  /// The rule under which a post may be claimed.
  func rule(_ rule: ClaimRule, _ post: Post?) -> String
  /// A fact that a test turned on, said to the person; nil where the language has no words for it.
  func fact(_ test: ClaimTest, of holding: Postholding, under rule: ClaimRule) -> String?
  /// Places with their post and size.
  func place(_ seats: Seats) -> String
  /// All places together; nil where they cannot be added.
  func total(of seats: [Seats]) -> String?
  /// How long a post lasts: to its last day, or without one.
  func length(of post: Post) -> String
  /// The weeks of a post that goes on as it is, where nothing is recorded of them.
  var weeksAsToday: String { get }
  /// What differs between two posts, as far as the tables say.
  func changes(_ posts: PostComparison) -> [String]
}

extension CaseWording {
  /// The routes that a person's claims give: first those that are settled, tier by tier.
  func expectedRoute(_ claims: [ClaimBook.Claim], of member: Int, _ book: ClaimBook) -> [String] {
    let settled = claims.filter(\.missing.isEmpty).sorted { $0.rule.tier < $1.rule.tier }
    let open = claims.filter { !$0.missing.isEmpty }
    let sentences =
      settled.map { route($0, book) } + open.map { possibleRoute($0, of: member, book) }
    return sentences.isEmpty ? noRoute : sentences
  }
}

extension Seats {
  /// Whether the number is not known and only has a bound: where all that is open is a yes or no, a yes
  /// gives as many as the plan states.
  func isBounded(in plan: PlanInForce) -> Bool {
    guard capacity == .notKnown, most != .notKnown else { return false }
    let name = isOwnPost ? plan.changes[post]?.condition : plan.newPosts[post]?.condition
    return plan.condition(name)?.kind != .yesNo
  }
}

extension Sequence<Seats> {
  /// Chairs and hours together; nil where the number of some is not known.
  var added: (positions: Int, fte: FTE)? {
    var positions = 0
    var fte = FTE.zero
    for place in self {
      switch place.capacity {
      case .positions(let number): positions += number
      case .fte(let hours): fte = fte + hours
      case .notKnown: return nil
      }
    }
    return (positions, fte)
  }
}
