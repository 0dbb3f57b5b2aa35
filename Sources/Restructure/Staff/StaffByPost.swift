/// The rows of a staff list by the post that is held, in the order of the list.
public struct StaffByPost: Sendable {
  private let posts: SharedColumn<PostID>
  /// Where the rows of each post start among all rows, and where the last ones end.
  private let starts: [Int]
  private let rows: [Int32]

  /// Sorts a list by post.
  public init(_ staff: StaffList) {
    posts = staff.posts
    var starts = [Int](repeating: 0, count: posts.values.count + 1)
    for row in staff.indices {
      if let number = posts.number(at: row) { starts[number + 1] += 1 }
    }
    for number in posts.values.indices { starts[number + 1] += starts[number] }
    var next = starts
    var rows = [Int32](repeating: 0, count: starts.last ?? 0)
    for row in staff.indices {
      guard let number = posts.number(at: row) else { continue }
      rows[next[number]] = Int32(clamping: row)
      next[number] += 1
    }
    self.starts = starts
    self.rows = rows
  }

  /// The rows of the holders of a post; none where nobody is listed.
  public subscript(post: PostID) -> [Int] {
    guard let number = posts.number(of: post) else { return [] }
    return rows[starts[number]..<starts[number + 1]].map(Int.init)
  }
}
