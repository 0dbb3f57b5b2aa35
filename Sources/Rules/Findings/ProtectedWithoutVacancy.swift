import Restructure

/// A person with first call on a suitable vacancy has a claim to none.
///
/// Source: Maternity and Parental Leave etc. Regulations 1999, regulation 10.
enum ProtectedWithoutVacancy {
  static func findings(_ reading: PlanReading) -> [Finding] {
    reading.book.kinds.filter { kind in
      kind.isProtected
        && !kind.claims.contains {
          $0.missing.isEmpty && !reading.book.seats[$0.seats].isOwnPost
        }
    }.flatMap { kind in
      kind.members.map { member in
        let holding = reading.book.cases[member]
        return Finding(
          .protectedWithoutVacancy, subject: holding.employee,
          message:
            "\(holding.employee) is protected (\(holding.protection?.rawValue ?? "")) on "
            + "\(reading.plan.judgedOn.inWords) and may claim no vacancy",
          remedy: "Look for a suitable vacancy: the law gives them first call on one.",
          source: holding.place.description, place: holding.place)
      }
    }
  }
}
