import Casework
import Exchange
import Restructure
import Rules
import Store

/// Matches the vacancies elsewhere with the people at risk.
public enum MatchVacancies {
  /// The term of a policy that says how long a vacancy is kept to people at risk.
  static let windowTerm = "exclusive-window"

  /// Matches a folder's vacancies, with claims tested as the policy tests a mode.
  public static func run(
    _ request: FolderRequest, mode: RingFence.Mode
  ) throws(OperationFailure) -> VacanciesAnswer {
    let folder = try request.load(.redeployment)
    let casework = try casework(request, folder)
    var answer = answer(
      folder.programme, folder.judge, mode: mode, on: folder.on, casework?.standings)
    answer.casework = casework
    return answer
  }

  /// What the cases of the programme add, where a case file is named and holds it.
  private static func casework(
    _ request: FolderRequest, _ folder: LoadedFolder
  ) throws(OperationFailure) -> VacanciesAnswer.Casework? {
    guard let path = request.database else { return nil }
    let id = folder.programme.id
    let records = try StoreFailure.translating { () throws(StoreError) -> [CaseRecord]? in
      let store = try CaseStore(path: path, creating: false)
      return try store.programmes().contains { $0.id == id } ? try store.records(in: id) : nil
    }
    guard let records else { return nil }
    var holders: [PostID: [(reference: CaseReference, state: CaseState)]] = [:]
    var placed: [Postholding.Key: CaseState] = [:]
    for record in records {
      guard let state = record.state(on: folder.on)?.state, state.holdsAPlace || state.isEnd else {
        continue
      }
      placed[record.reference.holding] = state
      for post in record.placesHeld where state.holdsAPlace {
        holders[post, default: []].append((record.reference, state))
      }
    }
    let figures = LawInForce.figures(for: folder.programme, on: folder.on)
    let register = records.filter { $0.state(on: folder.on)?.state == .onRegister }
      .compactMap { record -> VacanciesAnswer.Casework.Redeployee? in
        record.nextStep(figures.terms, figures.workingDays).map {
          .init(reference: record.reference, since: record.since, step: $0)
        }
      }
    return VacanciesAnswer.Casework(
      holders: holders, placed: placed,
      standings: RegisterStandings(records, folder.programme.policy, on: folder.on),
      register: register.sorted { ($0.step.on, $0.reference) < ($1.step.on, $1.reference) },
      names: StatePolicy(folder.programme.policy))
  }

  /// Why each open vacancy is or is not within reach of one person.
  public static func reach(
    _ request: FolderRequest, employee: EmployeeID, mode: RingFence.Mode
  ) throws(OperationFailure) -> [WhyClaim.Reach] {
    let folder = try request.load(.redeployment)
    let offered = OfferedVacancies(folder.programme, mode: mode, on: folder.on)
    let holdings = folder.programme.staff.holdings(of: employee)
    guard !holdings.isEmpty else {
      throw ExplainPlan.unknown("employee", employee, among: folder.programme.staff.employees)
    }
    return holdings.map { holding in
      // Somebody asks of every vacancy why not, not only of those that are near.
      WhyClaim.Reach(
        holding: holding, standing: offered.judge.plan.standing(of: holding),
        answers: offered.open.map { WhyClaim.answer(of: holding, for: $0.post, offered.judge) })
    }
  }

  static func answer(
    _ programme: Programme, _ judge: ClaimJudge, mode: RingFence.Mode, on day: LocalDate,
    _ standings: RegisterStandings? = nil
  ) -> VacanciesAnswer {
    let offered = OfferedVacancies(programme, mode: mode, on: day)
    let plan = ForecastPlan.answer(for: ClaimBook(judge), judge.plan)
    let planned = Set(
      plan.unplaced.map { Postholding.Key(employee: $0.employee, post: $0.fromPost) })
    let book = ClaimBook(offered.judge)
    let people = book.cases.indices.map { book.cases.key(at: $0) }
    let leftOver = standings?.leftOver(planned, among: people) ?? planned
    let register = Register(book, offered.judge, leftOver: leftOver, standings)
    let matches = offered.open.map { vacancy in
      register.match(vacancy, window: window(of: vacancy, programme.policy, programme.nation))
    }
    let fitting = Set(
      matches.flatMap(\.people).filter(\.isLeftOver).map {
        Postholding.Key(employee: $0.employee, post: $0.fromPost)
      })
    return VacanciesAnswer(
      programme: programme, on: day, mode: mode, matches: matches,
      others: programme.vacancies.map { ($0, $0.standing(on: day)) }.filter { $0.1 != .open },
      cases: people.count { standings?.isOver($0) != true }, registerService: offered.service,
      leftOver: leftOver.count,
      leftOverWithoutMatch: leftOver.count - fitting.count)
  }

  /// Until when a vacancy is kept, by the policy as it stood when the vacancy opened.
  private static func window(
    of vacancy: Vacancy, _ policy: Policy?, _ nation: Nation?
  ) -> VacanciesAnswer.Window {
    guard let opens = vacancy.opens,
      let entry = policy?.term(named: windowTerm)?.entry(on: opens)
    else { return .notStated }
    guard case .period(let period) = entry.value else { return .none(entry.basis) }
    let workingDays = nation.flatMap { try? ReferenceBook.workingDays($0) }
    guard let last = opens.lastDay(of: period, workingDays) else {
      return .workingDays(period, entry.basis)
    }
    return .until(last, period, entry.basis)
  }
}
