import Restructure
import Testing

@testable import Reports

@Suite("What a report shows each reader")
struct ReportDraftTests {
  private let person = TableDraft(
    "cases", "People",
    [
      .init("employee_id", "Person", .employeeNumber), .init("name", "Name", .name),
      .init("score", "Score", .score), .init("title", "Title", .plan),
    ],
    [
      .init([.text("E1"), .text("Ann"), .number(71), .text("Tutor")], about: "E1"),
      .init([.text("E2"), .text("Bob"), .number(64), .text("Tutor")], about: "E2"),
    ], eachRow: .heldPost)

  private func report(_ blocks: [ReportDraft.Block], for reader: Reader) -> Report {
    var draft = ReportDraft("test", "Test", of: Programme.bare, on: SmallPlan.day)
    draft.add("Part", blocks)
    return draft.report(for: reader)
  }

  private func columns(_ reader: Reader) -> [String] {
    report([.table(person)], for: reader).tables.first?.columns.map(\.key) ?? []
  }

  @Test("A column that is not allowed is not there")
  func columnsAreFiltered() {
    #expect(columns(Reader(.caseworker)) == ["employee_id", "name", "score", "title"])
    #expect(columns(Reader(.manager)) == ["employee_id", "name", "title"])
    #expect(columns(Reader(.union)) == [])
    #expect(
      columns(Reader(.employee, employee: "E2")) == ["employee_id", "name", "score", "title"])
  }

  @Test("An employee has their own rows, and somebody who is unknown has none")
  func rowsAreFiltered() {
    let own = report([.table(person)], for: Reader(.employee, employee: "E2"))
    #expect(own.tables.first?.rows.map(\.first) == [.text("E2")])
    #expect(report([.table(person)], for: Reader(.employee, employee: "E9")).tables.isEmpty)
    #expect(report([.table(person)], for: Reader(.employee)).tables.isEmpty)
  }

  @Test("What was left out is named, and a section of which nothing is left says so")
  func leftOutIsNamed() {
    let union = report([.table(person)], for: Reader(.union))
    #expect(union.leftOut.contains(.name))
    #expect(union.notes.contains { $0.contains("selection score and rank") })
    guard case .paragraph(let words) = union.sections[0].blocks[0] else {
      Issue.record("a table is left")
      return
    }
    #expect(words == "Nothing here may be shown to representatives of employees.")
  }

  @Test("A row about posts shows another person's fact to nobody who may not see it")
  func cellsAreFilteredByPerson() {
    let mixed = TableDraft(
      "posts", "Posts", [.init("post", "Post", .plan), .init("holder", "Holder", .name)],
      [
        .init([.text("P1"), .text("Ann")], about: "E1"),
        .init([.text("P2"), .text("Bob")], about: "E2"),
      ], eachRow: .plan)
    let own = report([.table(mixed)], for: Reader(.employee, employee: "E2")).tables.first
    #expect(own?.rows == [[.text("P1"), .none], [.text("P2"), .text("Bob")]])
    #expect(report([.table(mixed)], for: Reader(.union)).tables.first?.columns.count == 1)
  }

  @Test(
    "A sentence that states what the reader may not see is not there",
    arguments: [
      (Reader(.caseworker), "Ann scored 71."), (Reader(.union), nil), (Reader(.manager), nil),
      (Reader(.employee, employee: "E1"), "Ann scored 71."),
      (Reader(.employee, employee: "E2"), nil),
    ])
  func sentences(reader: Reader, expected: String?) {
    let sentence: Sentence = "\("Ann", .name) scored \(71, .score)."
    #expect(sentence.about("E1").shown(to: reader) == expected)
  }

  @Test(
    "Numbers of people in sentences",
    arguments: [
      (0, "0 people wait."), (1, "Fewer than five people wait."),
      (4, "Fewer than five people wait."), (5, "5 people wait."),
    ])
  func peopleInSentences(count: Int, expected: String) {
    let sentence: Sentence = "\(people: count) wait."
    #expect(sentence.shown(to: Reader(.union)) == expected)
    #expect(sentence.shown(to: Reader(.manager))?.hasPrefix("\(count) ") == true)
  }

  private let counts = CountsDraft(
    "by", "By group", labels: [.init(key: "group", title: "Group")],
    labelled: [[.text("a")], [.text("b")]], keys: ["yes", "no"],
    CountTable(rows: ["a", "b"], columns: ["Yes", "No"], counts: [[3, 9], [8, 7]]))

  @Test("Counts have their sums, and hide small numbers from whoever may not see them")
  func countsAreHidden() {
    let all = report([.counts(counts)], for: Reader(.caseworker)).tables[0]
    #expect(all.hasSums)
    #expect(all.rows.last == [.text("All"), .number(11), .number(16), .number(27)])
    let hidden = report([.counts(counts)], for: Reader(.union)).tables[0]
    #expect(hidden.rows[0] == [.text("a"), .hidden, .hidden, .number(12)])
    #expect(hidden.rows[1] == [.text("b"), .hidden, .hidden, .number(15)])
  }

  @Test("Of people counted more than once each number stands for itself")
  func overlappingCounts() {
    let overlapping = CountsDraft(
      "pools", "Pools", labels: counts.labels, labelled: counts.labelled, keys: ["people"],
      CountTable(rows: ["a", "b"], columns: ["People"], counts: [[3], [8]]), isDisjoint: false)
    let table = report([.counts(overlapping)], for: Reader(.union)).tables[0]
    #expect(table.rows == [[.text("a"), .hidden], [.text("b"), .number(8)]])
    #expect(!table.hasSums)
  }

  @Test("Too few people make a sentence in place of a table")
  func tooFew() {
    let few = CountsDraft(
      "by", "By group", labels: counts.labels, labelled: [[.text("a")]], keys: ["n"],
      CountTable(rows: ["a"], columns: ["N"], counts: [[4]]))
    let shown = report([.counts(few)], for: Reader(.union))
    #expect(shown.tables.isEmpty)
    #expect(report([.counts(few)], for: Reader(.manager)).tables.count == 1)
  }
}

extension Programme {
  /// A programme without any row.
  static let bare = Programme(
    id: "bare", title: "A bare plan", authority: "Example Council",
    consultation: Consultation(opens: SmallPlan.day, closes: nil),
    place: Place(file: "programme.yaml", line: 1))
}
