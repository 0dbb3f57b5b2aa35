import Casework
import Restructure
import Rules

// What the folder says of the posts that a move names, and of the people who may claim them.
extension LoadedFolder {
  /// Whether a move gives somebody a post without a contest, so that everybody with as early a claim
  /// is asked for.
  func goesRoundAContest(from origins: Set<CaseState>, to state: CaseState) -> Bool {
    switch state {
    case .assimilated, .matched: true
    case .offered: origins.contains(.ringFenced)
    default: false
    }
  }

  /// The turn at which the plan opens some posts, for everybody to whom it does for certain.
  func tiers(of posts: Set<PostID>) -> [Postholding.Key: [PostID: Int]] {
    posts.isEmpty ? [:] : Self.tiers(of: posts, ClaimBook(judge))
  }

  /// The same, by claims that have been judged already.
  static func tiers(
    of posts: Set<PostID>, _ book: ClaimBook
  ) -> [Postholding.Key: [PostID: Int]] {
    guard !posts.isEmpty else { return [:] }
    var tiers: [Postholding.Key: [PostID: Int]] = [:]
    for kind in book.kinds {
      var own: [PostID: Int] = [:]
      for claim in kind.claims where claim.missing.isEmpty && posts.contains(claim.rule.toPost) {
        own[claim.rule.toPost] = min(claim.rule.tier, own[claim.rule.toPost] ?? .max)
      }
      guard !own.isEmpty else { continue }
      for member in kind.members { tiers[book.cases.key(at: member)] = own }
    }
    return tiers
  }

  /// The scores that the folder holds, by post.
  func addScores(to setting: inout ProgrammeSetting) {
    for score in programme.scores {
      setting.scores[score.post, default: [:]][score.employee] = score.score
    }
  }

  /// How many assess the candidates for some posts, by the contests of the policy that decide them.
  func addAssessors(of posts: [PostID], to setting: inout ProgrammeSetting, on day: LocalDate) {
    for post in posts {
      let contests = judge.rules(opening: post).compactMap {
        judge.contest(whereTooManyClaimBy: $0.mode)
      }
      let asked = contests.compactMap { contest in
        contest.assessors.map { LawFigures.Count($0, LawFigures.Basis(contest.basis)) }
      }
      setting.assessors[post] = asked.max { $0.number < $1.number }
    }
  }

  /// By which groups somebody has some posts before any contest, of those that are open to them; of
  /// somebody who is not moved only what the policy adds to the law, whose protections are known.
  func firstCalls(
    of holding: Postholding, on posts: [PostID], _ offered: OfferedVacancies?, isMoved: Bool
  ) -> [PostID: FirstCall]? {
    guard !posts.isEmpty, isMoved || judge.hasOtherFirstCalls else { return isMoved ? [:] : nil }
    return posts.reduce(into: [:]) { calls, post in
      let judge = judge.plan.post(post) == nil ? offered?.judge ?? judge : judge
      guard
        let first = judge.precedence(of: holding, for: post, countingLaw: judge.countsLawFirst),
        first.preempts, isMoved || !first.isProtection, isOpen(post, to: holding, offered)
      else { return }
      calls[post] = FirstCall(number: first.number, group: first.name)
    }
  }

  /// How the hours or weeks of posts differ from somebody's own; partners in a job share fill a place
  /// together, so that nobody's hours are those of the place.
  func otherTerms(of posts: [PostID], for holding: Postholding) -> [PostID: OtherTerms] {
    let pattern = judge.plan.posts[holding.post]?.pattern
    return posts.reduce(into: [:]) { terms, id in
      guard let post = judge.plan.post(id) else { return }
      let isShared = holding.jobShare != nil
      terms[id] = OtherTerms(
        hours: isShared ? nil : holding.fte, post.ftePerPlace, pattern: pattern, post.pattern)
    }
  }

  /// By how many grades posts lie below the one that somebody holds, of those whose grades are known.
  func gradesDown(from holding: Postholding) -> [PostID: Int] {
    guard let own = judge.plan.posts[holding.post] else { return [:] }
    let posts = programme.newPosts + programme.posts + programme.vacancies.map(\.post)
    return posts.reduce(into: [:]) { $0[$1.id] = judge.grades($1, below: own) }
  }
}

extension Post {
  /// The share of a full-time post that one of its places takes, where both figures are known.
  fileprivate var ftePerPlace: FTE? {
    guard let fte, let positions, positions > 0,
      !fte.denominator.multipliedReportingOverflow(by: positions).overflow
    else { return nil }
    return FTE(
      fte.numerator, over: fte.denominator * positions, roundedParts: fte.roundedParts)
  }
}
