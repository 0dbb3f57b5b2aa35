import Restructure

extension ContractNotice {
  /// The longest notice that a policy's term promises on a day for service from a day; nil where it
  /// promises none, or none that is longer than the law's.
  public init?(
    _ term: Term, serviceFrom start: LocalDate, given: LocalDate, readings: Readings = Readings()
  ) throws(EntitlementProblem) {
    let calendar = CalendarYears(readings)
    let statutory = NoticePeriod(serviceFrom: start, given: given, readings: readings)
    var longest: (end: LocalDate, promised: ContractNotice)?
    for entry in term.entries {
      guard entry.from <= given, entry.to.map({ given <= $0 }) ?? true,
        entry.dismissalsAtLeast == nil, case .period(let period) = entry.value,
        try entry.serviceAtLeast.map({ service throws(EntitlementProblem) in
          try calendar.isComplete(service, from: start, to: given)
        }) ?? true
      else { continue }
      let promised = ContractNotice.period(period, source: entry.basis.cited)
      let end = try promised.lastDay(given: given, notBefore: statutory.lastDay, readings)
      if end > longest?.end ?? statutory.lastDay { longest = (end, promised) }
    }
    guard let longest else { return nil }
    self = longest.promised
  }
}
