import Casework
import Exchange
import Foundation
import Letters
import Restructure
import Testing

@testable import Operations

/// What the law asks of a trial, and the policy of the time for an answer, at both sides of each
/// boundary.
@Suite("The law in letters")
struct LetterLawTests {
  @Test(
    "A manager is told of first call on the days on which it is in force",
    arguments: [("2026-01-14", false), ("2026-01-15", true), ("2026-01-16", true)])
  func comesFirst(to: String, isFirst: Bool) throws {
    let values = try LetterScene.values(
      .managerNotice, to: [.atRisk, .unplaced, .onRegister], [],
      LetterScene.Person(protection: "pregnancy", from: "2025-06-01", to: to))
    #expect(values["comes first"] == .flag(isFirst))
  }

  @Test(
    "On the register first call is told of that is in force on some day of it",
    arguments: [
      ("2025-06-01", "2026-01-14", false), ("2025-06-01", "2026-01-15", true),
      ("2026-04-08", "", true), ("2026-04-09", "", false),
    ])
  func firstCallOnTheRegister(from: String, to: String, isTold: Bool) throws {
    let values = try LetterScene.values(
      .registerJoined, to: [.atRisk, .unplaced, .onRegister], ["register-ends=2026-04-08"],
      LetterScene.Person(protection: "adoption-leave", from: from, to: to))
    #expect(values["first call"] == .flag(isTold))
  }

  @Test(
    "A trial of the law says that the old dismissal stands if it fails, and one of the policy does not",
    arguments: [
      (
        ["notice-ends=2026-03-31", "statutory-trial=yes"],
        "on 31 March 2026, the day on which your old post ended"
      ),
      (["statutory-trial=yes"], "on the day on which your old post ended"),
      (["notice-ends=2026-03-31"], "still stands, and its last day is 31 March 2026"),
      ([], "You are not under notice of dismissal."),
    ])
  func failingTrial(facts: [String], said: String) throws {
    let values = try LetterScene.values(
      .alternativeOffer, to: [.atRisk, .unplaced, .onRegister, .altOffered],
      facts + ["trial-starts=2026-04-01", "trial-ends=2026-04-28"], posts: ["CL"],
      head: "nation: england\npolicy: example-defaults")
    let basis = LetterScene.lines(values["trial basis"])
    #expect(basis.contains { $0.contains(said) })
    let isByLaw = facts.contains("statutory-trial=yes")
    #expect(basis.contains { $0.contains("treats you as dismissed for redundancy") } == isByLaw)
    #expect(basis.contains { $0.contains("section 141") } == isByLaw)
  }

  @Test("A longer trial of the law is said to be for retraining")
  func retraining() throws {
    let values = try LetterScene.values(
      .alternativeOffer, to: [.atRisk, .unplaced, .underNotice, .altOffered],
      [
        "notice-ends=2026-03-31", "statutory-trial=yes", "retraining-agreed=2026-01-14",
        "trial-starts=2026-04-01", "trial-ends=2026-06-23",
      ], posts: ["CL"])
    #expect(
      LetterScene.lines(values["trial basis"]).first?.contains(
        "longer than four weeks because we agreed in writing on 14 January 2026") == true)
  }

  @Test(
    "Whoever leaves the law's trial was dismissed when the old post ended, and claims from then on")
  func dismissedAfterTrial() throws {
    let states: [CaseState] = [
      .atRisk, .unplaced, .underNotice, .altOffered, .inTrial, .leftRedundant,
    ]
    let facts = [
      "notice-given=2025-10-01", "notice-ends=2025-12-31", "trial-starts=2026-01-05",
      "trial-ends=2026-02-01",
    ]
    let byLaw = LetterScene.lines(
      try LetterScene.values(
        .trialEnded, to: states, facts + ["statutory-trial=yes"], posts: ["CL"])[
          "next step"])
    #expect(byLaw.count == 2)
    #expect(byLaw.first?.contains("dismissed for redundancy on 31 December 2025") == true)
    #expect(byLaw.last?.hasSuffix("To be safe, claim it by 14 July 2026.") == true)
    let other = try LetterScene.values(.trialEnded, to: states, facts, posts: ["CL"])
    #expect(
      other["next step"]
        == .list(["Your employment ended on 31 December 2025, the last day of your notice."]))
  }

  // Ten working days from Thursday 15 January, that day included, run to 28 January.
  @Test(
    "Less time to claim than the policy gives holds the invitation back, with the policy's line",
    arguments: [("2026-01-27", false), ("2026-01-28", true), ("2026-01-29", true)])
  func timeToClaim(closes: String, mayBeWritten: Bool) throws {
    let values = try LetterScene.values(
      .ringFenceInvitation, to: [.atRisk, .ringFenced], ["interest-closes=\(closes)"],
      posts: ["CL"], head: "nation: england\npolicy: example-defaults")
    #expect(values.refusalsAnew.isEmpty == mayBeWritten)
    guard !mayBeWritten else { return }
    let why = try #require(values.refusalsAnew.first)
    #expect(why.contains("the policy's term expression-of-interest, 10 working days [assumption: "))
    #expect(why.contains("example-defaults.yaml:"))
    #expect(why.contains("case fact E1/LB --fact interest-closes=2026-01-28"))
  }

  @Test(
    "Time to claim that cannot be counted is said to whoever signs, and without a term nothing is")
  func timeNotCounted() throws {
    func invitation(_ head: String) throws -> LetterValues {
      try LetterScene.values(
        .ringFenceInvitation, to: [.atRisk, .ringFenced], ["interest-closes=2026-01-16"],
        posts: ["CL"], head: head)
    }
    let uncounted = try invitation("policy: example-defaults")
    #expect(uncounted.refusalsAnew.isEmpty)
    #expect(uncounted.openPoints.contains { $0.contains("programme.yaml names no nation") })
    let without = try invitation("nation: england")
    #expect(without.refusalsAnew.isEmpty && without.openPoints.isEmpty)
  }

  @Test(
    "Less time to appeal than the letter itself names holds it back",
    arguments: [("2026-01-27", false), ("2026-01-28", true)])
  func timeToAppeal(by last: String, mayBeWritten: Bool) throws {
    let day = try #require(LocalDate(iso: last))
    let values = try LetterScene.values(
      .notAppointed, to: [.atRisk, .ringFenced, .inSelection, .unplaced], [], posts: ["CL"],
      head: "nation: england\npolicy: example-defaults", given: ["appeal by": .date(day)])
    #expect(values.refusalsAnew.isEmpty == mayBeWritten)
    if !mayBeWritten {
      #expect(values.refusalsAnew.first?.contains("match-appeal, 10 working days") == true)
    }
  }

  private static let agreed = [
    "vr-requested-on=2026-01-02", "vr-authority=The head of service", "vr-saving=yes",
  ]

  @Test("An agreed leaving has its last day, and how and when it is paid, or waits for them")
  func agreedLeaving() throws {
    func decision(
      _ facts: [String], given: [PlaceholderName: FieldValue],
      _ person: LetterScene.Person = LetterScene.Person()
    ) throws -> LetterValues {
      try LetterScene.values(
        .vrDecision, to: [.atRisk, .vrRequested, .vrAgreed], Self.agreed + facts, person,
        given: given)
    }
    let paid: [PlaceholderName: FieldValue] = ["payment arrangements": .text("On 30 April 2026.")]
    let whole = LetterScene.lines(
      try decision(["leaving-on=2026-03-31"], given: paid)["vr consequences"])
    #expect(
      whole.prefix(2)
        == ["Your last day will be 31 March 2026.", "How and when you are paid: On 30 April 2026."])
    let undated = try decision([], given: paid)
    #expect(undated["vr consequences"] == nil)
    #expect(undated.obstacles["vr consequences"]?.contains("leaving-on") == true)
    let unpaid = try decision(["leaving-on=2026-03-31"], given: [:])
    #expect(unpaid["vr consequences"] == nil)
    #expect(unpaid.obstacles["vr consequences"]?.contains("payment arrangements") == true)
    let none = LetterScene.lines(
      try decision(
        ["leaving-on=2026-03-31"], given: [:], LetterScene.Person(service: "2025-01-10"))[
          "vr consequences"])
    #expect(none[1] == "The law gives you no redundancy payment. This is why:")
    #expect(!none.contains { $0.contains("How and when") || $0.contains("£0.00") })
  }

  @Test(
    "An agreed last day that is past holds the decision back",
    arguments: [("2026-01-14", false), ("2026-01-15", true), ("2026-01-16", true)])
  func lastDayIsPast(leaving: String, mayBeWritten: Bool) throws {
    let values = try LetterScene.values(
      .vrDecision, to: [.atRisk, .vrRequested, .vrAgreed], Self.agreed + ["leaving-on=\(leaving)"])
    #expect(values.refusalsAnew.isEmpty == mayBeWritten)
  }
}
