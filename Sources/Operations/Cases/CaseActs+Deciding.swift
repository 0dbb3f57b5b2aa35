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

  /// Records a human decision about a case, and gives it with the head.
  public func decide(
    _ word: String, _ words: DecisionWords
  ) throws(OperationFailure) -> (decision: RecordedDecision, head: String) {
    let request = try read(words)
    let reference = try resolve(word)
    guard words.on <= file.today else {
      throw .refused(
        "the decision is dated \(words.on), after today, \(file.today)",
        remedy: "Record what has been decided, on the day on which it was decided.")
    }
    if request.toPost != nil || request.with != nil {
      try check(request, in: StoredFolder(file, store).load(on: words.on))
    }
    let outcome = try StoreFailure.translating { () throws(StoreError) in
      try store.record(request, of: reference)
    }
    return (outcome.decision, outcome.head)
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
    if let post = request.toPost, folder.judge.plan.post(post) == nil {
      throw ExplainPlan.unknown(
        "post", post, among: (programme.newPosts + programme.posts).map(\.id))
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
