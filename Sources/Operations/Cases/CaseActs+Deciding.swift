import Casework
import Exchange
import Restructure
import Rules
import Store

extension CaseActs {
  /// A human decision as it is typed.
  public struct DecisionWords: Sendable {
    public var what: String
    public var on: LocalDate
    public var by: String
    public var reason: String
    public var evidence: String
    public var post: String?
    public var with: String?
    public var reverses: String?

    /// The words of a decision; the rest is not said until set.
    public init(what: String, on: LocalDate, by: String, reason: String, evidence: String) {
      self.what = what
      self.on = on
      self.by = by
      self.reason = reason
      self.evidence = evidence
    }
  }

  /// A decision as it was recorded.
  public struct Decided: Sendable {
    public let decision: RecordedDecision
    /// The digest of the latest entry.
    public let head: String
    /// Why decisions.csv of the folder was not compared, where it could not be read.
    public let notCompared: String?
  }

  /// Records a human decision about a case.
  ///
  /// It is held against what was decided in the database, and against the decisions.csv of the
  /// folder, which must be readable where the decision names a post or another person.
  public func decide(
    _ word: String, _ words: DecisionWords
  ) throws(OperationFailure) -> Decided {
    let request = try read(words)
    let reference = try resolve(word)
    guard words.on <= file.today else {
      throw .refused(
        "the decision is dated \(words.on), after today, \(file.today)",
        remedy: "Record what has been decided, on the day on which it was decided.")
    }
    let (folder, notRead) = try readFolder(for: request)
    if let folder {
      try check(request, in: folder)
      try compare(request, with: folder, about: reference)
    }
    let outcome = try StoreFailure.translating(under: names()) { () throws(StoreError) in
      try knowing([reference]).record(request, of: reference)
    }
    return Decided(decision: outcome.decision, head: outcome.head, notCompared: notRead)
  }

  /// The folder as it is now; what was decided without naming a post or a person can be recorded
  /// without it.
  private func readFolder(
    for request: DecisionRequest
  ) throws(OperationFailure) -> (folder: LoadedFolder?, notRead: String?) {
    guard request.kind != .reverse else { return (nil, nil) }
    do throws(OperationFailure) {
      return (try StoredFolder(file, store).load(on: request.on, .redeployment), nil)
    } catch {
      guard request.toPost == nil, request.with == nil else { throw error }
      return (nil, error.summary)
    }
  }

  private func compare(
    _ request: DecisionRequest, with folder: LoadedFolder, about reference: CaseReference
  ) throws(OperationFailure) {
    guard !folder.programme.decisions.isEmpty else { return }
    let recorded = try StoreFailure.translating { () throws(StoreError) in
      try store.decisions(in: reference.programme)
    }
    var programme = folder.programme
    // Those of the database stand behind a mark, and are compared where they are recorded.
    programme.decisions.removeAll { $0.id.hasPrefix(DecisionNumber.mark) }
    let decisions = FolderDecisions(
      programme, besides: recorded, on: [request.on, max(request.on, file.today)])
    try decisions.check(request, about: reference)
  }

  /// The human decisions of the programme, in the order of their numbers.
  public func decisions() throws(OperationFailure) -> [RecordedDecision] {
    let programme = try file.programme(in: store).id
    return try StoreFailure.translating { () throws(StoreError) in
      try store.decisions(in: programme)
    }
  }

  /// The posts and the people that a decision names must be there.
  private func check(
    _ request: DecisionRequest, in folder: LoadedFolder
  ) throws(OperationFailure) {
    let programme = folder.programme
    let vacancies = programme.vacancies.map(\.post.id)
    // Of a vacancy elsewhere it is decided whether it suits somebody, and nothing else.
    let isAboutFit = request.kind == .suitable || request.kind == .exclude
    let isVacancy = isAboutFit && request.toPost.map(vacancies.contains) == true
    if let post = request.toPost, !isVacancy, folder.judge.plan.post(post) == nil {
      throw ExplainPlan.unknown(
        "post", post,
        among: (programme.newPosts + programme.posts).map(\.id)
          + (isAboutFit ? vacancies : []))
    }
    guard let volunteer = request.with else { return }
    let held = programme.staff.filter { $0.employee == volunteer }.map(\.post)
    if held.isEmpty {
      throw ExplainPlan.unknown("employee", volunteer, among: programme.staff.map(\.employee))
    }
    if let post = request.toPost {
      guard held.contains(post) else {
        throw .refused(
          "\(volunteer) does not hold \(post), and so cannot leave it to somebody else",
          remedy: "\(volunteer) holds \(held.joinedInWords).")
      }
    } else if held.count > 1 {
      throw .refused(
        "\(volunteer) holds \(counted(held.count, "post")), and it is not said which one is taken",
        remedy: "Name it with --post: \(held.joinedAsChoice).")
    }
  }

  private func read(_ words: DecisionWords) throws(OperationFailure) -> DecisionRequest {
    guard let kind = DecidedMatter.Kind(rawValue: words.what.lowercased()) else {
      let known = DecidedMatter.Kind.allCases.map(\.rawValue)
      throw .usage(
        "“\(words.what)” is nothing that can be decided",
        remedy: Suggestion.nearest(to: words.what, among: known).map { "Did you mean “\($0)”?" }
          ?? "It is one of: \(known.joined(separator: ", ")).")
    }
    var target: DecisionNumber?
    if let reverses = words.reverses {
      target = DecisionNumber(reverses)
      if target == nil {
        throw .usage(
          "“\(reverses)” is not the number of a decision",
          remedy: "Write it as D1; `ringfence case decisions` lists them.")
      }
    }
    return DecisionRequest(
      kind, on: words.on, by: words.by, reason: words.reason, evidence: words.evidence,
      toPost: words.post, with: words.with, reverses: target, recordedOn: file.today)
  }
}
