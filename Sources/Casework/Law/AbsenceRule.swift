import Restructure

/// Decides whether people who are away have been reached before a contest begins without them.
///
/// Applies when: a claim takes a case into selection while others are still invited to the post.
/// Somebody is away by the record of their case (`absence`), or may be, by a family leave in the
/// folder that covers the day; what the record says goes before the folder.
/// Outcome: each of them was reached on the day of the invitation or later. Whoever claims has been
/// reached, so that it is not asked of them.
/// Source: policies.md 7b and 1c: the absent get the same information and are never left out.
enum AbsenceRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    question.setting.absent.isEmpty ? [] : [.absentNotReached(question.setting.absent)]
  }
}

/// Somebody who is invited to claim a post, is or may be away, and has not been reached about it.
public struct AbsentClaimant: Hashable, Sendable, Comparable {
  public let reference: CaseReference
  /// The leave of the folder by which they may be away; nil where it is on record that they are.
  public let leave: Postholding.Protection?

  /// Somebody away by the record, or by a leave.
  public init(_ reference: CaseReference, leave: Postholding.Protection? = nil) {
    self.reference = reference
    self.leave = leave
  }

  /// Whether somebody in a case is away on a day and has not been reached since they were invited.
  init?(_ record: CaseRecord, _ person: CaseSetting.Person?, on day: LocalDate) {
    if let reached = record.facts[.absentContacted]?.day, reached >= record.since, reached <= day {
      return nil
    }
    switch record.facts.proven(.absence) {
    case .text(let words) where words.trimmedText.lowercased() == "none": return nil
    case .text, .erased: self.init(record.reference)
    default:
      guard let person, let leave = person.protection, leave != .pregnancy,
        person.isProtected(on: day)
      else { return nil }
      self.init(record.reference, leave: leave)
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.reference < right.reference }
}
