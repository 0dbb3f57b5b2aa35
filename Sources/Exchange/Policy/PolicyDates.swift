import Restructure

/// Checks that a policy, and every term that its rules need, is in force on the day of an answer.
///
/// No value of another day stands in for one that is missing.
public enum PolicyDates {
  /// Where the day of an answer comes from.
  public enum Origin: Sendable {
    /// A command was given the day.
    case option
    /// `as_of` of programme.yaml.
    case asOf
    /// The machine's date.
    case today

    fileprivate var words: String {
      switch self {
      case .option: "the day given by --on"
      case .asOf: "as_of in programme.yaml"
      case .today: "today"
      }
    }
  }

  /// What is not in force on a day; nothing where the programme names no policy.
  ///
  /// Without an origin the day is taken for the programme's own where it is the same.
  public static func problems(
    in programme: Programme, on day: LocalDate, from origin: Origin? = nil
  ) -> [Problem] {
    guard let policy = programme.policy else { return [] }
    let origin = origin ?? (day == programme.asOf ? .asOf : .option)
    let words = "\(day) (\(origin.words))"
    return [outside(policy, day, words)].compactMap(\.self)
      + TermUse.uses(of: policy).compactMap { problem($0, policy, day, words) }
  }

  /// The policy as a whole.
  private static func outside(_ policy: Policy, _ day: LocalDate, _ words: String) -> Problem? {
    let span: String
    if day < policy.from {
      span = "from \(policy.from)"
    } else if let to = policy.to, day > to {
      span = "until \(to)"
    } else {
      return nil
    }
    return Problem(
      at: policy.place, code: .notInForce,
      message: "the policy “\(policy.name)” is in force \(span), and the answer is for \(words)",
      remedy: "Name the policy of that day, or ask for another day with --on.")
  }

  private static func problem(
    _ use: TermUse, _ policy: Policy, _ day: LocalDate, _ words: String
  ) -> Problem? {
    guard let term = policy.term(named: use.term) else { return nil }
    guard let entry = term.entry(on: day) else {
      let hasSome = term.entries.contains { $0.from <= day && ($0.to.map { day <= $0 } ?? true) }
      return Problem(
        at: use.place, code: .notInForce,
        message: "\(use.key) needs the term “\(term.name)” at \(term.basis.place), which has "
          + (hasSome ? "values for some cases only on \(words)" : "no value on \(words)"),
        remedy: hasSome
          ? "Add a value without dismissals_at_least or service_at_least, or name another term."
          : remedy(term, day))
    }
    guard entry.value.kind != use.kind else { return nil }
    let found = entry.value.kind?.words ?? "none"
    return Problem(
      at: use.place, code: .notInForce,
      message: "\(use.key) needs \(use.kind.words), and the term “\(term.name)” at "
        + "\(entry.basis.place) is \(found) on \(words)",
      remedy: "Write \(use.kind.example) in the term, or name another.")
  }

  private static func remedy(_ term: Term, _ day: LocalDate) -> String {
    guard let first = term.entries.first, day < first.from else {
      return "Add the value of that day, with its source, or ask for another day with --on."
    }
    return "Its first value is from \(first.from): add the earlier one, with its source, or ask "
      + "for another day with --on."
  }
}
