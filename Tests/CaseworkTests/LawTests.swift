import Casework
import Entitlement
import Restructure
import Testing

/// The guards that look beyond the case: rows below, at and above each boundary.
@Suite struct LawTests {
  static func period(_ text: String) -> Period {
    let parts = text.split(separator: " ")
    return Period(Int(parts[0]) ?? 0, Period.Unit(rawValue: String(parts[1])) ?? .days)
  }

  static func figure(_ text: String, unconfirmed: String? = nil) -> LawFigures.Figure {
    LawFigures.Figure(period(text), LawFigures.Basis("a source", unconfirmed: unconfirmed))
  }

  /// The figures of the statute, as the reference of the law has them.
  static let figures: LawFigures = {
    var figures = LawFigures()
    figures.consultation = [
      .init(from: 20, figure("30 days")), .init(from: 100, figure("45 days")),
    ]
    figures.countedWithin = figure("90 days")
    figures.notice = LawFigures.Basis("a source")
    figures.statutoryTrial = figure("4 weeks", unconfirmed: "unconfirmed: calendar weeks")
    figures.reengagement = figure("4 weeks")
    figures.trial = figure("4 weeks")
    figures.trialExtension = figure("12 weeks")
    figures.teacherNotice = (try? TeacherTerms(csv: terms)).map { TeacherNotice($0) }
    return figures
  }()

  /// The days of teachers' notice as the reference has them.
  static let terms = """
    ends,teachers_by,heads_by,source
    04-30,02-29,01-31,the Burgundy Book
    08-31,05-31,04-30,the Burgundy Book
    12-31,10-31,09-30,the Burgundy Book

    """

  static let base = [
    "consultation-closed=2026-01-10", "responses-answered=2026-01-11",
    "individual-meeting=2026-01-12",
    "dismissal-authority=The head of service", "search-recorded=yes",
  ]

  static func setting(_ change: (inout CaseSetting) -> Void) -> CaseSetting {
    var setting = CaseSetting()
    setting.figures = figures
    change(&setting)
    return setting
  }

  /// The guards that refuse a notice with these dates.
  static func refusals(
    given: String, ends: String, facts: [String] = [], in setting: CaseSetting
  ) throws -> [String] {
    let record = try Examples.record(in: .unplaced)
    let move = try Examples.move(
      to: .underNotice, on: given,
      facts: base + ["notice-given=\(given)", "notice-ends=\(ends)"] + facts)
    return record.refusal(of: move, in: setting)?.unmetGuards.map(\.rule.name) ?? []
  }

  // Expected last days were counted on a calendar.
  @Test(arguments: [
    ("2026-03-02", "2026-02-15", "2026-03-02", true),  // 16 days of service: none
    ("2026-03-02", "2026-02-04", "2026-03-02", true),  // a day short of a month
    ("2026-03-02", "2026-02-03", "2026-03-02", false),  // a month: a week
    ("2026-03-02", "2026-02-03", "2026-03-09", true),
    ("2026-08-31", "2024-09-01", "2026-09-07", false),  // two years on their last day: 2 weeks
    ("2026-08-31", "2024-09-01", "2026-09-13", false),
    ("2026-08-31", "2024-09-01", "2026-09-14", true),
    ("2026-08-30", "2024-09-01", "2026-09-06", true),  // a day short of two years: 1 week
    ("2026-03-02", "2014-03-03", "2026-05-24", false),  // twelve years: 84 days
    ("2026-03-02", "2014-03-03", "2026-05-25", true),
    ("2026-03-02", "1990-01-01", "2026-05-25", true),  // never more than 12 weeks
  ])
  func aNoticeIsAsLongAsTheLaws(given: String, service: String, ends: String, holds: Bool) throws {
    var person = CaseSetting.Person()
    person.serviceFrom = try day(service)
    let setting = Self.setting { $0.person = person }
    #expect(
      try Self.refusals(given: given, ends: ends, in: setting) == (holds ? [] : ["notice-length"]))
    #expect(
      try Self.refusals(given: given, ends: ends, facts: ["pay-in-lieu=yes"], in: setting).isEmpty)
  }

  @Test func aServiceThatIsNotKnownIsNoShortService() throws {
    let setting = Self.setting { $0.person = CaseSetting.Person() }
    // Twelve weeks are enough for any service: 84 days after the day of giving.
    for (ends, refusedBy) in [("2026-05-24", ["notice-length"]), ("2026-05-25", [])] {
      #expect(try Self.refusals(given: "2026-03-02", ends: ends, in: setting) == refusedBy)
    }
  }

  @Test(
    arguments: [
      (19, nil, "2026-01-20", true), (20, nil, "2026-03-20", false),
      (20, "2026-01-05", "2026-02-03", false), (20, "2026-01-05", "2026-02-04", true),
      (99, "2026-01-05", "2026-02-04", true), (100, "2026-01-05", "2026-02-18", false),
      (100, "2026-01-05", "2026-02-19", true),
      // Received on the day of the notice, and the day after it.
      (20, "2026-01-13", "2026-02-12", true), (20, "2026-01-14", "2026-02-20", false),
      // Consultation began on 2 January: thirty days to the end, whenever HR1 came.
      (20, "2026-01-01", "2026-01-31", false), (20, "2026-01-01", "2026-02-01", true),
    ] as [(Int, String?, String, Bool)])
  func twentyAndAHundredDismissalsAskForConsultationAndHR1(
    dismissals: Int, hr1: String?, ends: String, holds: Bool
  ) throws {
    let opens = try day("2026-01-02")
    let setting = Self.setting {
      $0.consultationOpens = opens
      $0.dismissals = ProposedDismissals(
        establishment: "North", entries: [.init(dismissals, effective: nil)])
    }
    let facts = hr1.map { ["hr1-received=\($0)"] } ?? []
    #expect(
      try Self.refusals(given: "2026-01-13", ends: ends, facts: facts, in: setting)
        == (holds ? [] : ["collective-consultation"]))
  }

  @Test func aNumberOnRecordGoesBeforeTheCountAndTheLabelIsShown() throws {
    let setting = Self.setting {
      $0.dismissals = ProposedDismissals(
        establishment: nil, entries: [.init(24, effective: nil)])
    }
    #expect(
      try Self.refusals(
        given: "2026-01-13", ends: "2026-02-20", facts: ["dismissals-proposed=7"], in: setting
      ).isEmpty)
    let record = try Examples.record(in: .unplaced)
    let refusal = try #require(
      record.refusal(
        of: try Examples.move(
          to: .underNotice, on: "2026-01-13",
          facts: Self.base + ["notice-given=2026-01-13", "notice-ends=2026-02-20"]), in: setting))
    #expect(
      refusal.message.contains(
        "24 dismissals are proposed (a source; unconfirmed: every case counts until its risk is "
          + "lifted, volunteers too, all posts counted as one establishment)"))
    #expect(refusal.message.contains("(TULRCA 1992 ss.188 and 193)"))
    #expect(refusal.missingFacts == [.hr1Received])
  }

  @Test(arguments: [
    ([("2026-03-01", 12), ("2026-05-29", 8)], "2026-03-01", 20),  // 90 days, both ends counted
    ([("2026-03-01", 12), ("2026-05-30", 8)], "2026-03-01", 12),  // a day more
    ([("2026-03-01", 12), ("2026-05-30", 8)], "2026-04-01", 12),
    ([("2026-03-01", 5), ("2026-04-15", 5), ("2026-06-20", 15)], "2026-04-15", 20),
    ([], "2026-03-01", 0),
  ])
  func dismissalsAreCountedOverNinetyDays(
    entries: [(String, Int)], on: String, count: Int
  ) throws {
    let dismissals = ProposedDismissals(
      establishment: nil,
      entries: try entries.map { .init($0.1, effective: try day($0.0)) })
    #expect(dismissals.most(within: 90, around: try day(on)) == count)
  }

  @Test(arguments: [
    (CaseSetting.Teaching.teacher, "2026-10-31", "2026-12-31", [String]()),
    (.teacher, "2026-11-01", "2026-12-31", ["teacher-notice"]),
    (.teacher, "2026-02-28", "2026-04-30", []),
    (.teacher, "2026-03-01", "2026-04-30", ["teacher-notice"]),
    (.teacher, "2028-02-29", "2028-04-30", []),
    (.teacher, "2026-05-31", "2026-08-31", []),
    (.teacher, "2026-06-01", "2026-08-31", ["teacher-notice"]),
    (.headTeacher, "2026-09-30", "2026-12-31", []),
    (.headTeacher, "2026-10-01", "2026-12-31", ["teacher-notice"]),
    (.headTeacher, "2026-01-31", "2026-04-30", []), (.headTeacher, "2026-04-30", "2026-08-31", []),
    (.teacher, "2026-02-28", "2026-05-01", ["teacher-notice"]),
  ])
  func aTeachersNoticeEndsWithATerm(
    teaching: CaseSetting.Teaching, given: String, ends: String, refusedBy: [String]
  ) throws {
    let setting = Self.setting {
      $0.person = CaseSetting.Person()
      $0.person?.teaching = teaching
      $0.person?.serviceFrom = LocalDate(iso: "2024-01-01")
    }
    #expect(try Self.refusals(given: given, ends: ends, in: setting) == refusedBy)
  }

  /// 31 October to 31 December is 61 days, and twelve years of service ask for 84.
  @Test(arguments: [("2026-10-08", true), ("2026-10-09", false), ("2026-10-31", false)])
  func aTeachersDateMayBeTooShortForTheStatute(given: String, holds: Bool) throws {
    let setting = Self.setting {
      $0.person = CaseSetting.Person()
      $0.person?.teaching = .teacher
      $0.person?.serviceFrom = LocalDate(iso: "2010-09-01")
    }
    #expect(
      try Self.refusals(given: given, ends: "2026-12-31", in: setting)
        == (holds ? [] : ["notice-length"]))
  }

  @Test(
    arguments: [
      ("2016-01-01", "2026-03-01", "2026-03-01", ["protected-on-the-day"]),
      ("2016-01-01", "2026-02-28", "2026-03-01", []),
      ("2026-03-02", "2027-03-02", "2026-03-01", []),
      ("2026-03-01", "2027-03-02", "2026-03-01", ["protected-on-the-day"]),
    ] as [(String, String, String, [String])])
  func theLastProtectedDayIsStillProtected(
    from: String, to: String, ends: String, refusedBy: [String]
  ) throws {
    var person = CaseSetting.Person()
    person.serviceFrom = try day("2024-01-01")
    person.protection = .maternityLeave
    person.protectedFrom = try day(from)
    person.protectedTo = try day(to)
    let setting = Self.setting { $0.person = person }
    let record = try Examples.record(
      in: .underNotice,
      facts: Self.base + ["notice-given=2026-01-13", "notice-ends=\(ends)"])
    func found(_ facts: [String]) throws -> [String] {
      let move = try Examples.move(to: .leftRedundant, on: "2026-03-05", facts: facts)
      return record.refusal(of: move, in: setting)?.unmetGuards.map(\.rule.name) ?? []
    }
    #expect(try found([]) == refusedBy)
    #expect(try found(["vacancies-checked=2026-02-28"]) == refusedBy)
    #expect(try found(["vacancies-checked=2026-03-01"]).isEmpty)
  }

  @Test(arguments: [
    // A notice that ends on Monday 31 August 2026: the gap is arguable on 28 and 29 September.
    ("2026-08-31", "2026-09-27", ["no-re-engagement"], ["no-re-engagement"]),
    ("2026-08-31", "2026-09-28", ["no-re-engagement"], []),
    ("2026-08-31", "2026-09-29", ["no-re-engagement"], []),
    ("2026-08-31", "2026-09-30", [], []),
    // One that ends on Friday 31 July counts from Monday 3 August.
    ("2026-07-31", "2026-08-30", ["no-re-engagement"], ["no-re-engagement"]),
    ("2026-07-31", "2026-08-31", ["no-re-engagement"], []),
    ("2026-07-31", "2026-09-02", [], []),
  ])
  func anotherListedBodysPostInTimeIsNoDismissal(
    ends: String, starts: String, bare: [String], advised: [String]
  ) throws {
    let setting = Self.setting { _ in }
    func refusedBy(_ facts: [String]) throws -> [String] {
      let record = try Examples.record(
        in: .underNotice,
        facts: Self.base + ["notice-given=2026-05-01", "notice-ends=\(ends)"])
      let move = try Examples.move(
        to: .leftRedundant, on: "2026-10-10", facts: ["other-body-starts=\(starts)"] + facts)
      return record.refusal(of: move, in: setting)?.unmetGuards.map(\.rule.name) ?? []
    }
    #expect(try refusedBy(["other-body-offer=\(ends)"]) == bare)
    #expect(
      try refusedBy(["other-body-offer=\(ends)", "legal-advice=Counsel: no gap"]) == advised)
    // An offer after the end leaves the payment due.
    #expect(try refusedBy(["other-body-offer=2026-09-01"]).isEmpty)
  }

  @Test(
    arguments: [
      ("nobody is under notice", [], "2026-03-02", "2026-03-29", nil),
      ("longer than the policy's", [], "2026-03-02", "2026-03-30", "run to 2026-03-29"),
      (
        "the law's without a notice", ["statutory-trial=yes"], "2026-03-02", "2026-03-29",
        "no notice has been given"
      ),
      ("under notice, four weeks", ["N"], "2026-03-02", "2026-03-29", nil),
      ("under notice, a day short", ["N"], "2026-03-02", "2026-03-28", "run to 2026-03-29"),
      ("under notice, a day long", ["N"], "2026-03-02", "2026-03-30", "run to 2026-03-29"),
      (
        "retraining agreed before it", ["N", "retraining-agreed=2026-03-01"], "2026-03-02",
        "2026-06-30", nil
      ),
      (
        "retraining agreed on its first day", ["N", "retraining-agreed=2026-03-02"], "2026-03-02",
        "2026-06-30", "run to 2026-03-29"
      ),
      // The notice ends on Saturday 28 February, so the gap runs from Monday 2 March.
      ("on the last day of the gap", ["N"], "2026-03-30", "2026-04-26", nil),
      (
        "a day after the gap", ["N"], "2026-03-31", "2026-04-27",
        "the last day for that is 2026-03-30"
      ),
    ] as [(String, [String], String, String, String?)])
  func aTrialIsTheLawsOnlyUnderNotice(
    says: String, facts: [String], starts: String, ends: String, refusal: String?
  ) throws {
    let notice = ["notice-given=2026-01-13", "notice-ends=2026-02-28"]
    let record = try Examples.record(
      in: .altOffered, facts: facts.contains("N") ? Self.base + notice : Self.base)
    let move = try Examples.move(
      to: .inTrial, on: "2026-02-20",
      facts: ["terms-in-writing=2026-02-20", "trial-starts=\(starts)", "trial-ends=\(ends)"]
        + facts.filter { $0 != "N" })
    let message = record.refusal(of: move, in: Self.setting { _ in })?.message
    #expect((message == nil) == (refusal == nil), "\(says): \(message ?? "allowed")")
    if let refusal { #expect(message?.contains(refusal) == true, "\(says): \(message ?? "")") }
  }

  @Test(
    arguments: [
      ("in time", ["extension-agreed=2026-03-29"], "2026-03-29", "2026-06-21", nil),
      ("too long", ["extension-agreed=2026-03-27"], "2026-03-27", "2026-06-22", "12 weeks"),
      (
        "after the end", ["extension-agreed=2026-03-30"], "2026-03-30", "2026-05-01",
        "before the move's own"
      ),
      (
        "no later end", ["extension-agreed=2026-03-27"], "2026-03-27", "2026-03-29",
        "no later than"
      ),
      (
        "under notice",
        [
          "extension-agreed=2026-03-27", "notice-given=2026-01-13",
          "notice-ends=2026-02-28",
        ], "2026-03-27", "2026-05-01", "no retraining was agreed"
      ),
      (
        "under notice, agreed before",
        [
          "extension-agreed=2026-03-27", "notice-given=2026-01-13",
          "notice-ends=2026-02-28", "retraining-agreed=2026-03-01",
        ], "2026-03-27", "2026-05-01",
        nil
      ),
    ] as [(String, [String], String, String, String?)])
  func aTrialIsMadeLongerInTimeAndInWriting(
    says: String, facts: [String], on: String, ends: String, refusal: String?
  ) throws {
    let record = try Examples.record(
      in: .inTrial, facts: ["trial-starts=2026-03-02", "trial-ends=2026-03-29"])
    let move = try Examples.move(
      to: .inTrial, on: on,
      facts: facts + ["extension-purpose=Retraining", "trial-ends=\(ends)"])
    let message = record.refusal(of: move, in: Self.setting { _ in })?.message
    #expect((message == nil) == (refusal == nil), "\(says): \(message ?? "allowed")")
    if let refusal { #expect(message?.contains(refusal) == true, "\(says): \(message ?? "")") }
  }

  @Test func whatTheProgrammeKnowsIsKeptWithTheMoveThatReliedOnIt() throws {
    let setting = Self.setting {
      $0.facts = [
        .consultationClosed: .date(LocalDate(dayNumber: 17_130)),
        .structureApproved: .date(LocalDate(dayNumber: 17_135)),
        .responsesAnswered: .date(LocalDate(dayNumber: 17_134)),
        .hr1Received: .date(LocalDate(dayNumber: 17_136)),
      ]
    }
    let record = try Examples.record(in: .inScope)
    let decision = try record.decide(
      try Examples.move(to: .atRisk, on: "2016-12-06"), in: setting)
    #expect(
      Set(decision.event.facts.values.keys) == [
        .consultationClosed, .responsesAnswered, .structureApproved,
      ])
  }
}

extension CaseRecord {
  /// The refusal of a move in a setting, or nil if it is allowed.
  func refusal(of move: Move, in setting: CaseSetting) -> MoveRefusal? {
    do {
      _ = try decide(move, in: setting)
      return nil
    } catch {
      return error
    }
  }
}
