import Casework
internal import GRDB
import Restructure

/// A human decision as the table `caseDecision` holds it, beside its entry.
struct DecisionRow: Codable {
  let number: Int
  let what: String
  let toPost: String?
  let withEmployee: String?
  let reverses: Int?

  /// The row that a decision makes.
  init(_ matter: DecidedMatter) {
    number = matter.number.value
    what = matter.kind.rawValue
    toPost = matter.toPost
    withEmployee = matter.with
    reverses = matter.reverses?.value
  }

  /// Reads a row of `EventRow.select`; nil where nothing was decided.
  init?(_ row: Row) {
    guard let number: Int = row[.decisionNumber], let what: String = row[.what] else {
      return nil
    }
    self.number = number
    self.what = what
    toPost = row[.toPost]
    withEmployee = row[.withEmployee]
    reverses = row[.reverses]
  }

  /// What the digest of the entry covers.
  var fields: [(String, String?)] {
    [
      ("decision", "\(number)"), ("what", what), ("toPost", toPost),
      ("withEmployee", withEmployee), ("reverses", reverses.map(String.init)),
    ]
  }

  /// What the row says, or nil where a word or a number in it is not known.
  var matter: DecidedMatter? {
    guard let number = DecisionNumber(number), let kind = HumanDecision.Kind(rawValue: what) else {
      return nil
    }
    var target: DecisionNumber?
    if let reverses {
      guard let earlier = DecisionNumber(reverses) else { return nil }
      target = earlier
    }
    return DecidedMatter(
      number: number, kind: kind, toPost: toPost, with: withEmployee, reverses: target)
  }
}
