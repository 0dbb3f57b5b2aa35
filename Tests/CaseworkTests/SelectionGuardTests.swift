import Casework
import Restructure
import Testing

/// What is asked on the way to a place in the new structure: claims, contests, first call, hours.
@Suite struct SelectionGuardTests {
  private static func names(_ refusal: MoveRefusal?) -> [String] {
    refusal?.unmetGuards.map(\.rule.name) ?? []
  }

  private static func labels(_ decision: Decision?) -> [String] {
    (decision?.effects ?? []).compactMap { if case .restsOn(let label) = $0 { label } else { nil } }
  }

  /// A case in a state about the post *lead*, with facts recorded beside it.
  private static func record(
    _ employee: EmployeeID, _ state: CaseState, facts: [String] = []
  ) throws -> CaseRecord {
    var record = try CaseloadTests.record(employee, state)
    guard !facts.isEmpty else { return record }
    try record.add(
      CaseEvent(
        sequence: record.nextSequence, kind: .factsRecorded, on: record.latestOn,
        facts: try Facts(parsing: facts), words: CaseEvent.Words(by: "Tester", reason: "Known")))
    return record
  }

  // MARK: - People who are away

  /// The examples come to every state on 3 October 2016, the day of the invitation.
  @Test(
    arguments: [
      ("nothing known", [], nil, []),
      ("away by the record", ["absence=Sickness"], nil, ["absent-reached"]),
      ("not away by the record", ["absence=none"], .maternityLeave, []),
      ("on family leave", [], .maternityLeave, ["absent-reached"]),
      ("pregnant, and at work", [], .pregnancy, []),
      (
        "reached the day before the invitation",
        ["absence=Sickness", "absent-contacted=2016-10-02"], nil, ["absent-reached"]
      ),
      (
        "reached on the day of the invitation",
        ["absence=Sickness", "absent-contacted=2016-10-03"], nil, []
      ),
      (
        "reached on the day of the claim", ["absence=Sickness", "absent-contacted=2017-02-01"], nil,
        []
      ),
      (
        "reached a day later", ["absence=Sickness", "absent-contacted=2017-02-02"], nil,
        ["absent-reached"]
      ),
    ] as [(String, [String], Postholding.Protection?, [String])])
  func noContestBeginsWithoutThoseWhoAreAway(
    says: String, facts: [String], leave: Postholding.Protection?, refusedBy: [String]
  ) throws {
    var programme = CaseloadTests.programme(["E1", "E2"])
    var other = ProgrammeSetting.PersonSetting()
    other.person.protection = leave
    programme.know(other, of: CaseloadTests.reference("E2").holding)
    let own = try Self.record("E1", .ringFenced)
    let caseload = Caseload([own, try Self.record("E2", .ringFenced, facts: facts)])
    let setting = programme.setting(
      for: own.reference, to: .inSelection, naming: [], on: try day("2017-02-01"), among: caseload)
    let move = try Examples.move(
      to: .inSelection, on: "2017-02-01", facts: ["interest-received=2017-02-01"])
    let refusal = own.refusal(of: move, in: setting)
    #expect(Self.names(refusal) == refusedBy, "\(says)")
    if !refusedBy.isEmpty { #expect(refusal?.message.contains("E2/tutor") == true) }
  }

  @Test func whoeverClaimsHasBeenReached() throws {
    let own = try Self.record("E1", .ringFenced, facts: ["absence=Sickness"])
    let setting = CaseloadTests.programme(["E1"]).setting(
      for: own.reference, to: .inSelection, naming: [], on: try day("2017-02-01"),
      among: Caseload([own]))
    let move = try Examples.move(
      to: .inSelection, on: "2017-02-01", facts: ["interest-received=2017-02-01"])
    #expect(own.refusal(of: move, in: setting) == nil)
  }

  // MARK: - Adjustments

  @Test(
    arguments: [
      ("none of anybody", [], nil, ["adjustments-noted"]),
      ("own only", ["adjustments=none"], nil, ["adjustments-noted"]),
      ("the other's only", [], "adjustments=none", ["adjustments-noted"]),
      ("both", ["adjustments=none"], "adjustments=Extra time, and had it", []),
    ] as [(String, [String], String?, [String])])
  func adjustmentsAreNotedForEveryCandidate(
    says: String, own: [String], other: String?, refusedBy: [String]
  ) throws {
    let record = try Self.record("E1", .inSelection)
    let rival = try Self.record("E2", .inSelection, facts: other.map { [$0] } ?? [])
    // Somebody who is not in the contest has not to be asked.
    let caseload = Caseload([record, rival, try Self.record("E3", .ringFenced)])
    for (state, facts) in [
      (CaseState.offered, ["assessors=2"]), (.unplaced, ["reasons-given=yes"]),
    ] {
      let setting = CaseloadTests.programme(["E1", "E2", "E3"]).setting(
        for: record.reference, to: state, naming: ["lead"], on: try day("2017-02-01"),
        among: caseload)
      let move = try Examples.move(
        to: state, on: "2017-02-01",
        facts: facts + own + ["candidates-scored=yes", "ties-broken=none"], posts: ["lead"])
      let refusal = record.refusal(of: move, in: setting)
      #expect(Self.names(refusal) == refusedBy, "\(says)")
      #expect(refusal?.missingFacts ?? [] == (refusal != nil && own.isEmpty ? [.adjustments] : []))
      #expect((refusal?.message.contains("E2/tutor") ?? false) == (other == nil))
    }
  }

  // MARK: - Assessors

  @Test(
    arguments: [
      (nil, 1, false), (nil, 2, true), (1, 1, false), (1, 2, true), (2, 1, false), (2, 2, true),
      (3, 2, false), (3, 3, true), (3, 4, true),
    ] as [(Int?, Int, Bool)])
  func asManyAssessAsThePolicyAsks(asked: Int?, assessors: Int, holds: Bool) throws {
    let setting = LawTests.setting {
      $0.assessors["lead"] = asked.map { LawFigures.Count($0, LawFigures.Basis("policy.yaml:9")) }
    }
    let record = try Self.record("E1", .inSelection)
    let move = try Examples.move(
      to: .offered, on: "2017-02-01", facts: ["assessors=\(assessors)"] + GuardTests.contest,
      posts: ["lead"])
    let refusal = record.refusal(of: move, in: setting)
    #expect(Self.names(refusal) == (holds ? [] : ["enough-assessors"]))
    guard holds else {
      let source = (asked ?? 0) < 2 ? "no law says how many" : "policy.yaml:9"
      #expect(refusal?.message.contains(source) == true)
      return
    }
    // A number that no source confirms is labelled where it let the move pass.
    let label = Self.labels(try record.decide(move, in: setting))
    #expect(label.isEmpty == ((asked ?? 0) >= 2))
  }

  // MARK: - Uncontested

  @Test(
    arguments: [
      ("a place for each", 2, CaseState.ringFenced, 1, []),
      ("one too few", 1, .ringFenced, 1, ["uncontested"]),
      ("one too few, and the other has claimed", 1, .inSelection, 1, ["uncontested"]),
      ("the other comes later", 1, .ringFenced, 2, []),
      ("the other has declined", 1, .unplaced, 1, []),
      ("the other is placed", 2, .appointed, 1, []),
    ] as [(String, Int, CaseState, Int, [String])])
  func whatIsCalledUncontestedIsHeldAgainstThePlan(
    says: String, places: Int, other: CaseState, turn: Int, refusedBy: [String]
  ) throws {
    var programme = CaseloadTests.programme([])
    for (employee, tier) in [("E1", 1), ("E2", turn)] {
      var own = ProgrammeSetting.PersonSetting()
      own.tiers = ["lead": tier]
      programme.know(own, of: CaseloadTests.reference(employee).holding)
    }
    programme.capacity["lead"] = places
    let record = try Self.record("E1", .ringFenced)
    let setting = programme.setting(
      for: record.reference, to: .offered, naming: ["lead"], on: try day("2017-02-01"),
      among: Caseload([record, try Self.record("E2", other)]))
    let move = try Examples.move(
      to: .offered, on: "2017-02-01", facts: ["uncontested=yes"], posts: ["lead"])
    let refusal = record.refusal(of: move, in: setting)
    #expect(Self.names(refusal) == refusedBy, "\(says)")
    guard refusedBy.isEmpty else {
      #expect(refusal?.message.contains("E2/tutor may claim lead as early") == true)
      return
    }
    #expect(Self.labels(try record.decide(move, in: setting)).isEmpty)
    // Somebody has to confirm it, whatever the plan comes to.
    let bare = try Examples.move(to: .offered, on: "2017-02-01", posts: ["lead"])
    #expect(record.refusal(of: bare, in: setting)?.missingFacts == [.uncontested])
  }

  @Test func withoutPlacesAnUncontestedPostRestsOnTheRecordAlone() throws {
    let record = try Self.record("E1", .ringFenced)
    let move = try Examples.move(
      to: .offered, on: "2017-02-01", facts: ["uncontested=yes"], posts: ["lead"])
    let labels = Self.labels(try record.decide(move))
    #expect(labels.count == 1 && labels.first?.contains("rests on the record") == true)
  }

  // MARK: - First call

  @Test(
    arguments: [
      ("not known", nil, nil, []), ("in no group", [], nil, ["first-call"]),
      ("in a group of the policy", ["lead"], nil, []),
      ("protected until the day", [], "2017-02-01", []),
      ("protected until the day before", [], "2017-01-31", ["first-call"]),
    ] as [(String, Set<PostID>?, String?, [String])])
  func firstCallIsHeldAgainstTheFolder(
    says: String, posts: Set<PostID>?, protectedTo: String?, refusedBy: [String]
  ) throws {
    let setting = LawTests.setting {
      $0.firstCallOn = posts.map { posts in
        Dictionary(uniqueKeysWithValues: posts.map { ($0, FirstCall(number: 2, group: "Ours")) })
      }
      guard let protectedTo else { return }
      $0.person = CaseSetting.Person()
      $0.person?.protection = .maternityLeave
      $0.person?.protectedTo = LocalDate(iso: protectedTo)
    }
    let record = try Self.record("E1", .atRisk)
    let move = try Examples.move(
      to: .offered, on: "2017-02-01", facts: ["first-call=yes"], posts: ["lead"])
    #expect(Self.names(record.refusal(of: move, in: setting)) == refusedBy, "\(says)")
  }

  /// Groups that the policy puts before any contest have a vacancy in their order.
  @Test(
    arguments: [
      ("in no group", nil, nil, []), ("the other in a group", nil, 2, ["nobody-first"]),
      ("both in the same", 2, 2, []), ("the other in a later one", 2, 3, []),
      ("the other in an earlier one", 3, 2, ["nobody-first"]),
    ] as [(String, Int?, Int?, [String])])
  func thePolicysGroupsComeInTheirOrder(
    says: String, own: Int?, other: Int?, refusedBy: [String]
  ) throws {
    var programme = CaseloadTests.programme([])
    for (employee, number) in [("E1", own), ("E2", other)] {
      var person = ProgrammeSetting.PersonSetting()
      person.firstCallOn =
        number.map { ["lead": FirstCall(number: $0, group: "Group \($0)")] } ?? [:]
      programme.know(person, of: CaseloadTests.reference(employee).holding)
    }
    programme.capacity["lead"] = 1
    let record = try Self.record("E1", .onRegister)
    let setting = programme.setting(
      for: record.reference, to: .altOffered, naming: ["lead"], on: try day("2017-02-01"),
      among: Caseload([record, try Self.record("E2", .onRegister)]))
    let move = try Examples.move(
      to: .altOffered, on: "2017-02-01", facts: ["offer-in-writing=yes"], posts: ["lead"])
    let refusal = record.refusal(of: move, in: setting)
    #expect(Self.names(refusal) == refusedBy, "\(says)")
    if refusal != nil {
      #expect(refusal?.message.contains("by the policy's group “Group 2”") == true)
    }
  }

  // MARK: - Hours

  @Test(
    arguments: [
      ("the same hours", "0.6", "0.6", nil, nil, true),
      ("more hours", "0.6", "1", nil, nil, false),
      ("fewer hours", "1", "0.6", nil, nil, false),
      ("hours that round alike", "0.66667", "24/36", nil, nil, true),
      ("own hours not known", nil, "1", nil, nil, true),
      ("the same weeks", "1", "1", "Term time", "term time", true),
      ("other weeks", "1", "1", "term time", "all year", false),
      ("weeks not known", "1", "1", "term time", nil, true),
    ] as [(String, String?, String?, String?, String?, Bool)])
  func hoursAndWeeksThatDifferAreAccepted(
    says: String, own: String?, post: String?, ownWeeks: String?, weeks: String?, holds: Bool
  ) throws {
    let terms = OtherTerms(
      hours: try own.map { try FTE(parsing: $0) },
      try post.map { try FTE(parsing: $0) }, pattern: ownWeeks, weeks)
    let setting = LawTests.setting { $0.otherTerms["lead"] = terms }
    let record = try Self.record("E1", .atRisk)
    let move = try Examples.move(to: .assimilated, on: "2017-02-01", posts: ["lead"])
    let refusal = record.refusal(of: move, in: setting)
    #expect(Self.names(refusal) == (holds ? [] : ["hours-acceptable"]), "\(says)")
    #expect(refusal?.missingFacts ?? [] == (holds ? [] : [.hoursAccepted]))
    let accepted = try Examples.move(
      to: .assimilated, on: "2017-02-01", facts: ["hours-accepted=2017-01-31"], posts: ["lead"])
    #expect(record.refusal(of: accepted, in: setting) == nil)
  }
}
