import Reports
import Restructure
import Rules

// What the pack says of the plan and of the policy, which were published for consultation.
extension ConsultationPack {
  /// What becomes of each post of which the plan says anything.
  var changes: TableDraft {
    TableDraft(
      "changes", "What becomes of each post",
      [
        .init("post", "Post", .plan), .init("title", "Title", .plan),
        .init("service", "Service", .plan), .init("becomes", "What becomes of it", .plan),
        .init("to", "Into", .plan), .init("remains", "What remains", .plan),
        .init("condition", "If", .plan), .init("effective", "From", .plan),
        .init("source", "Source", .plan),
      ],
      facts.programme.changes.map { change in
        let post = facts.plan.posts[change.post]
        return TableDraft.Row([
          .text(change.post), .text(post?.title ?? ""), Cell(post?.service),
          .text(change.becomes.inWords.replacing("is ", with: "")), Cell(change.toPost),
          change.becomes.leavesSome
            ? facts.places(facts.plan.remainder(of: change).capacity) : .none,
          Cell(facts.plan.condition(change.condition)?.asks),
          Cell(change.effective ?? facts.programme.effective),
          .text(change.source ?? change.place.description),
        ])
      }, eachRow: .plan)
  }

  /// Posts that the plan leaves open, by what it leaves open; the words of a finding may count people
  /// and are not repeated here.
  var openPosts: [ReportDraft.Block] {
    let findings = PlanFindings.all(in: facts.programme, on: facts.on)
    let asked: [(FindingCode, Sentence)] = [
      (.noFate, "The paper does not say what becomes of these posts:"),
      (.unruledPost, "These posts end, and nothing opens another to their holders:"),
      (.unknownSize, "How many places there are is not said of these:"),
      (.vaguePool, "These ring-fences are described in words that name nobody:"),
    ]
    return asked.flatMap { code, heading -> [ReportDraft.Block] in
      let subjects = findings.filter { $0.code == code }.map(\.subject).inOrder
      guard !subjects.isEmpty else { return [] }
      let named = subjects.map { Sentence(facts.named($0), stating: .plan) }
      return [.sentence(heading), .list(named)]
    }
  }

  /// The policy by which people are selected, placed and protected, rule by rule with its source.
  var policy: [ReportDraft.Block] {
    guard let policy = facts.programme.policy else {
      return [.sentence("The programme names no policy: it is missing from what was given.")]
    }
    let sheet = PolicySheet(policy)
    // The law's own figures are the law's, and fill pages.
    func isLaw(_ item: PolicySheet.Item) -> Bool {
      item.statements.contains { sheet.origin(of: $0.basis) == "statutory-floor" }
    }
    let rules = sheet.sections.flatMap { section -> [ReportDraft.Block] in
      let items = section.items.filter { !isLaw($0) }
      guard !items.isEmpty else { return [] }
      return [
        .sentence("\(section.heading, .plan):"),
        .list(items.map { Sentence(words(of: $0), stating: .plan) }),
      ]
    }
    let law = sheet.sections.flatMap(\.items).filter(isLaw).map(\.name)
    return [.sentence("\(policy.title, .plan).")] + rules
      + (law.isEmpty
        ? []
        : [
          .sentence(
            """
            Figures of the law that the policy takes over: \(law.joinedInWords, .plan). \
            `ringfence policy show` prints them with their sources.
            """)
        ])
  }

  private func words(of item: PolicySheet.Item) -> String {
    let statements = item.statements.map { statement in
      let lines = statement.lines.map { line in
        // Neither who is named nor how few they are.
        let isHidden = line.namesPeople && !facts.reader.sees(.employeeNumber, of: nil)
        return "\(line.what): \(isHidden ? "people whom the policy names" : line.words)"
      }.joined(separator: "; ")
      return "\(lines) [\(statement.basis.cited)]"
    }
    return "\(item.label ?? item.name) – \(statements.joined(separator: "; "))"
  }
}
