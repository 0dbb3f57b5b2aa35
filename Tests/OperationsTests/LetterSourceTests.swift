import Testing

@testable import Operations

@Suite("Sources that a letter names")
struct LetterSourceTests {
  @Test(
    "Laws, documents and pages are named; lines of our files and assumptions are not",
    arguments: [
      ("p9", "p9"), ("ERA s.155", "ERA s.155"),
      ("Managing Change 9.2 (policy.yaml:26)", "Managing Change 9.2"),
      (
        "policy: Compensation policy 2024; SI 2006/2914 reg.6(3)-(4)",
        "policy: Compensation policy 2024; SI 2006/2914 reg.6(3)-(4)"
      ),
      ("assumption: Default; some let it reach further. (policies/example-defaults.yaml:26)", nil),
      ("policy: A; policy: assumption: B; C", "policy: A"),
      ("policy: policies/example-defaults.yaml:40", nil),
      ("ring-fences.csv:4", nil), ("policies/a.yaml:26:3", nil),
      ("plan.xlsx: sheet staff, row 12", nil), ("Report (appendix 2)", "Report (appendix 2)"),
      ("", nil),
    ] as [(String, String?)])
  func shown(source: String, expected: String?) {
    #expect(LetterSource.shown(source) == expected)
  }

  @Test("No source is no source, and what is assumed is told to whoever signs")
  func assumed() {
    #expect(LetterSource.shown(nil) == nil)
    #expect(LetterSource.assumed(in: "p9") == nil)
    #expect(LetterSource.assumed(in: "policy: assumption: Ours. (a.yaml:1)") == "Ours. (a.yaml:1)")
  }
}
