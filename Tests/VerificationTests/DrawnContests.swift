import Restructure
import Rules
import TestSupport

@testable import Verification

/// A small programme with scores and wishes, drawn from a seed.
struct DrawnContests {
  static let place = Place(file: "test")
  let candidacies: Candidacies

  init?(seed: UInt64) {
    guard let day = LocalDate(iso: "2026-01-15") else { return nil }
    var random = SplitMix64(seed: seed)
    var programme = Programme(
      id: "drawn", title: "Drawn", authority: "Example Council",
      consultation: Consultation(opens: day, closes: nil), place: Self.place)
    programme.posts = ["a", "b"].map {
      Post(id: $0, title: $0, service: "S", place: Self.place)
    }
    programme.changes = ["a", "b"].map {
      PostChange(id: "C\($0)", post: $0, becomes: .disestablish, place: Self.place)
    }
    programme.newPosts = (0..<3).map { number in
      var post = Post(id: "n\(number)", title: "N", service: "S", place: Self.place)
      post.isNew = true
      post.positions = Int.random(in: 0...2, using: &random)
      return post
    }
    programme.ringFences = (0..<5).map { number in
      var row = RingFence(
        id: "R\(number)", toPost: "n\(number % 3)",
        openTo: Self.openTo(["a", "b"].filter { _ in Int.random(in: 0..<3, using: &random) > 0 }),
        mode: .ringFence, place: Self.place)
      row.statedTier = Int.random(in: 1...2, using: &random)
      return row
    }
    programme.staff = .init(
      (0..<Int.random(in: 1...6, using: &random)).map { number in
        var person = Postholding(
          employee: "E\(number)", post: Bool.random(using: &random) ? "a" : "b", place: Self.place)
        if Int.random(in: 0..<6, using: &random) == 0 { person.protection = .maternityLeave }
        return person
      })
    let people = programme.staff.map(\.employee)
    let lacks = Int.random(in: 0..<2, using: &random) == 0
    for employee in people {
      for post in ["n0", "n1", "n2"] {
        if !lacks || Int.random(in: 0..<6, using: &random) > 0 {
          programme.scores.append(
            Score(
              employee: employee, post: post,
              score: Decimal5(whole: Int.random(in: 50...54, using: &random)),
              isAppointable: [true, true, true, true, false, lacks ? nil : true].randomElement(
                using: &random) ?? true, place: Self.place))
        }
        if Bool.random(using: &random) {
          programme.preferences.append(
            Preference(
              employee: employee, post: post, rank: Int.random(in: 1...9, using: &random),
              place: Self.place))
        }
      }
    }
    let judge = ClaimJudge(PlanInForce(programme, on: day))
    candidacies = Candidacies(Question(ClaimSheet(judge), counting: .certain))
  }

  private static func openTo(_ posts: [PostID]) -> OpenTo {
    OpenTo(
      alternatives: posts.map { [OpenTo.Term(.equals(.post, $0))] },
      text: posts.joined(separator: "; "))
  }
}

/// One way in which everything that is open might come out, and who then has which place: people
/// ask one at a time, and a place keeps its best.
struct OneOutcome {
  /// For each case, a candidacy; nil is without a place.
  private(set) var results: [Int?]

  private struct Standing: Comparable {
    let turn: ContestTurn
    let score: Int
    let lot: UInt64

    static func < (left: Standing, right: Standing) -> Bool {
      if left.turn != right.turn { return left.turn < right.turn }
      return (-left.score, left.lot) < (-right.score, right.lot)
    }
  }

  init(_ candidacies: Candidacies, _ random: inout SplitMix64) {
    var isFit: [Bool] = []
    var standings: [Standing] = []
    for candidacy in candidacies.all {
      isFit.append(candidacy.isFit ?? Bool.random(using: &random))
      let score =
        candidacy.score.map { $0.hundredThousandths / 100_000 }
        ?? Int.random(in: 40...60, using: &random)
      standings.append(Standing(turn: candidacy.turn, score: score, lot: random.next()))
    }
    let contested = MeritTable(candidacies)
    // Where there is a place for everybody, nobody is held against a finding that is not there.
    for number in isFit.indices where candidacies.all[number].isFit == nil {
      guard let sitting = contested.sittingOf[number] else { continue }
      if !contested.sittings[candidacies.all[number].place][sitting].isContested {
        isFit[number] = true
      }
    }
    var next = candidacies.ofCase.map(\.lowerBound)
    var holders = candidacies.given.rooms.map { _ in [Int]() }
    var waiting = Array(next.indices)
    while let person = waiting.popLast() {
      guard next[person] < candidacies.ofCase[person].upperBound else { continue }
      let number = next[person]
      next[person] += 1
      guard isFit[number] else {
        waiting.append(person)
        continue
      }
      let place = candidacies.all[number].place
      holders[place].append(number)
      holders[place].sort { standings[$0] < standings[$1] }
      guard case .chairs(let chairs) = candidacies.given.rooms[place],
        holders[place].count > chairs
      else { continue }
      waiting.append(candidacies.all[holders[place].removeLast()].person)
    }
    results = next.map { _ in nil }
    for number in holders.joined() { results[candidacies.all[number].person] = number }
  }
}
