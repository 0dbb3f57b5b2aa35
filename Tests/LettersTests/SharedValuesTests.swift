import Letters
import Restructure
import TestSupport
import Testing

/// Whether a value stands in the letter or is shared by many must show nowhere.
@Suite("Values that letters have in common")
struct SharedValuesTests {
  private static let names: [PlaceholderName] = ["a", "B b", "c_c", "d", "e"]
  private static func value(_ generator: inout SplitMix64) -> FieldValue? {
    [
      .text("words"), .text(" "), .text("tab\tand\\ line\nend"), .list(["one", " ", "two\n"]),
      .list([]), .flag(true), .flag(false), .date(LocalDate(dayNumber: 20_000)), .text("יעל"), nil,
    ].randomElement(using: &generator) ?? nil
  }

  @Test("A letter, its record and what it lacks are the same", arguments: 0..<300)
  func sharing(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let text = "((a)) and ((b b)), ((cc)).\n\n  ((d))\n\n((e??Yes,\nso.))\n\nEnd ((a))"
    var whole = FieldValues()
    var common = FieldValues()
    var own = FieldValues()
    for name in Self.names {
      guard let value = Self.value(&generator) else { continue }
      whole[name] = value
      if Bool.random(using: &generator) { common[name] = value } else { own[name] = value }
    }
    let shared = common.shared
    var parted = FieldValues(sharing: shared)
    for name in Self.names {
      if let value = own[name] { parted[name] = value }
    }
    let letter = try template(text)
    let prepared = PreparedTemplate(letter, sharing: shared)
    #expect(prepared.lacks(of: parted) == letter.proof(whole))
    #expect(String(decoding: prepared.write(parted), as: UTF8.self) == letter.preview(whole))
    #expect(prepared.record(parted) == whole.recorded(Self.names))
    #expect(parted == whole)
    // Values that share something else are written all the same.
    #expect(PreparedTemplate(letter).write(parted) == prepared.write(parted))
  }

  @Test("A letter's own value goes before the common one, unless it is blank")
  func ownFirst() throws {
    let common: FieldValues = ["a": .text("common"), "b": .text("common")]
    var values = FieldValues(sharing: common.shared)
    values["A"] = .text("own")
    values["b"] = .text(" ")
    #expect(values["a"] == .text("own"))
    #expect(values["b"] == .text("common"))
    let prepared = PreparedTemplate(try template("((a)) ((b))"), sharing: common.shared)
    #expect(String(decoding: prepared.write(values), as: UTF8.self) == "own common\n")
  }

  @Test("What is taken away is gone, even if it was common")
  func takenAway() {
    let common: FieldValues = ["a": .text("common"), "b": .text("kept")]
    var values = FieldValues(sharing: common.shared)
    values["a"] = nil
    #expect(values == ["b": .text("kept")])
  }
}
