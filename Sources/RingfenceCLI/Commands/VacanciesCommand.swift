import ArgumentParser
import Exchange
import Operations
import Restructure
import Rules

/// `ringfence vacancies FOLDER`.
struct VacanciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vacancies",
    abstract: "Vacancies elsewhere, each with the people at risk whom it fits, in their order.",
    discussion: """
      Reads vacancies.csv. A vacancy that fits somebody whom the plan at its best leaves without a \
      place is marked as worth holding back. With --person, every open vacancy is tried on one \
      person, with the tests, what would turn the answer, and who comes before them. A match is no finding that a post is \
      suitable: people decide. With --db, who has been offered what by the case file, and who is on \
      the register and until when, is told as well.

      Example: ringfence vacancies Examples/redeployment --on 2026-05-04
      Example: ringfence vacancies Examples/redeployment --on 2026-05-04 --person E03
      Example: ringfence vacancies Examples/redeployment --on 2026-05-04 --db cases.db
      """)

  @OptionGroup var folder: FolderOptions
  @Option(help: ArgumentHelp("Try every open vacancy on this person.", valueName: "employee"))
  var person: String?
  @OptionGroup var mode: RedeploymentOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  func run() throws {
    let request = folder.request(answer, decisions)
    if let person { return try present(person, request) }
    let result = try MatchVacancies.run(request, mode: mode.mode)
    switch answer.format {
    case .text: VacanciesText.present(result)
    case .json: say(try JSONText.write(VacanciesJSON(result)))
    case .csv: CurrentConsole.value.write(VacanciesText.csv(result))
    }
  }

  private func present(_ person: String, _ request: FolderRequest) throws {
    let reach = try MatchVacancies.reach(request, employee: person, mode: mode.mode)
    let matched = try MatchVacancies.run(request, mode: mode.mode)
    switch answer.format {
    case .text:
      for holding in reach {
        WhyText.present(holding) { turn(of: $0, in: matched) }
      }
    case .json:
      say(
        try JSONText.write(
          reach.flatMap(\.answers).map {
            VacancyWhyJSON(WhyJSON($0), matched.turn(of: $0.holding.key, for: $0.toPost.id))
          }))
    case .csv: WhyText.presentCSV(reach.flatMap(\.answers))
    }
  }

  /// When the person's turn comes for a vacancy that fits them.
  private func turn(of answer: WhyClaim.Answer, in matched: VacanciesAnswer) -> String? {
    let match = matched.matches.first { $0.vacancy.post.id == answer.toPost.id }
    return matched.turn(of: answer.holding.key, for: answer.toPost.id).map {
      VacanciesText.words(for: $0, to: match?.capacity ?? .notKnown)
    }
  }
}

/// How claims to vacancies are tested.
struct RedeploymentOptions: ParsableArguments {
  @Option(
    help: """
      The mode as which the policy tests claims to vacancies: assimilate, match, ring-fence, \
      limited, prefer or open. Without a policy only what a vacancy requires is tested.
      """)
  var mode: RingFence.Mode = .prefer
}

extension RingFence.Mode: ExpressibleByArgument {}
