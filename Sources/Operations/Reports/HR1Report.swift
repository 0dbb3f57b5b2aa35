import Casework
import Reports
import Restructure
import Rules

/// What form HR1 asks for, and whether the folder knows it.
///
/// The form is filled in online, one for each establishment; it asks for no occupations. Source:
/// TULRCA 1992 s.193, and guidance for what the form holds.
struct HR1Report {
  private let facts: ReportFacts
  private let items: ConsultationItems

  init(_ facts: ReportFacts) throws(OperationFailure) {
    self.facts = facts
    items = try ConsultationItems(facts)
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.hr1)
    draft.add("Proposed dismissals", [.counts(numbers), .sentence(numberWords)] + duties)
    draft.add("What else the form asks", [.table(table)])
    draft.add("Dates", [.table(ProgrammeTimeline(facts).table)])
    return draft
  }

  private var establishments: [String?] {
    var seen: Set<String?> = []
    return facts.list.rows.map { facts.plan.posts[$0.holding.post]?.establishment }
      .filter { seen.insert($0).inserted }
  }

  private var numbers: CountsDraft {
    let places = establishments
    let employed = places.map { place in
      Set(
        facts.programme.staff.filter { holding in
          guard let post = facts.plan.posts[holding.post] else { return false }
          return post.kind.isEstablishment && post.establishment == place
        }.map(\.employee))
    }
    let atRisk = places.map { place in
      Set(
        facts.list.rows.filter { facts.plan.posts[$0.holding.post]?.establishment == place }
          .map(\.holding.employee))
    }
    return CountsDraft(
      "numbers", "People at risk, the most that could be dismissed, by establishment",
      labels: [.init(key: "establishment", title: "Establishment")],
      labelled: places.map { [.text($0 ?? "not stated in posts.csv")] },
      keys: ["possible_dismissals", "others_employed"],
      CountTable(
        rows: places.map { $0 ?? "" }, columns: ["Could be dismissed", "Others employed there"],
        counts: zip(atRisk, employed).map { [$0.count, $1.subtracting($0).count] }))
  }

  private var numberWords: Sentence {
    """
    People are counted once, though they may have two cases. It is the most that could come of the \
    plan; a number proposed that is lower has to be recorded. Volunteers and people who are redeployed \
    count.
    """
  }

  private var duties: [ReportDraft.Block] {
    if let gap = LawInForce.figures(for: facts.programme, on: facts.on).consultationGap {
      switch gap {
      case .noNation:
        return [
          .sentence("programme.yaml names no nation, so it is not known which law applies.")
        ]
      case .northernIreland:
        return [.sentence("The law of Northern Ireland was not read: take advice.")]
      }
    }
    let cells = numbers.numbers(for: facts.reader)
    return [
      .list(
        zip(CollectiveDuty.all(facts), establishments.indices).map { duty, row in
          // A number that the table hides would be had by taking the others from the sum.
          let isShown = cells?[row][0] != nil
          guard let figure = duty.figure else {
            return isShown
              ? """
              Below the threshold\(duty.at, .plan): \(people: duty.people). There is no duty to send \
              form HR1.
              """ : "Below the threshold\(duty.at, .plan): there is no duty to send form HR1."
          }
          let others = duty.others > 0 ? " and \(duty.others) elsewhere" : ""
          guard isShown else {
            return """
              The people at risk\(duty.at, .plan), whose number is not shown: consultation must begin, \
              and form HR1 be received, at least \(duty.period, .programmeDate) before the first \
              dismissal takes effect, and before any notice is given \
              [\(figure.basis.source, .programmeDate)].
              """
          }
          return """
            \(people: duty.people)\(others, .plan)\(duty.at, .plan): consultation must begin, and form \
            HR1 be received, at least \(duty.period, .programmeDate) before the first dismissal takes \
            effect, and before any notice is given [\(figure.basis.source, .programmeDate)].
            """
        })
    ]
  }

  private var table: TableDraft {
    let missing = "missing"
    func row(_ asks: String, _ words: [String], _ remedy: String) -> TableDraft.Row {
      words.isEmpty
        ? .init([.text(asks), .text(missing), .text(remedy)])
        : .init([.text(asks), .text(words.joined(separator: " ")), .none])
    }
    func setting(_ asks: String, _ name: String) -> TableDraft.Row {
      row(asks, items.setting(name), "Say it in letters.yaml, as “\(name)”.")
    }
    let programme = facts.programme
    return TableDraft(
      "form", "Form HR1",
      [
        .init("asks", "The form asks", .programmeDate), .init("answer", "Answer", .programmeDate),
        .init("remedy", "What to do", .programmeDate),
      ],
      [
        row("Employer", [programme.authority], ""),
        row(
          "Nature of the employer's main business", [], "No file holds it; state it on the form."),
        setting("Reasons", "reasons for change"),
        setting("Method of selection", "selection method"),
        setting("First dismissal, no sooner than", "first dismissal"),
        row("Last dismissal", [], "No file holds it; state it on the form."),
        row("Consultation began", [programme.consultation.opens.inWords], ""),
        row(
          "Representatives consulted, and of whom", items.setting("union contact"),
          "No file names them; state them on the form, and send them a copy (s.193(4), (6))."),
        row(
          "Sent to representatives (s.188)",
          programme.events["s188-sent"].map { [$0.inWords] } ?? [],
          "Record it in programme.yaml, events: s188-sent."),
        row(
          "Received by the Secretary of State",
          programme.events["hr1-received"].map { [$0.inWords] } ?? [],
          "Record it in programme.yaml, events: hr1-received."),
      ], eachRow: .programmeDate)
  }
}
