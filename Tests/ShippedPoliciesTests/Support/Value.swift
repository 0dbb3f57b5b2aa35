import Foundation
import Yams

/// A value of JSON or YAML, as a schema sees it.
indirect enum Value: Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([Value])
  case map([String: Value])

  /// Reads JSON.
  init(json text: String) throws {
    self = try Self.value(JSONSerialization.jsonObject(with: Data(text.utf8)))
  }

  private static func value(_ object: Any) throws -> Value {
    switch object {
    case let number as NSNumber where CFGetTypeIDIsBoolean(number): .bool(number.boolValue)
    case let number as NSNumber: .number(number.doubleValue)
    case let text as String: .text(text)
    case let list as [Any]: .list(try list.map(value))
    case let map as [String: Any]: .map(try map.mapValues(value))
    default: .null
    }
  }

  /// Reads YAML as editors do (YAML 1.2): `yes` and a date are texts, `true` is none.
  init(yaml text: String) throws {
    guard let node = try Yams.compose(yaml: text) else {
      self = .null
      return
    }
    self = Self.value(node)
  }

  private static func value(_ node: Node) -> Value {
    if let sequence = node.sequence { return .list(sequence.map(value)) }
    if let mapping = node.mapping {
      return .map(
        Dictionary(
          mapping.map { ($0.key.scalar?.string ?? "", value($0.value)) },
          uniquingKeysWith: { first, _ in first }))
    }
    let scalar = node.scalar?.string ?? ""
    guard node.scalar?.style == .plain else { return .text(scalar) }
    switch scalar {
    case "", "~", "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      return scalar.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) == nil
        ? .text(scalar) : Double(scalar).map(Value.number) ?? .text(scalar)
    }
  }

  /// The value of a key; nil where there is none.
  subscript(key: String) -> Value? {
    if case .map(let map) = self { map[key] } else { nil }
  }

  var map: [String: Value] { if case .map(let map) = self { map } else { [:] } }
  var list: [Value] { if case .list(let list) = self { list } else { [] } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
}

/// Whether a number of JSON was written as true or false.
private func CFGetTypeIDIsBoolean(_ number: NSNumber) -> Bool {
  String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
}
