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
