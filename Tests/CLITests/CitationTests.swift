import Testing

@testable import RingfenceCLI

@Suite("Sources on a page")
struct CitationTests {
  static let long = "assumption: what no source gives was taken to be as it is in the other place"

  static let pages: [(lines: [String], told: [String])] = [
    (["a [\(long)]", "b [\(long)]"], ["a [\(long)]", "b [as above]"]),
    (["a [staff.csv:2]", "b [staff.csv:2]"], ["a [staff.csv:2]", "b [staff.csv:2]"]),
    (
      ["a [\(long) (policy.yaml:4)]", "b [\(long) (policy.yaml:9)]", "c [\(long)]"],
      ["a [\(long) (policy.yaml:4)]", "b [as above (policy.yaml:9)]", "c [as above]"]
    ),
    (["a [\(long)] b [\(long)] c"], ["a [\(long)] b [as above] c"]),
    (["a [\(long)", "b [\(long)]"], ["a [\(long)", "b [\(long)]"]),
    (["no source", "[]"], ["no source", "[]"]),
  ]

  @Test("A long one is said once, with each place of its own", arguments: pages)
  func once(lines: [String], told: [String]) {
    var citations = Citations()
    #expect(lines.map { citations.shortened($0) } == told)
  }
}
