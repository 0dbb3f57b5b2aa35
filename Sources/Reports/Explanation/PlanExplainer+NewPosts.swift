import Restructure
import Rules

extension PlanExplainer {
  /// A post of the new structure: what it is, and to whom it is open.
  func newPost(_ post: Post) -> [Explanation.Sentence] {
    var sentences = [Explanation.Sentence(existence(of: post), source: post.cited)]
    let parts = parts[post.id] ?? []
    if !parts.isEmpty {
      sentences.append(
        .init(
          "\(post.isMany ? "They are" : "It is") made up of \(parts.map(\.inWords).joinedInWords).",
          source: post.cited, depth: 1))
    }
    let rows = opened[post.id] ?? []
    sentences += rows.map { opening($0, of: post) }
    if rows.isEmpty, parts.isEmpty, post.kind.isEstablishment,
      !plan.continuedPosts.contains(post.id)
    {
      sentences.append(
        .init(
          "No ring-fence opens \(post.isMany ? "them" : "it") to anybody.", source: post.cited,
          depth: 1))
    }
    return sentences
  }

  private func existence(of post: Post) -> String {
    var words = "The new structure has \(post.inWords)"
    if let fte = post.fte { words += ", \(fte) FTE\(post.isMany ? " in all" : "")" }
    if let pattern = post.pattern { words += ", \(pattern)" }
    if let ends = post.ends { words += ", until \(ends.inWords)" }
    if let condition = plan.conditionWords(post.condition) { words += ", \(condition)" }
    if let needed = post.requires {
      words += "; \(post.isMany ? "they require" : "it requires") \(needed)"
    }
    if post.positions == nil, post.kind.isEstablishment {
      words += post.fte == nil ? "; its size is not stated" : countWords(post)
    }
    return words + "."
  }

  private func countWords(_ post: Post) -> String {
    post.kind == .post && post.isMany ? "; how many posts that makes is not stated" : ""
  }

  private func opening(_ row: RingFence, of post: Post) -> Explanation.Sentence {
    let it = post.isMany ? "them" : "it"
    if row.openTo.alternatives.isEmpty {
      let words = row.openTo.stated.map { "“\($0)”" }.joinedInWords
      return .init(
        "\(row.id) opens \(it) to \(words): words that name nobody.", source: row.cited, depth: 1)
    }
    let named = judge.posts(namedBy: row)
    let reached = closed.posts(openBy: row, judge).compactMap { plan.posts[$0]?.titled }
    let barred = named.compactMap { id in
      closed.barrier(to: id, under: row).map {
        "; it names the holders of \(plan.posts[id]?.titled ?? id) too, none of whom may claim "
          + "\(it): \($0.fact)"
      }
    }.joined()
    let all = row.openTo.testsPersons ? "those holders whom it describes, of" : "holders of"
    let whom = reached.isEmpty ? "nobody at present" : "\(all) \(reached.joinedInWords)"
    // What the post itself depends on stands in the sentence before.
    let condition =
      row.condition == post.condition
      ? "" : plan.conditionWords(row.condition).map { ", \($0)" } ?? ""
    return .init(
      "\(row.id) opens \(it) to \(whom), \(plan.words(for: row.mode)) at tier "
        + "\(plan.tier(of: row))\(condition)\(barred).",
      source: row.cited, depth: 1)
  }
}
