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
    /// How many of those opened have a case; the rest are affected.
    public let casesOpened: Int
    /// Why the others who are listed have no case, with how many.
    public let withoutCase: [(reason: String, people: Int)]
    public let warnings: [Problem]
  }

  /// Opens every case of a plan on the day on which consultation opens.
  ///
  /// Opening twice changes nothing; where the folder has changed, the differences are listed and
  /// nobody is moved.
  public static func run(
    _ request: FolderRequest, file: CaseFile, by name: String
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
    let outcome = try StoreFailure.translating { () throws(StoreError) in
      let store = try CaseStore(path: file.path).knowing(FolderInputs.files(in: request.path))
      return try store.open(
        ProgrammeToOpen(
          id: programme.id, title: programme.title,
          consultationCloses: programme.consultation.closes, folder: path),
        cases: people, on: opens, by: name, recordedOn: file.today)
    }
    return Answer(
      programme: programme, outcome: outcome,
      casesOpened: outcome.opened.count { $0.standing == .case },
      withoutCase: reasons(standings.map(\.1)), warnings: folder.warnings)
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
