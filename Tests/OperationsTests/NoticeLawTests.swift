import Casework
import Exchange
import Foundation
import Letters
import Restructure
import Testing

@testable import Operations

/// What the law asks of a notice, at both sides of each boundary.
@Suite("The law in a notice")
struct NoticeLawTests {
  private static let noticeStates: [CaseState] = [.atRisk, .unplaced, .underNotice]

  private static func notice(
    ends: String, _ more: [String] = [], _ person: LetterScene.Person = LetterScene.Person(),
    head: String = "nation: england"
  ) throws -> LetterValues {
    try LetterScene.values(
      .notice, to: noticeStates, ["notice-given=\(LetterScene.day)", "notice-ends=\(ends)"] + more,
      person,
      head: head)
  }

  // Ten complete years: ten weeks, to 26 March.
  @Test(
    "A notice that ends too soon is held back, unless pay takes the place of the rest",
    arguments: [
      ("2026-03-25", false, true, nil), ("2026-03-26", false, false, nil),
      ("2026-03-27", false, false, nil), ("2026-03-25", true, false, "26 March 2026 to 26 March"),
      ("2026-01-15", true, false, "16 January 2026 to 26 March 2026"),
      ("2026-03-26", true, false, nil),
    ])
  func payInLieu(ends: String, isRecorded: Bool, isHeldBack: Bool, paid: String?) throws {
    let values = try Self.notice(ends: ends, isRecorded ? ["pay-in-lieu=yes"] : [])
    #expect((values["notice working"] == nil) == isHeldBack)
    if isHeldBack {
      let why = try #require(values.obstacles["notice working"])
      #expect(why.contains("it should run to 26 March 2026"))
      #expect(why.contains("ringfence case fact E1/LB --fact pay-in-lieu=yes"))
    }
    let said = LetterScene.lines(values["notice working"]).filter {
      $0.contains("instead of working it")
    }
    #expect(said.count == (paid == nil ? 0 : 1))
    if let paid {
      #expect(said.first?.contains(paid) == true)
      #expect(said.first?.hasSuffix("[ERA s.86(3)]") == true)
      #expect(
        LetterScene.lines(values["notice working"]).last
          == "How and when you are paid for it: With your last month's pay.")
      #expect(values.openPoints.contains { $0.contains("and not how much that is") })
    }
    let isNeedless = isRecorded && paid == nil
    #expect(values.openPoints.contains { $0.contains("records pay-in-lieu") } == isNeedless)
  }

  @Test("Somebody whose last day is the day of the notice is not told to work until then")
  func atOnce() throws {
    let values = try Self.notice(ends: "\(LetterScene.day)", ["pay-in-lieu=yes"])
    #expect(values["next step"] == .list(["Your employment ends on 15 January 2026."]))
    #expect(try LetterScene.lines(Self.notice(ends: "2026-03-26")["next step"]).count == 2)
  }

  // Two years are complete on 31 March 2026 for whoever began on 1 April 2024.
  @Test(
    "Whoever has no right to a payment is told so, and why, and nothing of when it is paid",
    arguments: [("2024-03-31", true), ("2024-04-01", true), ("2024-04-02", false)])
  func noPayment(service: String, isDue: Bool) throws {
    let values = try Self.notice(ends: "2026-03-31", [], LetterScene.Person(service: service))
    #expect(values["payment due"] == .flag(isDue))
    #expect(values["no payment due"] == .flag(!isDue))
    let working = LetterScene.lines(values["pay working"])
    #expect(working.contains { $0.contains("no redundancy payment is due by law") } == !isDue)
    #expect(working.last?.contains("worked for another council") == !isDue)
    #expect(working.contains { $0.contains("A week's pay is") } == isDue)
    #expect(working.first?.hasPrefix("Redundancy payment, in all: £") == isDue)
    #expect(!working.contains { $0.contains("£0.00") })
    #expect(
      values["payment arrangements"]
        == .text(
          isDue
            ? "With your last month's pay."
            : "No redundancy payment will be made to you."
        ))
  }

  @Test("Whoever has lost the payment is told so, and nothing of when it is paid")
  func lostPayment() throws {
    let values = try LetterScene.values(
      .notice, to: [.atRisk, .ringFenced, .offered, .refused, .underNotice],
      [
        "notice-given=\(LetterScene.day)", "notice-ends=2026-03-31", "offer-suitable=yes",
        "refusal-unreasonable=2026-01-10",
      ], posts: ["CL"])
    #expect(values["payment due"] == .flag(false))
    let working = LetterScene.lines(values["pay working"])
    #expect(working.count == 1)
    #expect(working.first?.contains("was suitable, and that it was not reasonable") == true)
    #expect(
      values["payment arrangements"]
        == .text("No redundancy payment will be made to you."))
  }

  @Test("Without a working nobody is told that a payment is due, or that none is")
  func noWorking() throws {
    let values = try LetterScene.values(
      .notice, to: Self.noticeStates,
      ["notice-given=\(LetterScene.day)", "notice-ends=2026-03-31"],
      tables: [
        "staff.csv": "employee_id,name,post_id,address\nE1,Kit Synthetic,LB,1 Road|Town|CV1 1AA\n"
      ])
    #expect(values["payment due"] == nil && values["no payment due"] == nil)
    #expect(values.obstacles["pay working"] != nil)
  }

  @Test(
    "The reasons are owed unasked in pregnancy, maternity leave and adoption leave alone",
    arguments: [
      ("pregnancy", true), ("maternity-leave", true), ("adoption-leave", true),
      ("shared-parental-leave", false), ("neonatal-care-leave", false), ("", false),
    ])
  func reasons(protection: String, isOwed: Bool) throws {
    let person = LetterScene.Person(
      protection: protection, from: protection.isEmpty ? "" : "2025-11-01",
      to: protection.isEmpty ? "" : "2026-12-31")
    let values = try Self.notice(ends: "2026-03-26", [], person)
    #expect(values["reasons without request"] == .flag(isOwed))
    #expect(values["reasons on request"] == .flag(!isOwed))
    #expect(values["first call"] == .flag(!protection.isEmpty))
  }

  @Test(
    "Protection counts that is in force on some day of the notice",
    arguments: [
      ("2025-06-01", "2026-01-14", false), ("2025-06-01", "2026-01-15", true),
      ("2025-06-01", "2026-01-16", true), ("2025-06-01", "", true),
      ("2026-03-25", "", true), ("2026-03-26", "", true), ("2026-03-27", "", false),
    ])
  func protectedDuringNotice(from: String, to: String, isProtected: Bool) throws {
    let person = LetterScene.Person(protection: "maternity-leave", from: from, to: to)
    let values = try Self.notice(ends: "2026-03-26", [], person)
    #expect(values["first call"] == .flag(isProtected))
    #expect(values["reasons without request"] == .flag(isProtected))
  }

  @Test(
    "A payment is claimed within six months that begin with the last day",
    arguments: [
      ("2026-03-26", "2026-09-25"), ("2026-03-31", "2026-09-29"), ("2026-04-01", "2026-09-30"),
    ])
  func claim(ends: String, by last: String) throws {
    let values = try Self.notice(ends: ends)
    #expect(values["claim by"] == LocalDate(iso: last).map(FieldValue.date))
    #expect(values.origin(of: "claim by")?.contains("ERA s.164") == true)
  }

  @Test(
    "Where the law was not read the day for a claim is not invented",
    arguments: ["nation: northern-ireland", ""])
  func claimElsewhere(head: String) throws {
    let values = try Self.notice(ends: "2026-03-26", head: head)
    #expect(values["claim by"] == nil)
    #expect(values.obstacles["claim by"]?.contains("Great Britain only") == true)
    #expect(
      values.openPoints.contains { $0.contains("Northern Ireland) Order 1996") } == !head.isEmpty)
  }
}
