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
  let folder: LoadedFolder
  let library: TemplateLibrary
  let settings: [LetterSettings.Setting]
  let given: [(name: String, words: String)]
  /// Every record of the programme, and those that the letters go to.
  let all: [CaseRecord]
  let records: [CaseRecord]
  let withTwoRecords: Set<EmployeeID>
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
    folder = try StoredFolder(file, store).load(on: request.on)
    library = try TemplateFiles.library(overriddenBy: request.templates)
    let (read, problems) = LetterSettings.read(inFolder: file.folder ?? programme.folder ?? "")
    guard problems.isEmpty else { throw .problems(problems) }
    let gaps = LetterGaps(library)
    let strangers = gaps.problems(in: read.settings)
    guard strangers.isEmpty else { throw .problems(strangers) }
    settings = read.settings
    given = try FieldWords.read(request.fields)
    try gaps.check(given)
    let stored = try StoreFailure.translating { () throws(StoreError) in
      guard let read = reading.take() else {
        return (records: try store.records(in: programme.id), head: try store.head())
      }
      return try read.get()
    }
    head = stored.head
    all = stored.records
    var (once, twice) = (Set<EmployeeID>(), Set<EmployeeID>())
    for record in all where !once.insert(record.reference.employee).inserted {
      twice.insert(record.reference.employee)
    }
    withTwoRecords = twice
    if request.cases.isEmpty {
      records = all.filter { LetterAudience.isFor($0, request.kind) }
    } else {
      let wanted = try StoreFailure.translating { () throws(StoreError) in
        try store.resolve(request.cases, in: programme.id)
      }
      records = all.filter { wanted.contains($0.reference) }
      if let other = records.first(where: { !LetterAudience.isFor($0, request.kind) }) {
        throw .refused(
          "\(other.reference) is \(other.state?.rawValue ?? "affected, not a case")",
          remedy:
            "The letter \(request.kind.rawValue) goes to \(LetterAudience.words(request.kind)).")
      }
    }
  }

  /// The date of the letters.
  public var date: LocalDate { folder.on }
  /// To whom this kind of letter goes, in words.
  public var audience: String { LetterAudience.words(request.kind) }

  /// Every letter, in the order of the cases.
  public func drafts() throws(OperationFailure) -> [DraftLetter] {
    let template = try template()
    let facts = LetterFacts(folder, among: all)
    let gaps = (given: values(given), settings: values(settings.map { ($0.name, $0.words) }))
    var names: [String: CaseReference] = [:]
    var drafts: [DraftLetter] = []
    for record in records {
      var values = facts.values(for: record, request.kind)
      try checkGiven(values, of: record.reference)
      values.fillGaps(from: gaps.given)
      values.fillGaps(from: gaps.settings)
      var draft = draft(record, template, facts, values)
      if draft.fileName.isEmpty {
        draft.obstacle = "its file name would be too long; shorten the employee's or the post's id"
      } else if let other = names.updateValue(record.reference, forKey: draft.fileName.lowercased())
      {
        draft.obstacle =
          "it would have the file name of \(other)'s letter, but for capitals or hyphens"
      }
      drafts.append(draft)
    }
    return drafts
  }

  /// The template of this kind.
  func template() throws(OperationFailure) -> LetterTemplate {
    guard let template = library.template(for: request.kind) else {
      throw .usage(
        "there is no template \(request.kind.templateFile)", remedy: "Add it to the templates.")
    }
    return template
  }

  func draft(
    _ record: CaseRecord, _ template: LetterTemplate, _ facts: LetterFacts,
    _ complete: FieldValues
  ) -> DraftLetter {
    let reference = record.reference
    let (kind, parts) = (request.kind, library.parts)
    let lacks = template.proof(complete, parts: parts, as: kind)
    let text: @Sendable (Int) -> String = { edition in
      var values = complete
      values["letter reference"] = .text(facts.letterReference(of: record, kind, edition: edition))
      return (try? template.render(values, parts: parts, as: kind)) ?? ""
    }
    return DraftLetter(
      employee: reference.employee, fromPost: reference.fromPost,
      fileName: fileName(reference), text: lacks.isEmpty ? text : nil, lacks: lacks,
      previewing: { template.preview(complete, parts: parts) })
  }

  /// A value on the command line fills a gap; it never contradicts the plan or the case.
  private func checkGiven(
    _ known: FieldValues, of reference: CaseReference
  ) throws(OperationFailure) {
    guard let fixed = given.first(where: { known[PlaceholderName($0.name)] != nil }) else { return }
    throw .usage(
      "--field \(fixed.name): the plan and the case of \(reference) already say this",
      remedy: "Correct it in the folder or in the case; --field only fills gaps.")
  }

  /// What was given in words, as values of this kind of letter.
  func values(_ given: [(name: String, words: String)]) -> FieldValues {
    var values = FieldValues()
    for (name, pairs) in Dictionary(grouping: given, by: { PlaceholderName($0.name) }) {
      // A repeated name is a list, with one item a line.
      let words = pairs.map(\.words).joined(separator: "\n")
      let field = request.kind.fields.first { $0.name == name }
      let isDate = field?.form == .date
      let written = isDate ? (try? DateText.read(words))?.description ?? words : words
      values[name] = field?.value(of: written) ?? .text(words)
    }
    return values
  }

  /// The name of a letter's file; empty if it would be too long.
  private func fileName(_ reference: CaseReference) -> String {
    let name = try? LetterFileName.make(
      employee: reference.employee,
      post: withTwoRecords.contains(reference.employee) ? reference.fromPost : nil,
      kind: request.kind)
    return name ?? ""
  }
}

/// Reads `--field name=value` pairs.
enum FieldWords {
  static func read(
    _ pairs: [String]
  ) throws(OperationFailure) -> [(name: String, words: String)] {
    var read: [(name: String, words: String)] = []
    for pair in pairs {
      guard let equals = pair.firstIndex(of: "="), equals != pair.startIndex else {
        throw .usage("--field “\(pair)” is not a pair", remedy: "Write --field 'name=value'.")
      }
      read.append((String(pair[..<equals]), String(pair[pair.index(after: equals)...])))
    }
    return read
  }
}
