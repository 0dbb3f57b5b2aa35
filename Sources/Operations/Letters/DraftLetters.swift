import Casework
import Exchange
import Letters
import Parallel
import Restructure
import Rules
import Store

/// Drafts the letters of one kind: each complete, or held back with what it lacks.
public struct DraftLetters: Sendable {
  private let request: LetterRequest
  private let folder: LoadedFolder
  private let editions: TemplateEditions
  private let given: [LetterLanguage: GivenFields]
  private let welshPolicy: WelshPolicy
  /// Every record of the programme, and those that the letters go to.
  private let all: [CaseRecord]
  private let records: [CaseRecord]
  private let withTwoRecords: Set<EmployeeID>
  let register: LetterRegister
  /// The digest of the latest entry of the case file.
  public let head: String?

  /// Reads the case file, its programme's folder and the templates.
  public init(_ request: LetterRequest, file: CaseFile) throws(OperationFailure) {
    self.request = request
    let store = try file.store()
    let programme = try file.programme(in: store)
    // The history is read beside the folder, on a connection of its own.
    let histories = try file.store()
    let reading = Threads.start {
      Result { () throws(StoreError) in
        (records: try histories.records(in: programme.id), head: try histories.head())
      }
    }
    folder = try StoredFolder(file, store).load(on: request.on, request.kind.extent)
    editions = try TemplateEditions(overriddenBy: request.templates)
    let path = file.folder ?? programme.folder ?? ""
    let gaps = LetterGaps(editions.library)
    given = [
      .english: try GivenFields(.english, request.fields, inFolder: path, gaps),
      .welsh: try GivenFields(.welsh, request.welshFields, inFolder: path, gaps),
    ]
    welshPolicy = try WelshPolicy.read(inFolder: path)
    let stored = try StoreFailure.translating { () throws(StoreError) in
      guard let read = reading.take() else {
        return (records: try store.records(in: programme.id), head: try store.head())
      }
      return try read.get()
    }
    head = stored.head
    register = try LetterRegister(store, programme.id)
    all = stored.records
    var (once, twice) = (Set<EmployeeID>(), Set<EmployeeID>())
    for record in all where !once.insert(record.reference.employee).inserted {
      twice.insert(record.reference.employee)
    }
    withTwoRecords = twice
    let kind = request.kind
    if request.cases.isEmpty {
      records = all.filter { LetterAudience.isFor($0, kind) }
      return
    }
    guard kind.reader != .representatives else {
      throw .usage(
        "the letter \(kind.rawValue) is about the whole programme", remedy: "Leave --case out.")
    }
    let wanted = try StoreFailure.translating { () throws(StoreError) in
      try store.resolve(request.cases, in: programme.id)
    }
    records = all.filter { wanted.contains($0.reference) }
    if let other = records.first(where: { !LetterAudience.isFor($0, kind) }) {
      throw LetterRefusal.notDue(kind, other, StatePolicy(folder.programme.policy))
    }
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

  /// Every letter, in the order of the cases.
  public func drafts() throws(OperationFailure) -> [DraftLetter] {
    guard editions.library.template(for: request.kind) != nil else {
      throw .usage(
        "there is no template \(request.kind.templateFile)", remedy: "Add it to the templates.")
    }
    let english = LetterFacts(folder, among: all, in: .english, isTraced: request.isTraced)
    if request.kind.reader == .representatives {
      var values = english.values(forProgramme: request.kind)
      try fill(&values, .english, of: folder.programme.id)
      return [draft(nil, .english, english, values)]
    }
    let needsWelsh = records.contains {
      languages(for: english.subject($0))?.contains(.welsh) == true
    }
    let welsh =
      needsWelsh
      ? LetterFacts(folder, among: all, in: .welsh, isTraced: request.isTraced) : english
    let parts = (records.count + Self.partSize - 1) / Self.partSize
    let drafted = Threads.map(parts) { part in
      Result { () throws(OperationFailure) in
        let start = part * Self.partSize
        var drafts: [DraftLetter] = []
        for record in records[start..<min(start + Self.partSize, records.count)] {
          drafts += try self.drafts(for: record, english, welsh)
        }
        return drafts
      }
    }
    var names: [String: String] = [:]
    var drafts: [DraftLetter] = []
    for part in drafted {
      for var draft in try part.get() {
        Self.checkName(of: &draft, among: &names)
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// How many cases a processor takes up at a time.
  private static let partSize = 64

  /// The letters of one case, one in each of the person's languages.
  private func drafts(
    for record: CaseRecord, _ english: LetterFacts, _ welsh: LetterFacts
  ) throws(OperationFailure) -> [DraftLetter] {
    let subject = english.subject(record)
    let languages = languages(for: subject)
    var drafts: [DraftLetter] = []
    for language in languages ?? [.english] {
      let facts = language == .welsh ? welsh : english
      var values = facts.values(for: subject, request.kind)
      try fill(&values, language, of: "\(record.reference)")
      var draft = draft(subject, language, facts, values)
      if languages == nil {
        draft.obstacle = LetterRefusal.unknownLanguage(subject.holding?.language ?? "")
      }
      drafts.append(draft)
    }
    return drafts
  }

  /// The languages of a person's letters; a letter to somebody else is English.
  private func languages(for subject: LetterSubject) -> [LetterLanguage]? {
    guard request.kind.reader == .person else { return [.english] }
    return welshPolicy.languages(for: subject.holding?.language)
  }

  private func fill(
    _ values: inout LetterValues, _ language: LetterLanguage, of subject: String
  ) throws(OperationFailure) {
    guard let given = given[language] else { return }
    try given.check(against: values.values, of: subject)
    values.fillGaps(from: given.typedValues(for: request.kind))
    values.fillGaps(from: given.settingValues(for: request.kind))
  }

  private func draft(
    _ subject: LetterSubject?, _ language: LetterLanguage, _ facts: LetterFacts,
    _ complete: LetterValues
  ) -> DraftLetter {
    let kind = request.kind
    let reference = subject?.reference
    let parts = editions.library.parts(in: language)
    let named: @Sendable (Int) -> String = { edition in
      facts.letterReference(of: reference, kind, edition: edition)
    }
    let earlier = register.latest(reference, kind, language)?.letter.on
    let registration = DraftLetter.Registration(
      programme: folder.programme.id, case: reference, on: folder.on, values: complete.values,
      names: editions.library.template(for: kind, in: language)?.fields(parts: parts).map(\.name)
        ?? [],
      template: editions.edition(of: kind, in: language)?.digest ?? "", reference: named,
      shownReference: { edition in
        guard edition > 1 else { return named(edition) }
        let before = named(edition - 1) + (earlier.map { facts.wording.dated($0) } ?? "")
        return named(edition) + facts.wording.inPlace(of: before)
      })
    guard let template = editions.library.template(for: kind, in: language) else {
      return .withoutTemplate(kind, language, fileName(reference, language), registration)
    }
    let values = complete.values
    let text: @Sendable (Int) -> String = { edition in
      var values = values
      values["letter reference"] = .text(registration.shownReference(edition))
      return (try? template.render(values, parts: parts, as: kind, in: language)) ?? ""
    }
    var shown = values
    shown["letter reference"] = .text(named(1))
    let lacks = template.proof(shown, parts: parts, as: kind)
    var draft = DraftLetter(
      employee: reference?.employee ?? "", fromPost: reference?.fromPost ?? "", kind: kind,
      language: language, fileName: fileName(reference, language),
      text: lacks.isEmpty ? text : nil, lacks: lacks, reasons: complete.obstacles,
      previewing: { [shown] in template.preview(shown, parts: parts, in: language) },
      registration: registration,
      tracing: { [shown] in
        Self.trace(
          template.sentences(shown, parts: parts, in: language), shown, complete.origins, language)
      })
    draft.obstacle = LetterRefusal.obstacle(
      to: kind, subject, values, on: facts.on, live: register.live(of: reference))
    return draft
  }

  private static func trace(
    _ sentences: [LetterSentence], _ values: FieldValues, _ origins: [PlaceholderName: String],
    _ language: LetterLanguage
  ) -> [TracedSentence] {
    sentences.map { sentence in
      TracedSentence(
        words: sentence.words, place: sentence.place,
        facts: sentence.names.map { name in
          TracedSentence.Fact(
            field: name.written, value: values[name]?.inSentence(in: language) ?? "not known",
            origin: origins[name] ?? (name == "letter reference" ? "the register" : "nowhere yet"))
        })
    }
  }

  /// A name that is too long, or that another letter of the batch has, keeps a letter back.
  private static func checkName(of draft: inout DraftLetter, among names: inout [String: String]) {
    if draft.fileName.isEmpty {
      draft.obstacle = "its file name would be too long; shorten the employee's or the post's id"
    } else if let other = names.updateValue(draft.about, forKey: draft.fileName.lowercased()) {
      draft.obstacle =
        "it would have the file name of \(other)'s letter, but for capitals or hyphens"
    }
  }

  /// The name of a letter's file; empty if it would be too long.
  private func fileName(_ reference: CaseReference?, _ language: LetterLanguage) -> String {
    let name = try? LetterFileName.make(
      employee: reference?.employee ?? folder.programme.id,
      post: reference.flatMap { withTwoRecords.contains($0.employee) ? $0.fromPost : nil },
      kind: request.kind, in: language)
    return name ?? ""
  }
}

extension LetterKind {
  /// How much of the folder a letter of this kind speaks of.
  fileprivate var extent: ProgrammeReader.Extent {
    switch self {
    case .notAppointed: .selection
    case .alternativeOffer, .refusalResponse, .trialOutcome, .trialEnded, .payProtection:
      .redeployment
    default: .claims
    }
  }
}

extension DraftLetter {
  /// A letter in a language in which its kind has no template: another language's never stands in
  /// for it.
  fileprivate static func withoutTemplate(
    _ kind: LetterKind, _ language: LetterLanguage, _ fileName: String,
    _ registration: Registration
  ) -> DraftLetter {
    DraftLetter(
      employee: registration.case?.employee ?? "", fromPost: registration.case?.fromPost ?? "",
      kind: kind, language: language, fileName: fileName,
      obstacle: "there is no \(language.name) template \(kind.templateFile(in: language)), and the "
        + "person's language is \(language.name)",
      text: nil, lacks: [], reasons: [:], previewing: { "" }, registration: registration,
      tracing: { [] })
  }
}
