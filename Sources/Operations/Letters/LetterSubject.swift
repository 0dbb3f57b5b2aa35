import Casework
import Letters
import Restructure

/// The case that a letter is about, with its person and its post as the folder has them.
///
/// It holds a whole history and a whole row, and so is passed on and never copied.
final class LetterSubject {
  let record: CaseRecord
  /// The row of staff.csv; nil if the person has left the list.
  let holding: Postholding?
  /// The post of today's structure.
  let post: Post?
  let change: PostChange?
  /// The facts of the latest move, even of an offer or an appeal that it ended.
  let facts: Facts

  init(_ record: CaseRecord, _ holding: Postholding?, _ post: Post?, _ change: PostChange?) {
    self.record = record
    self.holding = holding
    self.post = post
    self.change = change
    facts = record.factsAtLatestMove
  }

  var reference: CaseReference { record.reference }

  /// The day that a fact names.
  func day(_ name: FactName) -> LocalDate? { facts[name]?.day }

  /// The words of a fact, unless they were erased.
  func words(_ name: FactName) -> String? {
    if case .text(let words) = facts[name] { words } else { nil }
  }

  /// Why the case came to where it is, as it was recorded.
  var latestReason: String? { latestMove?.words?.reason }

  /// The move by which the case came to where it is.
  var latestMove: CaseEvent? { record.standingEvents.last { $0.kind == .moved } }

  /// Where a fact is recorded.
  func origin(_ name: FactName) -> String {
    guard let entry = record.entry(bringing: name) else { return "the case \(reference)" }
    return origin(of: entry) + ", fact \(name)"
  }

  /// Where the latest move is recorded.
  var moveOrigin: String { latestMove.map(origin) ?? "the case \(reference)" }

  func origin(of entry: CaseEvent) -> String {
    "case \(reference), entry \(entry.sequence) of \(entry.on.inWords)"
  }

  var holdingOrigin: String { holding.map { "\($0.place)" } ?? "staff.csv" }
  var postOrigin: String { post.map { "\($0.place)" } ?? "posts.csv" }
  var changeOrigin: String {
    change.map { "\($0.place)" + ($0.source.map { " (\($0))" } ?? "") } ?? "changes.csv"
  }
}
