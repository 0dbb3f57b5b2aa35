import Casework
import Exchange
import Foundation
import Restructure
import Rules
import Store

/// Writes what an HR system has to do: to posts by the plan, to people by their cases.
public enum ExportHR {
  /// What was written.
  public struct Answer: Sendable {
    public let files: [String]
    public let posts: Int
    public let people: [PersonChange]
    /// Cases that go on, of which there is nothing to do yet.
    public let open: Int
    /// New posts that are left out, because it is not known whether their condition holds.
    public let undecided: [PostID]
  }

  /// Exports the programme of a case file, by its folder as it lies now.
  public static func run(
    _ file: CaseFile, on day: LocalDate?, to folder: String
  ) throws(OperationFailure) -> Answer {
    let store = try file.store()
    let loaded = try StoredFolder(file, store).load(on: day)
    let records = try StoreFailure.translating { () throws(StoreError) in
      try store.records(in: loaded.programme.id)
    }
    let people = changes(records, loaded)
    let posts = postRows(loaded)
    let tables: [(TableLayout, [[String]])] = [(.hrPosts, posts), (.hrPeople, people.map(\.cells))]
    let files = tables.map { layout, rows -> (name: String, text: String) in
      (layout.file, CSVWriter.answer(layout.columns.map(\.name), rows))
    }
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    let there = files.map(\.name).filter {
      FileManager.default.fileExists(atPath: url.appendingPathComponent($0).path)
    }
    guard there.isEmpty else {
      throw .refused(
        "\(folder) already holds \(there.joinedInWords)",
        remedy: "Name another folder: what HR has filled in since must not be lost.")
    }
    try NewFolder.write(files, into: url)
    return Answer(
      files: files.map(\.name), posts: posts.count, people: people,
      open: records.count { $0.state?.isEnd == false },
      undecided: loaded.judge.plan.undecidedPosts.map(\.id))
  }

  private static func changes(
    _ records: [CaseRecord], _ folder: LoadedFolder
  ) -> [PersonChange] {
    let plan = folder.judge.plan
    return records.compactMap { record in
      if record.state != nil { return PersonChange(record, plan) }
      guard let change = plan.changes[record.reference.fromPost] else { return nil }
      return PersonChange(record.reference, to: change, on: folder.programme.effective)
    }.sorted { $0.reference < $1.reference }
  }

  private static func postRows(_ folder: LoadedFolder) -> [[String]] {
    let programme = folder.programme
    let plan = folder.judge.plan
    let changed = programme.changes.filter {
      plan.changes[$0.post]?.id == $0.id && $0.becomes != .retain
    }
    .map { change in
      [
        change.id, change.post, change.becomes.rawValue, plan.posts[change.post]?.title ?? "",
        change.toPost ?? "", change.remainPositions.map(String.init) ?? "",
        change.remainFTE?.description ?? "", "", "",
        (change.effective ?? programme.effective)?.description ?? "", "", change.source ?? "", "",
        "",
      ]
    }
    // A post under a condition is made once that is known to hold, and not before.
    let new = programme.newPosts.filter { plan.holds($0.condition) == .yes }.map { post in
      [
        "", post.id, "create", post.title, "", post.positions.map(String.init) ?? "",
        post.fte?.description ?? "", post.grade ?? "", post.location ?? "",
        programme.effective?.description ?? "", post.ends?.description ?? "", post.source ?? "",
        "", "",
      ]
    }
    return changed + new
  }
}
