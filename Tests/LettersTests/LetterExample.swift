import Letters
import Restructure
import Testing

/// A letter to somebody who does not exist, from an employer who does not exist.
struct LetterExample: Sendable, CustomTestStringConvertible {
  let kind: LetterKind
  /// What is particular about it: the name of its recording.
  let scenario: String
  let values: FieldValues

  init(_ kind: LetterKind, _ scenario: String, on day: String, _ own: FieldValues) {
    self.kind = kind
    self.scenario = scenario
    var values = own
    values["letter date"] = date(day)
    values["letter reference"] = .text("education-2016/S-1042/\(kind.code)")
    values.fillGaps(from: Self.case)
    values.fillGaps(from: Self.programme)
    values.fillGaps(from: Self.employer)
    self.values = values
  }

  init(_ kind: LetterKind, _ scenario: String, values: FieldValues) {
    self.kind = kind
    self.scenario = scenario
    self.values = values
  }

  var recording: String { "\(kind.rawValue).\(scenario).txt" }
  var testDescription: String { recording }

  private static let `case`: FieldValues = [
    "case reference": .text("S-1042/EY-02"),
    "employee id": .text("S-1042"),
    "employee name": .text("Siân Synthetic"),
    "address lines": .list(["14 Example Street", "Exampleton", "EX1 4MP"]),
    "post title": .text("Area SENCO"),
    "post id": .text("EY-02"),
    "service": .text("Integrated Early Years Service"),
  ]

  private static let programme: FieldValues = [
    "authority": .text("Exampleshire Council"),
    "programme title": .text("Education Services Redesign"),
    "policy edition": .text("Managing Change Policy, edition of 1 April 2016"),
    "consultation opens": date("2016-10-03"),
    "consultation closes": date("2016-11-23"),
    "appeal period": .text("10 working days from the date of this letter"),
    "tie break": .text(
      "the criterion that stands first decides, then the next; if all are equal, a further exercise."
    ),
  ]

  private static let employer: FieldValues = [
    "sender name": .text("A. Synthetic"),
    "sender role": .text("Head of Early Years and SEND"),
    "sender contact": .text("01632 960001, a.synthetic@exampleshire.example"),
    "support contact": .text("the employee assistance line, 01632 960002, day and night"),
    "union contact": .text(
      "UNISON, 01632 960003; NEU, 01632 960004; or your own union's representative"),
    "reasons for change": .text(
      "The grant that pays for these services falls from September 2017, and schools have told us "
        + "that they want support which starts earlier and comes from one team."),
    "where to read the proposal": .text(
      "www.exampleshire.example/redesign, or on paper from your manager"),
    "how to comment": .list([
      "By email: redesign@exampleshire.example",
      "By post: Redesign, Council House, Exampleton EX1 1AA",
      "In person: at any of the meetings below",
    ]),
    "meeting arrangements": .list([
      "For all staff of the service: Thursday 6 October 2016, 4 pm, Council House, Room 2",
      "With me alone, if you wish: please ask me for a time before 16 November 2016",
    ]),
    "redeployment contact": .text("R. Synthetic, Redeployment Officer, 01632 960005"),
    "time off arrangements": .text(
      "Your manager will agree reasonable time off with pay for interviews in the authority."),
    "meeting date": date("2016-12-13"),
    "meeting time and place": .text("10 am, Council House, Room 4"),
    "how to reply": .text("on the form enclosed, to redesign@exampleshire.example or to me"),
    "if no reply": .text(
      "If I have heard nothing by that day, the policy treats the offer as accepted; I will try to "
        + "speak to you before then."),
    "appeal grounds": .list([
      "The rule was not followed", "The facts relied on are wrong or incomplete",
    ]),
    "dismissal appeal grounds": .list([
      "There is work of the kind that you do", "The selection was not fair",
    ]),
    "appeal to": .text("the Clerk to the Appeals Panel, appeals@exampleshire.example"),
    "selection criteria": .list([
      "Knowledge of early years SEND: 40 of 100", "Work with families: 30 of 100",
      "Work with settings and schools: 30 of 100",
    ]),
    "selection method": .text(
      "an interview and a written exercise, each marked by two assessors on their own."),
    "adjustments contact": .text("D. Synthetic, HR Adviser, 01632 960006"),
    "absence contact": .text("D. Synthetic, HR Adviser, 01632 960006"),
    "register arrangements": .text(
      "The register shows you vacancies before they are advertised and gives you first "
        + "consideration for those at your grade or below. To join it, return the form enclosed."),
  ]
}

/// A day written as year-month-day; a slip in the example shows as text that no date field takes.
func date(_ iso: String) -> FieldValue {
  LocalDate(iso: iso).map(FieldValue.date) ?? .text(iso)
}
