import Restructure

/// Checks that no row is inside itself, directly or by way of others.
enum PartOfCheck {
  static func problems(_ tables: PlanTables) -> [Problem] {
    problems(tables.posts) + problems(tables.newPosts)
  }

  private static func problems(_ table: ReadTable<Post>) -> [Problem] {
    guard table.values.contains(where: { $0.partOf != nil }) else { return [] }
    let inner = Dictionary(
      table.entries.map { ($0.value.id, $0) }, uniquingKeysWith: { first, _ in first })
    var settled: Set<PostID> = []
    return table.entries.compactMap { entry in
      var path: [PostID] = []
      var next: PostID? = entry.value.id
      while let id = next, !settled.contains(id) {
        settled.insert(id)
        path.append(id)
        next = inner[id]?.value.partOf
      }
      guard let end = next, let start = path.firstIndex(of: end), let row = inner[end]?.row else {
        return nil
      }
      return problem(path[start...] + [end], row)
    }
  }

  private static func problem(_ cycle: ArraySlice<PostID>, _ row: Row) -> Problem {
    let words = cycle.map { "“\($0)”" }.joined(separator: " is part of ")
    return Problem(
      at: row.place(of: "part_of"), code: .partOfItself, message: words,
      remedy: "Name the row that it is inside, or empty one of the cells.")
  }
}
