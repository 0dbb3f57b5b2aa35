import Casework
import Exchange
import Letters
import Parallel
import Restructure
import Rules
import Store

/// Drafts the letters of one kind: each complete, or held back with what it lacks.
public struct DraftLetters: Sendable {
  let request: LetterRequest
  let store: CaseStore
  /// The same file, opened once more, so that cases are read while letters join the register.
  let reading: CaseStore
  /// The cases that are looked at.
  let cases: CaseList
  /// Whether cases that are not due the letter are left out, and not refused.
  private let isForAll: Bool
  private let folder: LoadedFolder
  private let staff: StaffIndex
  private let editions: TemplateEditions
  private let given: [LetterLanguage: GivenFields]
  let welshPolicy: WelshPolicy
  private let withTwoRecords: Set<EmployeeID>
  /// The other records that a letter of the kind speaks of.
  private let others: [CaseRecord]
  /// Whether a letter that says what a standing one says is left as that; a proof looks at it as new.
  var leavesWhatStands = false
  let register: LetterRegister
  /// The last entry of the register when the letters were begun; zero where it holds none, and need
  /// not be looked into.
  let lastLetter: Int
  /// The digest of the latest entry of the case file.
  public let head: String?

  /// Reads the case file, its programme's folder and the templates.
  public init(_ request: LetterRequest, file: CaseFile) throws(OperationFailure) {
    self.request = request
    let kind = request.kind
    let store = try file.store()
    self.store = store
    let programme = try file.programme(in: store)
    // The cases are listed beside the folder, on a connection of their own.
    let beside = try file.store()
    reading = beside
    let listing = Threads.start {
      Result { () throws(StoreError) in try beside.list(of: programme.id) }
    }
    let folder = try StoredFolder(file, store).load(on: request.on, kind.extent)
    self.folder = folder
    let indexing = Threads.start { StaffIndex(folder.programme.staff) }
    editions = try TemplateEditions(for: kind, overriddenBy: request.templates)
    let path = file.folder ?? programme.folder ?? ""
    let gaps = LetterGaps(editions.library)
    given = [
      .english: try GivenFields(.english, request.fields, inFolder: path, gaps),
      .welsh: try GivenFields(.welsh, request.welshFields, inFolder: path, gaps),
    ]
    for language in LetterLanguage.allCases {
      try given[language]?.checkPersonal(kind, cases: request.cases.count)
    }
    welshPolicy = try WelshPolicy.read(inFolder: path)
    let listed = try StoreFailure.translating { () throws(StoreError) in
      guard let listed = listing.take() else { return try store.list(of: programme.id) }
      return try listed.get()
    }
    head = try StoreFailure.translating { () throws(StoreError) in try store.head() }
    lastLetter = try StoreFailure.translating { () throws(StoreError) in try store.lastLetter() }
    let withTwoRecords = Self.peopleWithTwo(listed.references)
    self.withTwoRecords = withTwoRecords
    others = try StoreFailure.translating { () throws(StoreError) in
      switch kind.othersSpokenOf {
      case .none: []
      case .ofThePerson:
        try store.records(of: listed.filter { withTwoRecords.contains($0.employee) })
      case .settled: try Self.settled(of: listed, in: store)
      case .all: try store.records(in: programme.id)
      }
    }
    staff = indexing.take() ?? StaffIndex(folder.programme.staff)
    register = LetterRegister(store, programme.id)
    isForAll = request.cases.isEmpty
    if request.cases.isEmpty {
      cases = listed
      return
    }
    guard kind.reader != .representatives else {
      throw .usage(
        "the letter \(kind.rawValue) is about the whole programme", remedy: "Leave --case out.")
    }
    let wanted = Set(
      try StoreFailure.translating { () throws(StoreError) in
        try store.resolve(request.cases, in: programme.id)
      })
    cases = listed.filter(wanted.contains)
  }

  /// Those of some records that are over or hold a place, read part by part so that the others are
  /// not kept.
  private static func settled(
    of list: CaseList, in store: CaseStore
  ) throws(StoreError) -> [CaseRecord] {
    var settled: [CaseRecord] = []
    for start in stride(from: 0, to: list.references.count, by: partSize) {
      let part = list.part(start..<min(start + partSize, list.references.count))
      settled += try store.records(of: part).filter(\.isSettled)
    }
    return settled
  }

  /// The people who hold two posts, and so have two records.
  private static func peopleWithTwo(_ references: [CaseReference]) -> Set<EmployeeID> {
    // The list is in the order of the people.
    Set(
      zip(references, references.dropFirst()).lazy.filter { $0.employee == $1.employee }
        .map(\.0.employee))
  }

  /// The kind of letter.
  public var kind: LetterKind { request.kind }
  /// The date of the letters.
  public var date: LocalDate { folder.on }
  /// To whom this kind of letter goes, in words.
  public var audience: String { LetterAudience.words(request.kind) }
  /// The text of the template in a language, with its shared parts.
  func edition(in language: LetterLanguage) -> TemplateEdition? {
    editions.edition(of: request.kind, in: language)
  }

  /// How many cases are read at a time: with fewer the disk is asked more often, with more the memory
  /// grows.
  static let partSize = 2_048

  /// Hands on every letter in the order of the cases and keeps none, so that a long batch takes no more
  /// memory than a short one.
  public func forEach(_ use: (DraftLetter) throws -> Void) throws {
    var stream = try stream()
    while let drafts = try stream.next() {
      for draft in drafts { try use(draft) }
    }
  }

  /// Every letter, in the order of the cases.
  func drafts() throws(OperationFailure) -> [DraftLetter] {
    var stream = try stream()
    var drafts: [DraftLetter] = []
    while let some = try stream.next() { drafts += some }
    return drafts
  }

  /// Whether a value on the command line can turn out to contradict a case only when its letter is
  /// drafted.
  var mayContradictCases: Bool {
    let ofCases = Set(kind.fields.filter { $0.source == .case }.map(\.name))
    return given.values.contains { $0.typedNames.contains(where: ofCases.contains) }
  }

  /// The letters part by part, so that a hundred thousand of them are never in memory at once.
  func stream(reading size: Int = partSize) throws(OperationFailure) -> LetterStream {
    guard editions.library.template(for: kind) != nil else {
      throw .usage(
        "there is no template \(kind.templateFile)", remedy: "Add it to the templates.")
    }
    return LetterStream(self, reading: size)
  }

  /// Where letters of a language are drafted.
  func desk(in language: LetterLanguage) -> LetterDesk? {
    given[language].map { given in
      LetterDesk(
        LetterFacts(folder, staff, among: others, in: language, isTraced: request.isTraced),
        kind, editions, given, withTwoRecords: withTwoRecords, leavesWhatStands: leavesWhatStands)
    }
  }

  /// Those of some records that the letter goes to; one that was named and is not due it is refused.
  func due(_ records: [CaseRecord]) throws(OperationFailure) -> [CaseRecord] {
    let due = records.filter { LetterAudience.isFor($0, kind) }
    if !isForAll, due.count < records.count,
      let other = records.first(where: { !LetterAudience.isFor($0, kind) })
    {
      throw LetterRefusal.notDue(kind, other, StatePolicy(folder.programme.policy))
    }
    return due
  }
}

extension LetterKind {
  /// Of which other cases than the one that it is about a letter speaks.
  fileprivate enum Others { case none, ofThePerson, settled, all }

  fileprivate var othersSpokenOf: Others {
    switch self {
    case .notice, .riskWithdrawn: .ofThePerson
    case .ringFenceInvitation: .settled
    case .s188, .unionBundle: .all
    default: .none
    }
  }

  /// How much of the folder a letter of this kind speaks of.
  fileprivate var extent: ProgrammeReader.Extent {
    switch self {
    case .notAppointed: .selection
    case .notice, .alternativeOffer, .refusalResponse, .trialOutcome, .trialEnded, .payProtection,
      .managerNotice:
      .redeployment
    default: .claims
    }
  }
}
