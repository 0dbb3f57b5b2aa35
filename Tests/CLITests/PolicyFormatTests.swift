import Foundation
import Restructure
import RingfenceCLI
import Testing

/// What programs are given: the same as the page, as data.
@Suite("Policies as data")
struct PolicyFormatTests {
  private func answer(_ words: String...) throws -> String {
    let console = CapturingConsole(today: LocalDate(dayNumber: 20_779))
    #expect(Runner.run(words, console: console) == 0)
    #expect(console.errors == "")
    return console.output
  }

  private func object(_ words: String...) throws -> [String: Any] {
    let console = CapturingConsole(today: LocalDate(dayNumber: 20_779))
    #expect(Runner.run(words, console: console) == 0)
    return try #require(
      JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any])
  }

  /// The item of a list whose key has a value.
  private func item(
    _ list: Any?, where key: String, is value: String
  ) throws -> [String: Any] {
    let items = try #require(list as? [[String: Any]])
    return try #require(items.first { $0[key] as? String == value })
  }

  @Test("A policy in JSON holds its modes with tests in words, in their order")
  func modesInJSON() throws {
    let policy = try object("policy", "show", "leeds-style", "--format", "json")
    #expect(policy["policy"] as? String == "leeds-style")
    #expect(policy["from"] as? String == "2013-04-06")
    let modes = try #require(policy["modes"] as? [[String: Any]])
    #expect(modes.map { $0["mode"] as? String } == ["match", "prefer"])
    #expect(
      modes[0]["entry"] as? [String] == [
        "the two posts match to at least 70% (the term match-threshold), or were declared suitable",
        "the person holds, or can hold within 3 months (the term trial), what the post requires",
      ])
    let basis = try #require(modes[0]["basis"] as? [String: Any])
    #expect((basis["source"] as? String)?.hasPrefix("University of Leeds: ") == true)
    #expect(basis["taken_from"] is NSNull)
  }

  @Test("Values in JSON are numbers where they count or are money, words where they last")
  func valuesInJSON() throws {
    let floor = try object("policy", "show", "statutory-floor", "--format", "json")
    let limit = try item(floor["terms"], where: "term", is: "weekly-pay-limit")
    let sum = try item(limit["values"], where: "from", is: "2020-04-06")
    #expect(sum["value"] as? Int == 538)
    #expect(sum["kind"] as? String == "money")
    #expect(sum["to"] as? String == "2021-04-05")
    let consultation = try item(floor["terms"], where: "term", is: "consultation")
    let values = try #require(consultation["values"] as? [[String: Any]])
    #expect(values.map { $0["value"] as? String } == ["30 days", "45 days"])
    #expect(values.map { $0["dismissals_at_least"] as? Int } == [20, 100])
    let falkirk = try object("policy", "show", "falkirk-style", "--format", "json")
    let none = try item(falkirk["terms"], where: "term", is: "pay-protection")
    let value = try #require((none["values"] as? [[String: Any]])?.first)
    #expect(value["value"] is NSNull)
    #expect(value["kind"] as? String == "none")
  }

  @Test("A rule that was taken over names where it comes from")
  func takenOver() throws {
    let policy = try object("policy", "show", "imperial-style", "--format", "json")
    let group = try item(policy["ranks"], where: "group", is: "Pregnancy and family leave")
    #expect(group["preempts"] as? Bool == true)
    #expect((group["basis"] as? [String: Any])?["taken_from"] as? String == "statutory-floor")
    let table = try answer("policy", "show", "imperial-style", "--format", "csv")
    let trial = table.split(whereSeparator: \.isNewline).first { $0.hasPrefix("terms,trial,") }
    #expect(trial?.hasSuffix(",statutory-floor") == true)
  }

  @Test("The list has a line for every policy")
  func list() throws {
    let table = try answer("policy", "list", "--format", "csv").split(whereSeparator: \.isNewline)
    #expect(table.first == "policy,title,modelled_on,from,based_on")
    let data = Data(try answer("policy", "list", "--format", "json").utf8)
    let items = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(items.count == table.count - 1)
    #expect(items.contains { $0["policy"] as? String == "example-defaults" })
  }

  @Test("The schema is printed as it ships")
  func schema() throws {
    let schema = try object("schema", "policy")
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect((schema["properties"] as? [String: Any])?["modes"] != nil)
  }
}
