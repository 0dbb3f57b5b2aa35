import Restructure
import TestSupport
import Testing

@testable import Rules

@Suite("What two neighbouring ring-fences can place")
struct LopsidedPairTests {
  private func fill(_ places: Int, _ claimants: Set<Int>) -> Fill {
    let post = Post(
      id: "N\(places)", title: "Guide", service: "Careers",
      place: Place(file: "new-posts.csv", line: 2))
    return Fill(
      post: post, likeness: PostLikeness(post), places: places, rows: [], kinds: [],
      claimants: claimants,
      isSettled: true)
  }

  /// The most people placed, found by trying every choice of every person.
  private func mostPlaced(_ people: [[Bool]], _ places: [Int]) -> Int {
    guard let first = people.first else { return 0 }
    let rest = Array(people.dropFirst())
    var best = mostPlaced(rest, places)
    for post in places.indices where first[post] && places[post] > 0 {
      var left = places
      left[post] -= 1
      best = max(best, 1 + mostPlaced(rest, left))
    }
    return best
  }

  @Test("Overlapping groups are counted exactly, now and jointly", arguments: UInt64(1)...150)
  func countsAreExact(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let places = [Int.random(in: 0...4, using: &random), Int.random(in: 0...4, using: &random)]
    let people = (0..<Int.random(in: 1...7, using: &random)).map { _ in
      [[true, false], [false, true], [true, true]][Int.random(in: 0...2, using: &random)]
    }
    let claimants = [0, 1].map { post in Set(people.indices.filter { people[$0][post] }) }
    let pair = LopsidedPair(
      crowded: fill(places[0], claimants[0]), spare: fill(places[1], claimants[1]))
    #expect(pair.now == mostPlaced(people, places))
    #expect(pair.jointly == mostPlaced(people.map { _ in [true, true] }, places))
    guard pair.crowded.isCrowded, pair.spare.isSpare, pair.gain > 0 else { return }
    // What the message takes for granted: the crowded post is full either way, and no neighbour
    // gives more than the places that it has free.
    #expect(pair.now >= places[0])
    #expect(pair.gain <= min(pair.spare.free, -pair.crowded.free))
  }
}

@Suite("Posts that are near-identical")
struct PostLikenessTests {
  private func post(_ title: String, role: String? = nil, grade: String? = nil) -> Post {
    var post = Post(
      id: title + (grade ?? ""), title: title, service: "Careers",
      place: Place(file: "new-posts.csv", line: 2))
    post.role = role
    post.grade = grade
    return post
  }

  @Test(
    "Titles are alike but for case, numbers and plural",
    arguments: [
      ("Guide 1", "Guide 2", true), ("Guide", "GUIDES", true), ("Guide (2)", "Guides", true),
      ("Inclusion Support Worker", "Inclusion support workers", true),
      ("Family Centre Deputy", "Family Centre Deputies", true), ("Class", "Clas", false),
      ("Guide (north)", "Guide (south)", false), ("Guide", "Guidance", false), ("1", "2", false),
      ("Bus", "Buses", false),
    ])
  func titles(first: String, second: String, areAlike: Bool) {
    let (one, other) = (PostLikeness(post(first)), PostLikeness(post(second)))
    #expect(one.holds(of: other, on: []) == areAlike)
    #expect(other.holds(of: one, on: []) == areAlike)
    #expect(!areAlike || !Set(one.keys).isDisjoint(with: other.keys))
  }

  @Test(
    "Roles go before titles where both posts name one",
    arguments: [
      ("Guide", "guide", true), ("Guide", "Driver", false), ("Guide", nil, true),
    ] as [(String?, String?, Bool)])
  func roles(first: String?, second: String?, areAlike: Bool) {
    let one = PostLikeness(post("Guide 1", role: first))
    #expect(one.holds(of: PostLikeness(post("Guide 2", role: second)), on: []) == areAlike)
  }

  @Test(
    "Grades that are written differently differ, unless a scale puts them on one step",
    arguments: [
      ("G5", "g 5", true), ("G5", nil, true), ("G5", "G6", false), ("G5", "Band 4", true),
      ("G5", "Band 5", false), ("SO1", "SO1", true), ("SO1", "PO1", false),
    ] as [(String?, String?, Bool)])
  func grades(first: String?, second: String?, areAlike: Bool) {
    let place = Place(file: "policy.yaml", line: 3)
    let scale = GradeScale(
      name: "afc",
      steps: [.init(grades: ["Band 4", "G5"]), .init(grades: ["Band 5", "G6"])],
      basis: PolicyBasis(place: place))
    let one = PostLikeness(post("Guide 1", grade: first))
    #expect(one.holds(of: PostLikeness(post("Guide 2", grade: second)), on: [scale]) == areAlike)
  }
}

@Suite("A policy without one of its tests")
struct PolicyRelaxationTests {
  private let place = Place(file: "policy.yaml", line: 7)

  private func test(_ form: PolicyTest.Form) -> PolicyTest { PolicyTest(form, place: place) }

  private func field(_ field: PolicyField, _ value: String) -> PolicyTest {
    test(.condition(.field(field, of: .held, isOneOf: [value])))
  }

  private var service: PolicyTest { field(.service, "Library") }
  private var group: PolicyTest { field(.group, "teacher") }

  @Test("Each part that asks for the field is answered in the person's favour")
  func favours() {
    let holds = test(.all([]))
    let fails = test(.any([]))
    let written = test(
      .all([
        service, test(.any([group, service])), test(.not(group)),
        test(.unless(group, exception: group)),
        test(.not(test(.not(group)))), test(.condition(.same(.group))),
      ]))
    #expect(
      written.asThoughNobodyFails(.group)
        == test(
          .all([
            service, test(.any([holds, service])), test(.not(fails)),
            test(.unless(holds, exception: fails)),
            test(.not(test(.not(holds)))), holds,
          ])))
  }

  @Test("A field of the post claimed, and another field, are left as they are")
  func othersStay() {
    let claimed = test(.condition(.field(.group, of: .claimed, isOneOf: ["teacher"])))
    for other in [claimed, service, test(.condition(.state(.atRisk)))] {
      #expect(!other.tests(.group))
      #expect(other.asThoughNobodyFails(.group) == other)
    }
  }

  @Test("Entries and pools that can leave a group out are each relaxed once for each field")
  func relaxations() {
    let basis = PolicyBasis(source: "section 4", place: place)
    var policy = Policy(
      name: "style", title: "Style", from: LocalDate(dayNumber: 0), basis: basis)
    var assimilate = ModeRule(.assimilate, basis: basis)
    assimilate.entry = test(.all([group, field(.contract, "permanent"), service]))
    var match = ModeRule(.match, basis: basis)
    match.entry = service
    policy.modes = [assimilate, match, ModeRule(.open, basis: basis)]
    var pool = Pool(name: "displaced", basis: basis)
    pool.who = field(.pattern, "all-year")
    pool.exclude = ["E1"]
    policy.pools = [pool]
    let found = policy.relaxations
    #expect(found.map(\.subject) == ["assimilate", "assimilate", "displaced", "displaced"])
    #expect(
      found.map(\.groupings) == [
        [.group], [.contract], [.pattern, .hours], StaffGrouping.allCases,
      ])
    #expect(found.map(\.mode) == [.assimilate, .assimilate, nil, nil])
    #expect(found[0].policy.rule(for: .assimilate)?.entry?.tests(.group) == false)
    #expect(found[0].policy.rule(for: .assimilate)?.entry?.tests(.contract) == true)
    #expect(found[2].policy.pool(named: "displaced")?.exclude == ["E1"])
    #expect(found[3].policy.pool(named: "displaced")?.exclude == [])
  }
}
