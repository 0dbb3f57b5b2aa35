import Restructure

/// Decide whether a contest was carried through: everybody scored, and ties broken as provided for.
///
/// Applies when: somebody is offered a post after a contest, or loses it.
/// Outcome: where the folder holds scores for the post, every candidate has one, and nobody is level
/// with the person unless it is on record what broke the tie. Where it holds none, both are facts
/// that somebody records. What broke a tie is one of the policy's tie-breaks, or a decision that
/// stands.
/// Source: the employer's policy; policies.md 7b.
enum ContestRules {
  static func allScored(_ question: GuardQuestion) -> [LawShortfall] {
    let known = contests(question)
    guard !known.isEmpty else {
      return question.facts.proven(.candidatesScored) == nil ? [.scoringNotOnRecord] : []
    }
    return known.compactMap { post, contest in
      contest.unscored.isEmpty ? nil : .notScored(contest.unscored, post: post)
    }
  }

  static func tiesBroken(_ question: GuardQuestion) -> [LawShortfall] {
    let known = contests(question)
    let tied = known.first { !$0.contest.level.isEmpty }
    if !known.isEmpty, tied == nil { return [] }
    let open = LawShortfall.tieOpen(tied?.contest.level ?? [], post: tied?.post)
    switch question.facts.proven(.tiesBroken) {
    case .text(let words):
      let word = words.trimmedText.lowercased()
      return word == "none" ? tied.map { _ in [open] } ?? [] : shortfalls(of: word, question)
    case .erased: return []
    default: return [open]
    }
  }

  /// What is wrong with the word that says what broke a tie.
  private static func shortfalls(of word: String, _ question: GuardQuestion) -> [LawShortfall] {
    if let number = DecisionNumber(word) {
      return question.setting.decisions.contains(number) ? [] : [.noSuchTieDecision(number)]
    }
    guard let listed = question.setting.figures.tieBreaks, !listed.words.contains(word) else {
      return []
    }
    return [.tieBreakNotListed(word, listed)]
  }

  /// The posts of the move with how their contests stand, of those for which there are scores.
  private static func contests(
    _ question: GuardQuestion
  ) -> [(post: PostID, contest: ContestStanding)] {
    let posts = question.move.posts.isEmpty ? question.record.postsInQuestion : question.move.posts
    return posts.compactMap { post in
      question.setting.contests[post].map { (post: post, contest: $0) }
    }
  }

  /// On what it rests that a tie was broken so.
  static func label(_ question: GuardQuestion) -> String? {
    guard case .text(let words) = question.facts.proven(.tiesBroken) else { return nil }
    let word = words.trimmedText.lowercased()
    guard word != "none", DecisionNumber(word) == nil else { return nil }
    guard let listed = question.setting.figures.tieBreaks else {
      return "the tie was broken by \(word), and no policy that is known lists what breaks ties"
    }
    return listed.basis.unconfirmed.map { "the tie was broken by \(word) (\($0))" }
  }
}

/// How a contest for a post stands, by the scores of the folder.
public struct ContestStanding: Hashable, Sendable {
  /// The candidates who have no score.
  public var unscored: [CaseReference]
  /// The others who have the same score as the person.
  public var level: [CaseReference]

  /// A contest with those who lack a score, and those who are level with somebody.
  public init(unscored: [CaseReference] = [], level: [CaseReference] = []) {
    self.unscored = unscored
    self.level = level
  }
}
