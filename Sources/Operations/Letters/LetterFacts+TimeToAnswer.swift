import Casework
import Entitlement
import Letters
import Restructure
import Rules

// The time that a letter leaves for an answer, held against what the policy gives.
extension LetterFacts {
  /// Holds a letter back whose last day comes sooner than a term of the policy, counted from the day of
  /// the letter, or from an earlier one on which the person was told; what cannot be counted is said to
  /// whoever signs.
  ///
  /// That day counts as the first of the term, so that no letter is held back which some way of counting
  /// allows. `fact` is where a later day is recorded. A letter that stands stays as it is.
  func checkTime(
    _ field: PlaceholderName, against name: String, recordedAs fact: FactName,
    from told: LocalDate? = nil, _ subject: LetterSubject, _ values: inout LetterValues
  ) {
    guard case .date(let last) = values[field],
      let entry = plan.policy?.term(named: name)?.entry(on: on),
      case .period(let period) = entry.value
    else { return }
    let basis = entry.basis
    let rests = [
      basis.source ?? basis.assumption.map(\.asLabel), basis.place.description,
    ].compactMap(\.self).joined(separator: "; ")
    let term = "the policy's term \(name), \(period) [\(rests)]"
    guard let earliest = (told ?? on).lastDay(of: period, workingDays) else {
      values.note(openPoints: [
        "The letter gives until \(last.inWords), and \(term), cannot be counted, since "
          + (plan.programme.nation == nil
            ? "programme.yaml names no nation" : "the table of bank holidays ends before it")
          + ": see that it leaves as long."
      ])
      return
    }
    guard last < earliest else { return }
    let counting = period.unit == .workingDays ? " (\(WorkingDays.label))" : ""
    values.refuseAnew(
      because:
        "it gives until \(last.inWords), which is less than \(term): counted from "
        + (told.map { "\($0.inWords), the day of the invitation, " } ?? "the day of the letter ")
        + "that runs to \(earliest.inWords)\(counting). Record that day or a later one: ringfence "
        + "case fact \(subject.reference) --fact \(fact)=\(earliest)")
  }
}

extension String {
  /// An assumption as a label in brackets.
  fileprivate var asLabel: String {
    "assumption: " + (hasSuffix(".") ? String(dropLast()) : self)
  }
}
