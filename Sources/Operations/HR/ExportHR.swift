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
  }

  /// Exports the programme of a case file, by its folder as it lies now.
  public static func run(
    _ file: CaseFile, on day: LocalDate?, to folder: String
  ) throws(OperationFailure) -> Answer {
    let store = try file.store()
    let loaded = try StoredFolder(file, store).load(on: day)
    let summaries = try StoreFailure.translating { () throws(StoreError) in
      try store.cases(in: loaded.programme.id, matching: CaseFilter())
    }
    let people = changes(summaries, loaded)
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
      open: summaries.count { $0.state?.isEnd == false })
  }

  private static func changes(
    _ summaries: [CaseSummary], _ folder: LoadedFolder
  ) -> [PersonChange] {
    summaries.compactMap { summary in
      if summary.state != nil { return PersonChange(summary) }
      guard let change = folder.judge.plan.changes[summary.reference.fromPost] else { return nil }
      return PersonChange(summary.reference, to: change, on: folder.programme.effective)
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
        (change.effective ?? programme.effective)?.description ?? "", change.source ?? "", "", "",
      ]
    }
    let new = programme.newPosts.map { post in
      [
        "", post.id, "create", post.title, "", post.positions.map(String.init) ?? "",
        post.fte?.description ?? "", post.grade ?? "", post.location ?? "",
        programme.effective?.description ?? "", post.source ?? "", "", "",
      ]
    }
    return changed + new
  }
}
