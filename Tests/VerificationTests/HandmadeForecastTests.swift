import Restructure
import Rules
import Testing

@testable import Verification

/// One new post for two people, with the result written by hand: everything in it can be seen.
@Suite("A forecast written by hand")
struct HandmadeForecastTests {
  static let place = Place(file: "test")

  static func judge(people: Int = 2) throws -> ClaimJudge {
    let day = try #require(LocalDate(iso: "2026-01-15"))
    var programme = Programme(
      id: "p", title: "Plan", authority: "Example Council",
      consultation: Consultation(opens: day, closes: nil), place: place)
    programme.posts = [Post(id: "old", title: "Old", service: "S", place: place)]
    var new = Post(id: "new", title: "New", service: "S", place: place)
    new.positions = 1
    new.isNew = true
    programme.newPosts = [new]
    programme.changes = [PostChange(id: "C1", post: "old", becomes: .disestablish, place: place)]
    let term = OpenTo.Term(.equals(.post, "old"))
    programme.ringFences = [
      RingFence(
        id: "R1", toPost: "new", openTo: OpenTo(alternatives: [[term]], text: "old"),
        mode: .ringFence, place: place)
    ]
    programme.staff = .init(
      (1...people).map { Postholding(employee: "E\($0)", post: "old", place: place) })
    return ClaimJudge(PlanInForce(programme, on: day))
  }

  static let naming =
    "Any of the people who are alike could stand where one of them stands. Those named come first "
    + "in the order of SHA-256 digests of the programme's id and their own, which has no bearing "
    + "on service, age or name."

  static let result = """
    {"programme": "p", "on": "2026-01-15", "settings": {}, "decisions": [], "cases": 2,
     "placed": 1, "unplaced": 1, "protected_placed": 0, "tiers": {"3": 1}, "placed_if_known": 1,
     "unknown_places": [], "fte_pools": [], "decided_without_case": [], "naming": "\(naming)",
     "filled_by_rounding": [], "shared_chairs": [], "covers": [],
     "placements": [{"employee_id": "E1", "from_post": "old", "to_post": "new",
       "ring_fence": "R1", "mode": "ring-fence", "tier": 3}],
     "unplaced_cases": [{"employee_id": "E2", "from_post": "old", "reason": "outnumbered",
       "detail": "2 people claim 1 place in new"}],
     "proof": {"aims": ["protected", "heads", "tier 3"], "prices":
         [{"to_post": "new", "price": [0, 1, 1]}],
       "bottlenecks": [{"from_posts": ["old"], "to_posts": ["new"], "cases": 2, "places": 1}]}}
    """

  /// The digest of a text is the text, so that E1 goes before E2.
  private func check(_ text: String) throws -> Verification {
    try Verification.ofForecast(
      JSONReader.read(Array(text.utf8)), Self.judge(), settings: .object([:]), digest: { $0 })
  }

  @Test("It is verified, and the prices prove it")
  func verified() throws {
    let verification = try check(Self.result)
    #expect(verification.objections == [])
    #expect(verification.findings == [.cases(2, placed: 1), .provenByPrices(parts: 1)])
  }

  @Test(
    "Tampering is refused where it was done",
    arguments: [
      ("[0, 1, 1]", "[0, 1, 0]", "/proof/prices"), ("[0, 1, 1]", "[0, 2, 1]", "/proof/prices"),
      ("[0, 1, 1]", "[0, 1]", "/proof/prices/0/price"),
      ("[0, 1, 1]", "[0, 0, -1]", "/proof/prices/0/price"),
      ("[0, 1, 1]", "[0, 99999999999999999999, 1]", "/proof/prices/0/price"),
      ("\"to_post\": \"new\", \"price\"", "\"to_post\": \"old\", \"price\"", "/proof/prices/0"),
      ("[{\"to_post\": \"new\", \"price\": [0, 1, 1]}]", "[]", "/proof/prices"),
      ("\"cases\": 2, \"places\": 1", "\"cases\": 2, \"places\": 0", "/proof/bottlenecks/0/places"),
      ("\"placed\": 1", "\"placed\": 2", "/placed"),
      ("\"tier\": 3", "\"tier\": 1", "/placements/0/tier"),
      ("2 people claim", "3 people claim", "/unplaced_cases/0/detail"),
      ("\"R1\"", "\"R2\"", "/placements/0"),
      ("\"on\": \"2026-01-15\"", "\"on\": \"2026-01-16\"", "/on"),
      ("\"programme\": \"p\"", "\"programme\": \"q\"", "/programme"),
      ("\"settings\": {}", "\"settings\": {\"policy\": \"x\"}", "/settings/policy"),
      ("\"covers\": []", "\"covers\": [], \"note\": 1", "/note"),
      ("\"covers\": [],", "", "/covers"),
      ("\"proof\": {", "\"proof\": {\"gap\": 0, ", "/proof/gap"),
      ("\"E1\"", "\"E9\"", "/placements/0"),
    ])
  func refused(old: String, new: String, pointer: String) throws {
    let text = try #require(Self.result.contains(old) ? Self.result : nil)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    let objections = try check(parts.joined(separator: new)).objections
    #expect(objections.map(\.pointer).contains(pointer), "\(objections)")
  }

  @Test("People who are alike have their places in the order of the digests")
  func neutralOrder() throws {
    let swapped = Self.result.replacing("E1", with: "E0").replacing("E2", with: "E1")
      .replacing("E0", with: "E2")
    let objections = try check(swapped).objections
    #expect(objections.map(\.pointer) == ["/placements"])
    #expect(objections.first?.right.contains("puts E1 first") == true)
  }

  @Test("A price that proves, but is higher than need be, is refused", arguments: [0, 1])
  func notTheLeast(price: Int) throws {
    let alone = Self.result.replacing("\"cases\": 2,\n", with: "\"cases\": 1,\n")
      .replacing("\"unplaced\": 1", with: "\"unplaced\": 0")
    let parts = try #require(alone.firstRange(of: "[{\"employee_id\": \"E2\""))
    let end = try #require(alone.firstRange(of: "place in new\"}]"))
    let prices = price == 0 ? "[]" : "[{\"to_post\": \"new\", \"price\": [0, 1, 1]}]"
    let proof = try #require(alone.firstRange(of: "[{\"to_post\": \"new\", \"price\""))
    let bottlenecks = try #require(alone.firstRange(of: "[{\"from_posts\""))
    let text =
      alone[..<parts.lowerBound] + "[]" + alone[end.upperBound..<proof.lowerBound] + prices
      + ", \"bottlenecks\": []}}"
    #expect(proof.lowerBound < bottlenecks.lowerBound)
    let verification = try Verification.ofForecast(
      JSONReader.read(Array(String(text).utf8)), Self.judge(people: 1), settings: .object([:]),
      digest: { $0 })
    #expect(verification.objections.map(\.pointer) == (price == 0 ? [] : ["/proof/prices"]))
  }

  @Test("An over-filled post is refused")
  func overfilled() throws {
    let second = """
      "ring-fence", "tier": 3}, {"employee_id": "E2", "from_post": "old", "to_post": "new",
       "ring_fence": "R1", "mode": "ring-fence", "tier": 3}
      """
    let text = Self.result.replacing("\"ring-fence\", \"tier\": 3}", with: second)
    let pointers = try check(text).objections.map(\.pointer)
    #expect(pointers.contains("/placements"))
    #expect(pointers.contains("/placed"))
  }

  @Test(
    "What is no object, or lacks everything, is refused", arguments: ["[]", "1", "null", "{}"])
  func shapeless(text: String) throws {
    #expect(try !check(text).objections.isEmpty)
  }
}
