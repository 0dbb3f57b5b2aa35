/// The staff list of the worked example: people who do not exist, in posts that a paper named.
///
/// Every fact follows from the seed, so two machines write the same bytes. Seed 2016 gives
/// `Examples/coventry/staff.csv`.
public struct SyntheticStaff {
  private let seed: UInt64

  /// A staff list that follows from a seed.
  public init(seed: UInt64) {
    self.seed = seed
  }

  /// The list as a programme folder's `staff.csv`, with lines that end in a line feed.
  public func csv() -> String {
    var random = SplitMix64(seed: seed)
    var names = SyntheticNames.all(drawnFrom: &random)[...]
    var people: [Seat: SyntheticPerson] = [:]
    var lines = [Self.columns.joined(separator: ",")]
    var count = 0
    for staffing in StaffingTable.all {
      for (number, hours) in staffing.hours.enumerated() {
        let seat = Seat(staffing.post, number)
        let particulars = Particulars.of(seat, work: staffing.work)
        let person: SyntheticPerson
        if let other = particulars.alsoHolds, let known = people[other] {
          person = known
        } else {
          count += 1
          person = SyntheticPerson(
            number: count, name: names.popFirst() ?? "Person \(count)", work: staffing.work,
            particulars: particulars, from: &random)
        }
        people[seat] = person
        let row = Self.row(of: person, in: staffing, hours: hours, particulars: particulars)
        lines.append(Self.columns.map { row[$0] ?? "" }.joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let columns = [
    "employee_id", "synthetic_name", "post_id", "fte", "holding", "contract", "contract_ends",
    "terms",
    "employed_from", "continuous_service_from", "redundancy_service_from", "date_of_birth",
    "weekly_pay", "annual_salary", "qualifications", "protection", "protected_from", "protected_to",
    "job_share", "email", "address", "language",
  ]

  /// The cells of a row by column; no cell has a comma or a quotation mark.
  private static func row(
    of person: SyntheticPerson, in staffing: Staffing, hours: Int?, particulars: Particulars
  ) -> [String: String] {
    [
      "employee_id": person.id,
      "synthetic_name": person.name,
      "post_id": staffing.post,
      "fte": hours.map { decimal(hundredths: $0) } ?? "",
      "holding": particulars.holding,
      "contract": particulars.contract,
      "contract_ends": particulars.contractEnds,
      "terms": staffing.work.terms,
      "employed_from": person.employedFrom.iso,
      "continuous_service_from": person.continuousFrom?.iso ?? "",
      "redundancy_service_from": person.redundancyFrom?.iso ?? "",
      "date_of_birth": particulars.gaps.contains(.dateOfBirth) ? "" : person.dateOfBirth.iso,
      "weekly_pay": staffing.work.isPaidWeekly ? weeklyPay(of: person, hours: hours) : "",
      "annual_salary": staffing.work.isPaidWeekly ? "" : annualSalary(of: person, hours: hours),
      "qualifications": person.qualifications,
      "protection": particulars.maternityLeave == nil ? "" : "maternity-leave",
      "protected_from": particulars.maternityLeave?.from ?? "",
      "protected_to": particulars.maternityLeave?.to ?? "",
      "job_share": particulars.jobShare,
      "email": person.email,
      "address": particulars.gaps.contains(.address) ? "" : person.address,
      "language": "en",
    ]
  }

  /// Pay for the hours worked; where they are not known, neither is pay.
  private static func annualSalary(of person: SyntheticPerson, hours: Int?) -> String {
    hours.map { "\(person.fullTimeSalary * $0 / 100).00" } ?? ""
  }

  /// A fifty-second of a year's pay for the hours worked, to the penny.
  private static func weeklyPay(of person: SyntheticPerson, hours: Int?) -> String {
    hours.map { hours in
      let (pounds, pence) = (person.fullTimeSalary * hours / 52).quotientAndRemainder(
        dividingBy: 100)
      return "\(pounds).\(padded(pence, to: 2))"
    } ?? ""
  }

  /// `0.6`, `1.0`, `0.43`.
  private static func decimal(hundredths: Int) -> String {
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    return part % 10 == 0 ? "\(whole).\(part / 10)" : "\(whole).\(padded(part, to: 2))"
  }
}
