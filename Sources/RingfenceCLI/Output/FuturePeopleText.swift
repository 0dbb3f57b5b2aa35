import Operations
import Restructure

/// In which futures people are at risk, have a route and have a place: those to whom the same
/// happens stand together.
struct FuturePeopleText {
  private let answer: FuturesAnswer
  /// Positions in the answer's futures, of those that are shown.
  private let shown: [Int]
  private let titles: [PostID: String]

  init(_ answer: FuturesAnswer, _ shown: [FuturesAnswer.Future]) {
    self.answer = answer
    self.shown = shown.map { $0.number - 1 }
    titles = Dictionary(
      answer.programme.posts.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// What happens to people who are alike in one future.
  private struct Outcome: Hashable {
    let position: FuturePosition
    /// How many of them have a place; nil without a route.
    let placed: Int?
  }

  /// People of one post with the same futures.
  private struct Story {
    let post: PostID
    let people: Int
    let outcomes: [Outcome]

    /// The one outcome of every future, where nothing changes.
    var only: Outcome? { Set(outcomes).count == 1 ? outcomes.first : nil }
  }

  func present() {
    let stories = stories()
    let changing = stories.filter { $0.only == nil }
    say()
    say(changing.isEmpty ? "Nothing changes for anybody." : "What changes, and for whom:")
    for story in changing { present(story) }
    presentLasting(stories.filter { $0.only != nil })
  }

  /// Each post's people; those who stand alike in every future are added together, but not those
  /// for whom places change to those for whom they do not.
  private func stories() -> [Story] {
    struct Key: Hashable {
      let post: PostID
      let positions: [FuturePosition]
      let placesChange: Bool
    }
    var order: [Key] = []
    var sums: [Key: (people: Int, placed: [Int])] = [:]
    for alike in answer.alike {
      guard let first = alike.members.first.map({ answer.people[$0] }) else { continue }
      let placed = shown.map { alike.placed[$0] }
      let key = Key(
        post: alike.post, positions: shown.map { Self.kind(first.positions[$0]) },
        placesChange: Set(placed).count > 1)
      if sums[key] == nil { order.append(key) }
      let sum = sums[key] ?? (0, placed.map { _ in 0 })
      sums[key] = (sum.people + alike.members.count, zip(sum.placed, placed).map { $0 + $1 })
    }
    return order.map { key in
      let sum = sums[key] ?? (0, [])
      return Story(
        post: key.post, people: sum.people,
        outcomes: zip(key.positions, sum.placed).map { position, placed in
          Outcome(position: position, placed: position.hasRoute ? placed : nil)
        })
    }
  }

  /// Whether somebody among people who are alike has the place is nobody's own story.
  private static func kind(_ position: FuturePosition) -> FuturePosition {
    position == .place ? .route : position
  }

  private func present(_ story: Story) {
    say(
      Wrapping.wrap(
        "\(counted(story.people, "person", "people")) in \(story.post)"
          + (titles[story.post].map { ", \($0)" } ?? "") + ":",
        indent: "  ", hanging: "    "))
    var seen: Set<Outcome> = []
    for outcome in story.outcomes where seen.insert(outcome).inserted {
      let futures = zip(shown, story.outcomes).filter { $0.1 == outcome }.map { $0.0 + 1 }
      say(
        Wrapping.wrap(
          "\(words(outcome, of: story.people)) in \(FutureNumbers.words(futures))",
          indent: "    ", hanging: "      "))
    }
  }

  private func words(_ outcome: Outcome, of people: Int) -> String {
    switch outcome.position {
    case .notAtRisk: "not at risk"
    case .noRoute: "at risk with no route"
    case .notKnown: "at risk, and not counted because a fact is missing,"
    case .route, .place:
      "at risk with a route, and a place for \(outcome.placed ?? 0) of \(people),"
    }
  }

  private func presentLasting(_ stories: [Story]) {
    guard !stories.isEmpty else { return }
    say()
    say("The same in every future:")
    for position in FuturePosition.allCases {
      let posts = stories.filter { $0.only?.position == position }.sorted { $0.post < $1.post }
      guard !posts.isEmpty else { continue }
      let people = posts.reduce(0) { $0 + $1.people }
      let placed = posts.reduce(0) { $0 + ($1.only?.placed ?? 0) }
      let (words, listed) =
        switch position {
        case .notAtRisk: ("not at risk", "")
        case .noRoute: ("at risk with no route", list(posts))
        case .notKnown: ("at risk, and not counted because a fact is missing", list(posts))
        case .route, .place:
          (
            "at risk with a route, and a place for \(placed) of them",
            ": "
              + posts.map { "\($0.only?.placed ?? 0) of \($0.people) in \($0.post)" }
              .joinedInWords
          )
        }
      say(
        Wrapping.wrap(
          "\(counted(people, "person", "people")) \(words)\(listed).", indent: "  ",
          hanging: "    "))
    }
  }

  private func list(_ posts: [Story]) -> String {
    ": " + posts.map { "\($0.people) in \($0.post)" }.joinedInWords
  }
}

/// Numbers of futures as a sentence names them.
enum FutureNumbers {
  /// *future 3*, *futures 1 to 4 and 7*.
  static func words(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.flatMap { run in
      switch run.count {
      case 1: ["\(run.lowerBound)"]
      case 2: ["\(run.lowerBound)", "\(run.upperBound)"]
      default: ["\(run.lowerBound) to \(run.upperBound)"]
      }
    }
    return (numbers.count == 1 ? "future " : "futures ") + words.joinedInWords
  }
}
