import ArgumentParser
import Operations

/// `ringfence report consultation-pack`.
struct ReportPackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consultation-pack",
    abstract:
      "What representatives need to be consulted: every item of section 188(4), or that it is missing.",
    discussion: """
      Words come from letters.yaml in the folder, as for the letter s188. What is missing is named with where it
      belongs. The page has pictures of the claims, the dates and the cases.

      Example: ringfence report consultation-pack Examples/coventry --audience union --format html --out pack.html
      """)

  @OptionGroup var options: ReportOptions
  @OptionGroup var last: LastReportOptions

  func run() throws {
    try options.present(.consultationPack, options.question(), since: last)
  }
}

/// `ringfence report hr1`.
struct ReportHR1Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hr1",
    abstract: "The figures that form HR1 asks for, and what the folder does not know.",
    discussion: """
      The form is filled in online, one for each establishment. Numbers are the most that could come of the plan.

      Example: ringfence report hr1 Examples/coventry
      """)

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.present(.hr1, options.question())
  }
}

/// `ringfence report establishment`.
struct ReportEstablishmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "establishment",
    abstract: "Posts, hours and heads before and after, by service; gross and net are named.",
    discussion: """
      Rows whose number the paper does not state are counted apart and never as nought.

      Example: ringfence report establishment Examples/coventry --format html --out establishment.html
      """)

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.present(.establishment, options.question())
  }
}

/// `ringfence report savings`.
struct ReportSavingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "savings",
    abstract: "Savings by service and funding stream, as figures.csv has them.",
    discussion: """
      Sums are of what is printed; what is not split or not printed is named.

      Example: ringfence report savings Examples/coventry
      """)

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.present(.savings, options.question())
  }
}

/// `ringfence report figures`.
struct ReportFiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Every printed figure, and where it disagrees with another or with the tables.",
    discussion: """
      Nothing is corrected: each sum is shown.

      Example: ringfence report figures Examples/coventry --format csv --table figures
      """)

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.present(.figures, options.question())
  }
}

/// `ringfence report ring-fences`.
struct ReportRingFencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ring-fences",
    abstract: "Who may claim what: places, claimants, rules and contests, with a picture.",
    discussion: """
      A pool that is short of places is marked; no arrangement places more.

      Example: ringfence report ring-fences Examples/coventry --audience union
      """)

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.present(.ringFences, options.question())
  }
}

/// `ringfence report coverage`.
struct ReportCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract:
      "Which groups of staff the plan gives a route: by staff group, contract, pattern and hours.",
    discussion: """
      It asks whether the plan is fair by design, and says nothing of persons.

      Example: ringfence report coverage Examples/coventry --audience union
      """)

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.present(.coverage, options.question())
  }
}

/// `ringfence report equality`.
struct ReportEqualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "equality",
    abstract: "How groups of people fared, in numbers.",
    discussion: """
      It compares what the files hold: hours, contract, group, age in bands, family leave. What they do not hold is
      named.

      Example: ringfence report equality --db cases.db --audience union
      """)

  @OptionGroup var options: ReportOptions
  @OptionGroup var last: LastReportOptions

  func run() throws {
    try options.present(.equality, options.question(), since: last)
  }
}

/// `ringfence report vacancies`.
struct ReportVacanciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vacancies",
    abstract: "Which vacancies elsewhere to hold back for people at risk.",
    discussion: """
      `ringfence vacancies` names the people whom each fits.

      Example: ringfence report vacancies Examples/redeployment --audience union
      """)

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.present(.vacancies, options.question())
  }
}
