import Restructure

/// A person with first call on a suitable vacancy has a claim to none.
///
/// Source: Maternity and Parental Leave etc. Regulations 1999, regulation 10.
enum ProtectedWithoutVacancy {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let book = reading.book
    let kinds = book.kinds.filter(\.isProtected).map { kind in
      (kind, kind.claims.filter { !book.seats[$0.seats].isOwnPost })
    }
    .filter { _, claims in
      !claims.contains { $0.missing.isEmpty && !book.seats[$0.seats].capacity.isNone }
    }
    return kinds.flatMap { kind, claims in
      kind.members.map { (position: $0, doubt: claims.first { !$0.missing.isEmpty }) }
    }
    .sorted { $0.position < $1.position }
    .map { position, doubt in
      let holding = book.cases[position]
      let day = reading.plan.judgedOn(for: holding.post).inWords
      let more = doubt.map {
        " for certain: for \($0.rule.toPost) this is not known: "
          + book.missing(to: position, under: $0).joinedInWords
      }
      return Finding(
        .protectedWithoutVacancy, subject: holding.employee,
        message: "\(holding.employee) is protected on \(day)\(reason(of: holding)) and may claim "
          + "no vacancy\(more ?? "")",
        remedy: "Look for a suitable vacancy: the law gives them first call on one.",
        source: holding.place.description, place: holding.place)
    }
  }

  private static func reason(of holding: Postholding) -> String {
    holding.protection.map { " (\($0.inWords))" } ?? ""
  }
}
