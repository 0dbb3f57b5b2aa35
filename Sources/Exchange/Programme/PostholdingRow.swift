import Restructure

/// Reads a row of staff.csv.
enum PostholdingRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> Postholding? {
    let employee = row.required("employee_id", &problems)
    let post = row.required("post_id", &problems)
    guard let employee, let post else { return nil }
    var holding = Postholding(employee: employee, post: post, place: row.place)
    holding.name = row.text("name")
    holding.fte = row.fte("fte", &problems)
    holding.holding = row.word("holding", &problems) ?? .substantive
    holding.contract = row.word("contract", &problems) ?? .permanent
    holding.contractEnds = row.date("contract_ends", &problems)
    holding.terms = row.text("terms")
    holding.employedFrom = row.date("employed_from", &problems)
    holding.continuousServiceFrom = row.date("continuous_service_from", &problems)
    holding.redundancyServiceFrom = row.date("redundancy_service_from", &problems)
    holding.dateOfBirth = row.date("date_of_birth", &problems)
    holding.weeklyPay = row.money("weekly_pay", &problems)
    holding.annualSalary = row.money("annual_salary", &problems)
    holding.qualifications = row.text("qualifications").map { text in
      text.split { $0 == ";" || $0 == "|" }.map { String($0.trimmedText) }.filter { !$0.isEmpty }
    }
    holding.protection = row.word("protection", &problems)
    holding.protectedFrom = row.date("protected_from", &problems)
    holding.protectedTo = row.date("protected_to", &problems)
    holding.jobShare = row.text("job_share")
    holding.email = row.text("email")
    holding.address = row.text("address").map(addressLines) ?? []
    holding.language = row.text("language")
    checkOrder(of: holding, row, &problems)
    return holding
  }

  /// Lines are separated by `|` or by line breaks in the cell.
  private static func addressLines(_ text: String) -> [String] {
    text.split { $0 == "|" || $0.isNewline }.map { String($0.trimmedText) }.filter { !$0.isEmpty }
  }

  /// Dates that cannot both be right.
  private static func checkOrder(
    of holding: Postholding, _ row: Row, _ problems: inout [Problem]
  ) {
    let pairs: [(String, LocalDate?, String, LocalDate?)] = [
      ("date_of_birth", holding.dateOfBirth, "employed_from", holding.employedFrom),
      (
        "date_of_birth", holding.dateOfBirth, "continuous_service_from",
        holding.continuousServiceFrom
      ),
      ("employed_from", holding.employedFrom, "contract_ends", holding.contractEnds),
      ("protected_from", holding.protectedFrom, "protected_to", holding.protectedTo),
    ]
    for case (let first, let earlier?, let second, let later?) in pairs where later < earlier {
      problems.append(
        Problem(
          at: row.place(of: second), code: "impossible-date",
          message: "\(second) \(later) is before \(first) \(earlier)",
          remedy: "Correct one of the two dates."))
    }
  }
}
