import ShippedPolicies
import Testing

@Suite("The schema of policy.yaml")
struct PolicySchemaTests {
  @Test("Every policy that ships fits the schema", arguments: ShippedPolicies.all.keys.sorted())
  func packsFit(name: String) throws {
    let text = try #require(ShippedPolicies.all[name])
    #expect(try PolicySchema.validator().problems(Value(yaml: text)) == [])
  }

  @Test("Every key has a title and a description in words")
  func everyKeyIsExplained() throws {
    let root = try Value(json: ShippedPolicies.schema)
    var count = 0
    for (path, schema) in try PolicySchema.parts() {
      for (key, property) in schema["properties"]?.map ?? [:] {
        let name = property["$ref"]?.text?.split(separator: "/").last.map(String.init)
        let target = name.flatMap { root["$defs"]?[$0] }
        let title = property["title"] ?? target?["title"]
        let description = property["description"] ?? target?["description"]
        #expect(title?.text?.isEmpty == false, "\(path)/\(key) has no title")
        #expect(description?.text?.hasSuffix(".") == true, "\(path)/\(key) has no description")
        count += 1
      }
    }
    #expect(count > 80)
  }

  @Test("A key that is not known is refused everywhere")
  func nothingUnknownIsLetThrough() throws {
    for (path, schema) in try PolicySchema.parts() where schema["properties"] != nil {
      #expect(schema["additionalProperties"] == .bool(false), "\(path)")
    }
  }

  @Test("The schema uses only keywords that these tests check")
  func keywordsAreKnown() throws {
    let known = SchemaValidator.keywords.union(SchemaValidator.annotations)
    for (path, schema) in try PolicySchema.parts() {
      #expect(Set(schema.map.keys).subtracting(known).isEmpty, "\(path)")
    }
  }

  @Test("Every reference leads somewhere")
  func referencesLead() throws {
    let definitions = try Value(json: ShippedPolicies.schema)["$defs"]?.map ?? [:]
    for (path, schema) in try PolicySchema.parts() {
      guard let reference = schema["$ref"]?.text else { continue }
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      #expect(definitions[name] != nil, "\(path) refers to \(reference)")
    }
  }
}
