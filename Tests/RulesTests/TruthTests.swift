import Rules
import Testing

@Suite("Yes, no and not known")
struct TruthTests {
  static let unknown = Truth.notKnown(["one"])
  static let other = Truth.notKnown(["two"])

  @Test(
    "Both hold",
    arguments: [
      (Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .no), (.yes, other, other),
      (.no, .yes, .no), (.no, .no, .no), (.no, other, .no),
      (unknown, .yes, unknown), (unknown, .no, .no), (unknown, other, .notKnown(["one", "two"])),
    ])
  func both(left: Truth, right: Truth, expected: Truth) {
    #expect((left && right) == expected)
  }

  @Test(
    "Either holds",
    arguments: [
      (Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .yes), (.yes, other, .yes),
      (.no, .yes, .yes), (.no, .no, .no), (.no, other, other),
      (unknown, .yes, .yes), (unknown, .no, unknown),
      (unknown, other, .notKnown(["one", "two"])),
    ])
  func either(left: Truth, right: Truth, expected: Truth) {
    #expect((left || right) == expected)
  }

  @Test("The opposite", arguments: [(Truth.yes, Truth.no), (.no, .yes), (unknown, unknown)])
  func opposite(truth: Truth, expected: Truth) {
    #expect(!truth == expected)
    #expect(!(!truth) == truth)
  }

  @Test("A fact that is missing twice is named once")
  func factsAreNamedOnce() {
    let both = Truth.notKnown(["one", "two"]) && .notKnown(["two", "three"])
    #expect(both.missing == ["one", "two", "three"])
    #expect(Truth.yes.missing.isEmpty)
    #expect(Truth.no.missing.isEmpty)
  }

  @Test("What is settled by the first is not asked of the second")
  func secondIsNotAsked() {
    var asked = 0
    func ask() -> Truth {
      asked += 1
      return .yes
    }
    #expect((Truth.no && ask()) == .no)
    #expect((Truth.yes || ask()) == .yes)
    #expect(asked == 0)
    #expect((Truth.yes && ask()) == .yes)
    #expect(asked == 1)
  }
}
