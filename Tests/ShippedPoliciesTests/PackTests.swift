import Exchange
import Foundation
import Restructure
import ShippedPolicies
import Testing

@Suite("Policies that ship")
struct PackTests {
  static let names = ShippedPolicies.all.keys.sorted()

  private func value(_ name: String) throws -> Value {
    let text = try #require(ShippedPolicies.all[name])
    return try Value(yaml: text)
  }

  private func policy(_ name: String) throws -> Policy {
    try #require(PolicyReader.shipped(name)?.policy)
  }

  @Test("Every file of the folder ships, and nothing else does")
  func folderShips() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: PolicySchema.folder.path)
    let policies = files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
    #expect(policies.sorted() == Self.names)
    let organisations = Self.names.filter { $0.hasSuffix("-style") }
    #expect(organisations.count >= 8)
  }

  @Test("A policy is read without an error or a warning", arguments: names)
  func readsCleanly(name: String) throws {
    let reading = try #require(PolicyReader.shipped(name))
    #expect(reading.problems.map(\.message) == [])
    #expect(reading.policy?.name == name)
  }

  @Test("Every rule has a source or says that it is assumed", arguments: names)
  func everyFigureHasABasis(name: String) throws {
    let file = try value(name)
    var rules: [(String, Value)] = [("the file", file)]
    for section in ["scales", "pools", "modes", "contests"] {
      rules += (file[section]?.map ?? [:]).map { ("\(section) \($0.key)", $0.value) }
    }
    rules += (file["ranks"]?.list ?? []).map { ("rank \($0["group"]?.text ?? "")", $0) }
    rules += file["register"].map { [("register", $0)] } ?? []
    for (term, values) in file["terms"]?.map ?? [:] {
      rules += values.list.map { ("term \(term)", $0) }
    }
    #expect(rules.count > 1)
    for (rule, value) in rules {
      let basis = [value["source"], value["assumption"]].compactMap { $0?.text }
      #expect(basis.contains { $0.count > 4 }, "\(name): \(rule)")
    }
  }

  @Test("A pack names its organisation and document, and its sources do too", arguments: names)
  func sourcesNameTheirDocument(name: String) throws {
    guard name.hasSuffix("-style") else { return }
    let file = try value(name)
    let model = try #require(file["modelled_on"]?.text)
    let parts = model.split(separator: ":", maxSplits: 1).map(String.init)
    #expect(parts.count == 2, "\(model)")
    for (mode, rule) in file["modes"]?.map ?? [:] {
      guard let source = rule["source"]?.text else { continue }
      #expect(source.hasPrefix(parts[0]), "\(name): \(mode)")
    }
  }

  @Test("What a pack does not date by its source is labelled as an assumption", arguments: names)
  func daysAreLabelled(name: String) throws {
    let file = try value(name)
    #expect(file["assumption"]?.text?.isEmpty == false)
    guard name.hasSuffix("-style") else { return }
    for (term, values) in file["terms"]?.map ?? [:] {
      for value in values.list {
        #expect(value["assumption"] != nil, "\(name): \(term)")
      }
    }
  }

  @Test(
    "Nobody protected by law is passed over: the law's group comes first and pre-empts",
    arguments: names)
  func lawComesFirst(name: String) throws {
    let policy = try policy(name)
    let first = try #require(policy.ranks.first)
    #expect(first.name == "Pregnancy and family leave")
    #expect(first.preempts)
    let kinds = Set(Postholding.Protection.allCases.filter { test(first.who, names: $0) })
    #expect(kinds == Set(Postholding.Protection.allCases))
  }

  /// Whether a test asks for a protection anywhere.
  private func test(_ test: PolicyTest, names kind: Postholding.Protection) -> Bool {
    switch test.form {
    case .all(let parts), .any(let parts): parts.contains { self.test($0, names: kind) }
    case .not(let part): self.test(part, names: kind)
    case .unless(let part, _): self.test(part, names: kind)
    case .condition(.protected(let kinds)): kinds.contains(kind)
    case .condition: false
    }
  }

  @Test(
    "A programme of 2016 can be tried on every pack but the one whose document is of 2024",
    arguments: names)
  func usableIn2016(name: String) throws {
    let day = try #require(LocalDate(iso: "2016-10-03"))
    #expect(
      (try policy(name).from <= day) == (name != "buckinghamshire-schools-style"))
  }
}
