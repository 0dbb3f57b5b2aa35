import Casework
import Restructure
import Store
import Testing

@Suite struct NamingTests {
  let store: CaseStore

  init() throws {
    store = try CaseStore.inMemory()
    try store.open([
      Examples.person("E1", "tutor"), Examples.person("E2", "tutor"),
      Examples.person("E2", "lead"), Examples.person("A", "B"), Examples.person("A", "C"),
      Examples.person("A/B", "D/1"), Examples.person("X", "Y/Z"), Examples.person("X/Y", "Z"),
      Examples.person("E3", "clerk", "rename"), Examples.person("E4", "clerk", "rename"),
      Examples.person("E4", "tutor"),
    ])
  }

  @Test(arguments: [
    ("E1", "E1/tutor"),
    ("E1/tutor", "E1/tutor"),
    ("E2/lead", "E2/lead"),
    // The whole word is an id, so it is not read as A in post B.
    ("A/B", "A/B/D/1"),
    ("A/C", "A/C"),
    ("A/B/D/1", "A/B/D/1"),
    ("E3", "E3/clerk"),
    // A case comes before a record as affected.
    ("E4", "E4/tutor"),
    ("E4/clerk", "E4/clerk"),
  ])
  func aWordNamesOneCase(word: String, expected: String) throws {
    #expect(try store.resolve(word).description == expected)
  }

  @Test(arguments: [
    ("E2", ["E2/lead", "E2/tutor"]),
    ("A", ["A/B", "A/C"]),
    ("X/Y/Z", ["X/Y/Z", "X/Y/Z"]),
  ])
  func aWordThatNamesSeveralListsThem(word: String, expected: [String]) throws {
    let error = try #require(
      throws: StoreError.self, performing: { try store.resolve(word, in: "demo") })
    guard case .ambiguousCase(let given, let cases) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(given == word)
    #expect(cases.map(\.description) == expected)
  }

  @Test(arguments: ["E9", "E1/lead", "E1/", "/tutor", "/", "", "e1"])
  func aWordThatNamesNobodyGivesTheKnownOnes(word: String) throws {
    let error = try #require(throws: StoreError.self, performing: { try store.resolve(word) })
    guard case .unknownCase(let given, let known) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(given == word)
    #expect(known.count == 11)
  }

  @Test func aProgrammeSettlesWhichCaseIsMeant() throws {
    try store.open(
      [Examples.person("E1", "tutor")], of: ProgrammeToOpen(id: "other", title: "Another"))
    #expect(try store.resolve("E1", in: "other").programme == "other")
    let error = #expect(throws: StoreError.self) { try store.resolve("E1") }
    #expect(
      error?.description
        == "“E1” may mean 2 cases: E1/tutor in demo and E1/tutor in other. Say which programme is "
        + "meant, with --programme.")
  }

  @Test func manyWordsAreNamedInTheirOrder() throws {
    #expect(
      try store.resolve(["E2/tutor", "E1"]).map(\.description) == ["E2/tutor", "E1/tutor"])
  }
}
