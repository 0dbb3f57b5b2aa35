import Casework
import Exchange
import Restructure
import Store

/// Erases the personal words of people whose cases are over, by a rule that somebody names.
public struct Retention: Sendable {
  /// Which rule: nothing is ever erased without one.
  public enum Choice: Hashable, Sendable {
    /// Cases that were over before a day.
    case endedBefore(LocalDate)
    /// The term *retention* of the policy of the programme.
    case policy
  }

  /// How everybody stands to the rule.
  public struct Answer: Sendable {
    public let list: RetentionList
    /// The rule in words, with its source.
    public let rule: String
    public let on: LocalDate
    /// Entries of other people's cases whose words name one of those who are due.
    public let mentions: [Int]
  }

  private let file: CaseFile
  private let store: CaseStore
  private let programme: String
  private let rule: RetentionRule
  private let words: String
  private let alsoAffected: Bool
  /// The day of the answer.
  public let on: LocalDate

  /// The rule, for one programme of a database, on a day.
  public init(
    _ file: CaseFile, by choice: Choice, alsoAffected: Bool, on day: LocalDate?
  ) throws(OperationFailure) {
    self.file = file
    self.alsoAffected = alsoAffected
    store = try file.store()
    programme = try file.programme(in: store).id
    switch choice {
    case .endedBefore(let limit):
      on = day ?? file.today
      guard limit <= on else {
        throw .usage(
          "--ended-before \(limit) lies after \(on)",
          remedy: "Give a day that is past: words are kept while they may still be needed.")
      }
      rule = .endedBefore(limit)
      words = "cases that were over before \(limit)"
    case .policy:
      let folder = try StoredFolder(file, store).load(on: day)
      on = folder.on
      (rule, words) = try Self.rule(of: folder)
    }
  }

  private static func rule(
    of folder: LoadedFolder
  ) throws(OperationFailure) -> (RetentionRule, String) {
    let entry = folder.programme.policy?.term(named: "retention")?.entry(on: folder.on)
    guard let entry else {
      throw .refused(
        "the policy of \(folder.programme.id) has no term “retention” in force on \(folder.on)",
        remedy: "Add it with the day from which it applies, or give --ended-before DATE.")
    }
    guard case .period(let period) = entry.value, period.unit != .workingDays else {
      throw .refused(
        "the term “retention” of the policy is no length of time in days, weeks, months or years",
        remedy: "Write a period such as 6 years.")
    }
    let source = entry.basis.source ?? entry.basis.assumption ?? entry.basis.place.description
    return (
      .keptFor(period), "kept for \(period) after the last case is over [\(source)]"
    )
  }

  /// How everybody stands to the rule; nothing is erased.
  public func list() throws(OperationFailure) -> Answer {
    try StoreFailure.translating { () throws(StoreError) in
      let list = try store.retention(
        in: programme, by: rule, on: on, alsoAffected: alsoAffected)
      let due = list?.due ?? []
      return Answer(
        list: list ?? RetentionList(people: due), rule: words, on: on,
        mentions: try store.mentions(of: due, in: programme))
    }
  }

  /// Erases the words of everybody who is due: of all, or of none.
  public func purge(by name: String, reason: String) throws(OperationFailure) -> Purge {
    guard !name.trimmedText.isEmpty, !reason.trimmedText.isEmpty else {
      throw .usage(
        "it is not said who erases, or why", remedy: "Give --by NAME and --reason TEXT.")
    }
    return try StoreFailure.translating { () throws(StoreError) in
      try store.purge(
        programme, by: rule, on: on, alsoAffected: alsoAffected, author: name, reason: reason,
        recordedOn: file.today)
    }
  }
}
