import Exchange
import Foundation
import Restructure
import ShippedPolicies
import Testing

/// The page on writing a policy: whatever it shows works.
@Suite("The page on writing a policy")
struct GuideTests {
  private static let head = "policy: p\ntitle: T\nfrom: 2016-01-01\n"

  private func page() throws -> String {
    try String(
      contentsOf: PolicySchema.folder.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// The examples, each made whole.
  private func examples() throws -> [String] {
    let blocks = try page().components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    return blocks.map { $0.hasPrefix("policy:") ? $0 : Self.head + $0 }
  }

  /// The lines in the table of organisations, each made whole.
  private func lines() throws -> [String] {
    let table = try page().components(separatedBy: "| Organisation |").last ?? ""
    let code = table.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }
      .map(\.element)
    return code.compactMap { line in
      switch line.prefix(while: { $0 != ":" }) {
      case "prefer", "assimilate", "ring-fence":
        line.contains("{") ? Self.head + "modes:\n  \(line)\n" : nil
      case "entry": Self.head + "modes:\n  match: {\(line)}\n"
      case "scales": Self.head + line + "\n"
      case let start where start.hasPrefix("{"): Self.head + "tests: {t: \(line)}\n"
      default: nil
      }
    }
  }

  @Test("Every example fits the schema and is read without a problem")
  func examplesWork() throws {
    let examples = try examples() + lines()
    #expect(examples.count >= 10)
    for example in examples {
      #expect(try PolicySchema.validator().problems(Value(yaml: example)) == [], "\(example)")
      let reading = PolicyReader.read(text: example, file: "policy.yaml")
      #expect(reading.problems.map(\.message) == [], "\(example)")
    }
  }

  @Test("The page shows each of the twelve conditions")
  func everyConditionIsShown() throws {
    let page = try page()
    for number in 1...12 { #expect(page.contains("\n  # \(number < 10 ? " " : "")\(number) ")) }
  }

  @Test("The page names every pack that is modelled on an organisation")
  func everyPackIsNamed() throws {
    let page = try page()
    for name in ShippedPolicies.all.keys where name.hasSuffix("-style") {
      #expect(page.contains("`\(name)`"), "\(name)")
    }
  }
}
