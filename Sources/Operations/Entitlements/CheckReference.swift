import Entitlement
import Foundation
import Restructure

/// Says which dated figures have run out, or are about to, on a day.
///
/// It is the alarm for tables that somebody must renew each year, so that no answer fails first.
public enum CheckReference {
  /// How a figure stands on a day.
  public enum State: String, Sendable {
    /// In force, and for long enough.
    case inForce = "in force"
    /// In force, but its last known day is near.
    case endsSoon = "ends soon"
    /// Nothing is known of the day.
    case missing
  }

  /// One dated figure.
  public struct Item: Sendable {
    /// What it is, as the name of a table or of a policy's term.
    public let name: String
    /// The file or the policy that holds it.
    public let source: String
    public let state: State
    /// The value in force; nil where there is none.
    public let value: Term.Value?
    /// The last day of which anything is known, nil where it runs on.
    public let lastDay: LocalDate?
    /// What about the value no source confirms.
    public let unconfirmed: String?
  }

  /// Every table that ships, and every term of the policies that ends on a day.
  public struct Answer: Sendable {
    public let on: LocalDate
    public let days: Int
    public let items: [Item]
    /// What no table holds.
    public let absent: [String]
  }

  /// Whether `check` was asked for the reference tables, and not for a folder of that name.
  public static func isMeant(by folder: String) -> Bool {
    folder == "reference" && !FileManager.default.fileExists(atPath: folder)
  }

  /// How near an end is near, unless a user says otherwise.
  public static let usualDays = 90

  /// Looks at the tables that ship and at policies: one that is named, or else all that ship.
  public static func run(
    on day: LocalDate, within days: Int, policy: String?
  ) throws(OperationFailure) -> Answer {
    var items: [Item] = []
    for law in Jurisdiction.allCases {
      let table = try ReferenceBook.limits(law)
      let file =
        law == .greatBritain ? "weekly-pay-limit-gb.csv" : "weekly-pay-limit-ni.csv"
      let entry = table.entries.first { $0.from <= day && day <= $0.to }
      items.append(
        Item(
          name: "Limit on a week's pay, \(law.name)", source: file,
          state: state(isThere: entry != nil, until: table.last, day, days),
          value: entry.map { .money($0.value) }, lastDay: table.last,
          unconfirmed: entry?.unconfirmed))
    }
    for (name, nation) in [
      ("England and Wales", Nation.england), ("Scotland", .scotland),
      ("Northern Ireland", .northernIreland),
    ] {
      let table = try ReferenceBook.workingDays(nation)
      items.append(
        Item(
          name: "Bank holidays, \(name)", source: "bank-holidays.csv",
          state: state(isThere: table.isWorkingDay(day) != nil, until: table.last, day, days),
          value: nil, lastDay: table.last, unconfirmed: nil))
    }
    let policies =
      if let policy { [try PolicyChoice.load(policy).policy] } else { try ListPolicies.run() }
    for policy in policies { items += terms(of: policy, on: day, within: days) }
    return Answer(
      on: day, days: days, items: items,
      absent: [
        "The days on which an employer closes besides bank holidays: no table is kept, so that a period in "
          + "working days may end later than is said."
      ])
  }

  /// The policy itself and its own terms, where any of it ends.
  ///
  /// A term that one policy takes over from another is looked at in the other.
  private static func terms(of policy: Policy, on day: LocalDate, within days: Int) -> [Item] {
    var items: [Item] = []
    if let to = policy.to {
      items.append(
        Item(
          name: "The whole policy", source: policy.name,
          state: state(isThere: policy.from <= day && day <= to, until: to, day, days),
          value: nil, lastDay: to, unconfirmed: nil))
    }
    for term in policy.terms where term.basis.place.file == policy.place.file {
      guard let last = term.entries.last?.to else { continue }
      let entry = term.entries.last { $0.from <= day && ($0.to.map { day <= $0 } ?? true) }
      items.append(
        Item(
          name: "Term \(term.name)", source: policy.name,
          state: state(isThere: entry != nil, until: last, day, days),
          value: entry?.value, lastDay: last,
          unconfirmed: entry?.basis.assumption))
    }
    return items
  }

  private static func state(
    isThere: Bool, until last: LocalDate, _ day: LocalDate, _ days: Int
  ) -> State {
    guard isThere else { return .missing }
    return last.dayNumber - day.dayNumber < days ? .endsSoon : .inForce
  }
}
