import Casework
import Letters
import Restructure
import Rules

// The letters about a post of the new structure.
extension LetterFacts {
  func assimilation(_ record: CaseRecord) -> FieldValues {
    var values = FieldValues()
    values["accept by"] = record.facts[.acceptBy]?.day.map(FieldValue.date)
    guard let id = record.posts.first, let post = plan.post(id) else { return values }
    values["new post title"] = .text(post.title)
    values["new post id"] = .text(post.id)
    values["new service"] = .text(post.service)
    values["new grade"] = post.grade.map(FieldValue.text)
    values["new hours"] = hours(of: post).map(FieldValue.text)
    values["new weeks"] = post.pattern.map(FieldValue.text)
    values["start date"] = plan.programme.effective.map(FieldValue.date)
    guard let holding = holding(of: record.reference) else { return values }
    let isFirstCall = record.facts[.firstCall] != nil
    values["protected"] = .flag(isFirstCall)
    values["what changes"] = .list(words.changes(from: plan.posts[holding.post], to: post))
    let rule = judge.rules(opening: id).first { judge.outcome(of: holding, under: $0) == .yes }
    if let rule {
      values["rule relied on"] = .text(words.rule(rule, post))
      values["facts relied on"] = .list(
        judge.tests(of: holding, under: rule).map { words.fact($0, of: holding, under: rule) })
    }
    return values
  }

  func ringFenceInvitation(_ record: CaseRecord) -> FieldValues {
    var values: FieldValues = ["first call": .flag(isProtected(record))]
    values["closing date"] = record.facts[.interestCloses]?.day.map(FieldValue.date)
    let wanted = Set(record.posts)
    let claims = claims(of: record).filter {
      wanted.contains($0.rule.toPost) && $0.missing.isEmpty
    }
    let seats = Set(claims.map(\.seats)).sorted()
    guard !seats.isEmpty else { return values }
    values["posts in the ring-fence"] = .list(seats.map { words.place(book.seats[$0]) })
    values["number of places"] = words.total(of: seats.map { book.seats[$0] }).map(FieldValue.text)
    let rivals = book.kinds.filter { kind in
      kind.claims.contains { seats.contains($0.seats) && $0.missing.isEmpty }
    }.reduce(0) { $0 + $1.members.count }
    values["number in the ring-fence"] = .text(String(rivals))
    values["more than one post"] = .flag(seats.count > 1)
    values["rule relied on"] = .text(
      claims.map { claim in
        words.rule(claim.rule, plan.post(claim.rule.toPost))
      }.joined(separator: " "))
    return values
  }

  func notAppointed(_ record: CaseRecord) -> FieldValues {
    var values: FieldValues = [
      "own scores": .list(["No scores are recorded in your case."])
    ]
    if let id = LetterAudience.claimedPosts(record).first, let post = plan.post(id) {
      values["claimed post title"] = .text(post.title)
      values["claimed post id"] = .text(post.id)
    }
    values["reasons"] = record.events.last { $0.to == .unplaced }?.words?.reason.map { .list([$0]) }
    let claimed = Set(LetterAudience.claimedPosts(record))
    let others = claims(of: record).filter {
      !claimed.contains($0.rule.toPost) && $0.missing.isEmpty
    }
    let elsewhere =
      others.isEmpty
      ? [
        "The plan opens no other post of the new structure to you. We will look with you for "
          + "another post in the authority."
      ] : route(others, of: record)
    values["next step"] = .list(words.leaving(record.decisions.leaving(on: on)) ?? elsewhere)
    return values
  }

  private func hours(of post: Post) -> String? {
    guard let fte = post.fte else { return nil }
    guard let positions = post.positions, positions > 1 else { return "\(fte) FTE" }
    return "\(fte) FTE over \(positions) places"
  }
}
