import Casework
import Restructure
import Testing

/// An alternative offer that nobody answers is no refusal.
@Suite("An alternative offer that lapses")
struct LapsedOfferTests {
  @Test(
    "The case goes back to where it was once the time to answer is over, and nowhere else",
    arguments: [
      (CaseState.onRegister, CaseState.onRegister, "2017-03-20", ["answer-overdue"]),
      (.onRegister, .onRegister, "2017-03-21", []),
      (.onRegister, .underNotice, "2017-03-21", ["where-it-was"]),
      (.underNotice, .underNotice, "2017-03-21", []),
      (.underNotice, .onRegister, "2017-03-21", ["where-it-was"]),
    ])
  func lapse(from: CaseState, to: CaseState, on: String, refusedBy: [String]) throws {
    var record = try Examples.record(in: from, facts: GuardTests.lastDay)
    try record.add(
      try record.decide(
        try Examples.move(
          to: .altOffered, on: "2017-03-01",
          facts: ["offer-in-writing=yes", "accept-by=2017-03-20"], posts: ["lead"])
      ).event)
    let move = try Examples.move(to: to, on: on)
    #expect(record.refusal(of: move)?.unmetGuards.map(\.rule.name) ?? [] == refusedBy)
    guard refusedBy.isEmpty else { return }
    try record.add(try record.decide(move).event)
    #expect(record.lettersDue.isEmpty && record.unreasonableRefusal == nil)
  }
}
