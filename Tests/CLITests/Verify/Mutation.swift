import TestSupport
import Verification

/// One way of tampering with a document, drawn from a seed.
struct Mutation {
  /// Where it was done, and how.
  let words: String
  let result: JSONValue

  /// One step into a document.
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  /// A random change to a document; nil where the draw changes nothing.
  init?(of document: JSONValue, _ random: inout SplitMix64) {
    let paths = Self.paths(in: document)
    guard let path = paths.randomElement(using: &random) else { return nil }
    var (result, words) = (document, "")
    Self.change(&result, along: path[...], &words, &random)
    guard result != document else { return nil }
    self.result = result
    self.words =
      path.map { step in
        switch step {
        case .key(let key): "/\(key)"
        case .index(let index): "/\(index)"
        }
      }.joined() + " " + words
  }

  private static func paths(in value: JSONValue) -> [[Step]] {
    switch value {
    case .object(let members):
      [[]]
        + members.sorted { $0.key < $1.key }.flatMap { key, value in
          paths(in: value).map { [.key(key)] + $0 }
        }
    case .array(let elements):
      [[]]
        + elements.enumerated().flatMap { index, value in
          paths(in: value).map { [.index(index)] + $0 }
        }
    default: [[]]
    }
  }

  private static func change(
    _ value: inout JSONValue, along path: ArraySlice<Step>, _ words: inout String,
    _ random: inout SplitMix64
  ) {
    switch (path.first, value) {
    case (.key(let key)?, .object(var members)):
      guard var member = members[key] else { return }
      change(&member, along: path.dropFirst(), &words, &random)
      members[key] = member
      value = .object(members)
    case (.index(let index)?, .array(var elements)):
      change(&elements[index], along: path.dropFirst(), &words, &random)
      value = .array(elements)
    default:
      (value, words) = altered(value, &random)
    }
  }

  private static func altered(
    _ value: JSONValue, _ random: inout SplitMix64
  ) -> (JSONValue, String) {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return (.null, "made null")
    case 1: return (.string("E999"), "made E999")
    case 2: return (.array([]), "made an empty list")
    default: break
    }
    switch value {
    case .null: return (.number("1"), "made 1")
    case .bool(let truth): return (.bool(!truth), "turned round")
    case .number(let figures):
      let number = Int(figures) ?? 0
      let others = [number + 1, number - 1, number * 10 + 7, -number, 1_000_000_000]
      let other = others.randomElement(using: &random) ?? 0
      return (.number(String(other)), "made \(other)")
    case .string(let text):
      let others = [text + " ", text + "x", String(text.dropLast()), text.uppercased(), "", "P1"]
      let other = others.randomElement(using: &random) ?? ""
      return (.string(other), "made “\(other)”")
    case .array(let elements): return altered(elements, &random)
    case .object(let members): return altered(members, &random)
    }
  }

  private static func altered(
    _ elements: [JSONValue], _ random: inout SplitMix64
  ) -> (JSONValue, String) {
    var elements = elements
    guard let index = elements.indices.randomElement(using: &random),
      let other = elements.indices.randomElement(using: &random)
    else { return (.array([.string("P1")]), "given an entry") }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      elements.remove(at: index)
      return (.array(elements), "without entry \(index)")
    case 1:
      elements.insert(elements[index], at: other)
      return (.array(elements), "with entry \(index) twice")
    case 2:
      elements.swapAt(index, other)
      return (.array(elements), "with \(index) and \(other) changed about")
    default:
      elements.reverse()
      return (.array(elements), "turned about")
    }
  }

  private static func altered(
    _ members: [String: JSONValue], _ random: inout SplitMix64
  ) -> (JSONValue, String) {
    var members = members
    guard let key = members.keys.sorted().randomElement(using: &random),
      Bool.random(using: &random)
    else {
      members["note"] = .string("approved")
      return (.object(members), "given a key")
    }
    members[key] = nil
    return (.object(members), "without \(key)")
  }
}
