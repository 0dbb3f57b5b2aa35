import Exchange
import Reports
import Restructure
import Testing

@Suite("What two policies say differently")
struct PolicyDifferencesTests {
  private func policy(_ name: String, _ rest: String) throws -> Policy {
    let head = "policy: \(name)\ntitle: T\nfrom: 2016-01-01\n"
    let reading = PolicyReader.read(text: head + rest, file: "\(name).yaml")
    #expect(reading.problems.map(\.message) == [])
    return try #require(reading.policy)
  }

  private func differences(_ left: String, _ right: String) throws -> [String] {
    let found = PolicyDifferences(try policy("a", left), try policy("b", right))
    return found.sections.flatMap { section in
      section.differences.map {
        "\(section.key)/\($0.item)/\($0.what): \($0.left.joined(separator: "; ")) | "
          + $0.right.joined(separator: "; ")
      }
    }
  }

  @Test("Alike rules differ in nothing, whatever they rest on")
  func sourcesDoNotCount() throws {
    #expect(
      try differences(
        "modes: {match: {entry: {match: 70%}, source: S}}",
        "modes: {match: {entry: {match: 70%}, assumption: A}}") == [])
  }

  @Test("A threshold differs in the entry of its mode alone")
  func thresholds() throws {
    #expect(
      try differences(
        "modes: {match: {entry: {match: 70%}}, open: {tier: 6}}",
        "modes: {match: {entry: {match: 80%}}, open: {tier: 6}}") == [
          "modes/match/entry: the two posts match to at least 70%, or were declared suitable | "
            + "the two posts match to at least 80%, or were declared suitable"
        ])
  }

  @Test("Another order differs as a whole and for each mode that moves")
  func order() throws {
    #expect(
      try differences(
        "modes: {match: {tier: 1}, open: {tier: 2}}",
        "modes: {match: {tier: 2}, open: {tier: 1}}") == [
          "modes/order/: match; then open | open; then match",
          "modes/match/turn: 1 | 2", "modes/open/turn: 2 | 1",
        ])
  }

  @Test("A term that only one has differs, and so does another value")
  func terms() throws {
    #expect(
      try differences(
        "terms: {trial: [{from: 2016-01-01, value: 4 weeks}], "
          + "register: [{from: 2016-01-01, value: 12 weeks}]}",
        "terms: {trial: [{from: 2016-01-01, value: 3 months}]}") == [
          "terms/trial/value: 4 weeks from 1 January 2016 | 3 months from 1 January 2016",
          "terms/register/value: 12 weeks from 1 January 2016 | ",
        ])
  }

  @Test("Groups that change places differ in their turn")
  func ranks() throws {
    let first = "{group: A, who: {state: at-risk}}"
    let second = "{group: B, who: {state: affected}}"
    #expect(
      try differences("ranks: [\(first), \(second)]", "ranks: [\(second), \(first)]") == [
        "ranks/A/turn: 1 | 2", "ranks/B/turn: 2 | 1",
      ])
  }
}
