import Casework
import Restructure
import Store
import TestSupport
import Testing

/// Records that are read together share the histories that they have in common; each must still be
/// what its own entries make it.
@Suite("Histories that say the same")
struct SharedHistoryTests {
  private static let people =
    (1...6).map { Examples.person("E\($0)", "tutor") }
    + [Examples.person("E7", "lead"), Examples.person("E8", "clerk", "rename")]

  /// Everybody's record, read together and one by one.
  private static func records(
    of store: CaseStore
  ) throws -> (together: [CaseRecord], alone: [CaseRecord]) {
    let list = try store.list(of: "demo")
    return (try store.records(of: list), try list.references.map(store.record))
  }

  @Test("People who were opened and moved alike keep their own names")
  func alike() throws {
    let store = try CaseStore.inMemory()
    try store.open(Self.people)
    for number in 1...4 {
      try store.record(try Examples.atRisk(), of: Examples.reference("E\(number)", "tutor"))
    }
    let (together, alone) = try Self.records(of: store)
    #expect(together == alone)
    #expect(
      together.map { "\($0.reference) \($0.state?.rawValue ?? "affected") \($0.events.count)" } == [
        "E1/tutor at-risk 2", "E2/tutor at-risk 2", "E3/tutor at-risk 2", "E4/tutor at-risk 2",
        "E5/tutor in-scope 1", "E6/tutor in-scope 1", "E7/lead in-scope 1", "E8/clerk affected 1",
      ])
  }

  @Test("One entry more, one fewer or one that says something else is no common history")
  func unlike() throws {
    let store = try CaseStore.inMemory()
    try store.open(Self.people)
    let references = (1...6).map { Examples.reference("E\($0)", "tutor") }
    for reference in references { try store.record(try Examples.atRisk(), of: reference) }
    try store.noteAll(
      [(1, "large print"), (2, "large print"), (3, "braille")].map { place, wish in
        CaseNote(case: references[place], on: try day("2016-12-08"), text: "Has asked for \(wish)")
      }, by: "Caseworker A", recordedOn: try day("2016-12-08"))
    try store.record(try Examples.withdrawal(), of: references[4])
    let (together, alone) = try Self.records(of: store)
    #expect(together == alone)
    #expect(
      together.prefix(6).map { $0.events.compactMap { $0.words?.text } } == [
        [], ["Has asked for large print"], ["Has asked for large print"], ["Has asked for braille"],
        [], [],
      ])
    #expect(
      together.prefix(6).map(\.state) == [.atRisk, .atRisk, .atRisk, .atRisk, .withdrawn, .atRisk])
  }

  @Test("A decision is about one case, however alike the cases are")
  func decisions() throws {
    let store = try CaseStore.inMemory()
    try store.open(Self.people)
    for number in [2, 3] {
      try store.record(
        DecisionRequest(
          .exclude, on: try day("2016-12-20"), by: "Panel A", reason: "They declined",
          evidence: "Letter of 19 December", toPost: "lead"),
        of: Examples.reference("E\(number)", "tutor"))
    }
    let (together, alone) = try Self.records(of: store)
    #expect(together == alone)
    #expect(
      together.flatMap(\.decisions).map { "\($0.number) \($0.case)" }
        == ["D1 E2/tutor", "D2 E3/tutor"])
  }
}
