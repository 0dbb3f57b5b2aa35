import Letters
import Restructure

/// The post that somebody holds beside the one that is offered or given.
struct PostComparison {
  /// A fact in which two posts may differ.
  enum Fact {
    case service, team, grade, hours, weeks, placeOfWork
  }

  /// A fact of the new post that today's does not share.
  struct Difference {
    let fact: Fact
    /// As it is today; nil where nothing is recorded of it.
    let before: String?
    let after: String
  }

  /// The post of today; nil where it has left the plan.
  let today: Post?
  /// The person's own hours in it; nil is not known.
  let hours: FTE?
  let new: Post
  /// The hours of the place that is offered; nil where the plan does not say them of one place.
  let newHours: FTE?

  /// Whether the place is one of those that remain of the person's own post.
  var isOwnPost: Bool { today?.id == new.id }

  /// Whether the person's hours are known and those of the new place are not, so that nobody can say
  /// whether they differ.
  var leavesHoursOpen: Bool { hours != nil && newHours == nil }

  /// What is recorded of the new post and not the same of today's.
  func differences(in language: LetterLanguage) -> [Difference] {
    guard let today else { return [] }
    let facts: [(Fact, String?, String?)] = [
      (.service, today.service, new.service), (.team, today.team, new.team),
      (.grade, today.grade, new.grade),
      (.hours, hours?.hoursInWords(in: language), newHours?.hoursInWords(in: language)),
      (.weeks, today.pattern, new.pattern), (.placeOfWork, today.location, new.location),
    ]
    return facts.compactMap { fact, before, after in
      guard let after, before != after else { return nil }
      return Difference(fact: fact, before: before, after: after)
    }
  }

  /// The columns of posts.csv, and the hours of staff.csv, that would have to be filled for today's
  /// post to be compared in full.
  var columnsNotFilled: [String] {
    differences(in: .english).filter { $0.before == nil }.map(\.fact.column)
  }
}

extension PostComparison.Fact {
  /// The column that says it of the post of today.
  fileprivate var column: String {
    switch self {
    case .service: "service"
    case .team: "team"
    case .grade: "grade"
    case .hours: "fte"
    case .weeks: "pattern"
    case .placeOfWork: "location"
    }
  }
}
