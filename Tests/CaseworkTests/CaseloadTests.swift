import Casework
import Restructure
import Testing

/// What one case means for another: places, first call, appeals and the number of dismissals.
@Suite struct CaseloadTests {
  static func reference(_ employee: EmployeeID) -> CaseReference {
    CaseReference(programme: "demo", employee: employee, fromPost: "tutor")
  }

  /// A case of somebody in a state, which names a post where it is about one.
  static func record(_ employee: EmployeeID, _ state: CaseState, _ post: PostID = "lead") throws
    -> CaseRecord
  {
    let example = try Examples.record(in: state)
    let events = example.events.map { event in
      CaseEvent(
        sequence: event.sequence, kind: event.kind, from: event.from, to: event.to, on: event.on,
        posts: event.to == .inScope ? [] : [post], facts: event.facts, plan: event.plan,
        words: event.words)
    }
    return try #require(CaseRecord(reference(employee), replaying: events))
  }

  static func programme(_ people: [EmployeeID], protected: Set<EmployeeID> = []) -> ProgrammeSetting
  {
    var programme = ProgrammeSetting()
    programme.figures = LawTests.figures
    for employee in people {
      var own = ProgrammeSetting.PersonSetting()
      own.reach = ["lead"]
      if protected.contains(employee) { own.person.protection = .pregnancy }
      programme.know(own, of: reference(employee).holding)
    }
    return programme
  }

  @Test(arguments: [
    (CaseState.atRisk, 0), (.assimilated, 1), (.matched, 1), (.ringFenced, 0), (.offered, 1),
    (.altOffered, 1), (.inTrial, 1), (.refused, 0), (.appointed, 1), (.redeployed, 1),
    (.redeployedProtected, 1), (.unplaced, 0), (.withdrawn, 0), (.matchAppeal, 0),
  ])
  func whoIsOfferedAPlaceHasIt(state: CaseState, taken: Int) throws {
    let caseload = Caseload([try Self.record("E1", state), try Self.record("E2", .atRisk)])
    let place = Self.programme(["E1", "E2"]).place(
      in: "lead", for: Self.reference("E2"), on: try day("2016-12-20"), among: caseload)
    #expect(place.taken == taken)
    #expect(place.firstCalls.isEmpty)
  }

  @Test func aPlaceIsGivenBackWhenACaseMovesOn() throws {
    var caseload = Caseload([try Self.record("E1", .assimilated)])
    #expect(caseload.holders(of: "lead") == [Self.reference("E1")])
    caseload.update(try Self.record("E1", .withdrawn))
    #expect(caseload.holders(of: "lead").isEmpty)
    caseload.update(try Self.record("E1", .matchAppeal))
    #expect(caseload.appellants(about: "lead") == [Self.reference("E1")])
  }

  @Test(
    arguments: [
      ("nobody is protected", [], 1, CaseState.atRisk, []),
      ("somebody protected has no post", ["E2"], 1, .atRisk, ["nobody-first"]),
      ("there is a place for both", ["E2"], 2, .atRisk, []),
      ("the protected person has a post", ["E2"], 1, .appointed, ["place-free"]),
      ("the protected person is on the register", ["E2"], 1, .onRegister, ["nobody-first"]),
      ("both are protected", ["E1", "E2"], 1, .atRisk, []),
      ("the person is protected", ["E1"], 1, .atRisk, []),
    ] as [(String, Set<EmployeeID>, Int, CaseState, [String])])
  func nobodyWithFirstCallIsPassedOver(
    says: String, protected: Set<EmployeeID>, places: Int, other: CaseState, refusedBy: [String]
  ) throws {
    var programme = Self.programme(["E1", "E2"], protected: protected)
    programme.capacity["lead"] = places
    let record = try Self.record("E1", .inSelection)
    let caseload = Caseload([record, try Self.record("E2", other)])
    let on = try day("2017-02-01")
    let setting = programme.setting(
      for: record.reference, to: .offered, naming: ["lead"], on: on, among: caseload)
    let move = try Examples.move(
      to: .offered, on: "2017-02-01", facts: ["assessors=2"] + GuardTests.contest, posts: ["lead"])
    #expect(
      record.refusal(of: move, in: setting)?.unmetGuards.map(\.rule.name) ?? [] == refusedBy,
      "\(says)")
  }

  @Test(arguments: [(0, false), (1, true), (2, true)])
  func nobodyIsLeftWithoutAPlaceThatIsFree(places: Int, isRefused: Bool) throws {
    var programme = Self.programme(["E1"])
    programme.capacity["lead"] = places
    let record = try Self.record("E1", .atRisk)
    let caseload = Caseload([record])
    let setting = programme.setting(
      for: record.reference, to: .unplaced, naming: [], on: try day("2017-02-01"),
      among: caseload)
    let move = try Examples.move(to: .unplaced, on: "2017-02-01", facts: ["no-route=None"])
    let refusal = record.refusal(of: move, in: setting)
    #expect(refusal?.unmetGuards.map(\.rule.name) ?? [] == (isRefused ? ["no-free-place"] : []))
    let unplaced = Caseload([try Self.record("E1", .unplaced, "deputy")])
    let found = programme.overlooked(on: try day("2017-02-01"), among: unplaced)
    #expect(found.map(\.post) == (isRefused ? ["lead"] : []))
    // What somebody has lost or declined is not open to them any more.
    let lost = Caseload([try Self.record("E1", .unplaced, "lead")])
    #expect(programme.overlooked(on: try day("2017-02-01"), among: lost).isEmpty)
    let loser = try Self.record("E1", .inSelection)
    let result = try Examples.move(
      to: .unplaced, on: "2017-02-01", facts: ["reasons-given=yes"] + GuardTests.contest)
    #expect(loser.refusal(of: result, in: setting) == nil)
  }

  /// Without a contest nobody gets what others with as early a claim may still want.
  @Test(
    arguments: [
      ("at the same tier", 1, 1, CaseState.atRisk, ["no-rival"]),
      ("not told yet that they are at risk", 1, 1, .inScope, ["no-rival"]),
      ("at an earlier tier", 0, 1, .atRisk, ["no-rival"]),
      ("at a later tier", 2, 1, .atRisk, []), ("a place for both", 1, 2, .atRisk, []),
      ("who has left", 1, 1, .leftResigned, []), ("who declined it", 1, 1, .unplaced, []),
      ("who is in the contest", 1, 1, .inSelection, ["no-rival"]),
    ] as [(String, Int, Int, CaseState, [String])])
  func nobodyIsAssimilatedPastARival(
    says: String, tier: Int, places: Int, other: CaseState, refusedBy: [String]
  ) throws {
    var programme = ProgrammeSetting()
    programme.capacity["lead"] = places
    for (employee, tier) in [("E1", 1), ("E2", tier)] {
      var own = ProgrammeSetting.PersonSetting()
      own.tiers["lead"] = tier
      programme.know(own, of: Self.reference(employee).holding)
    }
    let record = try Examples.record(in: .atRisk)
    let rival = try Self.record("E2", other)
    let caseload = Caseload([record, rival])
    let on = try day("2017-02-01")
    let setting = programme.setting(
      for: record.reference, to: .assimilated, naming: ["lead"], on: on, among: caseload)
    let move = try Examples.move(to: .assimilated, on: "2017-02-01", posts: ["lead"])
    #expect(
      record.refusal(of: move, in: setting)?.unmetGuards.map(\.rule.name) ?? [] == refusedBy,
      "\(says)")
  }

  @Test func anOpenAppealHoldsUpTheOffer() throws {
    let record = try Self.record("E1", .offered)
    let caseload = Caseload([record, try Self.record("E2", .matchAppeal)])
    let setting = Self.programme(["E1", "E2"]).setting(
      for: record.reference, to: .appointed, naming: [], on: try day("2017-02-01"),
      among: caseload)
    let move = try Examples.move(
      to: .appointed, on: "2017-02-01", facts: ["accepted-on=2017-01-31"])
    let refusal = record.refusal(of: move, in: setting)
    #expect(refusal?.unmetGuards.map(\.rule.name) == ["no-live-appeal"])
    #expect(refusal?.message.contains("E2/tutor has appealed about lead") == true)
  }

  @Test func everyCaseCountsAsAProposedDismissalUntilItsRiskIsLifted() throws {
    let states: [CaseState] = [
      .atRisk, .leftVR, .appointed, .withdrawn, .unaffected, .leftResigned,
    ]
    let records = try states.enumerated().map { try Self.record("E\($0.offset)", $0.element) }
    let people = records.map(\.reference.employee)
    var programme = Self.programme(people)
    programme.otherDismissals = [
      (establishment: "South", entry: .init(4, effective: nil)),
      (establishment: nil, entry: .init(2, effective: nil)),
    ]
    let setting = programme.setting(
      for: Self.reference("E0"), to: .underNotice, naming: [], on: try day("2017-02-01"),
      among: Caseload(records))
    // Nobody's establishment is known, so that all are counted as one: three cases and six others.
    let dismissals = try #require(setting.dismissals)
    #expect(dismissals.establishment == nil)
    #expect(dismissals.most(within: 90, around: try day("2017-02-01")) == 9)
  }

  @Test func dismissalsAreCountedByEstablishment() throws {
    var programme = ProgrammeSetting()
    let records = try ["E1", "E2", "E3"].map { try Self.record($0, .atRisk) }
    for (employee, place) in [("E1", "North"), ("E2", "North"), ("E3", "South")] {
      var own = ProgrammeSetting.PersonSetting()
      own.establishment = place
      programme.know(own, of: Self.reference(employee).holding)
    }
    programme.otherDismissals = [(establishment: "South", entry: .init(7, effective: nil))]
    func count(_ employee: EmployeeID) throws -> Int? {
      try programme.setting(
        for: Self.reference(employee), to: .underNotice, naming: [], on: day("2017-02-01"),
        among: Caseload(records)
      ).dismissals?.most(within: 90, around: day("2017-02-01"))
    }
    #expect(try count("E1") == 2)
    #expect(try count("E3") == 8)
  }
}
