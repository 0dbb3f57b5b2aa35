import Restructure
import Rules

/// Puts a plan into plain English that a councillor can follow.
public struct PlanExplainer {
  let judge: ClaimJudge
  let holdings: [PostID: [Postholding]]

  var plan: PlanInForce { judge.plan }
  var programme: Programme { judge.plan.programme }

  /// Explains the plan that a judge judges by.
  public init(_ judge: ClaimJudge) {
    self.judge = judge
    holdings = Dictionary(grouping: judge.plan.programme.staff, by: \.post)
  }

  /// The whole plan: its head, each service with today's posts and the new ones, what is not
  /// settled, and what else the paper says.
  public func wholePlan() -> Explanation {
    Explanation(
      title: "\(programme.title) – \(programme.authority)",
      sections: [head()] + services().map(service) + unsettled() + paper())
  }

  /// One post of either structure.
  public func post(_ post: Post) -> Explanation {
    let sentences = post.isNew ? newPost(post) : todaysPost(post)
    return Explanation(
      title: programme.title, sections: [Explanation.Section(post.service, sentences)])
  }

  private func head() -> Explanation.Section {
    let place = programme.place.file
    var sentences: [Explanation.Sentence] = []
    let opens = programme.consultation.opens.inWords
    if let closes = programme.consultation.closes {
      sentences.append(
        .init("Consultation runs from \(opens) to \(closes.inWords).", source: place))
    } else {
      sentences.append(
        .init("Consultation opens on \(opens); its last day is not stated.", source: place))
    }
    if let effective = programme.effective {
      sentences.append(.init("The new structure starts on \(effective.inWords).", source: place))
    } else {
      sentences.append(.init("When the new structure starts is not stated.", source: place))
    }
    sentences.append(
      .init(
        "This account is as of \(plan.on.inWords). It shows who may claim what; people decide."))
    return .init("The programme", sentences)
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
    let moved = Set(programme.changes.filter { $0.becomes != .merge }.compactMap(\.toPost))
    let new = programme.newPosts.filter { $0.service == name && !moved.contains($0.id) }
      .flatMap(newPost)
    return .init(name, today + new)
  }

  private func unsettled() -> [Explanation.Section] {
    let sentences = programme.conditions.map { condition in
      let state =
        switch condition.value {
        case .holds(true): "this holds"
        case .holds(false): "this does not hold at present"
        case .level(let level): "set at \(level)"
        case .notKnown: "not known"
        }
      return Explanation.Sentence(
        "“\(condition.asks)”: \(state) (\(condition.name)).",
        source: condition.place.description)
    }
    return sentences.isEmpty ? [] : [.init("What is not settled", sentences)]
  }

  private func paper() -> [Explanation.Section] {
    let sentences = programme.statements.map { statement in
      let scope = statement.scope.map { "\($0): " } ?? ""
      let words = statement.words.hasSuffix(".") ? statement.words : statement.words + "."
      return Explanation.Sentence(
        scope + words, source: statement.source ?? statement.place.description)
    }
    return sentences.isEmpty ? [] : [.init("What else the paper says", sentences)]
  }
}
