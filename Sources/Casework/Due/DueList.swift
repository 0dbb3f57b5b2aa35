import Restructure

/// What is to be done, case by case, in the order of its days.
///
/// A value of a caseload on one day, made anew whenever it is asked for, so that it is never out of
/// date.
public struct DueList: Hashable, Sendable {
  /// How near a day is.
  public enum When: String, CaseIterable, Hashable, Sendable {
    case overdue
    case today
    /// In the six days after today.
    case thisWeek = "this week"
    case later
  }

  /// One case's next step.
  public struct Item: Hashable, Sendable {
    public let `case`: CaseReference
    /// Where the case stands on the day of the list.
    public let state: CaseState
    public let step: NextStep
    public let when: When
    /// The moves that are particular to the state, each with its first lawful day: first those that
    /// lack nothing, last those that something blocks.
    public let ahead: [MoveAhead]
  }

  public let on: LocalDate
  public let items: [Item]

  /// The next steps of live cases on a day, in what is known of their programme.
  ///
  /// All the cases of the programme belong in it, since one may stand in another's way; `admits` says
  /// which of them are listed.
  public init(
    _ records: some Sequence<CaseRecord>, on day: LocalDate,
    in programme: ProgrammeSetting = ProgrammeSetting(),
    where admits: (CaseRecord) -> Bool = { _ in true }
  ) {
    on = day
    let all = Array(records)
    var finder = AheadFinder(programme, Caseload(all), on: day)
    items = all.compactMap { record -> Item? in
      guard admits(record), let state = record.state,
        let step = record.nextStep(programme.figures.terms, programme.figures.workingDays)
      else { return nil }
      return Item(
        case: record.reference, state: state, step: step, when: When(step.on, seenFrom: day),
        ahead: finder.moves(of: record))
    }
    .sorted { ($0.step.on, $0.case) < ($1.step.on, $1.case) }
  }
}

extension DueList.When {
  init(_ day: LocalDate, seenFrom today: LocalDate) {
    switch day.dayNumber - today.dayNumber {
    case ..<0: self = .overdue
    case 0: self = .today
    case 1...6: self = .thisWeek
    default: self = .later
    }
  }
}

extension DueList {
  /// Cases that stand alike: the same state, day, owner and moves ahead.
  public struct Group: Hashable, Sendable {
    /// Any of them, for what they share.
    public let first: Item
    /// All of them, in the order of the list.
    public let cases: [CaseReference]
  }

  /// The items of a nearness, those that are alike together, in the order of their first.
  public func groups(_ when: When) -> [Group] {
    struct Key: Hashable {
      let state: CaseState
      let step: NextStep
      let ahead: [MoveAhead]
    }
    var order: [Key] = []
    var members: [Key: [Item]] = [:]
    for item in items where item.when == when {
      let key = Key(state: item.state, step: item.step, ahead: item.ahead)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(item)
    }
    return order.compactMap { key in
      guard let items = members[key], let first = items.first else { return nil }
      return Group(first: first, cases: items.map(\.case))
    }
  }
}
