import Reports
import Restructure

/// The list in numbers, for readers who see nobody: by post and route, by state, and what has changed.
///
/// All of its tables count the same people, and the reader may have the list of an earlier day. So they
/// are guarded together: rows by post are the same on both days; a number by state is shown only where
/// it has changed by nothing or by five people or more; and a move only where neither its own number
/// nor one beside it could be worked out from the two lists.
struct AtRiskNumbers {
  /// Everybody at risk, with their cases as they stand.
  let list: AtRiskList
  /// The same cases as they stood on the day of the last list; nil where no list is known of.
  let before: AtRiskList?
  /// Whether a case file was read.
  let hasCases: Bool
  let reader: Reader
  /// The state of a case as the employer calls it.
  let stateName: (AtRiskList.Row) -> String

  private var now: [AtRiskList.Row] { list.rows }
  private var then: [AtRiskList.Row]? { before?.rows }

  /// Adds the sections; `since` is the day of the last list.
  func add(to draft: inout ReportDraft, since: LocalDate?) {
    draft.add("In numbers", byPost)
    if let since { draft.add("Since \(since.inWords)", changes) }
    draft.add("By state", [.countsPicture(.bars, byState())])
  }

  // MARK: - By post

  private var byPost: [ReportDraft.Block] {
    let counts = AtRiskCounts(list)
    guard counts.total != nil else {
      return [.sentence("Fewer than five people: no number is shown.")]
    }
    return [
      .counts(settledByPost(counts.rows) ?? table(counts.rows, of: now, bySettled: false)),
      .sentence("Rows about fewer than five people are merged upwards, so that none is about one."),
    ]
  }

  /// The rows with how many of each are settled; nil where that cannot be told.
  private func settledByPost(_ rows: [AtRiskCounts.Row]) -> CountsDraft? {
    guard saysSettled(now) else { return nil }
    let table = table(rows, of: now, bySettled: true)
    guard let then, saysSettled(then) else { return table }
    let isNear = SmallNumbers.isSmall(abs(settled(now).count - settled(then).count))
    let later = table.after(self.table(rows, of: then, bySettled: true))
    return isNear || later.numbers(for: reader) == nil ? nil : later
  }

  /// The rows of posts, with how many of each are settled or without.
  private func table(
    _ rows: [AtRiskCounts.Row], of list: [AtRiskList.Row], bySettled: Bool
  ) -> CountsDraft {
    var draft = CountsDraft(
      "counts", "People at risk by post, hours and route",
      labels: [
        .init(key: "service", title: "Service"), .init(key: "post", title: "Post"),
        .init(key: "hours", title: "Hours"), .init(key: "route", title: "Route"),
        .init(key: "tier", title: "Tier"),
      ],
      labelled: rows.map { [$0.service, $0.post, $0.hours, $0.route, $0.tier].map(Cell.text) },
      keys: bySettled ? ["settled", "not_settled"] : ["cases"],
      CountTable(
        rows: rows.indices.map(String.init),
        columns: bySettled ? ["Settled", "Not settled"] : ["Cases"],
        persons: rows.map { row in
          let members = row.members.map { list[$0] }
          return bySettled
            ? [settled(members), members.filter { $0.facts?.isSettled != true }].map(people)
            : [people(members)]
        }))
    draft.sum = Report.Column(key: "cases", title: "Cases")
    return draft
  }

  private func people(_ rows: [AtRiskList.Row]) -> [EmployeeID] { rows.map(\.holding.employee) }

  private func settled(_ rows: [AtRiskList.Row]) -> [AtRiskList.Row] {
    rows.filter { $0.facts?.isSettled == true }
  }

  /// Whether a list says of its rows how many are settled: the reader has them by state as well, so
  /// both parts of all must be large, and the states of each part guarded by themselves.
  private func saysSettled(_ list: [AtRiskList.Row]) -> Bool {
    guard hasCases else { return false }
    let ended = settled(list)
    let sizes = [Set(people(ended)).count, Set(people(list)).count - Set(people(ended)).count]
    return !sizes.contains(where: SmallNumbers.isSmall)
      && states(list, inParts: true).numbers(for: reader) != nil
      && table(AtRiskCounts(self.list).rows, of: list, bySettled: true).numbers(for: reader) != nil
  }

  // MARK: - By state

  /// The cases by state as every report has them: two ways of hiding would give each other away.
  func byState(_ key: String = "by-state") -> CountsDraft {
    let draft = states(now, key, inParts: saysSettled(now))
    return then.map { draft.after(states($0, key, inParts: saysSettled($0))) } ?? draft
  }

  /// The cases by state; in parts, where it is known how many of them are at an end.
  private func states(
    _ list: [AtRiskList.Row], _ key: String = "by-state", inParts: Bool
  ) -> CountsDraft {
    var draft = CountsDraft(
      key, "Cases by state", list, of: \.holding.employee, by: "State",
      { stateName($0) }, and: { _ in "Cases" }, columns: ["Cases"])
    let ends = Set(settled(list).map(stateName))
    let places = Set(draft.labelled.indices.filter { ends.contains(draft.labelled[$0][0].words) })
    if inParts {
      draft.groups = [places, Set(draft.labelled.indices).subtracting(places)].filter {
        !$0.isEmpty
      }
    }
    return draft
  }

  // MARK: - Since the last one

  private var changes: [ReportDraft.Block] {
    guard hasCases, let then else {
      return [.sentence("No case file was read, so nothing is known of an earlier day.")]
    }
    let moved = zip(then, now).filter { stateName($0) != stateName($1) }
    guard !moved.isEmpty else { return [.sentence("No case was opened or moved.")] }
    let large = moves(from: then)
    let remark: Sentence = """
      Moves of fewer than five people, and those from which such a number could be worked out, are not \
      listed.
      """
    guard !large.isEmpty else { return [.sentence("No move can be shown."), .sentence(remark)] }
    return [
      .table(
        TableDraft(
          "changes", "Cases by what they were and are",
          [
            .init("was", "Was", .plan), .init("now", "Is", .plan), .merged("cases", "Cases"),
          ],
          large.map { TableDraft.Row([.text($0.was), .text($0.now), .number($0.cases)]) },
          eachRow: .plan)), .sentence(remark),
    ]
  }

  private typealias Move = (was: String, now: String, cases: Int)

  /// The moves that may be shown to whoever has the states of both days.
  private func moves(from then: [AtRiskList.Row]) -> [Move] {
    let (before, after) = (states(then, inParts: saysSettled(then)), byState())
    guard let known = before.numbers(for: reader),
      let shown = after.numbers(for: reader)
    else { return [] }
    let (rows, columns) = (before.labelled.map { $0[0].words }, after.labelled.map { $0[0].words })
    let cases = Dictionary(grouping: zip(then, now)) { was, now in
      [stateName(was), stateName(now)]
    }
    let table = CountTable(
      rows: rows, columns: columns,
      persons: rows.map { was in
        columns.map { now in (cases[[was, now]] ?? []).map(\.1.holding.employee) }
      })
    func hidden(_ numbers: [[Int?]]) -> Set<Int> {
      Set(numbers.indices.dropLast().filter { numbers[$0][0] == nil })
    }
    guard let cells = table.shown(besideHiddenRows: hidden(known), columns: hidden(shown)) else {
      return []
    }
    return rows.indices.flatMap { row in
      columns.indices.compactMap { column in
        guard rows[row] != columns[column], let number = cells[row][column], number > 0 else {
          return nil
        }
        return (rows[row], columns[column], number)
      }
    }
  }
}
