/// How much of a fact a reader sees.
public enum Disclosure: String, CaseIterable, Hashable, Sendable {
  /// As it is.
  case shown
  /// Only as a number of people, and never as fewer than five.
  case counts
  /// Row by row under a pseudonym, and that only under a recorded agreement; else as ``counts``.
  case pseudonym
  /// Only the reader's own.
  case own
  /// Not at all.
  case withheld
}

/// A line of the policy on who sees what.
///
/// The table below is the only place that decides it: reports and shared folders are built through
/// it, so that what is not allowed here cannot be printed.
///
/// Source: the law on data protection and consultation, by the footing of each line.
public struct DisclosureRule: Sendable {
  public let caseworker: Disclosure
  public let manager: Disclosure
  public let union: Disclosure
  public let employee: Disclosure
  /// Why, in words.
  public let reason: String
  public let footings: [Footing]

  /// What a reader sees.
  public subscript(audience: Audience) -> Disclosure {
    switch audience {
    case .caseworker: caseworker
    case .manager: manager
    case .union: union
    case .employee: employee
    }
  }
}

extension Fact {
  /// How much of the fact a reader sees.
  public func disclosure(to audience: Audience) -> Disclosure { rule[audience] }

  /// The line of the table for the fact.
  public var rule: DisclosureRule {
    switch self {
    case .plan:
      line(.shown, .shown, .shown, .shown, [.published], "Posts are not people.")
    case .paper:
      line(.shown, .shown, .shown, .shown, [.published], "What the paper says, everybody may read.")
    case .programmeDate:
      line(
        .shown, .shown, .shown, .shown, [.consultationItems],
        "Dates and duties of the whole programme are about nobody.")
    case .headcount:
      line(
        .shown, .shown, .counts, .counts, [.consultationItems, .smallGroups],
        "Numbers are what consultation is about; small ones point at people.")
    case .name:
      line(
        .shown, .shown, .withheld, .own, [.consultationItems, .individualInformation],
        "Managers know their people; names are not on the law's list for representatives.")
    case .employeeNumber:
      line(
        .shown, .shown, .pseudonym, .own, [.individualInformation, .limitedToWhatIsNecessary],
        "A number leads to its person as surely as a name.")
    case .heldPost:
      line(
        .shown, .shown, .pseudonym, .own, [.consultationItems, .smallGroups],
        "Descriptions with numbers are due; who is who is not.")
    case .hours:
      line(
        .shown, .shown, .pseudonym, .own, [.limitedToWhatIsNecessary, .smallGroups],
        "Hours decide who fits a place, and so belong to a counter-proposal.")
    case .contract:
      line(
        .shown, .shown, .pseudonym, .own, [.limitedToWhatIsNecessary, .smallGroups],
        "Who is in a pool depends on it.")
    case .service:
      line(
        .shown, .withheld, .withheld, .own, [.limitedToWhatIsNecessary],
        "Service decides notice and payments, which are between the employer and the person.")
    case .age:
      line(
        .shown, .withheld, .counts, .own, [.notOnAList, .limitedToWhatIsNecessary, .smallGroups],
        "Redundancy pay needs it; for fairness numbers in bands of ten years are enough.")
    case .pay:
      line(
        .shown, .withheld, .withheld, .own, [.notOnAList, .limitedToWhatIsNecessary],
        "Only the payment itself needs it.")
    case .address:
      line(
        .shown, .withheld, .withheld, .own, [.notOnAList, .limitedToWhatIsNecessary],
        "Only the envelope needs it.")
    case .qualifications:
      line(
        .shown, .shown, .pseudonym, .own, [.limitedToWhatIsNecessary, .smallGroups],
        "Who may claim a post depends on them.")
    case .familyLeave:
      line(
        .shown, .withheld, .counts, .own, [.notOnAList, .specialCategory, .employmentCondition],
        "The caseworker must give first call on vacancies; nobody else needs to know to whom.")
    case .health:
      line(
        .shown, .withheld, .withheld, .own, [.specialCategory, .employmentCondition, .notOnAList],
        "Nothing here asks for it; what a case says of it stays there.")
    case .score:
      line(
        .shown, .withheld, .withheld, .own, [.notOnAList, .individualInformation],
        "Panels score; managers and representatives see how, not whom.")
    case .wish:
      line(
        .shown, .withheld, .withheld, .own, [.limitedToWhatIsNecessary, .individualInformation],
        "What somebody wants is theirs to tell.")
    case .route:
      line(
        .shown, .shown, .pseudonym, .own, [.consultationItems, .smallGroups],
        "How many have which way out is what consultation is about.")
    case .caseState:
      line(
        .shown, .shown, .counts, .own, [.consultationItems, .smallGroups],
        "How many stand where says whether the plan works.")
    case .nextStep:
      line(
        .shown, .shown, .withheld, .own, [.limitedToWhatIsNecessary],
        "Whoever has to act needs it.")
    case .placeGiven:
      line(
        .shown, .shown, .counts, .own, [.limitedToWhatIsNecessary, .smallGroups],
        "Managers must receive whom they get; representatives see how many.")
    case .caseWords:
      line(
        .shown, .withheld, .withheld, .own, [.limitedToWhatIsNecessary, .specialCategory],
        "Free words may say anything, health included.")
    case .author:
      line(
        .shown, .withheld, .withheld, .withheld, [.limitedToWhatIsNecessary],
        "Officers answer to the employer; a person's whole file is given by subject access.")
    }
  }

  /// Caseworker, manager, union, employee.
  private func line(
    _ caseworker: Disclosure, _ manager: Disclosure, _ union: Disclosure, _ employee: Disclosure,
    _ footings: [Footing], _ reason: String
  ) -> DisclosureRule {
    DisclosureRule(
      caseworker: caseworker, manager: manager, union: union, employee: employee, reason: reason,
      footings: footings + (employee == .own ? [.ownData] : []))
  }
}
