import Restructure

/// Everybody in some records, and whether their personal words are due to be erased.
public struct RetentionList: Hashable, Sendable {
  /// By employee.
  public let people: [Person]

  /// One person with all their records.
  public struct Person: Hashable, Sendable {
    public let employee: EmployeeID
    public let records: [CaseReference]
    /// The state in which the last case ended; nil while one is live, and without any.
    public let state: CaseState?
    /// The day from which the time is counted; nil while a case is live.
    public let ended: LocalDate?
    /// How many entries hold words of theirs.
    public let entriesWithWords: Int
    public let standing: Standing
  }

  /// How a person stands to the rule.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// Their words may be erased.
    case due
    /// All their cases are over, and the time has not run out.
    case kept
    /// A case of theirs is live, or their pay is protected.
    case live
    /// They were affected only, and people who were are not asked for.
    case affected
    /// Their words were erased before.
    case erased
  }

  /// Lists the people of some records by a rule, on a day.
  ///
  /// Somebody is due once every case of theirs is over, whatever it is that they hold. For people
  /// who were affected only, who have no state that ends, the time is counted from the latest
  /// entry, if they are asked for at all. Nil where the rule counts in working days.
  public init?(
    _ records: [CaseRecord], by rule: RetentionRule, on day: LocalDate, alsoAffected: Bool
  ) {
    var people: [Person] = []
    let byEmployee = Dictionary(grouping: records, by: \.reference.employee)
    for (employee, own) in byEmployee.sorted(by: { $0.key < $1.key }) {
      let cases = own.filter { $0.reference.standing == .case }
      let isLive = cases.contains { !$0.isOver }
      let last = cases.max { $0.since < $1.since }
      let ended = isLive ? nil : last?.since ?? own.map(\.latestOn).max()
      let withWords = own.reduce(0) { $0 + $1.entriesWithWords }
      let standing: Standing
      if withWords == 0 {
        standing = .erased
      } else if let ended, !isLive {
        guard let isDue = rule.isDue(ended: ended, on: day) else { return nil }
        standing = cases.isEmpty && !alsoAffected ? .affected : isDue ? .due : .kept
      } else {
        standing = .live
      }
      people.append(
        Person(
          employee: employee, records: own.map(\.reference).sorted(),
          state: isLive ? nil : last?.state, ended: ended, entriesWithWords: withWords,
          standing: standing))
    }
    self.people = people
  }

  /// Some people with their standing.
  public init(people: [Person]) {
    self.people = people
  }

  /// Those whose words may be erased.
  public var due: [Person] { people.filter { $0.standing == .due } }
}

extension CaseRecord {
  /// Whether nothing more happens to the case; somebody whose pay is protected still has a date to
  /// come.
  fileprivate var isOver: Bool { state?.isEnd == true && state != .redeployedProtected }

  /// How many entries hold personal words, besides those that say by whom others were erased.
  fileprivate var entriesWithWords: Int {
    events.count { $0.words != nil && $0.kind != .wordsErased }
  }
}
