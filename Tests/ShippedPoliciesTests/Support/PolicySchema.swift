import Foundation
import ShippedPolicies

/// The schema that ships, and everything in it.
enum PolicySchema {
  static func validator() throws -> SchemaValidator {
    SchemaValidator(root: try Value(json: ShippedPolicies.schema))
  }

  /// Every schema inside the schema, with where it stands.
  static func parts() throws -> [(path: String, schema: Value)] {
    parts(try Value(json: ShippedPolicies.schema), at: "")
  }

  private static func parts(_ schema: Value, at path: String) -> [(path: String, schema: Value)] {
    var found = [(path, schema)]
    for group in ["properties", "$defs"] {
      for (name, part) in schema[group]?.map ?? [:] {
        found += parts(part, at: "\(path)/\(name)")
      }
    }
    for key in ["items", "additionalProperties", "propertyNames"] {
      if let part = schema[key], case .map = part { found += parts(part, at: "\(path)/\(key)") }
    }
    for (position, part) in (schema["anyOf"]?.list ?? []).enumerated() {
      found += parts(part, at: "\(path)/\(position)")
    }
    return found
  }

  /// The folder of the policies.
  static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Database/Policies")
  }
}
