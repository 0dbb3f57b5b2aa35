import Exchange
import Testing

@Suite("The nearest right word")
struct SuggestionTests {
  static let words = ["retain", "rename", "vary", "reduce", "merge", "disestablish", "at-risk"]

  @Test(
    "A word is suggested where a third of its letters at most are wrong",
    arguments: [
      ("retian", "retain"), ("reatin", "retain"), ("renam", "rename"), ("renamed", "rename"),
      ("RETAIN", "retain"), ("vry", "vary"), ("var", "vary"), ("va", nil), ("v", nil),
      ("merg", "merge"), ("mrge", "merge"), ("emrge", "merge"), ("atrisk", "at-risk"),
      ("disestablihs", "disestablish"), ("dissestablished", "disestablish"),
      ("disestab", nil), ("deleted", nil), ("", nil), ("retainretain", nil),
    ])
  func nearest(word: String, suggestion: String?) {
    #expect(Suggestion.nearest(to: word, among: Self.words) == suggestion)
  }

  @Test("Of two words that are as near the first of the alphabet is suggested, in any order")
  func tie() {
    #expect(Suggestion.nearest(to: "P3", among: ["P2", "P1"]) == "P1")
    #expect(Suggestion.nearest(to: "P3", among: ["P1", "P2"]) == "P1")
    #expect(Suggestion.nearest(to: "P3", among: []) == nil)
  }
}
