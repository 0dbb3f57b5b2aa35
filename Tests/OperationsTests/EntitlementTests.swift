import Entitlement
import Foundation
import Operations
import Restructure
import Testing

/// Pay and notice of cases, with a policy's terms.
@Suite("Pay and notice of cases")
struct EntitlementAnswerTests {
  private static let policy = """
    policy: own
    title: Own policy
    from: 2020-01-01
    source: Example Council, redundancy policy
    terms:
      weeks-in-a-year:
        - {from: 2020-01-01, value: 52, source: section 1}
      redundancy-multiplier:
        - {from: 2020-01-01, to: 2026-08-31, value: 150%, source: section 2}
      redundancy-weekly-pay-limit:
        - {from: 2020-01-01, value: none, source: section 3}
      pay-protection:
        - {from: 2020-01-01, value: 2 years, source: section 4}
      notice:
        - {from: 2020-01-01, value: 1 month, source: section 5}
        - {from: 2020-01-01, value: 3 months, service_at_least: 5 years, source: section 6}
    """

  /// A folder whose cases are open, and its database.
  private func opened(
    staff: [String], head: String = "nation: england\npolicy: policy.yaml"
  ) throws -> (folder: ScratchFolder, file: CaseFile) {
    let columns =
      "employee_id,post_id,terms,employed_from,continuous_service_from,redundancy_service_from,"
      + "date_of_birth,weekly_pay,annual_salary,protection,protected_from,protected_to\n"
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service,fte\ntutor,Tutor,Learning,9.0\n",
        "staff.csv": columns + staff.joined(separator: "\n") + "\n",
        "changes.csv": "change_id,post_id,becomes\nC1,tutor,disestablish\n",
        "new-posts.csv": "post_id,title,service,fte\nlead,Lead,Learning,1.0\n",
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR1,lead,tutor,ring-fence\n",
        "policy.yaml": Self.policy,
      ], head: head)
    let file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: try #require(LocalDate(iso: "2026-01-15")))
    _ = try OpenCases.run(folder.request, file: file, by: "A Caseworker")
    return (folder, file)
  }

  private let everything = "E1,tutor,njc,2016-09-01,2014-09-01,2012-09-01,1982-06-15,820.00,,,,"

  @Test("The three dates of service, the policy's multiplier and actual pay all count")
  func wholeAnswer() throws {
    let (folder, file) = try opened(staff: [everything])
    defer { withExtendedLifetime(folder) {} }
    let answer = try AnswerPay.run("E1", PayQuestion(), in: file, on: nil)
    // Fourteen years to 31 August 2026, at 44: three of them at 41 and over.
    #expect(answer.statutory.countedYears == 14)
    #expect(answer.statutory.weeks.description == "15.5")
    #expect(answer.statutory.amount.pence == 11_640_50)
    #expect(answer.employer?.weeks == "23.25")
    #expect(answer.employer?.total.pence == 19_065_00)
    #expect(answer.remarks.contains { $0.hasPrefix("An estimate") })
    #expect(answer.statutory.notProven.isEmpty)
    let notice = try AnswerNotice.run("E1", NoticeQuestion(), in: file, on: nil)
    #expect(notice.working.statutory.weeks == 11)
    #expect(notice.working.lastDay == LocalDate(iso: "2026-04-15"))
    #expect(notice.working.steps.contains { $0.source == "section 6" })
  }

  @Test("A term without a value on the day is an error, not another day's value")
  func termOutOfForce() throws {
    let (folder, file) = try opened(staff: [everything])
    defer { withExtendedLifetime(folder) {} }
    var question = PayQuestion()
    question.ends = LocalDate(iso: "2026-09-01")
    let failure = #expect(throws: OperationFailure.self) {
      try AnswerPay.run("E1", question, in: file, on: nil)
    }
    guard case .refused(let message, _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(message.contains("redundancy-multiplier"))
    #expect(message.contains("2026-09-01"))
  }

  @Test("A year's pay is divided by the policy's weeks in a year, and the working says so")
  func annual() throws {
    let (folder, file) = try opened(
      staff: ["E1,tutor,njc,2016-09-01,2014-09-01,2012-09-01,1982-06-15,,30000.00,,,"])
    defer { withExtendedLifetime(folder) {} }
    let answer = try AnswerPay.run("E1", PayQuestion(), in: file, on: nil)
    #expect(answer.weeklyPay.pence == 576_92)
    #expect(answer.steps.contains { $0.words.contains("Divided by 52 weeks in a year") })
    #expect(answer.steps.last?.words == answer.statutory.steps.last?.words)
  }

  @Test(
    "A fact that is missing is named with its place",
    arguments: [
      ("E1,tutor,njc,2016-09-01,,,,820.00,,,,", "date_of_birth"),
      ("E1,tutor,njc,2016-09-01,,,1982-06-15,,,,,", "weekly_pay"),
    ])
  func missing(row: String, fact: String) throws {
    let (folder, file) = try opened(staff: [row])
    defer { withExtendedLifetime(folder) {} }
    let failure = #expect(throws: OperationFailure.self) {
      try AnswerPay.run("E1", PayQuestion(), in: file, on: nil)
    }
    guard case .refused(let message, _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(message.contains(fact) && message.contains("staff.csv:2"))
  }

  @Test("Without any date of service nothing is answered")
  func noService() throws {
    let (folder, file) = try opened(staff: ["E1,tutor,njc,,,,1982-06-15,820.00,,,,"])
    defer { withExtendedLifetime(folder) {} }
    #expect(throws: OperationFailure.self) {
      try AnswerPay.run("E1", PayQuestion(), in: file, on: nil)
    }
    #expect(throws: OperationFailure.self) {
      try AnswerNotice.run("E1", NoticeQuestion(), in: file, on: nil)
    }
  }

  @Test("A programme without a nation is refused, and the command may name one")
  func nation() throws {
    let (folder, file) = try opened(staff: [everything], head: "policy: policy.yaml")
    defer { withExtendedLifetime(folder) {} }
    #expect(throws: OperationFailure.self) {
      try AnswerPay.run("E1", PayQuestion(), in: file, on: nil)
    }
    var question = PayQuestion()
    question.options.nation = .northernIreland
    let answer = try AnswerPay.run("E1", question, in: file, on: nil)
    #expect(answer.law == .northernIreland)
    #expect(answer.employer == nil)
    #expect(answer.remarks.contains { $0.contains("Northern Ireland were not read") })
  }

  @Test("Teachers: term dates, safeguarding, and no local compensation unless it is read so")
  func teacher() throws {
    let (folder, file) = try opened(
      staff: [
        "E1,tutor,Burgundy,2016-09-01,2014-09-01,2012-09-01,1982-06-15,820.00,,maternity-leave,"
          + "2026-01-01,2027-12-31"
      ])
    defer { withExtendedLifetime(folder) {} }
    var question = PayQuestion()
    question.protectedFrom = LocalDate(iso: "2026-09-01")
    let answer = try AnswerPay.run("E1", question, in: file, on: nil)
    #expect(answer.employer == nil)
    #expect(answer.doubts.contains { $0.point == .teachersCompensation })
    #expect(answer.protection?.lastDay == LocalDate(iso: "2029-08-31"))
    #expect(answer.remarks.contains { $0.contains("maternity-leave") })
    question.options.otherReadings = ["teachers-compensation"]
    #expect(try AnswerPay.run("E1", question, in: file, on: nil).employer?.weeks == "23.25")
    let notice = try AnswerNotice.run("E1", NoticeQuestion(), in: file, on: nil)
    #expect(notice.working.lastDay == LocalDate(iso: "2026-04-30"))
  }

  @Test("Pay protection lasts as long as the policy says")
  func protection() throws {
    let (folder, file) = try opened(staff: [everything])
    defer { withExtendedLifetime(folder) {} }
    var question = PayQuestion()
    question.protectedFrom = LocalDate(iso: "2026-09-01")
    let answer = try AnswerPay.run("E1", question, in: file, on: nil)
    #expect(answer.protection?.lastDay == LocalDate(iso: "2028-08-31"))
  }

  @Test(
    "The limits of the tables are those of the policy statutory-floor",
    arguments: [
      (Jurisdiction.greatBritain, "weekly-pay-limit"),
      (.northernIreland, "weekly-pay-limit-northern-ireland"),
    ])
  func tablesAgree(law: Jurisdiction, name: String) throws {
    let table = try ReferenceBook.limits(law)
    let term = try #require(try PolicyChoice.load("statutory-floor").policy.term(named: name))
    #expect(term.entries.count > 10)
    for entry in term.entries {
      let limit = try table.entry(on: entry.from)
      #expect(entry.value == .money(limit.value), "\(entry.from)")
      #expect(entry.to == limit.to, "\(entry.from)")
    }
    #expect(term.entries.last?.to == table.last)
  }

  /// The answer's day, days that are near, and how many figures are not in force for long enough.
  static let reference: [(on: String, within: Int, near: Int, missing: Int)] = [
    ("2027-01-05", 90, 0, 0), ("2027-01-06", 90, 4, 0), ("2027-04-05", 0, 0, 0),
    ("2027-04-05", 1, 4, 0), ("2027-04-06", 0, 4, 4),
  ]

  @Test("What runs out is told in time", arguments: reference)
  func runsOut(row: (on: String, within: Int, near: Int, missing: Int)) throws {
    let day = try #require(LocalDate(iso: row.on))
    let answer = try CheckReference.run(on: day, within: row.within, policy: "statutory-floor")
    let limits = answer.items.filter { $0.name.lowercased().contains("limit") }
    #expect(limits.count == 4)
    #expect(limits.count { $0.state != .inForce } == row.near)
    #expect(limits.count { $0.state == .missing } == row.missing)
  }

  @Test("Whoever leaves by agreement is paid to the day that was agreed, and no estimate is made")
  func agreedDay() throws {
    let (folder, file) = try opened(staff: [everything])
    defer { withExtendedLifetime(folder) {} }
    let acts = try CaseActs(file)
    let facts = [
      "vr-requested-on=2026-01-15", "vr-authority=The head", "vr-saving=yes",
      "leaving-on=2026-06-30",
    ]
    for state in ["vr-requested", "vr-agreed"] {
      _ = try acts.move(
        try acts.resolve(["E1"]),
        CaseActs.MoveWords(
          to: state, on: try #require(LocalDate(iso: "2026-01-15")), by: "A Caseworker",
          reason: "Asked", posts: [], facts: facts), previewOnly: false)
    }
    let answer = try AnswerPay.run("E1", PayQuestion(), in: file, on: nil)
    #expect(answer.statutory.relevantDate == LocalDate(iso: "2026-06-30"))
    #expect(!answer.remarks.contains { $0.hasPrefix("An estimate") })
  }

  /// A service that began on 2 December 2024 completes two years on 1 December 2026; a week of notice
  /// after 27 November runs to 4 December.
  @Test(
    "Where notice decides, it is said that it was taken to be given in full",
    arguments: [
      ("2024-12-02", "2026-11-23", false), ("2024-12-02", "2026-11-24", true),
      ("2024-12-02", "2026-11-27", true), ("2024-12-02", "2026-11-30", true),
      ("2024-12-02", "2026-12-01", false),
    ])
  func assumedNotice(from: String, ends: String, isSaid: Bool) throws {
    var question = PayQuestion()
    question.options.serviceFrom = LocalDate(iso: from)
    question.born = LocalDate(iso: "1980-01-01")
    question.ends = LocalDate(iso: ends)
    question.weeklyPay = Money(pence: 500_00)
    let remarks = try AnswerPay.run(question).remarks
    #expect(remarks.contains { $0.hasPrefix("Taken for granted") } == isSaid, "\(remarks)")
    question.withoutNotice = true
    #expect(try !AnswerPay.run(question).remarks.contains { $0.hasPrefix("Taken for granted") })
  }

  @Test(
    "A policy divides a year's pay by weeks with decimal places too",
    arguments: [("52", 576_92), ("52.143", 575_34), ("52.14", 575_37)])
  func weeksWithDecimals(weeks: String, week: Int) throws {
    let (folder, file) = try opened(
      staff: ["E1,tutor,njc,2016-09-01,2014-09-01,2012-09-01,1982-06-15,,30000,,,"])
    let policy = Self.policy.replacingOccurrences(of: "value: 52,", with: "value: \(weeks),")
    try policy.write(toFile: folder.path + "/policy.yaml", atomically: true, encoding: .utf8)
    let answer = try AnswerPay.run("E1", PayQuestion(), in: file, on: nil)
    #expect(answer.weeklyPay.pence == week)
  }
}
