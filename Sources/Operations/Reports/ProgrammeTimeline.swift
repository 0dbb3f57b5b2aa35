import Casework
import Reports
import Restructure
import Rules

/// The dates and clocks of a programme, as far as anybody has recorded them.
struct ProgrammeTimeline {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  /// The dates in their order, today among them; those that are missing last.
  var table: TableDraft { table(withMissing: true) }

  /// The same without those that are missing.
  var known: TableDraft { table(withMissing: false) }

  /// Those that are known, for one of the people: what they are in words that everybody knows, and no
  /// source that is only a file of ours.
  var forThePerson: TableDraft { table(withMissing: false, toThePerson: true) }

  private func table(withMissing: Bool, toThePerson: Bool = false) -> TableDraft {
    let dated =
      (entries + clocks).compactMap { what, day, source in
        day.map {
          (
            what: toThePerson ? Self.plainly[what] ?? what : what, day: $0,
            source: toThePerson && source == Self.file ? "" : source
          )
        }
      } + [(what: "Today, the day of this report", day: facts.on, source: "")]
    let missing = withMissing ? entries.filter { $0.day == nil } : []
    let rows = dated.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    .map { _, entry in
      TableDraft.Row([
        .day(entry.day), .text(entry.what), .text(standing(entry.day)),
        Cell(entry.source),
      ])
    }
    return TableDraft(
      "timeline", toThePerson ? "Dates of the programme" : "Dates and clocks",
      [
        .init("day", "Day", .programmeDate), .init("what", "What", .programmeDate),
        .init("standing", "Standing", .programmeDate), .init("source", "Source", .programmeDate),
      ],
      rows
        + missing.map { what, _, source in
          TableDraft.Row([.notKnown, .text(what), .text("not recorded"), .text(source)])
        }, eachRow: .programmeDate)
  }

  private func standing(_ day: LocalDate) -> String {
    day == facts.on ? "today" : day < facts.on ? "past" : "ahead"
  }

  private static let file = "programme.yaml"

  /// What the dates are that not everybody knows by their names.
  private static let plainly = [
    "Section 188 information sent":
      "The law's information was sent to unions or other representatives",
    "Form HR1 received": "The government was told of the proposal (form HR1)",
  ]

  private typealias Entry = (what: String, day: LocalDate?, source: String)

  private var entries: [Entry] {
    let programme = facts.programme
    let file = Self.file
    return [
      ("Consultation opens", programme.consultation.opens, file),
      ("Consultation closes", programme.consultation.closes, file),
      ("Section 188 information sent", event("s188-sent"), file),
      ("Form HR1 received", event("hr1-received"), file),
      ("Consultation closed", event("consultation-closed"), file),
      ("Structure approved", event("structure-approved"), file),
      ("New structure starts", programme.effective, file),
    ]
  }

  /// The day on which the structure was approved, where that is recorded and past.
  var approved: LocalDate? {
    event("structure-approved").flatMap { $0 <= facts.on ? $0 : nil }
  }

  /// What was recorded in programme.yaml, or on every case that says anything.
  private func event(_ name: String) -> LocalDate? {
    if let day = facts.programme.events[name] { return day }
    guard let fact = FactName(rawValue: name) else { return nil }
    let days = Set(facts.records.compactMap { $0.facts[fact]?.day })
    return days.count == 1 ? days.first : nil
  }

  /// The first day on which a dismissal may take effect, by the number that is proposed.
  private var clocks: [Entry] {
    CollectiveDuty.all(facts).compactMap { duty in
      guard let earliest = duty.earliest else { return nil }
      let began = event("s188-sent") == nil ? "the opening of consultation" : "the sending of s.188"
      return (
        "First lawful day for a dismissal to take effect\(duty.at): \(duty.period) after \(began)",
        earliest, duty.source
      )
    }
  }
}

/// The duty to consult collectively that follows from the plan at one establishment.
struct CollectiveDuty {
  /// The establishment in the folder's words; nil where posts name none, and all count as one.
  let establishment: String?
  /// The people at risk there, each once.
  let people: Int
  /// Dismissals elsewhere that count too.
  let others: Int
  /// The period that the number leads to; nil below every threshold.
  let figure: LawFigures.Figure?
  /// The first day on which a dismissal may take effect, as far as consultation decides it.
  let earliest: LocalDate?

  /// Where it is, to follow a statement.
  var at: String { establishment.map { " at \($0)" } ?? "" }
  var period: String { figure.map { "\($0.period)" } ?? "" }
  var source: String { figure?.basis.source ?? "" }

  /// The duties of a plan, one for each establishment that posts at risk name.
  ///
  /// It counts everybody at risk, as though all were dismissed on one day: the most that can come of
  /// the plan, which is what is proposed as long as nobody has said less.
  static func all(_ facts: ReportFacts) -> [CollectiveDuty] {
    let figures = LawInForce.figures(for: facts.programme, on: facts.on)
    let start = facts.programme.events["s188-sent"] ?? facts.programme.consultation.opens
    let atRisk = facts.list.rows.map {
      (place: facts.plan.posts[$0.holding.post]?.establishment, person: $0.holding.employee)
    }
    var seen: Set<String?> = []
    return atRisk.map(\.place).filter { seen.insert($0).inserted }.map { place in
      let people = Set(atRisk.filter { $0.place == place }.map(\.person)).count
      let others = facts.programme.otherDismissals
        .filter { $0.establishment == nil || $0.establishment == place }
        .reduce(0) { $0 + $1.count }
      let figure = figures.consultation.last { $0.from <= people + others }?.figure
      return CollectiveDuty(
        establishment: place, people: people, others: others, figure: figure,
        earliest: figure.flatMap { start.adding($0.period) })
    }
  }
}
