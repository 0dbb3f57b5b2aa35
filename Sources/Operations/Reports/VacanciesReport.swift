import Reports
import Restructure
import Rules

/// The vacancies elsewhere that are worth holding back for people at risk.
struct VacanciesReport {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.vacancies)
    guard !facts.programme.vacancies.isEmpty else {
      draft.add("Vacancies", [.sentence("vacancies.csv lists none.")])
      return draft
    }
    let answer = MatchVacancies.answer(
      facts.programme, facts.judge, mode: .prefer, on: facts.on,
      facts.hasCases
        ? RegisterStandings(facts.records, facts.programme.policy, on: facts.on) : nil)
    draft.add(
      "To hold",
      [
        .table(table(answer)),
        .sentence(
          """
          A vacancy is to be held while it fits somebody whom the plan at its best leaves without a \
          place. Fitting says that the tests are passed which can be put in advance; whether a post \
          is suitable for one person is for people to judge.
          """),
      ])
    if !answer.others.isEmpty { draft.add("Not open on the day", [.table(closed(answer))]) }
    return draft
  }

  private func table(_ answer: VacanciesAnswer) -> TableDraft {
    TableDraft(
      "vacancies", "Open vacancies",
      [
        .init("post", "Vacancy", .plan), .init("title", "Title", .plan),
        .init("places", "Places", .plan), .init("closes", "Closes", .plan),
        .init("kept_until", "Kept until", .plan), .merged("fits", "People whom it fits"),
        .init("hold", "Hold", .plan),
      ],
      answer.matches.map { match in
        TableDraft.Row([
          .text(match.vacancy.post.id), .text(match.vacancy.post.title),
          facts.places(match.capacity), Cell(match.vacancy.closes), kept(match.window),
          count(match.people.count), .text(match.isWorthHolding ? "yes" : "no"),
        ])
      }, eachRow: .plan)
  }

  /// How many people a vacancy fits.
  ///
  /// The same people fit several, so that readers of numbers have a bound in place of numbers, of which
  /// one could be taken from another.
  private func count(_ people: Int) -> Cell {
    guard !facts.reader.seesSmallNumbers, people > 0 else { return .number(people) }
    return SmallNumbers.isSmall(people) ? .hidden : .text("five or more")
  }

  private func kept(_ window: VacanciesAnswer.Window) -> Cell {
    switch window {
    case .notStated, .none: .none
    case .until(let day, _, _): .day(day)
    case .workingDays(let period, _): .text("\(period) from its opening")
    }
  }

  private func closed(_ answer: VacanciesAnswer) -> TableDraft {
    TableDraft(
      "not-open", "Vacancies that are not open",
      [
        .init("post", "Vacancy", .plan), .init("title", "Title", .plan), .init("why", "Why", .plan),
      ],
      answer.others.map { vacancy, standing in
        let why =
          switch standing {
          case .open: "open"
          case .notYet(let day): "opens on \(day.inWords)"
          case .closed(let day): "closed on \(day.inWords)"
          case .notKnown: "the day on which it opens is not recorded"
          }
        return TableDraft.Row([.text(vacancy.post.id), .text(vacancy.post.title), .text(why)])
      }, eachRow: .plan)
  }
}
