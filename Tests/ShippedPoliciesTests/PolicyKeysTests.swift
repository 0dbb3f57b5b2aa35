import Exchange
import ShippedPolicies
import Testing

/// The reader and the schema know the same keys, so that an editor accepts what the program reads.
@Suite("Keys of policy.yaml")
struct PolicyKeysTests {
  private static let named = "additionalProperties/properties"

  static let tables: [(path: String, keys: [String])] = [
    ("properties", PolicyKeys.file),
    ("properties/scales/\(named)", PolicyKeys.scale),
    ("properties/scales/\(named)/grades/items/anyOf/1/properties", PolicyKeys.step),
    ("properties/pools/\(named)", PolicyKeys.pool),
    ("$defs/mode/properties", PolicyKeys.mode),
    ("properties/contests/\(named)", PolicyKeys.contest),
    ("properties/contests/\(named)/criteria/items/anyOf/1/properties", PolicyKeys.criterion),
    ("properties/ranks/items/properties", PolicyKeys.rank),
    ("properties/register/properties", PolicyKeys.register),
    ("properties/terms/additionalProperties/items/properties", PolicyKeys.termValue),
    ("properties/states/\(named)", PolicyKeys.state),
    ("$defs/test/properties", PolicyKeys.test),
    ("$defs/test/properties/claimed/properties", PolicyKeys.postFields),
    ("$defs/test/properties/grade_gap/anyOf/1/properties", PolicyKeys.gradeGap),
    ("$defs/test/properties/sources/anyOf/1/properties", PolicyKeys.sources),
    ("$defs/test/properties/service_of/anyOf/1/properties", PolicyKeys.service),
    ("$defs/test/properties/holds/anyOf/1/properties", PolicyKeys.holds),
    ("$defs/test/properties/wish/anyOf/1/properties", PolicyKeys.wish),
    ("$defs/test/properties/event/anyOf/1/properties", PolicyKeys.event),
    ("$defs/test/properties/date/properties", PolicyKeys.date),
  ]

  @Test("The schema has the reader's keys, no more and no fewer", arguments: tables)
  func keysAgree(row: (path: String, keys: [String])) throws {
    var part = try Value(json: ShippedPolicies.schema)
    for step in row.path.split(separator: "/").map(String.init) {
      part = try #require(Int(step).map { part.list[$0] } ?? part[step], "\(row.path) at \(step)")
    }
    #expect(part.map.keys.sorted() == row.keys.sorted())
  }

  @Test("Fields that can be the same in both posts are those of a post")
  func sameFields() throws {
    let schema = try Value(json: ShippedPolicies.schema)
    let same = schema["$defs"]?["test"]?["properties"]?["same"]?["anyOf"]?.list.first?["enum"]
    #expect(same?.list.compactMap(\.text).sorted() == PolicyKeys.postFields.sorted())
  }

  @Test("The schema names every term that the program knows")
  func termsAreNamed() throws {
    let schema = try Value(json: ShippedPolicies.schema)
    let words = schema["properties"]?["terms"]?["description"]?.text ?? ""
    for term in PolicyKeys.terms.keys { #expect(words.contains(term), "\(term)") }
  }
}
