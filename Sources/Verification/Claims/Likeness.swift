import Restructure

/// The facts of a folder that a claim of one holding can turn on.
///
/// It names more than any one plan reads rather than less: people told apart without need are only
/// judged twice.
struct Likeness: Hashable {
  private let post: PostID
  private let holding: Postholding.Holding
  private let contract: Postholding.Contract
  private let contractEnds: LocalDate?
  private let qualifications: [String]?
  private let protection: Postholding.Protection?
  private let protectedDays: [LocalDate?]
  private let hoursAreKnown: Bool
  private let personal: Personal?
  /// Somebody of whom a decision or a pool's own list speaks is like nobody else.
  private let named: EmployeeID?

  /// What only a policy asks about.
  private struct Personal: Hashable {
    let fte: FTE?
    let days: [LocalDate?]
    let terms: String?
    let pay: [Money?]
    let wishes: [Wish]
  }

  private struct Wish: Hashable {
    let post: PostID
    let rank: Int
    let givenOn: LocalDate?
  }

  /// What is asked of everybody, found once for a programme.
  struct Asked {
    let hasPolicy: Bool
    let named: Set<EmployeeID>
    let wishes: [EmployeeID: [Preference]]

    init(_ programme: Programme) {
      hasPolicy = programme.policy != nil
      let listed = (programme.policy?.pools ?? []).flatMap { $0.include + $0.exclude }
      named = Set(listed)
        .union(programme.decisions.map(\.employee)).union(programme.decisions.compactMap(\.with))
      wishes = Dictionary(grouping: hasPolicy ? programme.preferences : [], by: \.employee)
    }
  }

  init(_ person: Postholding, _ asked: Asked) {
    post = person.post
    holding = person.holding
    contract = person.contract
    contractEnds = person.contractEnds
    qualifications = person.qualifications
    protection = person.protection
    protectedDays = [person.protectedFrom, person.protectedTo]
    hoursAreKnown = person.fte != nil
    named = asked.named.contains(person.employee) ? person.employee : nil
    personal =
      asked.hasPolicy
      ? Personal(
        fte: person.fte,
        days: [
          person.employedFrom, person.continuousServiceFrom, person.redundancyServiceFrom,
          person.dateOfBirth,
        ],
        terms: person.terms, pay: [person.weeklyPay, person.annualSalary],
        wishes: (asked.wishes[person.employee] ?? []).map {
          Wish(post: $0.post, rank: $0.rank, givenOn: $0.givenOn)
        }) : nil
  }
}
