import Casework
import Exchange
import Restructure
import Rules
import Store

/// What an officer does with cases: look, move, decide, note, and check the history.
public struct CaseActs: Sendable {
  let file: CaseFile
  let store: CaseStore

  /// Works on a database that is already there.
  public init(_ file: CaseFile) throws(OperationFailure) {
    self.file = file
    store = try file.store()
  }

  /// The cases that match.
  public func list(_ filter: CaseFilter) throws(OperationFailure) -> [CaseSummary] {
    try StoreFailure.translating { () throws(StoreError) in
      try store.cases(in: file.programme, matching: filter)
    }
  }

  /// What the employer calls the states; the program's own words where the folder cannot be read.
  public func names() -> StatePolicy {
    (try? StoredFolder(file, store).load()).map { StatePolicy($0.programme.policy) } ?? .plain
  }

  /// One case with its history and the decisions that touch it.
  public struct CaseInFull: Sendable {
    public let record: CaseRecord
    public let history: [LoggedEvent]
    /// Those about the case, and a swap in which its post is taken.
    public let decisions: [RecordedDecision]
  }

  /// One case, its history and the decisions that touch it.
  public func show(_ word: String) throws(OperationFailure) -> CaseInFull {
    let reference = try resolve(word)
    return try StoreFailure.translating { () throws(StoreError) in
      CaseInFull(
        record: try store.record(of: reference), history: try store.history(of: reference),
        decisions: try store.decisions(in: reference.programme)
          .filter { $0.concerns(reference) })
    }
  }

  /// A move as it is typed.
  public struct MoveWords: Sendable {
    public var to: String
    public var on: LocalDate
    public var by: String
    public var reason: String
    public var posts: [String]
    public var facts: [String]

    /// The words of a move.
    public init(
      to: String, on: LocalDate, by: String, reason: String, posts: [String], facts: [String]
    ) {
      self.to = to
      self.on = on
      self.by = by
      self.reason = reason
      self.posts = posts
      self.facts = facts
    }
  }

  /// Moves cases: all of them, or none.
  public func move(
    _ references: [CaseReference], _ words: MoveWords, previewOnly: Bool
  ) throws(OperationFailure) -> (decisions: [RecordedMoves.MoveDecision], head: String?) {
    let move = try read(words)
    let requests = references.map { MoveRequest($0, move) }
    let setting = try setting(of: references, for: move)
    return try StoreFailure.translating(under: setting.states) { () throws(StoreError) in
      if previewOnly { return (try store.preview(requests, in: setting), try store.head()) }
      let recorded = try knowing(references).recordAll(requests, in: setting)
      return (recorded.decisions, recorded.head)
    }
  }

  /// What the folder supplies to the guards; a move whose guards look beyond the case needs it.
  private func setting(
    of references: [CaseReference], for move: Move
  ) throws(OperationFailure) -> ProgrammeSetting {
    let origins = try states(of: references, before: move)
    let isAboutPlan = move.to.isAboutAClaim && !move.posts.isEmpty
    let isAboutVacancies = move.to == .altOffered && !move.posts.isEmpty
    let extent: ProgrammeReader.Extent =
      isAboutVacancies || move.to == .redeployedProtected
      ? .redeployment : endsContests(from: origins, to: move.to) ? .selection : .claims
    let folder: LoadedFolder
    do throws(OperationFailure) {
      folder = try StoredFolder(file, store).load(on: move.on, extent)
    } catch {
      if isAboutPlan || TransitionTable.looksBeyondTheCase(to: move.to) { throw error }
      return ProgrammeSetting()
    }
    let setting = folder.setting(
      for: references, from: origins, to: move.to, naming: move.posts, on: move.on)
    if isAboutPlan || isAboutVacancies {
      // What the cases themselves forbid, such as a decision in them, is said before the plan.
      let requests = references.map { MoveRequest($0, move) }
      try StoreFailure.translating(under: setting.states) { () throws(StoreError) in
        _ = try store.preview(requests, in: setting)
      }
      if isAboutPlan { try PlanGuard(folder).check(references, move.posts) }
      if isAboutVacancies {
        try VacancyGuard(folder, offering: move.posts, on: move.on).check(references, move.posts)
      }
    }
    return setting
  }

  /// Whether a move says how a contest ends, so that its scores are looked at.
  private func endsContests(from origins: Set<CaseState>, to state: CaseState) -> Bool {
    (state == .offered || state == .unplaced) && origins.contains(.inSelection)
  }

  /// Where cases stand that are moved, where the folder is read otherwise for one state than for
  /// another.
  private func states(
    of references: [CaseReference], before move: Move
  ) throws(OperationFailure) -> Set<CaseState> {
    guard move.to == .offered || move.to == .unplaced else { return [] }
    let moved = Set(references)
    return try StoreFailure.translating { () throws(StoreError) in
      Set(
        try store.cases(in: file.programme, matching: CaseFilter())
          .filter { moved.contains($0.reference) }.compactMap(\.state))
    }
  }

  /// The cases that words name.
  public func resolve(_ words: [String]) throws(OperationFailure) -> [CaseReference] {
    var references: [CaseReference] = []
    for word in words { references.append(try resolve(word)) }
    return references
  }

  /// The case that a word names; somebody who is listed without a case is told why.
  func resolve(_ word: String) throws(OperationFailure) -> CaseReference {
    do throws(StoreError) {
      return try store.resolve(word, in: file.programme)
    } catch {
      if case .unknownCase = error, let folder = try? StoredFolder(file, store).load() {
        let standings = folder.programme.staff.filter { $0.employee == word }
          .map { folder.judge.plan.standing(of: $0) }
        if case .noCase(let reason) = standings.first {
          throw .refused(
            "\(word) has no case: \(reason.words)",
            remedy: "`ringfence explain FOLDER --person \(word)` shows their whole position.")
        }
      }
      throw StoreFailure.failure(error)
    }
  }

  /// The day that stands for today: the programme's, or else the machine's.
  public func today() -> LocalDate {
    (try? StoredFolder(file, store).load())?.on ?? file.today
  }

  /// Writes a note, and gives the head.
  public func note(
    _ text: String, on word: String, dated day: LocalDate, by name: String
  ) throws(OperationFailure) -> String {
    let reference = try resolve(word)
    return try StoreFailure.translating(under: names()) { () throws(StoreError) in
      try store.note(text, on: reference, dated: day, by: name, recordedOn: file.today)
    }
  }

  /// The whole history in the order in which it was written.
  public func log() throws(OperationFailure) -> [LoggedEvent] {
    try StoreFailure.translating { () throws(StoreError) in try store.log(in: file.programme) }
  }

  /// How many entries have lost their words without an entry that says so.
  public func wordlessEntries() throws(OperationFailure) -> Int {
    try StoreFailure.translating { () throws(StoreError) in
      try store.entriesWordlessWithoutErasure()
    }
  }

  /// Whether anybody has altered the history.
  public func verify(expecting head: String?) throws(OperationFailure) -> ChainVerdict {
    try StoreFailure.translating { () throws(StoreError) in
      try store.verifyChain(expecting: head)
    }
  }

  /// The database, whose entries from now on say what the folder of some cases holds.
  func knowing(_ references: [CaseReference]) -> CaseStore {
    let programmes = Set(references.map(\.programme))
    guard programmes.count == 1, let programme = programmes.first else { return store }
    return store.knowing(FolderInputs.files(of: programme, file, store))
  }

  /// Whether anybody has altered the register of letters.
  public func verifyLetters() throws(OperationFailure) -> RegisterVerdict {
    try StoreFailure.translating { () throws(StoreError) in try store.verifyLetters() }
  }

  // MARK: - Reading the words

  private func read(_ words: MoveWords) throws(OperationFailure) -> Move {
    guard let state = CaseState(rawValue: words.to.lowercased()) ?? names().state(named: words.to)
    else {
      let known = CaseState.allCases.map(\.rawValue)
      throw .usage(
        "there is no state “\(words.to)”",
        remedy: Suggestion.remedy(
          for: words.to, among: known,
          otherwise: "The states are: \(known.joined(separator: ", "))."))
    }
    return Move(
      to: state, on: words.on, by: words.by, reason: words.reason, posts: words.posts,
      facts: try FactWords.read(words.facts), recordedOn: file.today)
  }
}
