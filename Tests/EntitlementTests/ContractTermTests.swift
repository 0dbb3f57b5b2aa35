import Entitlement
import Restructure
import Testing

@Suite("Notice that a policy promises")
struct ContractTermTests {
  private func term(_ entries: [(Term.Value, String, String?, Period?, Int?)]) throws -> Term {
    let basis = PolicyBasis(source: "the policy", place: Place(file: "policy.yaml"))
    return Term(
      name: "notice",
      entries: try entries.map { value, from, to, service, dismissals in
        Term.Entry(
          value, from: try day(from), to: try to.map(day), dismissalsAtLeast: dismissals,
          serviceAtLeast: service, basis: basis)
      }, basis: basis)
  }

  private func promised(_ term: Term, from: String, given: String) throws -> Period? {
    let contract = try ContractNotice(term, serviceFrom: day(from), given: day(given))
    guard case .period(let period, "the policy") = contract else { return nil }
    return period
  }

  /// Service from, notice given, and the notice promised by a month for all, three months from five
  /// years and a year from thirty.
  static let rows: [(from: String, given: String, promised: Period?)] = [
    ("2026-01-01", "2026-01-15", Period(1, .months)),
    ("2021-02-01", "2026-01-30", Period(1, .months)),
    ("2021-02-01", "2026-01-31", Period(3, .months)),
    ("1996-02-01", "2026-01-30", Period(3, .months)),
    ("1996-02-01", "2026-01-31", Period(1, .years)),
    // Four complete years ask for 28 days by law, and a month from 31 January has no more.
    ("2021-06-01", "2026-01-31", nil),
    // The policy begins on 1 January 2024.
    ("2023-06-01", "2023-12-31", nil),
    ("2023-06-01", "2024-01-01", Period(1, .months)),
  ]

  @Test("The longest that service has earned and that is in force", arguments: rows)
  func longest(row: (from: String, given: String, promised: Period?)) throws {
    let term = try term([
      (.period(Period(1, .months)), "2024-01-01", nil, nil, nil),
      (.period(Period(3, .months)), "2024-01-01", nil, Period(5, .years), nil),
      (.period(Period(1, .years)), "2024-01-01", nil, Period(30, .years), nil),
    ])
    #expect(try promised(term, from: row.from, given: row.given) == row.promised)
  }

  @Test("Values of another day, for some dismissals only, or that are no period are passed over")
  func passedOver() throws {
    let term = try term([
      (.period(Period(1, .years)), "2020-01-01", "2025-12-31", nil, nil),
      (.period(Period(2, .years)), "2020-01-01", nil, nil, 20),
      (.nothing, "2020-01-01", nil, nil, nil), (.count(3), "2020-01-01", nil, nil, nil),
    ])
    #expect(try promised(term, from: "2010-01-01", given: "2025-12-31") == Period(1, .years))
    #expect(try promised(term, from: "2010-01-01", given: "2026-01-01") == nil)
  }

  @Test(
    "Service may be asked for in any unit of the calendar",
    arguments: [
      (Period(90, .days), "2026-01-03", "2026-01-02"),
      (Period(12, .weeks), "2025-10-27", "2025-10-26"),
      (Period(6, .months), "2025-07-03", "2025-07-02"),
      (Period(2, .years), "2024-01-03", "2024-01-02"),
    ])
  func units(service: Period, late: String, inTime: String) throws {
    let term = try term([(.period(Period(6, .months)), "2020-01-01", nil, service, nil)])
    let given =
      service.unit == .days ? "2026-04-01" : service.unit == .weeks ? "2026-01-17" : "2026-01-01"
    #expect(try promised(term, from: late, given: given) == nil)
    #expect(try promised(term, from: inTime, given: given) != nil)
  }

  @Test("Working days cannot be counted, neither as notice nor as service")
  func workingDays() throws {
    let notice = try term([(.period(Period(10, .workingDays)), "2020-01-01", nil, nil, nil)])
    #expect(throws: EntitlementProblem.workingDays(Period(10, .workingDays))) {
      try promised(notice, from: "2020-01-01", given: "2026-01-01")
    }
    let service = try term([
      (.period(Period(1, .years)), "2020-01-01", nil, Period(5, .workingDays), nil)
    ])
    #expect(throws: EntitlementProblem.workingDays(Period(5, .workingDays))) {
      try promised(service, from: "2020-01-01", given: "2026-01-01")
    }
  }
}
