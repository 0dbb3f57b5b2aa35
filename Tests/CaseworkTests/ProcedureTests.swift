import Casework
import Restructure
import Testing

/// What the procedure asks for beyond the facts of a case: volunteers, contests, pay protection.
@Suite struct ProcedureTests {
  static func names(_ refusal: MoveRefusal?) -> [String] {
    refusal?.unmetGuards.map(\.rule.name) ?? []
  }

  // MARK: - Volunteers

  static let agreed = [
    "vr-saving=yes", "vr-authority=The head of service", "leaving-on=2017-03-31",
  ]

  @Test(
    arguments: [
      ("nothing known", nil, 0, 0, [], []),
      ("the post ends", nil, 6, 0, [], []),
      ("one more than remains", 6, 6, 0, [], []),
      ("as many as remain", 7, 6, 0, [], ["volunteers-sought"]),
      ("two are sought and one has gone", 3, 6, 1, ["vr-sought=2"], []),
      ("two are sought and both have gone", 3, 6, 2, ["vr-sought=2"], ["volunteers-sought"]),
      ("none is sought", nil, 6, 0, ["vr-sought=0"], ["volunteers-sought"]),
    ] as [(String, Int?, Int, Int, [String], [String])])
  func volunteersGoWhileAnyAreSoughtAndTheirGoingSaves(
    says: String, remaining: Int?, staying: Int, gone: Int, facts: [String], refusedBy: [String]
  ) throws {
    let setting = LawTests.setting {
      $0.volunteers = VolunteerStanding(
        "tutor", remaining: remaining, staying: staying, needed: 1, agreed: gone)
    }
    let record = try Examples.record(in: .vrRequested)
    let move = try Examples.move(to: .vrAgreed, on: "2017-02-01", facts: Self.agreed + facts)
    #expect(Self.names(record.refusal(of: move, in: setting)) == refusedBy, "\(says)")
  }

  /// Of three in a post of which one remains, two may go, and then no more.
  @Test func ofThreeInAPostOfWhichOneRemainsTwoMayGo() throws {
    var programme = CaseloadTests.programme(["E1", "E2", "E3"])
    programme.capacity["tutor"] = 1
    var caseload = Caseload(
      try ["E1", "E2", "E3"].map { try CaseloadTests.record($0, .vrRequested) })
    var outcomes: [[String]] = []
    for employee in ["E1", "E2", "E3"] {
      let reference = CaseloadTests.reference(employee)
      var record = try #require(caseload[reference])
      let on = try day("2017-02-01")
      let setting = programme.setting(
        for: reference, to: .vrAgreed, naming: [], on: on, among: caseload)
      let move = try Examples.move(to: .vrAgreed, on: "2017-02-01", facts: Self.agreed)
      outcomes.append(Self.names(record.refusal(of: move, in: setting)))
      guard let decision = try? record.decide(move, in: setting) else { continue }
      try record.add(decision.event)
      caseload.update(record)
    }
    #expect(outcomes == [[], [], ["volunteers-sought"]])
  }

  /// Whoever has another post, or has left, is no longer in the old one; one who stays on is.
  @Test(arguments: [
    (CaseState.atRisk, true), (.withdrawn, true), (.leftResigned, false), (.appointed, false),
    (.vrAgreed, false), (.underNotice, true),
  ])
  func whoHasAWayOutIsNotCountedAsStaying(other: CaseState, isAllowed: Bool) throws {
    var programme = CaseloadTests.programme(["E1", "E2"])
    programme.capacity["tutor"] = 1
    let record = try CaseloadTests.record("E1", .vrRequested)
    let caseload = Caseload([record, try CaseloadTests.record("E2", other)])
    let setting = programme.setting(
      for: record.reference, to: .vrAgreed, naming: [], on: try day("2017-02-01"), among: caseload)
    let move = try Examples.move(to: .vrAgreed, on: "2017-02-01", facts: Self.agreed)
    #expect((record.refusal(of: move, in: setting) == nil) == isAllowed)
  }

  // MARK: - Contests

  private static func contest(
    _ scores: [EmployeeID: Int], facts: [String], decided: Set<DecisionNumber> = []
  ) throws -> MoveRefusal? {
    var programme = CaseloadTests.programme(["E1", "E2", "E3"])
    programme.figures.tieBreaks = LawFigures.TieBreaks(
      ["criterion-order", "interview"], LawFigures.Basis("policy.yaml:31"))
    programme.scores["lead"] = scores.mapValues { Decimal5(whole: $0) }
    let records = try ["E1", "E2", "E3"].map { try CaseloadTests.record($0, .inSelection) }
    var setting = programme.setting(
      for: records[0].reference, to: .offered, naming: ["lead"], on: try day("2017-02-01"),
      among: Caseload(records))
    setting.decisions = decided
    setting.adjustmentsNotNoted = []
    return records[0].refusal(
      of: try Examples.move(
        to: .offered, on: "2017-02-01", facts: ["assessors=2", "adjustments=none"] + facts,
        posts: ["lead"]),
      in: setting)
  }

  @Test(
    arguments: [
      ("all scored, none level", ["E1": 70, "E2": 69, "E3": 71], [], []),
      ("one not scored", ["E1": 70, "E2": 69], [], ["all-scored"]),
      (
        "one not scored, whatever is said", ["E1": 70, "E2": 69], ["candidates-scored=yes"],
        ["all-scored"]
      ),
      ("level", ["E1": 70, "E2": 70, "E3": 71], [], ["ties-broken"]),
      (
        "level, and said not to be", ["E1": 70, "E2": 70, "E3": 71], ["ties-broken=none"],
        ["ties-broken"]
      ),
      ("level, by what is listed", ["E1": 70, "E2": 70, "E3": 71], ["ties-broken=interview"], []),
      (
        "level, by what is not", ["E1": 70, "E2": 70, "E3": 71], ["ties-broken=lot"],
        ["ties-broken"]
      ),
      ("level, by a decision", ["E1": 70, "E2": 70, "E3": 71], ["ties-broken=D2"], []),
      (
        "level, by none that stands", ["E1": 70, "E2": 70, "E3": 71], ["ties-broken=D3"],
        ["ties-broken"]
      ),
      ("others level among themselves", ["E1": 70, "E2": 69, "E3": 69], [], []),
    ] as [(String, [EmployeeID: Int], [String], [String])])
  func aContestIsDecidedOnceAllAreScoredAndTiesAreBroken(
    says: String, scores: [EmployeeID: Int], facts: [String], refusedBy: [String]
  ) throws {
    let second = try #require(DecisionNumber("D2"))
    #expect(
      Self.names(try Self.contest(scores, facts: facts, decided: [second])) == refusedBy,
      "\(says)")
  }

  @Test func aRefusedContestSaysWhoLacksAScoreAndWhatThePolicyLists() throws {
    let unscored = try #require(try Self.contest(["E1": 70], facts: []))
    #expect(unscored.message.contains("E2/tutor and E3/tutor have no score for lead"))
    let tied = try #require(
      try Self.contest(["E1": 70, "E2": 70, "E3": 60], facts: ["ties-broken=lot"]))
    #expect(
      tied.message.contains(
        "“lot” breaks no tie by the policy, which lists criterion-order and interview "
          + "(policy.yaml:31)"))
    #expect(tied.missingFacts.isEmpty)
    let open = try #require(try Self.contest(["E1": 70, "E2": 70, "E3": 60], facts: []))
    #expect(open.missingFacts == [.tiesBroken])
  }

  // MARK: - Pay protection

  @Test(
    arguments: [
      ("the last day", "2019-02-28", 1, false, []),
      ("a day more", "2019-03-01", 1, false, ["pay-protection"]),
      ("a grade too far", "2019-02-28", 2, false, ["pay-protection"]),
      ("grades not known", "2019-02-28", nil, false, []),
      ("a teacher's three years", "2020-02-29", 5, true, []),
      ("a day more than a teacher's", "2020-03-01", 1, true, ["pay-protection"]),
    ] as [(String, String, Int?, Bool, [String])])
  func payIsProtectedWithinYearsAndGrades(
    says: String, ends: String, down: Int?, isTeacher: Bool, refusedBy: [String]
  ) throws {
    let setting = LawTests.setting {
      $0.person = CaseSetting.Person()
      $0.person?.teaching = isTeacher ? .teacher : nil
      $0.figures.payProtection = LawTests.figure("2 years")
      $0.figures.payProtectionGrades = LawFigures.Count(1, LawFigures.Basis("a source"))
      $0.figures.teacherSafeguarding = LawTests.figure("3 years")
      $0.gradesDown["lead"] = down
    }
    let record = try CaseloadTests.record("E1", .redeployed)
    let move = try Examples.move(
      to: .redeployedProtected, on: "2017-03-01",
      facts: ["lower-grade=yes", "protection-ends=\(ends)"])
    #expect(Self.names(record.refusal(of: move, in: setting)) == refusedBy, "\(says)")
  }

  @Test func aPolicyThatProtectsNoPayIsKept() throws {
    let setting = LawTests.setting {
      $0.figures.noPayProtection = LawFigures.Basis("Falkirk: none")
    }
    let record = try Examples.record(in: .redeployed)
    let move = try Examples.move(
      to: .redeployedProtected, on: "2017-03-01",
      facts: ["lower-grade=yes", "protection-ends=2018-02-28"])
    #expect(
      record.refusal(of: move, in: setting)?.message.contains(
        "the policy protects no pay (Falkirk: none)") == true)
  }

  // MARK: - Labels

  /// What is let pass on a figure that no source confirms says so.
  @Test(
    arguments: [
      (
        CaseState.redeployed, "redeployed-protected",
        ["lower-grade=yes", "protection-ends=2017-06-30"],
        "pay is protected for at most 2 years (a source; assumption: two years)"
      ),
      (
        .unplaced, "on-register", ["register-form=2017-02-01", "register-consent=yes"],
        "the register's 2 years of service (a source; assumption: two)"
      ),
      (
        .altOffered, "in-trial",
        ["terms-in-writing=yes", "trial-starts=2017-02-06", "trial-ends=2017-02-20"],
        "the policy's trial of 4 weeks (a source; assumption: four)"
      ),
    ] as [(CaseState, String, [String], String)])
  func whatIsLetPassSaysWhatIsNotConfirmed(
    from: CaseState, to: String, facts: [String], label: String
  ) throws {
    let setting = LawTests.setting {
      $0.person = CaseSetting.Person()
      $0.person?.serviceFrom = LocalDate(iso: "2010-01-01")
      $0.figures.payProtection = LawTests.figure("2 years", unconfirmed: "assumption: two years")
      $0.figures.registerService = LawTests.figure("2 years", unconfirmed: "assumption: two")
      $0.figures.trial = LawTests.figure("4 weeks", unconfirmed: "assumption: four")
    }
    let record = try Examples.record(in: from)
    let move = try Examples.move(
      to: try #require(CaseState(rawValue: to)), on: "2017-02-01", facts: facts)
    let labels = try record.decide(move, in: setting).effects.compactMap { effect in
      if case .restsOn(let label) = effect { label } else { nil }
    }
    let bare = label.replacing("a source; ", with: "")
    #expect(labels.contains { $0.hasPrefix(bare) }, "\(labels)")
  }
}
