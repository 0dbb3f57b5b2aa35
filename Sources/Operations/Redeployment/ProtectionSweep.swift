import Exchange
import Restructure
import Rules

/// Who becomes or ceases to be protected, and which open vacancies they come first for.
public enum ProtectionSweep {
  /// Somebody's protection that starts or ends.
  public struct Change: Sendable {
    public let employee: EmployeeID
    public let post: PostID
    public let protection: Postholding.Protection
    /// The first day on which they are protected, or are no longer.
    public let on: LocalDate
    public let isStart: Bool
    /// Whether they have a case.
    public let isAtRisk: Bool
    /// The vacancies open on that day that fit them for certain: they come first for each from the
    /// day on, or did until the day before.
    public let vacancies: [PostID]
  }

  /// Somebody protected of whom a day is not recorded.
  public struct Gap: Sendable {
    public let employee: EmployeeID
    public let post: PostID
    public let protection: Postholding.Protection
    public let from: LocalDate?
    public let to: LocalDate?
  }

  /// The changes of some days.
  public struct Answer: Sendable {
    public let from: LocalDate
    public let to: LocalDate
    /// In the order of their days, then of staff.csv.
    public let changes: [Change]
    /// People protected on a day between whose end, or start, nobody has recorded.
    public let gaps: [Gap]
    /// How many are protected on the first day, and on the last.
    public let protectedAtStart: Int
    public let protectedAtEnd: Int
  }

  /// Sweeps a folder from a day to another, both of which count.
  public static func run(
    _ request: FolderRequest, from: LocalDate, to: LocalDate, mode: RingFence.Mode
  ) throws(OperationFailure) -> Answer {
    guard from <= to else {
      throw .usage(
        "--to \(to) is before --from \(from)", remedy: "Give the earlier day to --from.")
    }
    let folder = try request.load(.redeployment)
    return answer(folder.programme, folder.judge.plan, from: from, to: to, mode: mode)
  }

  static func answer(
    _ programme: Programme, _ plan: PlanInForce, from: LocalDate, to: LocalDate,
    mode: RingFence.Mode
  ) -> Answer {
    let staff = programme.staff
    let protected = staff.indices.filter { staff.protections[$0] != nil }.map { staff[$0] }
    var offers: [LocalDate: OfferedVacancies] = [:]
    var changes: [Change] = []
    for holding in protected {
      guard let protection = holding.protection else { continue }
      for (day, isStart) in days(of: holding) where from <= day && day <= to {
        let isAtRisk = plan.standing(of: holding) == .atRisk
        let offered = offers[day] ?? OfferedVacancies(programme, mode: mode, on: day)
        offers[day] = offered
        changes.append(
          Change(
            employee: holding.employee, post: holding.post, protection: protection, on: day,
            isStart: isStart, isAtRisk: isAtRisk,
            vacancies: offered.open.map(\.post).filter {
              WhyClaim.answer(of: holding, for: $0, offered.judge).outcome == .yes
            }.map(\.id)))
      }
    }
    let order = changes.enumerated().sorted {
      ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
    }
    return Answer(
      from: from, to: to, changes: order.map(\.element),
      gaps: protected.compactMap { gap(of: $0, from, to) },
      protectedAtStart: protected.count { $0.isProtected(on: from) },
      protectedAtEnd: protected.count { $0.isProtected(on: to) })
  }

  /// The first day of a protection, and the first day after it, as far as they are recorded.
  private static func days(of holding: Postholding) -> [(day: LocalDate, isStart: Bool)] {
    [
      holding.protectedFrom.map { ($0, true) },
      holding.protectedTo.map { ($0.adding(days: 1), false) },
    ].compactMap(\.self)
  }

  private static func gap(
    of holding: Postholding, _ from: LocalDate, _ to: LocalDate
  ) -> Gap? {
    guard let protection = holding.protection,
      holding.protectedFrom == nil || holding.protectedTo == nil,
      holding.protectedFrom.map({ $0 <= to }) ?? true,
      holding.protectedTo.map({ from <= $0 }) ?? true
    else { return nil }
    return Gap(
      employee: holding.employee, post: holding.post, protection: protection,
      from: holding.protectedFrom, to: holding.protectedTo)
  }
}
