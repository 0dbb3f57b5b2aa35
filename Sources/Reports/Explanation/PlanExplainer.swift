import Restructure
import Rules

/// Puts a plan into plain English that a councillor can follow.
public struct PlanExplainer {
  let judge: ClaimJudge
  let holdings: [PostID: [Postholding]]
  /// The rows inside another row, by that row.
  let parts: [PostID: [Post]]
  /// The ring-fence rows by the post that they open.
  let opened: [PostID: [RingFence]]
  /// Where a row names people who may not claim under it.
  let closed: ClosedRoutes

  var plan: PlanInForce { judge.plan }
  var programme: Programme { judge.plan.programme }

  /// Explains the plan that a judge judges by.
  public init(_ judge: ClaimJudge) {
    self.judge = judge
    closed = ClosedRoutes(judge)
    let programme = judge.plan.programme
    holdings = Dictionary(grouping: programme.staff, by: \.post)
    let inside = (programme.posts + programme.newPosts).filter { $0.partOf != nil }
    parts = Dictionary(grouping: inside) { $0.partOf ?? "" }
    opened = Dictionary(grouping: programme.ringFences, by: \.toPost)
  }

  /// The whole plan: its head and policy, each service with today's posts and the new ones, what it
  /// depends on, and what else the paper says.
  public func wholePlan() -> Explanation {
    Explanation(
      title: "\(programme.title) – \(programme.authority)",
      sections: [head()] + policy() + services().map(service) + conditions() + paper())
  }

  /// One post of either structure.
  public func post(_ post: Post) -> Explanation {
    let sentences = post.isNew ? newPost(post) : todaysPost(post)
    return Explanation(
      title: programme.title, sections: [Explanation.Section(post.service, sentences)])
  }

  private func head() -> Explanation.Section {
    let place = programme.place.file
    let effective =
      programme.effective.map { "The new structure starts on \($0.inWords)." }
      ?? "When the new structure starts is not stated."
    return .init(
      "The programme",
      [
        .init(consultation(), source: place), .init(effective, source: place),
        .init(
          "This account is as of \(plan.on.inWords). It shows who may claim what; people decide.",
          source: place),
      ])
  }

  private func consultation() -> String {
    let consultation = programme.consultation
    let opens = consultation.opens.inWords
    guard let closes = consultation.closes else {
      let verb = plan.on < consultation.opens ? "opens" : "opened"
      return "Consultation \(verb) on \(opens); its last day is not stated."
    }
    let verb =
      plan.on > closes ? "ran" : plan.on < consultation.opens ? "will run" : "runs"
    return "Consultation \(verb) from \(opens) to \(closes.inWords)."
  }

  /// Services in the order in which the tables first name them.
  private func services() -> [String] {
    var seen: Set<String> = []
    return (programme.posts + programme.newPosts).map(\.service).filter {
      seen.insert($0).inserted
    }
  }

  private func service(_ name: String) -> Explanation.Section {
    let today = programme.posts.filter { $0.service == name }.flatMap(todaysPost)
    let new = programme.newPosts.filter {
      $0.service == name && (!plan.continuedPosts.contains($0.id) || opened[$0.id] != nil)
    }
    .flatMap(newPost)
    return .init(name, today + new)
  }

  private func conditions() -> [Explanation.Section] {
    let sentences = programme.conditions.map { condition in
      let state =
        switch condition.value {
        case .holds(true): "this holds"
        case .holds(false): "this does not hold at present"
        case .level(let level): "set at \(level)"
        case .notKnown: "not known"
        }
      return Explanation.Sentence(
        "“\(condition.asks)”: \(state). Its name in a command is \(condition.name).",
        source: condition.place.description)
    }
    return sentences.isEmpty ? [] : [.init("What the plan depends on", sentences)]
  }

  private func paper() -> [Explanation.Section] {
    let sentences = programme.statements.map { statement in
      let scope = statement.scope.map { scope in
        scope.split(separator: ";").map { String($0.trimmedText) }.joinedInWords + ": "
      }
      let words = statement.words.hasSuffix(".") ? statement.words : statement.words + "."
      return Explanation.Sentence(
        (scope ?? "") + words, source: statement.source ?? statement.place.description)
    }
    return sentences.isEmpty ? [] : [.init("What else the paper says", sentences)]
  }
}
