import Restructure

/// Reads the rows of staff.csv, whose headings are found once for all of them.
struct PostholdingRow {
  private let employee, name, post, fte, holding, contract, contractEnds, terms: Heading
  private let employedFrom, continuousServiceFrom, redundancyServiceFrom, dateOfBirth: Heading
  private let weeklyPay, annualSalary, qualifications: Heading
  private let protection, protectedFrom, protectedTo: Heading
  private let jobShare, email, address, language: Heading

  private let leftOut: StaffParticulars.LeftOut

  init(_ columns: Columns, leavingOut leftOut: StaffParticulars.LeftOut) {
    self.leftOut = leftOut
    employee = columns.heading("employee_id")
    name = columns.heading("name")
    post = columns.heading("post_id")
    fte = columns.heading("fte")
    holding = columns.heading("holding")
    contract = columns.heading("contract")
    contractEnds = columns.heading("contract_ends")
    terms = columns.heading("terms")
    employedFrom = columns.heading("employed_from")
    continuousServiceFrom = columns.heading("continuous_service_from")
    redundancyServiceFrom = columns.heading("redundancy_service_from")
    dateOfBirth = columns.heading("date_of_birth")
    weeklyPay = columns.heading("weekly_pay")
    annualSalary = columns.heading("annual_salary")
    qualifications = columns.heading("qualifications")
    protection = columns.heading("protection")
    protectedFrom = columns.heading("protected_from")
    protectedTo = columns.heading("protected_to")
    jobShare = columns.heading("job_share")
    email = columns.heading("email")
    address = columns.heading("address")
    language = columns.heading("language")
  }

  /// Reads a row into a holding, which is written anew, and says whether it names a person and a
  /// post; of a million rows nothing is moved about.
  func read(_ row: Row, into holding: inout Postholding, _ problems: inout [Problem]) -> Bool {
    let employee = row.id(employee, &problems)
    let post = row.id(post, &problems)
    // The other cells are read in any case, so that nothing wrong waits for the next run.
    holding.employee = employee ?? ""
    holding.post = post ?? ""
    holding.place = row.place
    holding.fte = row.fte(fte, &problems)
    holding.holding = row.word(self.holding, &problems) ?? .substantive
    holding.contract = row.word(contract, &problems) ?? .permanent
    holding.contractEnds = row.date(contractEnds, &problems)
    holding.employedFrom = row.date(employedFrom, &problems)
    holding.continuousServiceFrom = row.date(continuousServiceFrom, &problems)
    holding.redundancyServiceFrom = row.date(redundancyServiceFrom, &problems)
    holding.dateOfBirth = row.date(dateOfBirth, &problems)
    holding.weeklyPay = row.money(weeklyPay, &problems)
    holding.annualSalary = row.money(annualSalary, &problems)
    holding.qualifications = row.qualifications(qualifications, &problems)
      .map { Array($0.needed.joined()) }
    holding.protection = row.word(protection, &problems)
    holding.protectedFrom = row.date(protectedFrom, &problems)
    holding.protectedTo = row.date(protectedTo, &problems)
    holding.jobShare = row.text(jobShare)
    Self.checkOrder(of: holding, row, &problems)
    Self.checkProtection(of: holding, row, &problems)
    Self.checkHours(of: holding, row, &problems)
    keep(row, of: &holding)
    return employee != nil && post != nil
  }

  /// Adds what is read as it stands, and takes away what is to be left out now that it is checked.
  private func keep(_ row: Row, of holding: inout Postholding) {
    if !leftOut.contacts {
      holding.name = row.text(name)
      holding.email = row.text(email)
      holding.address = row.text(address).map(Self.addressLines) ?? []
      holding.language = row.text(language)
    }
    if leftOut.employment {
      holding.employedFrom = nil
      holding.continuousServiceFrom = nil
      holding.redundancyServiceFrom = nil
      holding.weeklyPay = nil
      holding.annualSalary = nil
    } else {
      holding.terms = row.text(terms)
    }
  }

  /// Lines are separated by `|` or by line breaks in the cell.
  private static func addressLines(_ text: String) -> [String] {
    text.split { $0 == "|" || $0.isNewline }.map { String($0.trimmedText) }.filter { !$0.isEmpty }
  }

  /// Dates that cannot both be right.
  private static func checkOrder(
    of holding: Postholding, _ row: Row, _ problems: inout [Problem]
  ) {
    // Of a million people nearly every one's dates are in order.
    guard !isInOrder(holding) else { return }
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

  private static func isInOrder(_ holding: Postholding) -> Bool {
    if let born = holding.dateOfBirth {
      if let day = holding.employedFrom, day < born { return false }
      if let day = holding.continuousServiceFrom, day < born { return false }
      if let day = holding.redundancyServiceFrom, day < born { return false }
    }
    if let day = holding.contractEnds, let from = holding.employedFrom, day < from { return false }
    if let day = holding.protectedTo, let from = holding.protectedFrom, day < from { return false }
    return true
  }

  /// Dates of a protection that nobody has named would be lost, and the protection with them.
  private static func checkProtection(
    of holding: Postholding, _ row: Row, _ problems: inout [Problem]
  ) {
    guard holding.protectedFrom != nil || holding.protectedTo != nil,
      row.text("protection") == nil
    else { return }
    let dates = [
      ("protected_from", holding.protectedFrom), ("protected_to", holding.protectedTo),
    ]
    for case (let column, _?) in dates {
      row.report(
        column, .missingProtection, "\(column) is given, and protection is empty",
        "Say which protection it is, such as maternity-leave, or empty the date.", &problems)
    }
  }

  /// More than full time is overtime or a sum of rows, and more than one and a half posts are hours a
  /// week, more often than not.
  private static func checkHours(
    of holding: Postholding, _ row: Row, _ problems: inout [Problem]
  ) {
    guard let fte = holding.fte, fte > FTE(whole: 1) else { return }
    let isHours = fte > FTE(3, over: 2)
    problems.append(
      Problem(
        .warning, at: row.place(of: "fte"), code: .manyHours,
        message: "fte is \(fte) for one person, where 1.0 is full time",
        remedy: isHours
          ? "If it is hours a week, write them over a full week: \(fte.decimal)/37."
          : "If it is the sum of several posts, give each a row of its own; if the person works more "
            + "than full time, leave it."))
  }
}
