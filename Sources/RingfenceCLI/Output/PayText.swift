import Entitlement
import Exchange
import Operations
import Restructure

/// Redundancy pay for a reader, and for a spreadsheet.
enum PayText {
  static func present(_ answer: PayAnswer) {
    let pay = answer.statutory
    let whose = answer.subject.map { " of \($0)" } ?? ""
    if let lost = answer.lost {
      say("Statutory redundancy pay\(whose): none is due, because it was lost.")
      EntitlementText.present([lost])
      say()
      say("Without that finding:")
    }
    say(
      pay.weeks.halves == 0
        ? "Statutory redundancy pay\(whose): none is due."
        : "Statutory redundancy pay\(whose): \(pay.amount.inWords), "
          + "\(pay.weeks) weeks at \(pay.weeklyPayUsed.inWords).")
    EntitlementText.present(answer.steps)
    if let employer = answer.employer {
      say()
      say("By the employer's policy: \(employer.total.inWords) in all.")
      EntitlementText.present(employer.steps + employer.duties)
    }
    if let protection = answer.protection {
      say()
      say("Protected pay: until \(protection.lastDay.inWords).")
      EntitlementText.present(protection.steps)
    }
    EntitlementText.present(
      remarks: answer.remarks, notProven: pay.notProven, doubts: answer.doubts)
  }

  static func csv(_ answer: PayAnswer) -> String {
    let pay = answer.statutory
    return CSVWriter.answer(
      [
        "case", "law", "relevant_date", "complete_years", "age", "weeks", "weekly_pay",
        "weekly_pay_used", "cap", "cap_from", "amount", "on_top", "total", "open_points", "lost_by",
      ],
      [
        [
          answer.subject ?? "", answer.law.rawValue, pay.relevantDate.description,
          String(pay.completeYears), String(pay.age), pay.weeks.description,
          answer.weeklyPay.description, pay.weeklyPayUsed.description,
          pay.limit.value.description, pay.limit.from.description,
          answer.statutoryDue.description, answer.employer?.onTop.description ?? "",
          answer.employer?.total.description ?? "",
          answer.doubts.map(\.point.rawValue).joined(separator: ";"),
          answer.lost?.description ?? "",
        ]
      ])
  }
}

/// Redundancy pay in JSON.
struct PayJSON: Encodable {
  struct Employer: Encodable {
    let weeks: String
    let weeklyPayUsed: String
    let onTop: String
    let total: String
    let working: [String]
  }

  struct Protection: Encodable {
    let from: String
    let lastDay: String
    let working: [String]
  }

  let `case`: Nullable<String>
  let law: String
  let relevantDate: String
  let completeYears: Int
  let countedYears: Int
  let age: Int
  let weeks: String
  let weeklyPay: String
  let weeklyPayUsed: String
  let cap: String
  let capFrom: String
  let amount: String
  let lost: Nullable<String>
  let amountWithoutTheLoss: String
  let working: [String]
  let employer: Nullable<Employer>
  let protection: Nullable<Protection>
  let remarks: [String]
  let notProven: [String]
  let doubts: [DoubtJSON]

  init(_ answer: PayAnswer) {
    let pay = answer.statutory
    `case` = Nullable(answer.subject)
    law = answer.law.rawValue
    relevantDate = pay.relevantDate.description
    completeYears = pay.completeYears
    countedYears = pay.countedYears
    age = pay.age
    weeks = pay.weeks.description
    weeklyPay = answer.weeklyPay.description
    weeklyPayUsed = pay.weeklyPayUsed.description
    cap = pay.limit.value.description
    capFrom = pay.limit.from.description
    amount = answer.statutoryDue.description
    lost = Nullable(answer.lost?.description)
    amountWithoutTheLoss = pay.amount.description
    working = answer.steps.map(\.description)
    employer = Nullable(
      answer.employer.map { employer in
        Employer(
          weeks: employer.weeks, weeklyPayUsed: employer.weeklyPayUsed.description,
          onTop: employer.onTop.description, total: employer.total.description,
          working: (employer.steps + employer.duties).map(\.description))
      })
    protection = Nullable(
      answer.protection.map { protection in
        Protection(
          from: protection.from.description, lastDay: protection.lastDay.description,
          working: protection.steps.map(\.description))
      })
    remarks = answer.remarks
    notProven = pay.notProven
    doubts = answer.doubts.map(DoubtJSON.init)
  }
}
