import Restructure

/// Reads a row of staff.csv.
enum PostholdingRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> Postholding? {
    let employee = row.id("employee_id", &problems)
    let post = row.id("post_id", &problems)
    // The other cells are read in any case, so that nothing wrong waits for the next run.
    var holding = Postholding(employee: employee ?? "", post: post ?? "", place: row.place)
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
    holding.qualifications = row.qualifications("qualifications", &problems)
      .map { Array($0.needed.joined()) }
    holding.protection = row.word("protection", &problems)
    holding.protectedFrom = row.date("protected_from", &problems)
    holding.protectedTo = row.date("protected_to", &problems)
    holding.jobShare = row.text("job_share")
    holding.email = row.text("email")
    holding.address = row.text("address").map(addressLines) ?? []
    holding.language = row.text("language")
    checkOrder(of: holding, row, &problems)
    checkProtection(of: holding, row, &problems)
    checkHours(of: holding, row, &problems)
    return employee == nil || post == nil ? nil : holding
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
      (
        "date_of_birth", holding.dateOfBirth, "redundancy_service_from",
        holding.redundancyServiceFrom
      ),
      ("employed_from", holding.employedFrom, "contract_ends", holding.contractEnds),
      ("protected_from", holding.protectedFrom, "protected_to", holding.protectedTo),
    ]
    for case (let first, let earlier?, let second, let later?) in pairs where later < earlier {
      row.report(
        second, .impossibleDate, "\(second) \(later) is before \(first) \(earlier)",
        "Correct one of the two dates.", &problems)
    }
  }

  /// Dates of a protection that nobody has named would be lost, and the protection with them.
  private static func checkProtection(
    of holding: Postholding, _ row: Row, _ problems: inout [Problem]
  ) {
    guard row.text("protection") == nil else { return }
    let dates = [
      ("protected_from", holding.protectedFrom), ("protected_to", holding.protectedTo),
    ]
    for case (let column, _?) in dates {
      row.report(
        column, .missingProtection, "\(column) is given, and protection is empty",
        "Say which protection it is, such as maternity-leave, or empty the date.", &problems)
    }
  }

  /// More than one and a half posts for one person are hours a week, or a sum, more often than not.
  private static func checkHours(
    of holding: Postholding, _ row: Row, _ problems: inout [Problem]
  ) {
    guard let fte = holding.fte, fte > FTE(3, over: 2) else { return }
    problems.append(
      Problem(
        .warning, at: row.place(of: "fte"), code: .manyHours,
        message: "fte is \(fte) for one person, where 1.0 is full time",
        remedy: "If it is hours a week, write them over a full week: \(fte.decimal)/37."))
  }
}
