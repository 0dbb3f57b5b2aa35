import Casework
import Restructure
import Store
import Testing

@Suite struct OpeningTests {
  let store: CaseStore

  init() throws {
    store = try CaseStore.inMemory()
  }

  @Test func openingGivesEverybodyARecord() throws {
    let outcome = try store.open(Examples.people)
    #expect(outcome.opened.map(\.description) == ["E1/tutor", "E2/tutor", "E2/lead", "E3/clerk"])
    #expect(outcome.unchanged == 0)
    #expect(outcome.differences.isEmpty)
    #expect(
      try store.states()
        == ["E1/tutor in-scope", "E2/lead in-scope", "E2/tutor in-scope", "E3/clerk affected"])
  }

  @Test func openingTwiceChangesNothing() throws {
    let first = try store.open(Examples.people)
    let log = try store.log()
    let second = try store.open(Examples.people)
    #expect(second.opened.isEmpty)
    #expect(second.differences.isEmpty)
    #expect(second.unchanged == 4)
    #expect(second.head == first.head)
    #expect(try store.log() == log)
  }

  @Test func somebodyWhoIsGivenTwiceIsOpenedOnce() throws {
    let outcome = try store.open([Examples.people[0], Examples.people[0]])
    #expect(outcome.opened.count == 1)
    #expect(outcome.unchanged == 0)
  }

  @Test func aChangedFolderIsListedAndMovesNobody() throws {
    try store.open(Examples.people)
    try store.record(try Examples.atRisk(), of: Examples.reference("E1", "tutor"))
    let before = try store.states()
    let changed = [
      Examples.person("E1", "tutor", "reduce"), Examples.person("E2", "lead", "rename"),
      Examples.person("E3", "clerk", "rename"), Examples.person("E4", "tutor"),
    ]
    let outcome = try store.open(changed)
    #expect(outcome.opened == [Examples.reference("E4", "tutor")])
    #expect(outcome.unchanged == 1)
    #expect(
      outcome.differences.map(\.description) == [
        "E1/tutor (at-risk): was disestablish (at risk), is now reduce (at risk)",
        "E2/lead (in-scope): was disestablish (at risk), is now rename (affected only)",
        "E2/tutor (in-scope): was disestablish, and the folder now has no case for this person in "
          + "this post",
      ])
    #expect(try store.states() == (before + ["E4/tutor in-scope"]))
    #expect(try store.open(changed).differences == outcome.differences)
  }

  @Test func aDifferenceThatIsAcceptedIsNotListedAgain() throws {
    try store.open(Examples.people)
    let changed = Array(Examples.people.dropFirst())
    let differences = try store.open(changed).differences
    #expect(differences.count == 1)
    let head = try store.accept(
      differences, on: try day("2016-10-10"), by: "Caseworker A", reason: "The paper is revised")
    #expect(try store.head() == head)
    #expect(try store.open(changed).differences.isEmpty)
    #expect(try store.cases(in: "demo").first?.state == .inScope)
    #expect(
      try store.open(Examples.people).differences.map(\.description)
        == ["E1/tutor (in-scope): back in the plan, now disestablish"])
  }

  @Test func aCaseThatIsOverHasNoDifferences() throws {
    try store.open(Examples.people)
    try store.record(try Examples.withdrawal(), of: Examples.reference("E1", "tutor"))
    let outcome = try store.open(Array(Examples.people.dropFirst()))
    #expect(outcome.differences.isEmpty)
    #expect(outcome.unchanged == 4)
  }

  @Test func somebodyWhoWasAffectedAndIsNowAtRiskGetsACase() throws {
    try store.open(Examples.people)
    let outcome = try store.open(
      Examples.people.dropLast() + [Examples.person("E3", "clerk", "merge")])
    #expect(outcome.opened == [Examples.reference("E3", "clerk")])
    #expect(outcome.differences.isEmpty)
    #expect(try store.states().last == "E3/clerk in-scope")
    #expect(try store.cases(in: "demo").count == 4)
  }

  @Test func theEndOfConsultationIsDueAndALaterOneIsADifference() throws {
    func programme(_ closes: String) throws -> ProgrammeToOpen {
      ProgrammeToOpen(id: "demo", title: "Demonstration", consultationCloses: try day(closes))
    }
    let people = [Examples.person("E1", "tutor"), Examples.person("E2", "tutor")]
    try store.open(people, of: try programme("2016-11-23"))
    #expect(try store.cases(in: "demo").first?.nextDue?.on == (try day("2016-11-23")))
    try store.record(try Examples.atRisk(), of: Examples.reference("E1", "tutor"))
    let outcome = try store.open(people, of: try programme("2016-11-30"))
    #expect(
      outcome.differences.map(\.description) == [
        "E2/tutor (in-scope): consultation closed on 2016-11-23, now closes on 2016-11-30"
      ])
  }

  @Test func twoProgrammesLiveInOneFile() throws {
    try store.open(Examples.people)
    let other = ProgrammeToOpen(id: "other", title: "Another")
    let outcome = try store.open([Examples.person("E1", "tutor")], of: other)
    #expect(outcome.opened.count == 1)
    #expect(try store.programmes().map(\.id) == ["demo", "other"])
    #expect(try store.cases(in: "other").count == 1)
    #expect(try store.cases(in: "demo").count == 4)
    #expect(try store.cases().count == 5)
    try store.record(
      try Examples.atRisk(),
      of: CaseReference(programme: "other", employee: "E1", fromPost: "tutor"))
    #expect(try store.states().first == "E1/tutor in-scope")
    #expect(try store.log(in: "other").count == 2)
    #expect(try store.verifyChain().isIntact)
    #expect(throws: StoreError.unknownProgramme("third", known: ["demo", "other"])) {
      try store.cases(in: "third")
    }
  }

  @Test func nobodyIsOpenedWithoutAnID() throws {
    #expect(throws: StoreError.caseWithoutID) { try store.open([Examples.person("", "tutor")]) }
    #expect(throws: StoreError.programmeWithoutID) {
      try store.open([], of: ProgrammeToOpen(id: "", title: "Nameless"))
    }
    #expect(try store.head() == nil)
  }
}
