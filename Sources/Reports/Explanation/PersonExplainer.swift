import Restructure
import Rules

/// One person's whole position, section by section; nothing in it is about anybody else.
public struct PersonExplainer {
  let explainer: PlanExplainer
  public let employee: EmployeeID
  /// One for each post held.
  public let holdings: [Postholding]

  var plan: PlanInForce { explainer.plan }
  var programme: Programme { explainer.programme }

  /// Explains one person; nil for somebody who is not in staff.csv.
  public init?(_ explainer: PlanExplainer, _ employee: EmployeeID) {
    self.explainer = explainer
    self.employee = employee
    holdings = explainer.programme.staff.filter { $0.employee == employee }
    if holdings.isEmpty { return nil }
  }

  /// Who it is, and in which programme.
  public var title: String {
    let name = holdings.first?.name.map { ", \($0)" } ?? ""
    return "\(employee)\(name) – \(programme.title)"
  }

  /// The heading of a section about one of the posts held.
  public func heading(_ words: String, _ link: String, _ holding: Postholding) -> String {
    holdings.count == 1
      ? words : "\(words) \(link) \(plan.posts[holding.post]?.titled ?? holding.post)"
  }

  /// What each post held is, and how, with what is not known of the person.
  public func who() -> Explanation.Section {
    var sentences: [Explanation.Sentence] = []
    for holding in holdings {
      sentences.append(.init(held(holding), source: holding.place.description))
      if let service = service(of: holding), sentences.allSatisfy({ $0.text != service }) {
        sentences.append(.init(service, source: holding.place.description))
      }
    }
    let qualifications = Set(holdings.compactMap(\.qualifications))
    for held in qualifications.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      sentences.append(
        .init(
          "Qualifications recorded: \(held.joinedInWords).",
          source: holdings.first?.place.description ?? ""))
    }
    for holding in holdings {
      let unknown = unknown(of: holding)
      guard !unknown.isEmpty else { continue }
      let text = "Not known: \(unknown.joinedInWords)."
      if sentences.allSatisfy({ $0.text != text }) {
        sentences.append(.init(text, source: holding.place.description))
      }
    }
    return .init("Who this is", sentences)
  }

  /// What becomes of each post held, how the person stands in it and why.
  public func posts() -> [Explanation.Section] {
    holdings.map { holding in
      .init(heading("What becomes of the post", "–", holding), standing(in: holding))
    }
  }

  // MARK: - Words

  /// *Holds “Nurse” (P1) in Early years, substantively on a permanent contract, 0.6 FTE.*
  private func held(_ holding: Postholding) -> String {
    let contract =
      switch holding.contract {
      case .permanent: "on a permanent contract"
      case .casual: "on a casual contract"
      case .agency: "through an agency"
      case .fixedTerm:
        holding.contractEnds.map { "for a fixed term that ends on \($0.inWords)" }
          ?? "for a fixed term whose end is not stated"
      }
    let hours = holding.fte.map { "\($0) FTE" } ?? "hours not known"
    let post = plan.posts[holding.post]
    let service = post.map { " in \($0.service)" } ?? ""
    return "Holds \(post?.titled ?? holding.post)\(service), \(holding.holding.inWords) "
      + "\(contract), \(hours)."
  }

  private func service(of holding: Postholding) -> String? {
    let dates = [
      holding.employedFrom.map { "employed since \($0.inWords)" },
      holding.continuousServiceFrom.map { "continuous service since \($0.inWords)" },
      holding.redundancyServiceFrom.map { "service for redundancy since \($0.inWords)" },
    ].compactMap(\.self)
    guard let first = dates.first else { return nil }
    return first.prefix(1).uppercased() + dates.joinedInWords.dropFirst() + "."
  }

  private func unknown(of holding: Postholding) -> [String] {
    [
      holding.fte == nil ? "hours" : nil,
      holding.contract == .fixedTerm && holding.contractEnds == nil
        ? "the end of the fixed term" : nil,
      holding.employedFrom == nil ? "the first day with this employer" : nil,
      holding.continuousServiceFrom == nil ? "continuous service" : nil,
      holding.redundancyServiceFrom == nil ? "service for redundancy" : nil,
      holding.qualifications == nil ? "qualifications" : nil,
    ].compactMap(\.self)
  }

  private func standing(in holding: Postholding) -> [Explanation.Sentence] {
    let source = plan.changes[holding.post]?.cited ?? holding.place.description
    let fate =
      plan.posts[holding.post].map { Array(explainer.todaysPost($0).prefix(1)) } ?? []
    switch plan.standing(of: holding) {
    case .affected:
      return fate + [
        .init("This person is affected but not at risk, and has no case.", source: source)
      ]
    case .noCase(let reason):
      return fate + [.init("This person has no case: \(reason.words).", source: source)]
    case .atRisk:
      let risk = Explanation.Sentence("This person is at risk and has a case.", source: source)
      return fate + [risk] + protection(of: holding)
    }
  }

  private func protection(of holding: Postholding) -> [Explanation.Sentence] {
    guard let protection = holding.protectionInForce(on: plan.judgedOn(for: holding.post)) else {
      return []
    }
    return [
      .init(
        "This person is protected: \(protection), the day on which they are judged. The law gives "
          + "first call on a suitable vacancy.", source: holding.place.description)
    ]
  }
}
