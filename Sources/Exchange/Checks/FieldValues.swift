import Restructure

/// What the posts of today say in the columns that a test of `open_to` may ask about.
///
/// A test that no post meets names nobody, and a slip of the pen looks just like it: it is a
/// warning, because the plan may mean a post that is still to be listed. Where a post's cell is
/// empty it may meet the test, so only a slip is pointed out then.
struct FieldValues {
  private let posts: ReadTable<Post>
  /// What the rows say in a column, found when a test first asks about it.
  private var found: [OpenTo.Field: Column] = [:]

  private struct Column {
    /// Every value in small letters, with how it is written first.
    let values: [String: String]
    /// Whether every row says something.
    let isComplete: Bool
  }

  init(_ posts: ReadTable<Post>) {
    self.posts = posts
  }

  private mutating func column(_ field: OpenTo.Field) -> Column? {
    guard posts.isReadable, Self.isAboutPost(field) else { return nil }
    if let column = found[field] { return column }
    let written = posts.values.compactMap { Self.value(of: field, $0) }
    let column = Column(
      values: Dictionary(
        written.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first }),
      isComplete: written.count == posts.marks.count)
    found[field] = column
    return column
  }

  /// What is doubtful about a test, at the row that makes it.
  mutating func problem(_ field: OpenTo.Field, _ value: String, _ mark: RowMark) -> Problem? {
    guard let column = column(field), column.values[value.lowercased()] == nil else { return nil }
    let near = Suggestion.nearest(to: value, among: column.values.values)
    guard near != nil || column.isComplete else { return nil }
    return Problem(
      .warning, at: mark.row.place(of: "open_to"), code: .namesNobody,
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
