import Foundation

/// Holds a value against a JSON Schema; it knows the keywords that our schema uses, and no others.
struct SchemaValidator {
  /// Words about a value that constrain nothing.
  static let annotations: Set<String> = ["$schema", "$defs", "title", "description"]
  /// The keywords that are checked.
  static let keywords: Set<String> = [
    "$ref", "type", "enum", "pattern", "minLength", "minimum", "maximum", "items", "minItems",
    "properties", "required", "additionalProperties", "propertyNames", "minProperties", "anyOf",
  ]

  let root: Value

  /// What is wrong with a value, each with where it is: `modes.match.tier: …`.
  func problems(_ value: Value) -> [String] {
    problems(value, root, at: "")
  }

  private func problems(_ value: Value, _ schema: Value, at path: String) -> [String] {
    var found: [String] = []
    if let reference = schema["$ref"]?.text {
      found += problems(value, definition(reference), at: path)
    }
    if let alternatives = schema["anyOf"]?.list,
      !alternatives.contains(where: { problems(value, $0, at: path).isEmpty })
    {
      found.append("\(path): fits none of \(alternatives.count) alternatives")
    }
    if let allowed = schema["enum"]?.list, !allowed.contains(value) {
      found.append("\(path): is not one of \(allowed.count) words")
    }
    if let type = schema["type"], !types(type).contains(where: { Self.value(value, isOf: $0) }) {
      return found + ["\(path): is not \(types(type).joined(separator: " or "))"]
    }
    switch value {
    case .text(let text): found += self.text(text, schema, at: path)
    case .number(let number): found += self.number(number, schema, at: path)
    case .list(let list): found += self.list(list, schema, at: path)
    case .map(let map): found += self.map(map, schema, at: path)
    case .null, .bool: break
    }
    return found
  }

  private func definition(_ reference: String) -> Value {
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    return root["$defs"]?[name] ?? .map(["enum": .list([])])
  }

  private func types(_ type: Value) -> [String] {
    type.text.map { [$0] } ?? type.list.compactMap(\.text)
  }

  private static func value(_ value: Value, isOf type: String) -> Bool {
    switch (value, type) {
    case (.map, "object"), (.list, "array"), (.text, "string"), (.number, "number"),
      (.bool, "boolean"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }

  private func text(_ text: String, _ schema: Value, at path: String) -> [String] {
    var found: [String] = []
    if let pattern = schema["pattern"]?.text,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(path): “\(text)” is not written as \(pattern)")
    }
    if case .number(let least)? = schema["minLength"], Double(text.count) < least {
      found.append("\(path): is too short")
    }
    return found
  }

  private func number(_ number: Double, _ schema: Value, at path: String) -> [String] {
    var found: [String] = []
    if case .number(let least)? = schema["minimum"], number < least {
      found.append("\(path): is less than \(least)")
    }
    if case .number(let most)? = schema["maximum"], number > most {
      found.append("\(path): is more than \(most)")
    }
    return found
  }

  private func list(_ list: [Value], _ schema: Value, at path: String) -> [String] {
    var found: [String] = []
    if case .number(let least)? = schema["minItems"], Double(list.count) < least {
      found.append("\(path): has too few items")
    }
    if let items = schema["items"] {
      found += list.enumerated().flatMap { problems($1, items, at: "\(path)[\($0)]") }
    }
    return found
  }

  private func map(_ map: [String: Value], _ schema: Value, at path: String) -> [String] {
    var found: [String] = []
    for case .text(let key) in schema["required"]?.list ?? [] where map[key] == nil {
      found.append("\(path): lacks \(key)")
    }
    if case .number(let least)? = schema["minProperties"], Double(map.count) < least {
      found.append("\(path): says nothing")
    }
    for (key, value) in map.sorted(by: { $0.key < $1.key }) {
      let place = path.isEmpty ? key : "\(path).\(key)"
      if let names = schema["propertyNames"] { found += problems(.text(key), names, at: place) }
      if let property = schema["properties"]?[key] {
        found += problems(value, property, at: place)
      } else if schema["additionalProperties"] == .bool(false) {
        found.append("\(place): there is no such key")
      } else if let others = schema["additionalProperties"] {
        found += problems(value, others, at: place)
      }
    }
    return found
  }
}
