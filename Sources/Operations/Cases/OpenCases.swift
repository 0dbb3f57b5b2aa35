import Casework
import Foundation
import Restructure
import Rules
import Store

/// Opens a folder's cases in the database, or refreshes them.
public enum OpenCases {
  /// What came of it.
  public struct Answer: Sendable {
    public let programme: Programme
    public let outcome: OpenOutcome
    /// The digest of the latest entry; nil while there is none.
    public let head: String?
    /// How many of those opened have a case; the rest are affected.
    public let casesOpened: Int
    /// Why the others who are listed have no case, with how many.
    public let withoutCase: [(reason: String, people: Int)]
    public let warnings: [Problem]
    /// Why the folder has no such case any more, for those of whom it has none.
    public let whyGone: [CaseReference: String]
    /// Whether the differences were taken note of in the cases' histories.
    public let isNoted: Bool
  }

  /// Opens every case of a plan on the day on which consultation opens.
  ///
  /// Opening twice changes nothing; where the folder has changed, the differences are listed and
  /// nobody is moved. With a reason, what differs is taken note of in each case's history, and not
  /// listed again.
  public static func run(
    _ request: FolderRequest, file: CaseFile, by name: String, noting reason: String? = nil
  ) throws(OperationFailure) -> Answer {
    let folder = try request.load()
    let programme = folder.programme
    let opens = programme.consultation.opens
    guard folder.on >= opens else {
      throw .refused(
        "consultation opens on \(opens), and the answer's day is \(folder.on)",
        remedy: "Cases open on the day on which consultation opens: run this then, or give --on.")
    }
    let plan = folder.judge.plan
    let standings = programme.staff.map { ($0, plan.standing(of: $0)) }
    let people = standings.compactMap { holding, standing in
      caseToOpen(holding, standing, plan)
    }
    let path = URL(fileURLWithPath: request.path, isDirectory: true).standardizedFileURL.path
    let (outcome, head) = try StoreFailure.translating { () throws(StoreError) in
      let store = try CaseStore(path: file.path).knowing(FolderInputs.files(in: request.path))
      let outcome = try store.open(
        ProgrammeToOpen(
          id: programme.id, title: programme.title,
          consultationCloses: programme.consultation.closes, folder: path),
        cases: people, on: opens, by: name, recordedOn: file.today)
      guard let reason, !outcome.differences.isEmpty else { return (outcome, outcome.head) }
      return (
        outcome,
        try store.accept(outcome.differences, on: folder.on, by: name, reason: reason)
      )
    }
    return Answer(
      programme: programme, outcome: outcome, head: head,
      casesOpened: outcome.opened.count { $0.standing == .case },
      withoutCase: reasons(standings.map(\.1)), warnings: folder.warnings,
      whyGone: whyGone(outcome.differences, standings), isNoted: reason != nil)
  }

  private static func whyGone(
    _ differences: [PlanDifference], _ standings: [(Postholding, Standing)]
  ) -> [CaseReference: String] {
    let gone = differences.filter { $0.now == nil }
    guard !gone.isEmpty else { return [:] }
    let known = Set(gone.map(\.case.employee))
    let held = Dictionary(grouping: standings.filter { known.contains($0.0.employee) }) {
      $0.0.employee
    }
    var reasons: [CaseReference: String] = [:]
    for difference in gone {
      let reference = difference.case
      let own = held[reference.employee] ?? []
      if let here = own.first(where: { $0.0.post == reference.fromPost }) {
        if case .noCase(let reason) = here.1 { reasons[reference] = reason.words }
      } else if own.isEmpty {
        reasons[reference] = "\(reference.employee) is not in staff.csv any more"
      } else {
        let posts = own.map(\.0.post).joinedInWords
        reasons[reference] = "in staff.csv \(reference.employee) now holds \(posts)"
      }
    }
    return reasons
  }

  private static func caseToOpen(
    _ holding: Postholding, _ standing: Standing, _ plan: PlanInForce
  ) -> CaseToOpen? {
    guard let change = plan.changes[holding.post] else { return nil }
    let record: CaseRecord.Standing
    switch standing {
    case .atRisk: record = .case
    case .affected: record = .affected
    case .noCase: return nil
    }
    return CaseToOpen(
      employee: holding.employee, fromPost: holding.post, standing: record,
      fate: change.becomes.rawValue, source: change.source)
  }

  private static func reasons(_ standings: [Standing]) -> [(reason: String, people: Int)] {
    var counts: [String: Int] = [:]
    for case .noCase(let reason) in standings { counts[reason.words, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (reason: $0.key, people: $0.value) }
  }
}
