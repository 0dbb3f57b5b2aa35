import Casework
import Testing

/// One row: a state, the facts it already has, a move, and the guards that refuse it.
struct GuardRow: CustomTestStringConvertible, Sendable {
  let says: String
  let from: CaseState
  var known: [String] = []
  let to: CaseState
  var on = "2017-02-01"
  var facts: [String] = []
  var posts: [String] = []
  var refusedBy: [String] = []

  var testDescription: String { says }
}

@Suite struct GuardTests {
  static let dismissal = [
    "consultation-closed=2016-11-23", "responses-answered=2016-12-01",
    "individual-meeting=2016-12-15",
    "dismissal-authority=The head of service", "notice-given=2017-01-03",
    "notice-ends=2017-03-31",
  ]

  static let lastDay = dismissal + ["search-recorded=yes"]

  static func dismissal(but changed: String) -> [String] {
    let name = changed.prefix { $0 != "=" } + "="
    let others = dismissal.filter { !$0.hasPrefix(name) }
    return changed.hasSuffix("=") ? others : others + [changed]
  }

  static let approved = ["consultation-closed=2016-11-23", "structure-approved=2016-12-06"]
  static let settled = approved + ["responses-received=0"]

  static let theStructure: [GuardRow] = [
    GuardRow(
      says: "nothing known", from: .inScope, to: .atRisk,
      refusedBy: ["consultation-complete", "responses-answered", "structure-settled"]),
    GuardRow(
      says: "consultation closed the day before the case opened", from: .inScope, to: .atRisk,
      facts: [
        "consultation-closed=2016-10-02", "structure-approved=2016-12-06", "responses-received=0",
      ],
      refusedBy: ["consultation-complete"]),
    GuardRow(
      says: "consultation closed on the day on which the case opened", from: .inScope,
      to: .atRisk,
      facts: [
        "consultation-closed=2016-10-03", "structure-approved=2016-12-06", "responses-received=0",
      ]),
    GuardRow(
      says: "structure not approved", from: .inScope, to: .atRisk,
      facts: ["consultation-closed=2016-11-23", "responses-received=0"],
      refusedBy: ["structure-settled"]),
    GuardRow(
      says: "consultation closed before the move", from: .inScope, to: .atRisk,
      on: "2016-12-07",
      facts: [
        "consultation-closed=2016-12-06", "structure-approved=2016-12-06", "responses-received=0",
      ]),
    GuardRow(
      says: "consultation closed on the day of the move", from: .inScope, to: .atRisk,
      on: "2016-12-06",
      facts: [
        "consultation-closed=2016-12-06", "structure-approved=2016-12-06", "responses-received=0",
      ]),
    GuardRow(
      says: "consultation closed after the move", from: .inScope, to: .atRisk,
      on: "2016-12-05",
      facts: [
        "consultation-closed=2016-12-06", "structure-approved=2016-12-05", "responses-received=0",
      ],
      refusedBy: ["consultation-complete", "structure-settled"]),
    GuardRow(
      says: "structure approved the day before consultation closed", from: .inScope, to: .atRisk,
      on: "2016-12-08",
      facts: [
        "consultation-closed=2016-12-06", "structure-approved=2016-12-05", "responses-received=0",
      ],
      refusedBy: ["structure-settled"]),
    GuardRow(
      says: "structure approved the day after consultation closed", from: .inScope, to: .atRisk,
      on: "2016-12-08",
      facts: [
        "consultation-closed=2016-12-06", "structure-approved=2016-12-07", "responses-received=0",
      ]),
    GuardRow(
      says: "responses answered on the day of the approval", from: .inScope, to: .atRisk,
      facts: approved + ["responses-received=41", "responses-answered=2016-12-06"]),
    GuardRow(
      says: "responses answered a day after the approval", from: .inScope, to: .atRisk,
      facts: approved + ["responses-answered=2016-12-07"], refusedBy: ["responses-answered"]),
    GuardRow(
      says: "a response that nobody answered", from: .inScope, to: .atRisk,
      facts: approved + ["responses-received=1"], refusedBy: ["responses-answered"]),
    GuardRow(
      says: "no word on the responses", from: .inScope, to: .atRisk, facts: approved,
      refusedBy: ["responses-answered"]),
    GuardRow(
      says: "no response came", from: .inScope, to: .atRisk,
      facts: approved + ["responses-received=0"]),
    GuardRow(
      says: "facts recorded earlier count", from: .unplaced,
      known: dismissal(but: "notice-ends="), to: .underNotice, facts: ["notice-ends=2017-03-31"]),
  ]

  static let contest = ["candidates-scored=yes", "ties-broken=none", "adjustments=none"]

  static let thePosts: [GuardRow] = [
    GuardRow(
      says: "assimilated without a post", from: .atRisk, to: .assimilated,
      refusedBy: ["post-named"]),
    GuardRow(
      says: "a blank post is none", from: .atRisk, to: .assimilated, posts: [" "],
      refusedBy: ["post-named"]),
    GuardRow(says: "assimilated to a post", from: .atRisk, to: .assimilated, posts: ["lead"]),
    GuardRow(
      says: "ring-fenced for two posts", from: .atRisk, to: .ringFenced,
      posts: ["lead", "deputy"]),
    GuardRow(
      says: "ring-fenced for none", from: .atRisk, to: .ringFenced,
      refusedBy: ["post-named"]),
    GuardRow(
      says: "unplaced without saying why", from: .atRisk, to: .unplaced,
      refusedBy: ["no-route"]),
    GuardRow(
      says: "unplaced without a route", from: .atRisk, to: .unplaced,
      facts: ["no-route=Nobody named tutors"]),
    GuardRow(
      says: "first call", from: .atRisk, to: .offered, facts: ["first-call=yes"],
      posts: ["lead"]),
    GuardRow(says: "no claim", from: .ringFenced, to: .inSelection, refusedBy: ["claim-made"]),
    GuardRow(
      says: "a claim on the day", from: .ringFenced, to: .inSelection,
      facts: ["interest-received=2017-02-01"]),
    GuardRow(
      says: "a claim a day later", from: .ringFenced, to: .inSelection,
      facts: ["interest-received=2017-02-02"], refusedBy: ["claim-made"]),
    GuardRow(
      says: "a claim on the closing day", from: .ringFenced, known: ["interest-closes=2017-01-23"],
      to: .inSelection, facts: ["interest-received=2017-01-23"]),
    GuardRow(
      says: "a claim a day after it", from: .ringFenced, known: ["interest-closes=2017-01-23"],
      to: .inSelection, facts: ["interest-received=2017-01-24"], refusedBy: ["claim-made"]),
    GuardRow(
      says: "uncontested", from: .ringFenced, to: .offered, facts: ["uncontested=yes"],
      posts: ["lead"]),
    GuardRow(
      says: "not shown to be uncontested", from: .ringFenced, to: .offered, posts: ["lead"],
      refusedBy: ["uncontested"]),
    GuardRow(
      says: "silence is no refusal", from: .ringFenced, to: .unplaced,
      refusedBy: ["declined", "consequences-of-declining"]),
    GuardRow(
      says: "declined, told nothing", from: .ringFenced, to: .unplaced,
      facts: ["declined-in-writing=2017-01-31"], refusedBy: ["consequences-of-declining"]),
    GuardRow(
      says: "declined, told on the same day", from: .ringFenced, to: .unplaced,
      facts: ["declined-in-writing=2017-01-31", "consequences-explained=2017-01-31"]),
    GuardRow(
      says: "declined, told a day later", from: .ringFenced, to: .unplaced,
      facts: ["declined-in-writing=2017-01-30", "consequences-explained=2017-01-31"],
      refusedBy: ["consequences-of-declining"]),
    GuardRow(
      says: "refused, told nothing", from: .offered, to: .refused,
      facts: ["refused-on=2017-01-31"], refusedBy: ["consequences-of-refusing"]),
    GuardRow(
      says: "refused, told before", from: .altOffered, known: ["consequences-explained=2017-01-30"],
      to: .refused, facts: ["refused-on=2017-01-31"]),
    GuardRow(
      says: "refused, told a day later", from: .altOffered, to: .refused,
      facts: ["refused-on=2017-01-30", "consequences-explained=2017-01-31"],
      refusedBy: ["consequences-of-refusing"]),
    GuardRow(
      says: "no assessors", from: .inSelection, to: .offered, facts: contest, posts: ["lead"],
      refusedBy: ["enough-assessors"]),
    GuardRow(
      says: "one assessor", from: .inSelection, to: .offered, facts: ["assessors=1"] + contest,
      posts: ["lead"], refusedBy: ["enough-assessors"]),
    GuardRow(
      says: "two assessors", from: .inSelection, to: .offered, facts: ["assessors=2"] + contest,
      posts: ["lead"]),
    GuardRow(
      says: "three assessors", from: .inSelection, to: .offered, facts: ["assessors=3"] + contest,
      posts: ["lead"]),
    GuardRow(
      says: "scores and ties not on record", from: .inSelection, to: .offered,
      facts: ["assessors=2"], posts: ["lead"],
      refusedBy: ["all-scored", "ties-broken", "adjustments-noted"]),
    GuardRow(
      says: "no reasons", from: .inSelection, to: .unplaced, facts: contest,
      refusedBy: ["reasons-given"]),
    GuardRow(
      says: "reasons", from: .inSelection, to: .unplaced, facts: ["reasons-given=yes"] + contest),
    GuardRow(
      says: "reasons, and a contest that was not carried through", from: .inSelection,
      to: .unplaced, facts: ["reasons-given=yes"],
      refusedBy: ["all-scored", "ties-broken", "adjustments-noted"]),
    GuardRow(
      says: "accepted on the day", from: .offered, to: .appointed,
      facts: ["accepted-on=2017-02-01"]),
    GuardRow(
      says: "accepted a day later", from: .offered, to: .appointed,
      facts: ["accepted-on=2017-02-02"], refusedBy: ["accepted"]),
    GuardRow(
      says: "assimilation accepted the day before", from: .assimilated, to: .appointed,
      facts: ["accepted-on=2017-01-31"]),
  ]

  static let theRegister: [GuardRow] = [
    GuardRow(
      says: "joins the register without a form", from: .unplaced, to: .onRegister,
      refusedBy: ["register-form"]),
    GuardRow(
      says: "joins the register without consent", from: .unplaced, to: .onRegister,
      facts: ["register-form=2017-02-01"], refusedBy: ["register-form"]),
    GuardRow(
      says: "joins the register", from: .unplaced, to: .onRegister,
      facts: ["register-form=2017-02-01", "register-consent=yes"]),
    GuardRow(
      says: "the form arrives a day later", from: .unplaced, to: .onRegister,
      facts: ["register-form=2017-02-02", "register-consent=yes"], refusedBy: ["register-form"]),
    GuardRow(
      says: "an alternative not in writing", from: .onRegister, to: .altOffered,
      posts: ["clerk"], refusedBy: ["offer-in-writing"]),
    GuardRow(
      says: "an alternative in writing", from: .onRegister, to: .altOffered,
      facts: ["offer-in-writing=yes"], posts: ["clerk"]),
    GuardRow(
      says: "a trial without terms", from: .altOffered, to: .inTrial,
      facts: ["trial-starts=2017-02-06", "trial-ends=2017-03-03"],
      refusedBy: ["trial-in-writing"]),
    GuardRow(
      says: "a trial that ends before it starts", from: .altOffered, to: .inTrial,
      facts: ["terms-in-writing=yes", "trial-starts=2017-02-06", "trial-ends=2017-02-05"],
      refusedBy: ["trial-in-writing"]),
    GuardRow(
      says: "a trial of one day", from: .altOffered, to: .inTrial,
      facts: ["terms-in-writing=yes", "trial-starts=2017-02-06", "trial-ends=2017-02-06"]),
    GuardRow(
      says: "refused, and nothing found yet", from: .refused, to: .onRegister,
      refusedBy: ["refusal-reasonable"]),
    GuardRow(
      says: "refused reasonably", from: .refused, to: .onRegister,
      facts: ["refusal-reasonable=yes"]),
    GuardRow(
      says: "the day before the trial ends", from: .inTrial,
      known: ["trial-ends=2017-03-03"], to: .redeployed, on: "2017-03-02",
      refusedBy: ["trial-over"]),
    GuardRow(
      says: "the day on which the trial ends", from: .inTrial,
      known: ["trial-ends=2017-03-03"], to: .redeployed, on: "2017-03-03"),
    GuardRow(
      says: "the day after the trial", from: .inTrial, known: ["trial-ends=2017-03-03"],
      to: .redeployed, on: "2017-03-04"),
    GuardRow(
      says: "fails on the last day", from: .inTrial, known: ["trial-ends=2017-03-03"],
      to: .onRegister, on: "2017-03-03"),
    GuardRow(
      says: "cannot fail once it is over", from: .inTrial,
      known: ["trial-ends=2017-03-03"], to: .onRegister, on: "2017-03-04",
      refusedBy: ["inside-trial"]),
  ]

  static let theNotice: [GuardRow] = [
    GuardRow(
      says: "nothing shown", from: .onRegister, to: .underNotice,
      refusedBy: [
        "consultation-complete", "person-met", "dismissal-authorised",
        "notice-after-consultation", "responses-before-notice", "notice-has-end",
      ]),
    GuardRow(says: "all shown", from: .onRegister, to: .underNotice, facts: dismissal),
    GuardRow(
      says: "all shown, never on the register", from: .unplaced, to: .underNotice,
      facts: dismissal),
    GuardRow(
      says: "no meeting", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "individual-meeting="), refusedBy: ["person-met"]),
    GuardRow(
      says: "met on the day of the notice", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "individual-meeting=2017-01-03")),
    GuardRow(
      says: "met a day after the notice", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "individual-meeting=2017-01-04"), refusedBy: ["person-met"]),
    GuardRow(
      says: "no authority", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "dismissal-authority="), refusedBy: ["dismissal-authorised"]),
    GuardRow(
      says: "responses not answered", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "responses-answered="), refusedBy: ["responses-before-notice"]),
    GuardRow(
      says: "no response came", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "responses-answered=") + ["responses-received=0"]),
    GuardRow(
      says: "responses answered on the day of the notice", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "responses-answered=2017-01-03")),
    GuardRow(
      says: "responses answered a day after the notice", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "responses-answered=2017-01-04"),
      refusedBy: ["responses-before-notice"]),
    GuardRow(
      says: "consultation closes on the day of the notice", from: .unplaced,
      to: .underNotice, facts: dismissal(but: "consultation-closed=2017-01-03")),
    GuardRow(
      says: "consultation closes a day after the notice", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "consultation-closed=2017-01-04"),
      refusedBy: ["notice-after-consultation"]),
    GuardRow(
      says: "notice given after the move", from: .unplaced, to: .underNotice,
      on: "2017-01-02", facts: dismissal, refusedBy: ["notice-after-consultation"]),
    GuardRow(
      says: "notice that ends before it is given", from: .unplaced, to: .underNotice,
      facts: dismissal(but: "notice-ends=2017-01-02"), refusedBy: ["notice-has-end"]),
    GuardRow(
      says: "the day before the notice ends", from: .underNotice, known: lastDay,
      to: .leftRedundant, on: "2017-03-30", refusedBy: ["notice-expired"]),
    GuardRow(
      says: "the day on which the notice ends", from: .underNotice, known: lastDay,
      to: .leftRedundant, on: "2017-03-31"),
    GuardRow(
      says: "the day after the notice", from: .underNotice, known: lastDay,
      to: .leftRedundant, on: "2017-04-01"),
    GuardRow(
      says: "the search goes on under notice", from: .underNotice, known: dismissal,
      to: .altOffered, facts: ["offer-in-writing=yes"], posts: ["clerk"]),
    GuardRow(
      says: "a trial that fails after the notice", from: .inTrial,
      known: lastDay + ["trial-ends=2017-04-10"], to: .leftRedundant, on: "2017-04-10"),
    GuardRow(
      says: "a trial that fails before the notice ends", from: .inTrial,
      known: lastDay + ["trial-ends=2017-04-10"], to: .leftRedundant, on: "2017-03-30",
      refusedBy: ["notice-expired"]),
    GuardRow(
      says: "risk lifted without a decision", from: .underNotice, known: dismissal,
      to: .withdrawn, refusedBy: ["decision-recorded"]),
    GuardRow(
      says: "risk lifted", from: .underNotice, known: dismissal, to: .withdrawn,
      facts: ["decision=Funding was found"]),
  ]

  @Test(arguments: theStructure + thePosts + theRegister + theNotice)
  func aGuardLetsThroughWhatItShould(row: GuardRow) throws {
    let record = try Examples.record(in: row.from, facts: row.known)
    let move = try Examples.move(to: row.to, on: row.on, facts: row.facts, posts: row.posts)
    let refusal = record.refusal(of: move)
    #expect((refusal?.unmetGuards ?? []).map(\.rule.name) == row.refusedBy)
    #expect((refusal == nil) == row.refusedBy.isEmpty)
  }

  @Test func aValueOfTheWrongKindProvesNothing() throws {
    let record = try Examples.record(in: .offered)
    let move = Move(
      to: .appointed, on: try day("2017-02-01"), by: "Tester", reason: "Because",
      facts: [.acceptedOn: .text("last week")])
    #expect(record.refusal(of: move)?.missingFacts == [.acceptedOn])
  }
}
