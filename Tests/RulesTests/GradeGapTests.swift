import Testing

@testable import Rules

@Suite("The distance between two grades")
struct GradeGapTests {
  @Test(
    "Grades of one numbered scale, up or down, and grades that are written alike",
    arguments: [
      ("G6", "G6", 0), ("G6", "G5", -1), ("G5", "G6", 1), ("g 8", "G6", -2),
      ("Band 10", "band 9", -1),
      ("7", "9", 2), ("Soulbury", "soulbury", 0), ("G5-G6", "g5 - g6", 0),
      ("G1", "G9999", 9998),
    ])
  func known(first: String, second: String, gap: Int) {
    #expect(GradeGap.steps(from: first, to: second) == gap)
  }

  @Test(
    "Anything else is no distance that can be counted",
    arguments: [
      ("G6", "H6"), ("G6", nil), (nil, nil), ("G6", ""), ("Soulbury", "MPS"), ("8a", "8b"),
      ("G5-G6", "G5-G7"), ("1.5", "1.7"), ("G10000", "G1"), ("G", "G6"),
    ] as [(String?, String?)])
  func notKnown(first: String?, second: String?) {
    #expect(GradeGap.steps(from: first, to: second) == nil)
  }
}
