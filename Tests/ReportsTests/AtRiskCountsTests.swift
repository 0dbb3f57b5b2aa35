import Reports
import Restructure
import Testing

@Suite("People at risk as counts")
struct AtRiskCountsTests {
  static let claim = Route.claim(mode: .ringFence, toPost: "N1", ringFence: "RF-1")
  static let part = FTE(1, over: 4)

  /// The rows as *service | post | route | tier | hours: cases*.
  private func rows(_ cases: [MadeUpCase]) -> [String] {
    AtRiskCounts(AtRiskList(cases)).rows.map {
      "\($0.labels.joined(separator: " | ")): \($0.cases)"
    }
  }

  @Test("Cells of five people stand as they are")
  func largeCells() {
    let cases =
      MadeUpCase.many(5, MadeUpCase(employee: "A"))
      + MadeUpCase.many(5, MadeUpCase(employee: "B", fte: Self.part))
      + MadeUpCase.many(6, MadeUpCase(employee: "C", route: Self.claim, tier: 3))
      + MadeUpCase.many(7, MadeUpCase(employee: "D", service: "Finance", post: "P9", fte: nil))
    #expect(
      rows(cases) == [
        "Music | Title of P1 (P1) | none | none | full time: 5",
        "Music | Title of P1 (P1) | none | none | under 0.5: 5",
        "Music | Title of P1 (P1) | ring-fence | 3 | full time: 6",
        "Finance | Title of P9 (P9) | none | none | not known: 7",
      ])
  }

  @Test(
    "Hours are merged first, then route and tier, then posts, then services",
    arguments: [
      // Four and one: neither hours can stand without giving the other away.
      (
        MadeUpCase.many(9, MadeUpCase(employee: "A"))
          + MadeUpCase.many(1, MadeUpCase(employee: "B", fte: part)),
        ["Music | Title of P1 (P1) | none | none | various: 10"]
      ),
      // Two small cells make a row of their own, and the large one stands.
      (
        MadeUpCase.many(5, MadeUpCase(employee: "A"))
          + MadeUpCase.many(2, MadeUpCase(employee: "B", fte: part))
          + MadeUpCase.many(3, MadeUpCase(employee: "C", fte: nil)),
        [
          "Music | Title of P1 (P1) | none | none | full time: 5",
          "Music | Title of P1 (P1) | none | none | various: 5",
        ]
      ),
      // One person with a route among nine who have none: the split is not shown.
      (
        MadeUpCase.many(9, MadeUpCase(employee: "A"))
          + MadeUpCase.many(1, MadeUpCase(employee: "B", route: claim)),
        ["Music | Title of P1 (P1) | various | various | various: 10"]
      ),
      // Nine of one tier and one of another: the same.
      (
        MadeUpCase.many(9, MadeUpCase(employee: "A", route: claim, tier: 1))
          + MadeUpCase.many(1, MadeUpCase(employee: "B", route: claim, tier: 2)),
        ["Music | Title of P1 (P1) | various | various | various: 10"]
      ),
      // The smallest neighbour is taken, and the largest still stands.
      (
        MadeUpCase.many(8, MadeUpCase(employee: "A"))
          + MadeUpCase.many(6, MadeUpCase(employee: "B", route: claim))
          + MadeUpCase.many(1, MadeUpCase(employee: "C", route: .ownPost)),
        [
          "Music | Title of P1 (P1) | none | none | full time: 8",
          "Music | Title of P1 (P1) | various | various | various: 7",
        ]
      ),
      // Small posts of a service make one row; a large one stands.
      (
        MadeUpCase.many(6, MadeUpCase(employee: "A"))
          + MadeUpCase.many(3, MadeUpCase(employee: "B", post: "P2"))
          + MadeUpCase.many(2, MadeUpCase(employee: "C", post: "P3")),
        [
          "Music | Title of P1 (P1) | none | none | full time: 6",
          "Music | other posts | various | various | various: 5",
        ]
      ),
      // A small post takes the smallest post of its service with it.
      (
        MadeUpCase.many(6, MadeUpCase(employee: "A"))
          + MadeUpCase.many(5, MadeUpCase(employee: "B", post: "P2"))
          + MadeUpCase.many(1, MadeUpCase(employee: "C", post: "P3")),
        [
          "Music | Title of P1 (P1) | none | none | full time: 6",
          "Music | other posts | various | various | various: 6",
        ]
      ),
      // A small service takes the smallest service with it.
      (
        MadeUpCase.many(6, MadeUpCase(employee: "A"))
          + MadeUpCase.many(4, MadeUpCase(employee: "B", service: "Law")),
        ["other services | other posts | various | various | various: 10"]
      ),
    ])
  func mergingOrder(cases: [MadeUpCase], expected: [String]) {
    #expect(rows(cases) == expected)
  }

  @Test("Nobody at risk is no row and no secret; one to four people are withheld; five are shown")
  func fewPeople() {
    let none = AtRiskCounts(AtRiskList([MadeUpCase]()))
    #expect(none.rows.isEmpty && none.total == 0 && !none.isWithheld)
    for count in 1...4 {
      let few = AtRiskCounts(AtRiskList(MadeUpCase.many(count, MadeUpCase(employee: "A"))))
      #expect(few.rows.isEmpty && few.total == nil && few.isWithheld)
    }
    let five = AtRiskCounts(AtRiskList(MadeUpCase.many(5, MadeUpCase(employee: "A"))))
    #expect(five.total == 5 && five.rows.map(\.cases) == [5])
  }

  @Test("People are what is few, not cases: four people in two posts each are withheld")
  func casesAreNotPeople() {
    let first = MadeUpCase.many(4, MadeUpCase(employee: "A"))
    let second = first.map { MadeUpCase(employee: $0.employee, post: "P2") }
    #expect(AtRiskCounts(AtRiskList(first + second)).isWithheld)

    let fifth = [MadeUpCase(employee: "B"), MadeUpCase(employee: "B", post: "P2")]
    let shown = AtRiskCounts(AtRiskList(first + second + fifth))
    #expect(shown.total == 10)
    #expect(shown.rows.map(\.cases) == [5, 5])
  }

  @Test(
    "Hours fall into bands below, at and above each bound",
    arguments: [
      (nil, "not known"), (FTE(49_999, over: 100_000), "under 0.5"),
      (FTE(1, over: 2), "0.5 to under 1.0"), (FTE(99_999, over: 100_000), "0.5 to under 1.0"),
      (FTE(whole: 1), "full time"), (FTE(11, over: 10), "full time"),
    ])
  func bands(fte: FTE?, band: String) {
    let counts = AtRiskCounts(AtRiskList(MadeUpCase.many(5, MadeUpCase(employee: "A", fte: fte))))
    #expect(counts.rows.map(\.hours) == [band])
  }
}
