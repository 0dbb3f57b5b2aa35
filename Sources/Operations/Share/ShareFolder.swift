import Exchange
import Foundation
import Reports
import Restructure
import Rules

/// Writes a folder for another reader that can be checked, explained and forecast, with no more in it
/// than is theirs: a counter-proposal can be tried in it.
public struct ShareFolder {
  /// What to share, with whom and where.
  public struct Question: Sendable {
    public var request: FolderRequest
    public var audience = Audience.union
    /// The folder to be written.
    public var folder: String
    public var agreement: ShareAgreement?
    /// Where the file goes that says who is who; nil writes none.
    public var key: String?

    /// Shares a folder with representatives.
    public init(_ request: FolderRequest, to folder: String) {
      (self.request, self.folder) = (request, folder)
    }
  }

  private let question: Question
  private let whole: LoadedFolder
  private let salt: String
  private var files: [(name: String, text: String)] = []
  private var staff: SharedStaff?
  private var canMatter: [String] = []

  /// Writes the folder, or nothing where something in the original is wrong.
  public static func run(_ question: Question) throws(OperationFailure) -> ShareAnswer {
    guard question.audience == .union else {
      throw .usage(
        "a folder is shared with representatives: --audience union",
        remedy: "The caseworker has the folder itself, managers and employees have reports.")
    }
    var share = try ShareFolder(question)
    try share.gather()
    return try share.write()
  }

  private init(_ question: Question) throws(OperationFailure) {
    self.question = question
    whole = try question.request.load(.everything)
    if let agreement = question.agreement, agreement.on > whole.on {
      throw .usage(
        "the agreement is dated \(agreement.on), after the day of the answer, \(whole.on)",
        remedy: "Give the day on which it was made.")
    }
    salt = try question.key.map { PseudonymKey(path: $0) }?.salt() ?? Pseudonyms.newSalt()
  }

  private mutating func gather() throws(OperationFailure) {
    let map = (try? HeaderMap(question.request.maps)) ?? HeaderMap()
    for layout in TableLayout.all {
      guard let cells = TableCells.read(question.request.path, layout, map: map) else { continue }
      let allowed = SharedColumns.shared(layout, with: question.audience)
      if layout.file == TableLayout.staff.file {
        share(cells, allowed, layout)
      } else if !allowed.isEmpty {
        let kept = cells.columns.indices.filter { allowed.contains(cells.columns[$0]) }
        add(layout, kept.map { cells.columns[$0] }, cells.rows.map { row in kept.map { row[$0] } })
      } else if !cells.rows.isEmpty {
        canMatter.append(
          "\(layout.file) is left out with \(counted(cells.rows.count, "row")): "
            + Self.consequence(of: layout.file))
      }
    }
    try gatherPolicy()
    explainStaff()
    files.append(("programme.yaml", SharedHead.text(whole.programme, remark: remarks)))
    files.append(("README.md", readme))
  }

  private mutating func share(_ cells: TableCells, _ allowed: Set<String>, _ layout: TableLayout) {
    let shared = SharedStaff(
      cells, columns: allowed, salt: salt, isAgreed: question.agreement != nil)
    staff = shared
    add(layout, shared.header, shared.rows)
  }

  private mutating func add(_ layout: TableLayout, _ columns: [String], _ rows: [[String]]) {
    files.append((layout.file, CSVWriter.answer(columns, rows)))
  }

  private static func consequence(of file: String) -> String {
    switch file {
    case "decisions.csv": "the forecast counts people as if nothing had been decided."
    case "preferences.csv": "a rule that asks for a wish finds none."
    default: "contests that they decide are open."
    }
  }

  /// A policy of one's own goes with the folder; people whom a pool names go by their pseudonyms.
  private mutating func gatherPolicy() throws(OperationFailure) {
    guard let name = whole.programme.policyName,
      var text = TableCells.policyText(question.request.path, named: name)
    else { return }
    let named = Set((whole.programme.policy?.pools ?? []).flatMap { $0.include + $0.exclude })
    guard named.isEmpty || question.agreement != nil else {
      throw .refused(
        "\(name) names people in its pools",
        remedy: "Rows about single people need an agreement: --agreement 'WORDS/DATE'.")
    }
    for employee in named.sorted(by: { $0.count > $1.count }) {
      text = text.replacing(employee, with: staff?.pseudonyms[employee] ?? "")
    }
    files.append((name, text))
  }

  // MARK: - What can matter

  private mutating func explainStaff() {
    let holdings = whole.programme.staff
    if holdings.contains(where: { $0.protection != nil }) {
      canMatter.append(
        "Protection is withheld. It gives first call on vacancies, so with it other people may be "
          + "placed, and fewer or more of them.")
    }
    if holdings.contains(where: { $0.contractEnds == nil && $0.contract == .fixedTerm }) {
      canMatter.append("Ends of fixed terms are not known in the folder itself.")
    }
    canMatter += policyAsks
    if let leftOut = staff?.leftOut.count, leftOut > 0 {
      canMatter.append(
        "\(counted(leftOut, "person", "people")) of posts with fewer than "
          + "\(SharedStaff.leastAlike) alike are in no row, and facts that fewer share are empty: all "
          + "numbers of people are too small, and some claims are not known.")
    }
  }

  /// Facts that the policy asks for and the shared folder does not have.
  private var policyAsks: [String] {
    guard let policy = whole.programme.policy else { return [] }
    var asks: Set<String> = []
    for condition in policy.everyCondition {
      switch condition {
      case .service: asks.insert("length of service")
      case .payGap: asks.insert("pay")
      case .protected: asks.insert("protection")
      case .wish: asks.insert("wishes")
      default: break
      }
    }
    let named = whole.programme.ringFences.contains {
      $0.openTo.alternatives.joined().contains { $0.test == .protected }
    }
    if named { asks.insert("protection") }
    guard !asks.isEmpty else { return [] }
    return [
      "The rules ask for \(asks.sorted().joinedInWords), which the folder does not have: such a claim "
        + "is not known there."
    ]
  }

  // MARK: - Words in the folder

  private var remarks: [String] {
    let agreement = question.agreement.map {
      "Shared under an agreement of \($0.on): \($0.words)"
    }
    return [
      "A copy for \(question.audience.words), in which people have other names.",
      agreement ?? "Shared without an agreement: no row is about fewer than five people.",
    ]
  }

  private var readme: String {
    let matter = canMatter.map { "- \($0)" }.joined(separator: "\n")
    return """
      # \(whole.programme.title): a copy for \(question.audience.words)

      \(remarks.joined(separator: "\n"))

      It can be checked, explained and forecast like any folder of Ringfence, and a plan of your own can
      be held against it: copy the folder, change changes.csv, new-posts.csv or ring-fences.csv, and ask
      `ringfence report compare` for both.

      Left out: \(withheld.map(\.words).joined(separator: "; ")).

      \(matter.isEmpty ? "Nothing that was left out can change the forecast." : "What was left out can change an answer:\n\n" + matter)

      """
  }

  private var withheld: [Fact] {
    Fact.allCases.filter {
      let disclosure = $0.disclosure(to: question.audience)
      return disclosure == .withheld || disclosure == .counts && $0 != .headcount
    }
  }

  // MARK: - Writing

  private func write() throws(OperationFailure) -> ShareAnswer {
    let folder = question.folder
    if let names = try? FileManager.default.contentsOfDirectory(atPath: folder), !names.isEmpty {
      throw .refused("\(folder) is not empty", remedy: "Name a folder that is not there yet.")
    }
    try NewFolder.write(files, into: URL(fileURLWithPath: folder, isDirectory: true))
    if let key = question.key, let staff { try PseudonymKey(path: key).write(staff.pseudonyms) }
    var request = FolderRequest(path: folder, on: whole.on, today: whole.on)
    request.settings = question.request.settings
    let shared = try request.load()
    return ShareAnswer(
      audience: question.audience, folder: folder, files: files.map(\.name),
      agreement: question.agreement, people: Set(shared.programme.staff.map(\.employee)).count,
      leftOut: staff?.leftOut.count ?? 0, canMatter: canMatter, withheld: withheld,
      smallPosts: smallPosts(shared), whole: Self.totals(whole), shared: Self.totals(shared),
      key: question.key)
  }

  private static func totals(_ folder: LoadedFolder) -> PlanTotals {
    PlanTotals(ForecastPlan.answer(for: ClaimBook(folder.judge), folder.judge.plan))
  }

  /// Posts whose one holder everybody knows who knows the place.
  private func smallPosts(_ shared: LoadedFolder) -> [ShareAnswer.SmallPost] {
    let held = Dictionary(grouping: shared.programme.staff, by: \.post)
    return shared.programme.posts.filter { Set((held[$0.id] ?? []).map(\.employee)).count == 1 }
      .map { ShareAnswer.SmallPost(post: $0.id, title: $0.title) }
  }
}
