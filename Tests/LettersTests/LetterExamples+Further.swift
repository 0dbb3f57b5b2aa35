import LetterTemplates
import Letters

// One or two people for each of the letters that are written less often. What is not named here is
// the example that authors of templates are shown.
extension LetterExample {
  static let shown = FieldExamples(
    file: ShippedTemplates.examples.name, text: ShippedTemplates.examples.text)

  static func example(
    _ kind: LetterKind, _ scenario: String, _ own: FieldValues = [:]
  ) -> LetterExample {
    LetterExample(kind, scenario, values: shown.values(for: kind).with(own))
  }

  static let further: [LetterExample] = claims + appeals + search + leaving + toOthers

  private static let claims = [
    example(.vrInvitation, "invitation"),
    example(
      .vrInvitation, "receipt",
      [
        "your request": .list([
          "Thank you. We received your request on 18 December 2026, and we will give you an answer "
            + "in writing."
        ])
      ]),
    example(
      .vrDecision, "agreed",
      [
        "vr consequences": .list([
          "Your last day will be 31 March 2027.",
          "How and when you are paid: With your last month's pay, into the same account.",
          "This is how your payment is worked out:",
          "The statutory redundancy payment is 12 weeks at £600.00: £7,200.00. [ERA s.162]",
        ])
      ]),
    example(
      .vrDecision, "declined",
      [
        "vr decision": .list([
          "I am sorry to say that we have declined it. The reason: nobody else in the team can sign "
            + "statutory assessments."
        ]),
        "vr consequences": .list([
          "Nothing changes: your employment, your pay and your terms go on as before."
        ]),
        "request agreed": .flag(false), "request declined": .flag(true),
      ]),
    example(.reminder, "one-post"),
    example(
      .reminder, "two-posts",
      [
        "posts in the ring-fence": .list([
          "“Portage Worker” (PW-06), 2 places", "“Family Support Worker” (FS-01), 1 place",
        ])
      ]),
    example(.appointed, "after-a-contest"),
    example(
      .appointed, "uncontested",
      [
        "how chosen": .list([
          "There are places for everybody who claimed, so there was no competition."
        ])
      ]),
    example(.newTerms, "accepted"),
    example(
      .newTerms, "by-silence",
      [
        "how accepted": .text(
          "The time to answer has passed, and by section 4.9 of the policy the post is taken as "
            + "accepted."),
        "what changes": .list(["Hours: 0.8 of full time becomes 0.6 of full time"]),
        "pay protection": .text("your pay is protected for 2 years (policy, section 9)"),
      ]),
  ]

  private static let appeals = [
    example(.appealAcknowledged, "pool"),
    example(
      .appealAcknowledged, "score", ["appeal ground": .text("a score was added up wrongly")]),
    example(.appealOutcome, "upheld"),
    example(
      .appealOutcome, "not-upheld",
      [
        "appeal decision": .list([
          "The appeal is not upheld: the panel found that the procedure was followed and that the "
            + "score was right."
        ]),
        "effect of the appeal": .list(["You have no place in the new structure at present."]),
      ]),
    example(
      .redundancyAppeal, "hearing",
      [
        "effect of the appeal": .list([
          "Your appeal does not move the last day of your employment, which is 26 March 2027."
        ]),
        "next step": .list(["The panel will write to you with its decision and its reasons."]),
      ]),
    example(
      .redundancyAppeal, "upheld",
      [
        "letter date": date("2027-01-18"),
        "appeal to be heard": .flag(false), "appeal decided": .flag(true),
        "appeal particulars": .list([
          "The appeal is upheld: a vacancy that suited you was not offered to you."
        ]),
        "effect of the appeal": .list(["Your dismissal does not take effect."]),
        "reinstated": .flag(true),
        "next step": .list([
          "Please carry on in your post. I will meet you to settle anything that is open."
        ]),
      ]),
  ]

  private static let ifLawsTrialFails =
    "If you end the trial before it is over, for whatever reason, or if we end it for a reason that "
    + "has to do with how the new post differs from the old, the law treats you as dismissed for "
    + "redundancy on 31 January 2027, the day on which your old post ended (section 138)."
  private static let payIfLawsTrialFails =
    "You then have the same right to a redundancy payment as if you had not tried the post, unless "
    + "the post was suitable and it was unreasonable to leave it (section 141). The six months for "
    + "claiming the payment are counted from the end of the trial (sections 145 and 164)."

  private static let search = [
    example(.registerJoined, "twelve-weeks"),
    example(.registerJoined, "first-call", ["first call": .flag(true)]),
    example(.alternativeOffer, "policy-trial"),
    example(
      .alternativeOffer, "statutory-trial",
      [
        "trial basis": .list([
          "The law gives you this trial. It runs until four weeks from the day on which you start "
            + "work in the new post (Employment Rights Act 1996, section 138).",
          ifLawsTrialFails, payIfLawsTrialFails,
        ])
      ]),
    example(
      .refusalResponse, "not-suitable",
      ["reasons": .list(["The post is worked at nights, and you care for a parent at night."])]),
    example(
      .refusalResponse, "unreasonable",
      [
        "refusal finding": .list([
          "We found that the post was suitable for you.",
          "We found that it was not reasonable to refuse it.",
        ]),
        "reasons": .list(["The post has the same pay, hours and place of work as yours."]),
        "effect on payment": .list([
          "Because of this finding no redundancy payment is due to you if you are dismissed for "
            + "redundancy (Employment Rights Act 1996, section 141).",
          "If you disagree, you may also ask an employment tribunal to decide whether a payment is "
            + "due. The claim must be made within six months of the relevant date, which is as a rule "
            + "the last day of your employment (section 164).",
        ]),
        "next step": .list([
          "The notice of dismissal that you were given stands. Your last day is 26 March 2027, and "
            + "until then we will go on looking for another post for you."
        ]),
      ]),
    example(
      .trialOutcome, "confirmed",
      ["next step": .list(["I will send you the terms of the post in writing."])]),
    example(
      .trialOutcome, "extended",
      [
        "trial outcome": .list([
          "We agreed in writing on 22 January 2027 to make the trial longer.",
          "The purpose: retraining in the case recording system",
          "The last day of the longer trial is 25 April 2027.",
        ]),
        "trial passed": .flag(false), "trial extended": .flag(true),
        "next step": .list(["We will meet before 25 April 2027 to see how it has gone."]),
      ]),
    example(
      .trialEnded, "back-to-register",
      [
        "reasons": .list(["You told us that the travel was more than you could manage."]),
        "next step": .list([
          "You are back on the redeployment register. Your last day on it is 26 March 2027."
        ]),
      ]),
    example(
      .trialEnded, "notice",
      [
        "reasons": .list(["After four weeks the records that the post needs were still not right."]
        ),
        "next step": .list([
          "You are given notice of dismissal in a letter of its own. Your last day is 26 March 2027, "
            + "and until then we will go on looking for another post for you."
        ]),
      ]),
    example(
      .trialEnded, "after-notice",
      [
        "reasons": .list(["You told us that the shifts did not suit you."]),
        "next step": .list([
          "The law treats you as dismissed for redundancy on 31 January 2027, the day on which your "
            + "old post ended (Employment Rights Act 1996, section 138). Your work in the new post "
            + "ended on 19 February 2027.",
          "If a redundancy payment is due to you and you have not had it, the right to it is lost "
            + "unless it is paid, or claimed in writing from us or at an employment tribunal, within "
            + "six months of the end of the trial (sections 145 and 164). To be safe, claim it by 18 "
            + "August 2027.",
        ]),
      ]),
    example(
      .payProtection, "starts",
      [
        "protection stage": .list([
          "Your pay is protected from 1 September 2027, so that this move does not lower it at once."
        ]),
        "next step": .list(["From 1 September 2029 you are paid as the present post is paid."]),
      ]),
    example(
      .payProtection, "has-ended",
      [
        "letter date": date("2029-09-03"),
        "protection stage": .list([
          "The protection of your pay has ended. Its last day was 31 August 2029."
        ]),
        "what stops protection": .list(["Nothing any more, because it has ended."]),
        "protection review": .text("not any more, because the protection has ended"),
        "next step": .list(["You are now paid as the present post is paid."]),
      ]),
  ]

  private static let toOthers = [
    example(.managerNotice, "same-grade"),
    example(.managerNotice, "comes-first", ["comes first": .flag(true)]),
    example(
      .unionBundle, "first", ["next step": .list(["We will write to you again at the next stage."])]
    ),
    example(
      .unionBundle, "second",
      [
        "changes since last bundle": .list([
          "EY-06 is no longer at risk: 3 people", "RF-2 now has 3 places instead of 2",
        ]),
        "next step": .list(["We will write to you again at the next stage."]),
      ]),
    example(.s188, "one-post"),
    example(
      .s188, "two-posts",
      [
        "proposed dismissals": .list([
          "“Area SENCO” (EY-02): 9 people at most", "“Nursery Nurse” (EY-06): 5 people at most",
        ]),
        "employees by description": .list([
          "“Area SENCO” (EY-02): 9 people", "“Nursery Nurse” (EY-06): 14 people",
        ]),
        "agency workers": .list(["There are none."]),
      ]),
  ]
}
