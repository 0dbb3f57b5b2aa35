import Casework
import Restructure
import Testing

/// What `due` says of the moves ahead, held against what the guards say on the day itself.
@Suite struct LookaheadTests {
  private static func ahead(
    of record: CaseRecord, to state: CaseState, on day: LocalDate,
    in programme: ProgrammeSetting = ProgrammeSetting()
  ) -> MoveAhead? {
    DueList([record], on: day, in: programme).items.first?.ahead.first { $0.to == state }
  }

  /// A programme with the law's figures, some dismissals, and one person with a first day of service.
  private static func programme(
    service: String? = "2016-01-01", dismissals: Int = 1, facts: Facts = [:]
  ) -> ProgrammeSetting {
    var programme = ProgrammeSetting()
    programme.figures = LawTests.figures
    programme.facts = facts
    programme.consultationOpens = LocalDate(iso: "2016-10-03")
    programme.otherDismissals = [(nil, .init(dismissals - 1, effective: nil))]
    var person = ProgrammeSetting.PersonSetting()
    person.person.serviceFrom = service.flatMap { LocalDate(iso: $0) }
    programme.know(person, of: Examples.reference.holding)
    return programme
  }

  // Last days were counted on a calendar: 5 December 2016 was a Monday.
  @Test(
    arguments: [
      ("a day short of two years: one week", "2014-12-07", 1, [], "2016-12-12"),
      ("two years on that day: two weeks", "2014-12-06", 1, [], "2016-12-19"),
      ("nineteen dismissals", "2016-01-01", 19, [], "2016-12-12"),
      ("twenty, HR1 not in yet: thirty days from today", "2016-01-01", 20, [], "2017-01-04"),
      ("twenty, HR1 in long since", "2016-01-01", 20, ["hr1-received=2016-10-03"], "2016-12-12"),
      (
        "a hundred, HR1 on 1 December", "2016-01-01", 100, ["hr1-received=2016-12-01"], "2017-01-15"
      ),
      ("service not known: the longest", "", 1, [], "2017-02-27"),
    ] as [(String, String, Int, [String], String)])
  func theFirstLawfulEndOfANoticeIsFound(
    says: String, service: String, dismissals: Int, facts: [String], ends: String
  ) throws {
    let record = try Examples.record(
      in: .unplaced, facts: ["consultation-closed=2016-11-23"] + facts)
    let today = try day("2016-12-05")
    let programme = Self.programme(service: service, dismissals: dismissals)
    let found = try #require(Self.ahead(of: record, to: .underNotice, on: today, in: programme))
    #expect(found.earliest == today, "\(says)")
    #expect(found.noticeEnds == (try day(ends)), "\(says)")
    #expect(found.missing.contains(.hr1Received) == (dismissals >= 20 && facts.isEmpty), "\(says)")
  }

  @Test func aTeachersNoticeEndsWithTheFirstTermThatItReaches() throws {
    var programme = Self.programme(service: "2010-09-01")
    var person = try #require(programme.people[Examples.reference.holding])
    person.person.teaching = .teacher
    programme.know(person, of: Examples.reference.holding)
    let record = try Examples.record(in: .unplaced, facts: ["consultation-closed=2016-10-05"])
    // From 8 October the notice of six years reaches 31 December; on 1 November it does not.
    for (today, ends) in [("2016-10-31", "2016-12-31"), ("2016-11-01", "2017-04-30")] {
      let found = Self.ahead(of: record, to: .underNotice, on: try day(today), in: programme)
      #expect(found?.noticeEnds == (try day(ends)))
    }
  }

  @Test func whatNoDayCuresIsABlock() throws {
    var programme = Self.programme()
    programme.figures.consultationGap = .noNation
    let record = try Examples.record(in: .unplaced, facts: ["consultation-closed=2016-11-23"])
    let found = try #require(
      Self.ahead(of: record, to: .underNotice, on: try day("2016-12-05"), in: programme))
    #expect(!found.isOpen && found.earliest == nil && found.noticeEnds == nil)
    #expect(found.blocks.map(\.guardName) == ["collective-consultation"])
  }

  @Test func consultationClosesNoSoonerThanItsLastDay() throws {
    let record = try Examples.inScope(until: "2016-11-23")
    let found = Self.ahead(of: record, to: .atRisk, on: try day("2016-11-01"))
    #expect(found?.earliest == (try day("2016-11-23")))
    #expect(found?.missing == [.consultationClosed, .responsesAnswered, .structureApproved])
  }

  @Test func thePlansWaysAreToldApart() throws {
    var programme = Self.programme()
    var person = try #require(programme.people[Examples.reference.holding])
    person.routes = [.ringFenced]
    person.reach = ["lead"]
    programme.know(person, of: Examples.reference.holding)
    programme.capacity["lead"] = 1
    let record = try Examples.record(in: .atRisk)
    let item = try #require(
      DueList([record], on: try day("2016-12-05"), in: programme).items.first)
    let blocked = item.ahead.filter { !$0.isOpen }.map(\.to)
    #expect(blocked == [.assimilated, .matched, .unplaced])
    // Somebody who is not protected has no first call.
    #expect(!item.ahead.contains { $0.by == .firstCall })
  }

  /// Whatever is promised of moves that lack nothing is what the guards allow on that day, and not
  /// on the day before.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func whatIsPromisedIsAllowedOnTheDayAndNotSooner(seed: UInt64) {
    var walk = RandomCaseload(seed: seed)
    var tried = 0
    for _ in 0..<60 {
      walk.run(steps: 10)
      let records = walk.caseload.all
      let today = records.map(\.since).max() ?? RandomCaseload.start
      for item in DueList(records, on: today, in: walk.programme).items {
        guard let record = walk.caseload[item.case] else { continue }
        for move in item.ahead where move.missing.isEmpty && move.isOpen && !move.lacksPost {
          guard let earliest = move.earliest else { continue }
          tried += 1
          #expect(allows(move.to, earliest, record, walk), "\(item.case) \(item.state) \(move)")
          if earliest > today {
            #expect(!allows(move.to, earliest.adding(days: -1), record, walk))
          }
        }
      }
    }
    #expect(tried > 100)
  }

  private func allows(
    _ state: CaseState, _ day: LocalDate, _ record: CaseRecord, _ walk: RandomCaseload
  ) -> Bool {
    let setting = walk.programme.setting(
      for: record.reference, to: state, naming: [], on: day, among: walk.caseload)
    let move = Move(to: state, on: day, by: "Tester", reason: "As promised")
    return record.refusal(of: move, in: setting) == nil
  }
}
