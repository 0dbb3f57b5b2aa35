import Restructure

/// What the cells of a column hold, as far as a spreadsheet must know it: one that takes an id for a
/// number or a share for a date has changed what was written.
public enum ColumnContent: Hashable, Sendable {
  /// An id, or ids with `;` between them.
  case id
  case date
  /// A whole number.
  case count
  /// Money to the penny.
  case money
  /// Hours as a share of full time, which may be a fraction such as `24/36`.
  case hours
  /// One of some words.
  case word([String])
  case text
}

extension TableLayout {
  /// What a column of this table holds.
  public func content(of column: String) -> ColumnContent {
    switch column {
    case "kind" where file == "statements.csv": .text
    case "kind": .word(Post.Kind.allCases.map(\.rawValue))
    case "holding": .word(Postholding.Holding.allCases.map(\.rawValue))
    case "contract": .word(Postholding.Contract.allCases.map(\.rawValue))
    case "protection": .word(Postholding.Protection.allCases.map(\.rawValue))
    case "becomes": .word(PostChange.Fate.allCases.map(\.rawValue))
    case "mode": .word(RingFence.Mode.allCases.map(\.rawValue))
    case "what": .word(HumanDecision.Kind.allCases.map(\.rawValue))
    case "at_risk", "appointable": .word(["yes", "no"])
    // budget and saving may name a part, so other words than those of the list are accepted too.
    case "measure": .word(FigureRow.measures)
    case "part_of" where file == "figures.csv": .text
    case "post_id", "employee_id", "change_id", "to_post", "from_post", "ring_fence",
      "statement_id", "figure", "decision", "with_employee", "reverses", "part_of", "reports_to":
      .id
    case "contract_ends", "employed_from", "continuous_service_from", "redundancy_service_from",
      "date_of_birth", "protected_from", "protected_to", "effective", "ends", "assessed_on", "on",
      "given_on", "opens", "closes":
      .date
    case "positions", "vacant", "remain_positions", "tier", "min_match", "max_grade_gap", "percent",
      "rank":
      .count
    case "weekly_pay", "annual_salary": .money
    case "fte", "remain_fte", "remainder": .hours
    default: .text
    }
  }
}
