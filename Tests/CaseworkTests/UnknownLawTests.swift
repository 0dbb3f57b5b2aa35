import Casework
import Restructure
import Testing

/// What is refused, and never passed in silence, where the law or a length of service is not known.
@Suite struct UnknownLawTests {
  @Test(
    arguments: [
      (nil, [], nil), (.noNation, [], "programme.yaml names no nation"),
      (.noNation, ["legal-advice=Counsel"], "programme.yaml names no nation"),
      (.northernIreland, [], "the law of Northern Ireland asks for is not known here"),
      (.northernIreland, ["legal-advice=Counsel: none is due"], nil),
    ] as [(LawFigures.ConsultationGap?, [String], String?)])
  func consultationIsNotPassedOverWhereItsLawIsNotKnown(
    gap: LawFigures.ConsultationGap?, facts: [String], refusal: String?
  ) throws {
    var figures = LawTests.figures
    figures.consultationGap = gap
    let setting = LawTests.setting { $0.figures = figures }
    let record = try Examples.record(in: .unplaced)
    let move = try Examples.move(
      to: .underNotice, on: "2026-03-02",
      facts: LawTests.base + ["notice-given=2026-03-02", "notice-ends=2026-06-30"] + facts)
    let found = record.refusal(of: move, in: setting)
    #expect((found == nil) == (refusal == nil))
    if let refusal {
      #expect(found?.message.contains(refusal) == true)
      #expect(found?.unmetGuards.map(\.rule.name) == ["collective-consultation"])
    }
  }

  // A year from 1 September 2025 is complete on 31 August 2026.
  @Test(
    arguments: [
      ("2026-08-30", "2025-09-01", false), ("2026-08-31", "2025-09-01", true),
      ("2026-09-01", "2025-09-01", true), ("2026-08-30", nil, true),
    ] as [(String, String?, Bool)])
  func theRegisterAsksForItsService(on: String, service: String?, holds: Bool) throws {
    let setting = LawTests.setting {
      $0.figures.registerService = LawTests.figure("1 years")
      $0.person = CaseSetting.Person()
      $0.person?.serviceFrom = service.flatMap { LocalDate(iso: $0) }
    }
    let record = try Examples.record(in: .unplaced)
    let move = try Examples.move(
      to: .onRegister, on: on, facts: ["register-form=2026-08-01", "register-consent=yes"])
    let refusal = record.refusal(of: move, in: setting)
    #expect(refusal?.unmetGuards.map(\.rule.name) ?? [] == (holds ? [] : ["register-service"]))
    if !holds { #expect(refusal?.message.contains("is as long on 2026-08-31") == true) }
  }

  @Test(arguments: [("2016-11-22", false), ("2016-11-23", true), ("2016-11-24", true)])
  func consultationDoesNotCloseBeforeItsLastDay(closed: String, holds: Bool) throws {
    let record = try Examples.inScope(until: "2016-11-23")
    let move = try Examples.move(
      to: .atRisk, on: "2016-12-20",
      facts: [
        "consultation-closed=\(closed)", "structure-approved=2016-12-06", "responses-received=0",
      ])
    #expect(
      record.refusal(of: move)?.unmetGuards.map(\.rule.name) ?? []
        == (holds ? [] : ["consultation-complete"]))
  }

  /// The point that decides is labelled only where the other reading would let the notice pass.
  @Test(arguments: [("2026-03-08", true), ("2026-03-07", false)])
  func theLabelStandsWhereItDecides(ends: String, isLabelled: Bool) throws {
    let setting = LawTests.setting {
      $0.person = CaseSetting.Person()
      $0.person?.serviceFrom = LocalDate(iso: "2025-06-01")
    }
    let record = try Examples.record(in: .unplaced)
    let move = try Examples.move(
      to: .underNotice, on: "2026-03-02",
      facts: LawTests.base + ["notice-given=2026-03-02", "notice-ends=\(ends)"])
    let message = record.refusal(of: move, in: setting)?.message ?? ""
    #expect(message.contains("and ends no sooner than 2026-03-09"))
    #expect(message.contains("the day on which notice is given is not counted") == isLabelled)
  }

  /// Hours count, not heads: what those with first call need is kept for them.
  @Test(arguments: [(5, true), (4, false)])
  func whatFirstCallsNeedIsKept(capacity: Int, holds: Bool) throws {
    let record = try Examples.record(in: .inSelection)
    let other = CaseReference(programme: "demo", employee: "E2", fromPost: "tutor")
    let setting = LawTests.setting {
      $0.places["lead"] = PlaceStanding(
        capacity: capacity, taken: 1, needed: 1, firstCalls: [other], neededFirst: 3)
    }
    let move = try Examples.move(
      to: .offered, on: "2017-02-01", facts: ["assessors=2"] + GuardTests.contest, posts: ["lead"])
    #expect(
      record.refusal(of: move, in: setting)?.unmetGuards.map(\.rule.name) ?? []
        == (holds ? [] : ["nobody-first"]))
  }

  /// A move that is allowed says which point it rests on, if another reading would forbid it.
  @Test(
    arguments: [
      // Two years are complete on 8 March, before the notice of a week expires.
      ("2024-03-09", "2026-03-09", ["service is measured on the day on which notice is given"]),
      ("2024-03-09", "2026-03-16", []), ("2024-09-01", "2026-03-09", []),
    ])
  func whatIsAllowedSaysOnWhatItRests(service: String, ends: String, says: [String]) throws {
    let setting = LawTests.setting {
      $0.person = CaseSetting.Person()
      $0.person?.serviceFrom = LocalDate(iso: service)
    }
    let record = try Examples.record(in: .unplaced)
    let move = try Examples.move(
      to: .underNotice, on: "2026-03-02",
      facts: LawTests.base + ["notice-given=2026-03-02", "notice-ends=\(ends)"])
    let labels = try record.decide(move, in: setting).effects.compactMap { effect in
      if case .restsOn(let label) = effect { label } else { nil }
    }
    #expect(labels.count == says.count)
    for (label, words) in zip(labels, says) { #expect(label.contains(words)) }
  }

  @Test func aDutyThatFollowsFromACountSaysSo() throws {
    let setting = LawTests.setting {
      $0.dismissals = ProposedDismissals(
        establishment: "North", entries: [.init(20, effective: nil)])
    }
    let record = try Examples.record(in: .unplaced)
    func labels(_ facts: [String]) throws -> [CaseEffect] {
      let move = try Examples.move(
        to: .underNotice, on: "2026-03-02",
        facts: LawTests.base + facts + [
          "notice-given=2026-03-02", "notice-ends=2026-06-30", "hr1-received=2026-01-01",
        ])
      return try record.decide(move, in: setting).effects.filter {
        if case .restsOn = $0 { true } else { false }
      }
    }
    #expect(
      try labels([]) == [
        .restsOn(
          "20 dismissals are proposed at North (a source; unconfirmed: every case counts until its "
            + "risk is lifted, volunteers too)")
      ])
    #expect(try labels(["dismissals-proposed=20"]).isEmpty)
  }
}
