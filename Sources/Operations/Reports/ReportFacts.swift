import Casework
import Exchange
import Reports
import Restructure
import Rules
import Store

/// What reports are made from: the plan as it stands, the people at risk, and the cases where there
/// is a case file.
struct ReportFacts {
  let folder: LoadedFolder
  /// The programme's cases and affected people; empty where no case file holds it.
  let records: [CaseRecord]
  /// Whether a case file holds the programme.
  let hasCases: Bool
  let head: String?
  /// The folder's path, where letters.yaml lies.
  let path: String
  let reader: Reader
  let book: ClaimBook
  let list: AtRiskList

  var programme: Programme { folder.programme }
  var judge: ClaimJudge { folder.judge }
  var plan: PlanInForce { folder.judge.plan }
  var on: LocalDate { folder.on }
  var names: StatePolicy { StatePolicy(programme.policy) }

  /// Posts whose people are counted together for whoever sees no small numbers.
  let postGroups: [AtRiskCounts.PostGroup]
  /// The pools, in the order of the book's places.
  let pools: [Pool]

  /// Reads a folder, with the cases of a case file where there is one; or a case file and the folder
  /// that its cases were opened from.
  init(
    _ request: FolderRequest?, file: CaseFile, on day: LocalDate?, for reader: Reader,
    reading extent: ProgrammeReader.Extent
  ) throws(OperationFailure) {
    var read: LoadedFolder
    var store: CaseStore?
    if let request {
      read = try request.load(extent)
      path = request.path
      if CaseFile.isThere(file.path) { store = try file.store() }
    } else {
      let opened = try file.store()
      let programme = try file.programme(in: opened)
      read = try StoredFolder(file, opened).load(on: day, extent)
      path = file.folder ?? programme.folder ?? ""
      store = opened
    }
    let id = read.programme.id
    var (records, head, hasCases) = ([CaseRecord](), String?.none, false)
    if let store {
      let stored = try StoreFailure.translating { () throws(StoreError) in
        guard try store.programmes().contains(where: { $0.id == id }) else {
          return ([CaseRecord](), String?.none, [RecordedDecision](), false)
        }
        return (try store.records(in: id), try store.head(), try store.decisions(in: id), true)
      }
      (records, head, hasCases) = (stored.0, stored.1, stored.3)
      if request != nil { read = read.adding(stored.2, of: file.path) }
    }
    folder = read
    self.records = records
    self.head = head
    self.hasCases = hasCases
    self.reader = reader
    book = ClaimBook(read.judge)
    list = AtRiskList(
      book, plan: read.judge.plan, facts: Self.caseFacts(records, on: read.on))
    let pools = Self.pools(book)
    postGroups =
      reader.seesSmallNumbers ? [] : AtRiskCounts.postGroups(list, dividedBy: pools.map(\.posts))
    self.pools = pools
  }

  private static func caseFacts(
    _ records: [CaseRecord], on day: LocalDate
  ) -> [Postholding.Key: AtRiskList.CaseFacts] {
    var facts: [Postholding.Key: AtRiskList.CaseFacts] = [:]
    for record in records {
      guard record.reference.standing == .case, let standing = record.state(on: day) else {
        continue
      }
      facts[record.reference.holding] = AtRiskList.CaseFacts(
        state: standing.state.rawValue, since: standing.since, nextDue: record.nextDue?.on,
        isSettled: standing.state.isEnd,
        // A place that came later is none of that day's.
        places: standing.state == record.state ? record.placesHeld : [])
    }
    return facts
  }

  /// The same people at risk with their cases as they stood on an earlier day.
  func list(on day: LocalDate) -> AtRiskList {
    AtRiskList(book, plan: plan, facts: Self.caseFacts(records, on: day))
  }

  /// The people at risk in numbers, beside those of the last list where its day is known.
  func numbers(since: LocalDate?) -> AtRiskNumbers {
    AtRiskNumbers(
      list: list, before: since.map(list(on:)), hasCases: hasCases, reader: reader,
      stateName: stateName)
  }

  /// The state of a case as the employer calls it.
  func stateName(of row: AtRiskList.Row) -> String {
    guard let word = row.facts?.state else { return "not opened" }
    return CaseState(rawValue: word).map { names.name(of: $0) } ?? word
  }

  /// The places of a book with the posts from which somebody may come into each.
  private static func pools(_ book: ClaimBook) -> [Pool] {
    var kinds = book.seats.map { _ in [ClaimBook.Kind]() }
    for kind in book.kinds {
      for seats in Set(kind.claims.map(\.seats)) { kinds[seats].append(kind) }
    }
    return kinds.map { Pool(kinds: $0, posts: Set($0.map(\.post))) }
  }

  /// Who may claim the places of one post.
  struct Pool {
    /// In the order of the book.
    let kinds: [ClaimBook.Kind]
    let posts: Set<PostID>
    /// How many people may, for certain or if a fact turns out well.
    var claimants: Int { kinds.reduce(0) { $0 + $1.members.count } }
  }

  /// A report about the programme, still empty.
  func draft(_ kind: ReportKind) -> ReportDraft {
    var draft = ReportDraft(kind.rawValue, kind.title, of: programme, on: on)
    draft.head = head
    return draft
  }

  // MARK: - Words and numbers

  /// A post of either structure by its title and id.
  func named(_ id: PostID) -> String {
    plan.post(id).map { "\($0.title) (\(id))" } ?? id
  }

  /// How many places, as a table shows it.
  func places(_ capacity: Seats.Capacity) -> Cell {
    switch capacity {
    case .positions(let places): .number(places)
    case .fte(let fte): .text("\(fte.decimal) FTE")
    case .notKnown: .notKnown
    }
  }

  /// The posts at risk, alone or with those that are counted with them, in the order of staff.csv.
  var countedPosts: [(label: [Cell], posts: Set<PostID>)] {
    guard !reader.seesSmallNumbers else {
      var seen: Set<PostID> = []
      return list.rows.filter { seen.insert($0.holding.post).inserted }.map { row in
        ([Cell(row.service), .text(named(row.holding.post))], [row.holding.post])
      }
    }
    return postGroups.map { group in
      (
        [.text(group.service), .text(group.posts.map(named).joined(separator: "; "))],
        Set(group.posts)
      )
    }
  }

  /// How many people hold a post at risk, where that may be shown.
  func peopleAtRisk(in post: PostID) -> Cell {
    let count = list.rows.count { $0.holding.post == post }
    let isShown =
      reader.seesSmallNumbers || count == 0 || postGroups.contains { $0.posts == [post] }
    return isShown ? .number(count) : .hidden
  }

  /// Whether a reader may know how many people are in some posts together: for readers of numbers only
  /// where it is a sum of what they have.
  func mayCount(_ posts: Set<PostID>) -> Bool {
    guard !reader.seesSmallNumbers else { return true }
    let inside = postGroups.filter { !posts.isDisjoint(with: $0.posts) }
    return !inside.isEmpty && inside.allSatisfy { posts.isSuperset(of: $0.posts) }
  }

  /// How many people may claim from some posts; for readers of numbers only where that is everybody at
  /// risk in them, and they may be counted.
  func claimants(_ count: Int, from posts: Set<PostID>) -> Cell {
    guard !reader.seesSmallNumbers else { return .number(count) }
    let all = list.rows.count { posts.contains($0.holding.post) }
    return all == count && mayCount(posts) ? .number(count) : .hidden
  }

  /// The columns of ``countedPosts``.
  static let postColumns = [
    Report.Column(key: "service", title: "Service"), Report.Column(key: "post", title: "Post"),
  ]
}

extension [String] {
  /// Each once, in the order in which it first stands.
  var inOrder: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension CountsDraft {
  /// Counts of things by two of their labels, each label in the order in which it first stands.
  init<Thing>(
    _ key: String, _ caption: String, _ things: [Thing], of person: (Thing) -> EmployeeID,
    by title: String, _ row: (Thing) -> String, and column: (Thing) -> String,
    columns: [String]? = nil, rows: [String]? = nil
  ) {
    let labelled = things.map { (row($0), column($0), person($0)) }
    let rows = rows ?? labelled.map(\.0).inOrder
    let columns = columns ?? labelled.map(\.1).inOrder
    var persons = rows.map { _ in columns.map { _ in [EmployeeID]() } }
    let rowNumbers = Dictionary(uniqueKeysWithValues: zip(rows, rows.indices))
    let columnNumbers = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
    for (row, column, person) in labelled {
      if let row = rowNumbers[row], let column = columnNumbers[column] {
        persons[row][column].append(person)
      }
    }
    self.init(
      key, caption, labels: [Report.Column(key: "of", title: title)],
      labelled: rows.map { [.text($0)] },
      keys: columns.map { name in
        String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
      }, CountTable(rows: rows, columns: columns, persons: persons))
  }
}
