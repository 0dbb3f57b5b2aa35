import Letters

extension LetterExample {
  static let all: [LetterExample] = main + further

  private static let main: [LetterExample] = [
    LetterExample(
      .consultationOpens, "in-scope", on: "2016-10-03",
      [
        "proposed change": .list([
          "The post of Area SENCO would be disestablished on 1 September 2017.",
          "SEN Early Years Inclusion Support Teacher posts (6.0 FTE, term-time) would be created, "
            + "ring-fenced to Area SENCOs and Early Years Teachers.",
        ]),
        "in scope": .flag(true), "affected only": .flag(false),
      ]),
    LetterExample(
      .consultationOpens, "affected-only", on: "2016-10-03",
      [
        "employee name": .text("Joe O'Synthetic"), "employee id": .text("S-1107"),
        "case reference": .text("S-1107/EY-05"),
        "letter reference": .text("education-2016/S-1107/L2"),
        "address lines": .list(["Flat 3", "9 Sample Road", "Exampleton", "EX2 7QQ"]),
        "post title": .text("Inclusion Support Worker"), "post id": .text("EY-05"),
        "proposed change": .list([
          "The post would be renamed Portage Worker on 1 September 2017 and would run all year."
        ]),
        "in scope": .flag(false), "affected only": .flag(true),
      ]),
    LetterExample(
      .atRisk, "ring-fence", on: "2016-12-05",
      [
        "at risk from": date("2016-12-05"), "change takes effect": date("2017-09-01"),
        "reason at risk": .list(["The post of Area SENCO is disestablished in the new structure."]),
        "expected route": .list([
          "You are in the ring-fence for SEN Early Years Inclusion Support Teacher: 6.0 FTE, for "
            + "which 9 people may claim.",
          "We will invite you to claim in a separate letter.",
        ]),
        "voluntary redundancy open": .flag(true), "first call": .flag(true),
      ]),
    LetterExample(
      .atRisk, "no-route", on: "2016-12-05",
      [
        "at risk from": date("2016-12-05"), "change takes effect": date("2017-09-01"),
        "post title": .text("Deputy Strand Lead"), "post id": .text("SE-04"),
        "service": .text("Sensory Service"),
        "reason at risk": .list(["The post of Deputy Strand Lead is disestablished."]),
        "expected route": .list([
          "The plan ring-fences no post in the new structure to holders of your post.",
          "We will look with you for another post, as set out below.",
        ]),
        "voluntary redundancy open": .flag(false), "first call": .flag(false),
      ]),
    LetterExample(.assimilation, "single-claim", on: "2016-12-12", assimilation),
    LetterExample(
      .assimilation, "protected", on: "2016-12-12",
      assimilation.with([
        "rule relied on": .text(
          "Section 4.6 of the policy: a protected person is offered a suitable vacancy first."),
        "facts relied on": .list([
          "You told us on 14 October 2016 that you are pregnant",
          "The post is vacant in the new structure and suits your skills and grade",
        ]),
        "protected": .text("yes"),
        "what changes": .text("Nothing but the title and the team changes."),
      ])),
    LetterExample(.ringFenceInvitation, "one-post", on: "2016-12-14", ringFence),
    LetterExample(
      .ringFenceInvitation, "two-posts", on: "2016-12-14",
      ringFence.with([
        "post title": .text("Nursery Nurse"), "post id": .text("EY-06"),
        "posts in the ring-fence": .list([
          "Portage Worker (PW-06): 2 places", "Family Support Worker (FS-01): 1 place",
        ]),
        "number of places": .text("3 posts"), "number in the ring-fence": .text("5"),
        "rule relied on": .text(
          "The plan ring-fences both posts to the early years posts that are disestablished."),
        "more than one post": .flag(true), "first call": .flag(true),
      ])),
    LetterExample(
      .notAppointed, "scores", on: "2017-01-30",
      notAppointed.with([
        "own scores": .list([
          "Knowledge of early years SEND: 27 of 40", "Work with families: 24 of 30",
          "Work with settings and schools: 16 of 30", "In all: 67 of 100",
        ])
      ])),
    LetterExample(
      .notAppointed, "no-scores", on: "2017-01-30",
      notAppointed.with([
        "reasons": .text(
          "The post requires qualified teacher status, and your file does not show that you have "
            + "it."),
        "own scores": .text("No scores were given, because no assessment was held."),
      ])),
    LetterExample(
      .riskWithdrawn, "funding-found", on: "2017-02-06",
      [
        "withdrawn on": date("2017-02-06"), "another case": .flag(true),
        "under notice": .flag(false), "not under notice": .flag(true),
        "reason for withdrawal": .list([
          "Schools have agreed to pay for your post from September 2017.",
          "The structure was changed on 3 February 2017 to keep it.",
        ]),
      ]),
    LetterExample(
      .riskWithdrawn, "after-consultation", on: "2016-12-05",
      [
        "withdrawn on": date("2016-12-05"), "another case": .flag(false),
        "under notice": .flag(false), "not under notice": .flag(true),
        "reason for withdrawal": .text(
          "After consultation, the structure that was approved keeps your post as it is."),
      ]),
    LetterExample(
      .riskWithdrawn, "under-notice", on: "2017-02-06",
      [
        "withdrawn on": date("2017-02-06"), "another case": .flag(false),
        "under notice": .flag(true), "not under notice": .flag(false),
        "reason for withdrawal": .text("Schools have agreed to pay for your post."),
      ]),
  ]

  private static let assimilation: FieldValues = [
    "post title": .text("Portage Coordinator"), "post id": .text("EY-04"),
    "case reference": .text("S-1042/EY-04"),
    "new post title": .text("Portage Coordinator"), "new post id": .text("PC-01"),
    "new service": .text("SEND Service 0 to 25"), "new grade": .text("Grade 8"),
    "new hours": .text("37 hours a week"), "new weeks": .text("all year"),
    "new post lasts": .text("no end date is set"),
    "start date": date("2017-09-01"),
    "rule relied on": .text(
      "Section 4.2 of the policy: a post that is at least 80 % alike, at the same grade, is offered "
        + "without competition to its only claimant."),
    "facts relied on": .list([
      "The two posts were assessed on 28 November 2016 as 90 % alike",
      "Both are at Grade 8", "Nobody else may claim the post",
    ]),
    "protected": .flag(false),
    "what changes": .list([
      "Hours: from 22.2 a week to 37 a week", "Weeks: from term-time to all year",
    ]),
    "pay protection": .text("does not apply, because the post is not graded lower than yours"),
    "accept by": date("2016-12-23"), "appeal by": date("2016-12-28"),
  ]

  private static let ringFence: FieldValues = [
    "posts in the ring-fence": .list([
      "SEN Early Years Inclusion Support Teacher (IS-02): 6.0 FTE, term-time"
    ]),
    "number of places": .text("6.0 FTE"), "number in the ring-fence": .text("9"),
    "rule relied on": .text(
      "The plan ring-fences these posts to Area SENCOs and Early Years Teachers (consultation "
        + "paper, section 6.2)."),
    "more than one post": .flag(false), "first call": .flag(false),
    "closing date": date("2017-01-06"),
  ]

  private static let notAppointed: FieldValues = [
    "claimed post title": .text("SEN Early Years Inclusion Support Teacher"),
    "claimed post id": .text("IS-02"),
    "reasons": .list([
      "More people claimed than there were places, and your score was below that of the last person "
        + "appointed.",
      "Your answers on work with settings gave fewer examples than the criterion asked for.",
    ]),
    "next step": .list([
      "You have no other claim open in the new structure.",
      "We will look with you for another post in the authority.",
    ]),
    "reply by": date("2017-02-06"), "appeal by": date("2017-02-13"),
  ]
}

extension FieldValues {
  /// These values with some of them put differently.
  func with(_ others: FieldValues) -> FieldValues {
    var values = others
    values.fillGaps(from: self)
    return values
  }
}
