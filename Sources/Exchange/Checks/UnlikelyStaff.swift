import Restructure

/// Finds rows of staff.csv that can be read and are hardly meant: dates at which nobody works, and one
/// person under two ids.
///
/// Each is a warning, because it can be so. What nobody can be is an error and found elsewhere.
public enum UnlikelyStaff {
  /// Nobody leaves school for work before this age.
  private static let youngest = 16
  /// Few work beyond this age.
  private static let oldest = 75

  /// What is unlikely of the people of a programme on the day of an answer.
  public static func problems(in programme: Programme, on day: LocalDate) -> [Problem] {
    let staff = programme.staff
    var problems: [Problem] = []
    for row in staff.indices {
      if let born = staff.dateOfBirth(at: row), let problem = age(born, staff.place(at: row), day) {
        problems.append(problem)
      }
      let starts = staff.starts(at: row)
      guard starts.contains(where: { isOdd($0, staff.dateOfBirth(at: row), day) }) else { continue }
      problems += service(of: staff[row], on: day)
    }
    return problems + twins(in: staff)
  }

  private static func age(_ born: LocalDate, _ place: Place, _ day: LocalDate) -> Problem? {
    let years =
      born.isBirthday(youngest, after: day)
      ? "under \(youngest)"
      : born.isBirthday(oldest + 1, after: day) ? nil : "over \(oldest)"
    guard let years else { return nil }
    return Problem(
      .warning, at: place, code: .unlikelyAge,
      message: "date_of_birth \(born) makes the person \(years) on \(day)",
      remedy: "Correct the year, if it is not so; age decides redundancy pay.")
  }

  // MARK: - Service

  private static func isOdd(_ start: LocalDate, _ born: LocalDate?, _ day: LocalDate) -> Bool {
    start > day || born.map { $0.isBirthday(youngest, after: start) } ?? false
  }

  private static func service(of holding: Postholding, on day: LocalDate) -> [Problem] {
    let starts = [
      ("employed_from", holding.employedFrom),
      ("continuous_service_from", holding.continuousServiceFrom),
      ("redundancy_service_from", holding.redundancyServiceFrom),
    ]
    return starts.compactMap { column, start in
      guard let start, isOdd(start, holding.dateOfBirth, day) else { return nil }
      let why =
        start > day
        ? "is after \(day), which stands for today"
        : "is before the person was \(youngest): date_of_birth is "
          + (holding.dateOfBirth.map { "\($0)" } ?? "")
      return Problem(
        .warning, at: holding.place, code: .unlikelyDate, message: "\(column) \(start) \(why)",
        remedy: "Correct the date, if it is not so; service decides notice and redundancy pay.")
    }
  }

  // MARK: - One person under two ids

  /// People of one name born on one day; which ids they have is all that parts them.
  private static func twins(in staff: StaffList) -> [Problem] {
    var first: [Int: Int] = [:]
    var problems: [Problem] = []
    for row in staff.indices {
      guard let born = staff.dateOfBirth(at: row), let name = staff.name(at: row)?.lowercased()
      else { continue }
      var hasher = Hasher()
      hasher.combine(name)
      hasher.combine(born)
      let key = hasher.finalize()
      guard let earlier = first[key] else {
        first[key] = row
        continue
      }
      let (holding, other) = (staff[row], staff[earlier])
      guard holding.employee != other.employee, other.dateOfBirth == born,
        other.name?.lowercased() == name
      else { continue }
      problems.append(
        Problem(
          .warning, at: holding.place, code: .onePerson,
          message:
            "employees “\(holding.employee)” and “\(other.employee)” (\(other.place)) have one "
            + "name and one date of birth",
          remedy:
            "If they are one person, give both rows one employee_id; each post has a row of its "
            + "own."))
    }
    return problems
  }
}

extension LocalDate {
  /// Whether the day on which somebody born on this day comes to an age is after a day.
  fileprivate func isBirthday(_ age: Int, after day: LocalDate) -> Bool {
    let (born, then) = (components, day.components)
    return (then.year, then.month, then.day) < (born.year + age, born.month, born.day)
  }
}
