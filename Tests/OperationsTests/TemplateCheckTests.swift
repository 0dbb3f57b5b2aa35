import Foundation
import LetterTemplates
import Operations
import Restructure
import Testing

@Suite("Checking a folder of templates")
struct TemplateCheckTests {
  private func problems(_ files: [String: String]) throws -> [Problem] {
    let path = NSTemporaryDirectory() + "ringfence-templates-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for (name, text) in files {
      try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }
    return try TryTemplate.check(path)
  }

  @Test("The folder that ships is sound, with the tables that lie in it")
  func shipped() throws {
    var files = Dictionary(uniqueKeysWithValues: ShippedTemplates.all)
    files[ShippedTemplates.examples.name] = ShippedTemplates.examples.text
    files[ShippedTemplates.mustContain.name] = ShippedTemplates.mustContain.text
    #expect(try problems(files).isEmpty)
  }

  /// The letter to people at risk as it ships, with one sentence put differently.
  private func atRisk(_ sentence: String) throws -> [Problem] {
    let shipped = try #require(ShippedTemplates.all.first { $0.name == "at-risk.txt" }).text
    let own = shipped.replacingOccurrences(
      of: "This letter is not notice of dismissal.", with: sentence)
    #expect(own != shipped)
    return try problems(["at-risk.txt": own])
  }

  @Test(
    "A letter may say in its own way what it must say",
    arguments: [
      "This letter does not give you notice of dismissal.", "It isn't a NOTICE\nof your dismissal!",
      "((voluntary redundancy open??You are not under notice of dismissal.))",
    ])
  func ownWords(sentence: String) throws {
    #expect(try atRisk(sentence).isEmpty)
  }

  @Test(
    "Where no sentence seems to say what must be said, that is a warning with its place and remedy",
    arguments: [
      "", "This letter is notice of dismissal.", "It is not a notice. Dismissal comes later.",
    ])
  func unsaid(sentence: String) throws {
    let found = try atRisk(sentence)
    #expect(found.map(\.code) == ["unsaid-content"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.place == Place(file: "at-risk.txt", line: 1))
    #expect(found.first?.message.contains("“This letter is not notice of dismissal”") == true)
    #expect(found.first?.remedy.contains("must-contain.txt:") == true)
  }

  @Test("An error in one file hides nothing that is wrong in another")
  func each() throws {
    let found = try problems([
      "at-risk.txt": "((nope", "notes.txt": "x", "reminder.txt": "Dear you",
    ])
    #expect(
      Set(found.map(\.place.file)).isSuperset(of: ["at-risk.txt", "notes.txt", "reminder.txt"]))
    #expect(found.count { $0.place.file == "at-risk.txt" } == 1)
    #expect(
      found.contains {
        $0.message.hasSuffix("((support contact)) and ((union contact)) are not in it")
      })
    #expect(found.contains { $0.message.hasSuffix("((letter date)) is not in it") })
  }
}
