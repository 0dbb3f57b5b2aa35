import Parallel
import Restructure

/// Reads a programme folder, `programme.yaml` and the tables beside it, or a workbook in its place.
public struct ProgrammeReader: Sendable {
  /// How much of the folder a command reads.
  public enum Extent: Sendable {
    /// Everything, as `check` does.
    case everything
    /// What decides claims: the head, the policy, posts, staff, changes, new posts, ring-fences,
    /// matches and decisions, and wishes where the policy asks for them.
    case claims
    /// That, and what contests are decided by: scores and wishes.
    case selection
    /// What decides claims, and the vacancies elsewhere.
    case redeployment
  }

  private let source: ProgrammeSource
  private let map: HeaderMap
  private let extent: Extent
  private let particulars: StaffParticulars
  private let policy: PolicySource?
  private var problems: [Problem] = []

  /// Reads the folder or workbook at a path, with a policy in place of the one that programme.yaml names where
  /// one is given.
  public static func read(
    _ path: String, map: HeaderMap = HeaderMap(), extent: Extent = .everything,
    keeping particulars: StaffParticulars = .all, policy: PolicySource? = nil
  ) -> ProgrammeReading {
    let (source, problems) = ProgrammeSource.open(path, map)
    guard let source else { return ProgrammeReading(programme: nil, problems: problems) }
    var reader = ProgrammeReader(
      source: source, map: map, extent: extent, particulars: particulars, policy: policy)
    let programme = reader.programme()
    return ProgrammeReading(
      programme: programme, problems: (problems + reader.problems).map(source.worded))
  }

  /// The file of a policy of one's own that the programme at a path names, beside it or in it; nil where
  /// it names none, or cannot be read.
  public static func ownPolicyFile(of path: String) -> String? {
    guard let source = ProgrammeSource.open(path, HeaderMap()).0 else { return nil }
    return source.head().policy.map(\.name).flatMap { name in
      let isFile = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      return isFile && !name.contains("/") ? name : nil
    }
  }

  private init(
    source: ProgrammeSource, map: HeaderMap, extent: Extent, particulars: StaffParticulars,
    policy: PolicySource?
  ) {
    self.source = source
    self.map = map
    self.extent = extent
    self.particulars = particulars
    self.policy = policy
  }

  private mutating func programme() -> Programme? {
    let head = source.head()
    problems += head.problems
    let policy = PolicyInUse(head, instead: policy, in: source.folder)
    problems += policy.problems
    let tables = tables(under: policy)
    problems += source.strays(besides: policy.name)
    problems += ReferenceCheck.problems(head, policy, tables)
    guard var programme = head.programme else { return nil }
    programme.policyName = policy.name
    programme.policy = policy.reading?.policy
    tables.fill(&programme)
    return programme
  }

  /// Reads the tables: those that may be a hundred times as long as the others in parts, and the
  /// others beside them.
  private mutating func tables(under policy: PolicyInUse) -> PlanTables {
    var others = self
    others.problems = []
    let short = Threads.start { [others] in TablesFound(others) }
    let (staff, isReadable) = parts(of: .staff)
    let decidesContests = extent == .everything || extent == .selection
    let wishes = decidesContests || policy.asksForWishes ? parts(of: .preferences).parts : []
    let scores = decidesContests ? parts(of: .scores).parts : []
    let leftOut = particulars.leftOut(underPolicy: policy.isNamed)
    var work: [@Sendable () -> TablesFound] = []
    for rows in staff {
      work.append { TablesFound(rows) { $0.staff = StaffTable(&$1, leavingOut: leftOut) } }
    }
    for rows in wishes {
      work.append {
        TablesFound(rows) {
          $0.preferences = SelectionTable(&$1, PreferenceRow($1.table.columns).read)
        }
      }
    }
    for rows in scores {
      work.append {
        TablesFound(rows) { $0.scores = SelectionTable(&$1, ScoreRow($1.table.columns).read) }
      }
    }
    var found = Threads.map(work.count) { [work] in work[$0]() }
    let besides = short.take() ?? TablesFound(others)
    problems += besides.problems + found.flatMap(\.problems)
    var tables = besides.tables
    for position in found.indices { found[position].move(to: &tables) }
    tables.staff.isReadable = isReadable
    return tables
  }

  /// The rows of a long table in parts, none where it has none or cannot be read.
  private mutating func parts(of layout: TableLayout) -> (parts: [TableRows], isReadable: Bool) {
    var parts: [TableRows] = []
    let isReadable = open(layout, required: false) { rows in
      parts = rows.divided(into: min(Threads.processors * 4, rows.remainingBytes / Self.leastPart))
    }
    return (parts, isReadable)
  }

  /// How many bytes are worth a thread of their own.
  private static let leastPart = 1 << 18

  /// What one thread has read.
  private struct TablesFound: Sendable {
    private(set) var tables = PlanTables()
    private(set) var problems: [Problem] = []

    init(_ reader: ProgrammeReader) {
      var reader = reader
      tables = reader.shortTables()
      problems = reader.problems
    }

    /// Adds the parts of long tables to what others have read, and lets go of them.
    mutating func move(to others: inout PlanTables) {
      others.staff.append(tables.staff)
      others.preferences.append(tables.preferences)
      others.scores.append(tables.scores)
      tables = PlanTables()
    }

    init(_ rows: TableRows, _ read: (inout PlanTables, inout TableRows) -> Void) {
      var rows = rows
      read(&tables, &rows)
      problems = rows.allProblems
    }
  }

  private mutating func shortTables() -> PlanTables {
    var tables = PlanTables()
    tables.posts = rows(.posts, required: true) { PostRow.read($0, isNew: false, &$1) }
    tables.newPosts = rows(.newPosts) { PostRow.read($0, isNew: true, &$1) }
    tables.changes = rows(.changes, ChangeRow.read)
    tables.ringFences = rows(.ringFences, RingFenceRow.read)
    tables.matches = rows(.matches, MatchRow.read)
    tables.decisions = rows(.decisions, DecisionRow.read)
    if extent == .everything {
      tables.statements = rows(.statements, StatementRow.read)
      tables.figures = rows(.figures, FigureRow.read)
    }
    if extent == .everything || extent == .redeployment {
      tables.vacancies = rows(.vacancies, VacancyRow.read)
    } else {
      // A wish may be for a vacancy, and nobody has looked which there are.
      tables.vacancies = .unreadable
    }
    return tables
  }

  private mutating func rows<Value>(
    _ layout: TableLayout, required: Bool = false, _ read: (Row, inout [Problem]) -> Value?
  ) -> ReadTable<Value> {
    var table = ReadTable<Value>()
    table.isReadable = open(layout, required: required) { rows in
      table = ReadTable(&rows, read)
    }
    return table
  }

  /// Opens a table and has its rows read; false where it is there and cannot be read.
  private mutating func open(
    _ layout: TableLayout, required: Bool, _ read: (inout TableRows) -> Void
  ) -> Bool {
    switch source.table(layout) {
    case .missing:
      guard required else { return true }
      problems.append(source.missing(layout.file))
      return false
    case .unusable(let problem):
      problems.append(problem)
      return false
    case .text(let file):
      guard var rows = TableRows(file, layout, map, problems: &problems) else { return false }
      read(&rows)
      problems += rows.allProblems
      return true
    }
  }
}
