import Restructure
import Rules

/// A shortage in posts and hours, as a result states it.
struct ShortageFacts {
  let fromPosts: [PostID]
  /// Empty for people with no route.
  let toPosts: [PostID]
  let cases: Int
  let places: Int
  var fteNeeded: FTE?
  var ftePlaces: FTE?

  /// What its entry in the proof must be.
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "from_posts": .strings(fromPosts), "to_posts": .strings(toPosts), "cases": .count(cases),
      "places": .count(places),
    ]
    if let fteNeeded { members["fte_needed"] = .fte(fteNeeded) }
    if let ftePlaces { members["fte_places"] = .fte(ftePlaces) }
    return .object(members)
  }

  /// Why its people go without; of many posts only the first are named.
  var words: String {
    let size = ftePlaces.map { "\($0) FTE, which fits \(places)" } ?? counted(places, "place")
    let shown = toPosts.prefix(toPosts.count > 12 ? 10 : 12)
    let rest = toPosts.count - shown.count
    let posts = shown + (rest > 0 ? [counted(rest, "other post")] : [])
    return "\(counted(cases, "person", "people")) claim \(size) in \(posts.joinedInWords)"
  }
}

/// Every shortage of an arrangement: those with places first, then people with no route by post.
struct ShortageList {
  private(set) var facts: [ShortageFacts] = []
  /// For each group that is short of places, its shortage.
  private(set) var ofGroup: [Int: Int] = [:]

  init(_ question: Question, _ arrangement: Arrangement) {
    let found = Shortages(question, arrangement).all
    for shortage in found where !shortage.places.isEmpty {
      for group in shortage.groups { ofGroup[group] = facts.count }
      facts.append(Self.facts(of: shortage, question))
    }
    let routeless = found.filter(\.places.isEmpty).flatMap(\.groups)
      .flatMap { question.groups[$0].members }
    let byPost = Dictionary(grouping: routeless) { question.sheet.cases[$0].post }
    facts += byPost.sorted { $0.key < $1.key }.map { post, members in
      ShortageFacts(fromPosts: [post], toPosts: [], cases: members.count, places: 0)
    }
  }

  private static func facts(
    of shortage: Shortages.Shortage, _ question: Question
  ) -> ShortageFacts {
    let sheet = question.sheet
    let people = shortage.groups.flatMap { question.groups[$0].members }.map { sheet.cases[$0] }
    let hours = shortage.places.compactMap { place -> FTE? in
      if case .fte(let fte) = sheet.places[place].capacity { fte } else { nil }
    }
    return ShortageFacts(
      fromPosts: Set(people.map(\.post)).sorted(),
      toPosts: Set(shortage.places.map { sheet.places[$0].post }).sorted(),
      cases: shortage.cases, places: shortage.placed,
      fteNeeded: hours.isEmpty ? nil : people.reduce(.zero) { $0 + ($1.fte ?? .zero) },
      ftePlaces: hours.isEmpty ? nil : hours.reduce(.zero, +))
  }
}

extension JSONValue {
  /// Hours as a decimal number.
  static func fte(_ fte: FTE) -> JSONValue {
    var figures = Substring(fte.decimal)
    if figures.contains(".") {
      while figures.last == "0" { figures.removeLast() }
      if figures.last == "." { figures.removeLast() }
    }
    return .number(String(figures))
  }
}
