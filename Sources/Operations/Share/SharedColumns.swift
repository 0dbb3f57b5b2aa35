import Exchange
import Reports

/// Which fact each column of a folder states, by which the table of audiences decides who gets it.
enum SharedColumns {
  /// The fact that a column states.
  static func fact(of column: String, in file: String) -> Fact {
    switch file {
    case "staff.csv": staffFact(of: column)
    case "preferences.csv": .wish
    case "scores.csv": .score
    case "decisions.csv": .caseWords
    case "statements.csv", "figures.csv": .paper
    // A note may say anything, and who assessed something is no part of the plan.
    case _ where column == "note": .caseWords
    case _ where column == "assessed_by": .author
    default: .plan
    }
  }

  private static func staffFact(of column: String) -> Fact {
    switch column {
    case "employee_id": .employeeNumber
    case "name": .name
    case "post_id": .heldPost
    case "fte": .hours
    case "holding", "contract", "contract_ends", "terms", "job_share": .contract
    case "employed_from", "continuous_service_from", "redundancy_service_from": .service
    case "date_of_birth": .age
    case "weekly_pay", "annual_salary": .pay
    case "qualifications": .qualifications
    case "protection", "protected_from", "protected_to": .familyLeave
    default: .address
    }
  }

  /// The columns of a table that go to a reader: whatever is shown, and what is shown under a
  /// pseudonym.
  static func shared(_ layout: TableLayout, with audience: Audience) -> Set<String> {
    Set(
      layout.columns.map(\.name).filter { column in
        let disclosure = fact(of: column, in: layout.file).disclosure(to: audience)
        return disclosure == .shown || disclosure == .pseudonym
      })
  }
}
