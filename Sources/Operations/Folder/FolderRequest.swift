import Exchange
import Restructure
import Rules

/// A programme folder as a command names it, with what the command changes about it.
public struct FolderRequest: Sendable {
  /// The folder's path.
  public var path: String
  /// The answer's day; nil is the programme's `as_of`, or else today.
  public var on: LocalDate?
  /// The machine's date, which arrives from outside.
  public var today: LocalDate
  /// The case database whose human decisions are added to the folder's; nil adds none.
  public var database: String?
  /// `--map` pairs.
  public var maps: [String] = []
  /// `--set` pairs, which try another future.
  public var settings: [String] = []
  /// A policy that stands in place of the programme's: a file, or one that ships; nil keeps it.
  public var policy: String?

  /// A folder to read, on a machine whose date is `today`.
  public init(path: String, on: LocalDate?, today: LocalDate) {
    self.path = path
    self.on = on
    self.today = today
  }

  /// Reads everything, whatever is wrong with it.
  public func read(
    _ extent: ProgrammeReader.Extent, keeping particulars: StaffParticulars = .all
  ) throws(OperationFailure) -> ProgrammeReading {
    var source: PolicySource?
    if let policy { source = try PolicyOption.source(policy) }
    do throws(HeaderMap.Failure) {
      let reading = ProgrammeReader.read(
        path, map: try HeaderMap(maps), extent: extent, keeping: particulars, policy: source)
      return reading.adding(reading.programme.map(dateProblems) ?? [])
    } catch {
      switch error {
      case .notAPair(let text):
        throw .usage("--map “\(text)” is not a pair", remedy: "Write --map 'Heading=our_column'.")
      case .unknownColumn(let column, let nearest):
        throw .usage(
          "--map names the column “\(column)”, which no table has",
          remedy: nearest.map(Suggestion.question)
            ?? "The files that `ringfence new` writes show every column.")
      }
    }
  }

  /// Reads what decides claims, or more of the folder, and stops on any error in it.
  public func load(
    _ extent: ProgrammeReader.Extent = .claims, keeping particulars: StaffParticulars = .all
  ) throws(OperationFailure) -> LoadedFolder {
    let reading = try read(extent, keeping: particulars)
    guard reading.errors.isEmpty, var programme = reading.programme else {
      throw .problems(reading.problems)
    }
    try addDecisions(to: &programme)
    let fixed = try ConditionSettings.apply(settings, to: &programme)
    return LoadedFolder(
      request: self, programme: programme, fixed: fixed, warnings: reading.warnings)
  }

  /// What the policy does not say of the answer's day.
  private func dateProblems(in programme: Programme) -> [Problem] {
    PolicyDates.problems(
      in: programme, on: day(for: programme),
      from: on != nil ? .option : programme.asOf != nil ? .asOf : .today)
  }

  /// The answer's day for a programme.
  public func day(for programme: Programme) -> LocalDate {
    on ?? programme.asOf ?? today
  }
}

/// A folder without errors, ready for questions.
public struct LoadedFolder: Sendable {
  public internal(set) var programme: Programme
  public let warnings: [Problem]
  /// The names of the conditions that `--set` keeps at one value.
  let fixed: Set<String>
  public internal(set) var judge: ClaimJudge
  /// The day of the answer.
  public let on: LocalDate

  init(
    request: FolderRequest, programme: Programme, fixed: Set<String>, warnings: [Problem]
  ) {
    self.programme = programme
    self.fixed = fixed
    self.warnings = warnings
    on = request.day(for: programme)
    judge = ClaimJudge(PlanInForce(programme, on: on))
  }
}
