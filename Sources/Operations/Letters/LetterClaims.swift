import Casework
import Restructure
import Rules

/// The claims that the plan gives, and where the person of a case stands among them.
final class LetterClaims: Sendable {
  let book: ClaimBook
  private let positions: [Postholding.Key: (kind: Int, member: Int)]

  init(_ judge: ClaimJudge) {
    let book = ClaimBook(judge)
    self.book = book
    var positions: [Postholding.Key: (kind: Int, member: Int)] = [:]
    for (position, kind) in book.kinds.enumerated() {
      for member in kind.members {
        positions[book.cases[member].key] = (position, member)
      }
    }
    self.positions = positions
  }

  /// How many people of each kind of the book are still without a place, as the records say.
  ///
  /// Whoever has no record yet has been told nothing, and is among them.
  func withoutAPlace(_ records: [CaseRecord]) -> [Int] {
    let settled = Set(records.lazy.filter(\.isSettled).map(\.reference.holding))
    return book.kinds.map { kind in
      kind.members.count { !settled.contains(book.cases.key(at: $0)) }
    }
  }

  /// The position of somebody in ``ClaimBook/cases``; nil if the plan gives them no case.
  func member(_ holding: Postholding.Key) -> Int? { positions[holding]?.member }

  /// The claims of somebody.
  func claims(of holding: Postholding.Key) -> [ClaimBook.Claim] {
    positions[holding].map { book.kinds[$0.kind].claims } ?? []
  }
}

extension CaseRecord {
  /// Whether the case is over, or the person has a place or is offered one.
  var isSettled: Bool { state?.isEnd == true || !placesHeld.isEmpty }
}
