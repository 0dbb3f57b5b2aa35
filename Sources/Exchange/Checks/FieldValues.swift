import Restructure

/// What the posts of today say in the columns that a test of `open_to` may ask about.
///
/// A test that no post meets names nobody, and a slip of the pen looks just like it: it is a
/// warning, because the plan may mean a post that is still to be listed. Where a post's cell is
/// empty it may meet the test, so only a slip is pointed out then.
struct FieldValues {
  private let values: [OpenTo.Field: [String: String]]
  /// The columns that say something in every row.
  private let complete: Set<OpenTo.Field>

  init(_ posts: ReadTable<Post>) {
    var values: [OpenTo.Field: [String: String]] = [:]
    var complete: Set<OpenTo.Field> = []
    if posts.isReadable {
      for field in OpenTo.Field.allCases where Self.isAboutPost(field) {
        let written = posts.entries.compactMap { Self.value(of: field, $0.value) }
        if written.count == posts.marks.count { complete.insert(field) }
        values[field] = Dictionary(
          written.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
      }
    }
    self.values = values
    self.complete = complete
  }

  /// What is doubtful about a test, at the row that makes it.
  func problem(_ field: OpenTo.Field, _ value: String, _ row: Row) -> Problem? {
    guard let known = values[field], known[value.lowercased()] == nil else { return nil }
    let near = Suggestion.nearest(to: value, among: known.values)
    guard near != nil || complete.contains(field) else { return nil }
    return Problem(
      .warning, at: row.place(of: "open_to"), code: .namesNobody,
      message: "no row of posts.csv has the \(field.rawValue) “\(value)”",
      remedy: near.map(Suggestion.question)
        ?? "Compare it with the column \(field.rawValue) of posts.csv.")
  }

  private static func isAboutPost(_ field: OpenTo.Field) -> Bool {
    switch field {
    case .title, .service, .team, .role, .group, .grade, .location: true
    case .post, .contract, .qualification: false
    }
  }

  private static func value(of field: OpenTo.Field, _ post: Post) -> String? {
    switch field {
    case .title: post.title
    case .service: post.service
    case .team: post.team
    case .role: post.role
    case .group: post.group
    case .grade: post.grade
    case .location: post.location
    case .post, .contract, .qualification: nil
    }
  }
}
