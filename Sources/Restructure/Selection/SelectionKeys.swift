/// Whom and which post each row of scores.csv or preferences.csv is about, and where it stands.
///
/// The rows of one person stand together, as a rule, so that a person is kept once for a run of
/// rows, and a post once for all of them: of millions of rows a dozen bytes each.
public struct SelectionKeys: Sendable {
  /// The person of each run of rows; who stands in several places of the file has a run in each.
  public private(set) var employees: [EmployeeID] = []
  /// The posts that are named, each once, and which of them each row is about.
  public private(set) var posts = SharedColumn<PostID>()
  /// The row with which each run starts.
  private var starts: [Int] = []
  /// The run of each row.
  private var runs: [UInt32] = []
  private var lines: [Int32] = []
  private var files = SharedColumn<String>()
  private var columns = PaddedColumn(none: 0)

  init() {}

  /// How many rows there are.
  public var count: Int { runs.count }

  /// The rows of a run.
  public func rows(ofRun run: Int) -> Range<Int> {
    starts[run]..<(run + 1 < starts.count ? starts[run + 1] : runs.count)
  }

  /// Whether all rows of each person stand together.
  public var standTogether: Bool {
    // Lists from a payroll are in the order of their ids, and need not be remembered.
    let isAscending = zip(employees, employees.dropFirst()).allSatisfy { $0 < $1 }
    return isAscending || Set(employees).count == employees.count
  }

  /// The person of a row.
  public func employee(at row: Int) -> EmployeeID { employees[Int(runs[row])] }

  /// The post of a row.
  public func post(at row: Int) -> PostID { posts[row] ?? "" }

  /// Where a row stands.
  public func place(at row: Int) -> Place {
    Place(file: files[row] ?? "", line: Int(lines[row]), column: columns[row])
  }

  /// Whether a row is about this person and post and stands there.
  func isAbout(_ employee: EmployeeID, _ post: PostID, _ place: Place, at row: Int) -> Bool {
    self.employee(at: row) == employee && self.post(at: row) == post && self.place(at: row) == place
  }

  /// Makes room for so many rows.
  mutating func reserveCapacity(_ rows: Int) {
    runs.reserveCapacity(rows)
    lines.reserveCapacity(rows)
    posts.reserveCapacity(rows)
    files.reserveCapacity(rows)
    columns.reserveCapacity(rows)
  }

  /// Adds a row at the end.
  mutating func append(_ employee: EmployeeID, _ post: PostID, _ place: Place) {
    let row = runs.count
    if employees.last != employee {
      employees.append(employee)
      starts.append(row)
    }
    runs.append(UInt32(employees.count - 1))
    lines.append(Int32(clamping: place.line))
    posts.set(post, at: row)
    files.set(place.file, at: row)
    columns.set(place.column, at: row)
  }

  /// Adds the rows of another list at the end.
  mutating func append(_ other: SelectionKeys) {
    let rows = count
    // A run may have been cut in two where the file was.
    let isOneRun = !employees.isEmpty && employees.last == other.employees.first
    let earlier = UInt32(employees.count - (isOneRun ? 1 : 0))
    employees += other.employees.dropFirst(isOneRun ? 1 : 0)
    starts += other.starts.dropFirst(isOneRun ? 1 : 0).lazy.map { $0 + rows }
    runs += other.runs.lazy.map { $0 + earlier }
    lines += other.lines
    posts.append(other.posts, at: rows)
    files.append(other.files, at: rows)
    columns.append(other.columns, at: rows)
  }
}
