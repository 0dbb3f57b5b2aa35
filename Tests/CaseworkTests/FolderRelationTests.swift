import Casework
import Restructure
import Testing

@Suite("A decision beside those that the folder carries")
struct FolderRelationTests {
  private static let day = LocalDate(dayNumber: 20_450)

  /// A decision in a few words: `assign lead`, `swap - E2`.
  private func parts(
    _ text: String
  ) throws -> (kind: HumanDecision.Kind, post: PostID?, with: EmployeeID?) {
    let words = text.split(separator: " ").map(String.init)
    return (
      try #require(HumanDecision.Kind(rawValue: words[0])),
      words.count > 1 && words[1] != "-" ? words[1] : nil, words.count > 2 ? words[2] : nil
    )
  }

  private func relation(
    _ new: String, _ other: String, of employee: EmployeeID, in post: PostID?, holding: [PostID]
  ) throws -> DecisionRequest.Relation? {
    let (kind, toPost, with) = try parts(new)
    let request = DecisionRequest(
      kind, on: Self.day, by: "A Panel", reason: "Because", evidence: "Minute 1", toPost: toPost,
      with: with)
    let (otherKind, otherPost, otherWith) = try parts(other)
    var decision = HumanDecision(
      id: "F1", kind: otherKind, by: "A Director", on: Self.day, reason: "As agreed",
      place: Place(file: "decisions.csv", line: 2))
    decision.employee = employee
    decision.post = post
    decision.toPost = otherPost
    decision.with = otherWith
    return request.relation(
      to: decision,
      about: CaseReference(programme: "test", employee: "E1", fromPost: "tutor"),
      holding: holding)
  }

  static let aboutOneself: [(new: String, other: String, DecisionRequest.Relation?)] = [
    ("assign lead", "assign lead", .repeats), ("assign lead", "assign clerk", .contradicts),
    ("assign lead", "exclude lead", .contradicts), ("assign lead", "exclude", .contradicts),
    ("assign lead", "exclude clerk", nil), ("assign lead", "accept-vr", .contradicts),
    ("assign lead", "suitable lead", nil), ("exclude lead", "assign lead", .contradicts),
    ("exclude lead", "assign clerk", nil), ("exclude", "exclude", .repeats),
    ("exclude", "exclude lead", nil), ("exclude lead", "suitable lead", nil),
    ("accept-vr", "accept-vr", .repeats), ("accept-vr", "assign lead", .contradicts),
    ("accept-vr", "swap - E2", .contradicts), ("accept-vr", "suitable lead", nil),
    ("swap - E2", "swap - E2", .repeats), ("swap - E2", "swap - E3", .contradicts),
    ("reverse", "assign lead", nil), ("assign lead", "reverse", nil),
  ]

  @Test("About one person in one post", arguments: aboutOneself)
  func own(new: String, other: String, expected: DecisionRequest.Relation?) throws {
    #expect(try relation(new, other, of: "E1", in: "tutor", holding: ["tutor"]) == expected)
    // A folder need not say which post is held.
    #expect(try relation(new, other, of: "E1", in: nil, holding: ["clerk", "tutor"]) == expected)
  }

  static let aboutOthers: [(new: String, other: String, DecisionRequest.Relation?)] = [
    ("assign lead", "assign lead", nil), ("exclude", "assign lead", nil),
    // E1's own post is taken by somebody who swaps with them, so E1 is given no place.
    ("assign lead", "swap - E1", .contradicts), ("accept-vr", "swap - E1", nil),
    ("assign lead", "swap clerk E1", nil), ("assign lead", "swap tutor E1", .contradicts),
    // A volunteer leaves in one person's stead only, and is given no place.
    ("swap - E3", "swap - E3", .contradicts), ("swap - E3", "swap - E4", nil),
    ("swap - E2", "assign lead", .contradicts), ("swap - E2", "exclude lead", nil),
  ]

  @Test("About two people", arguments: aboutOthers)
  func others(new: String, other: String, expected: DecisionRequest.Relation?) throws {
    #expect(try relation(new, other, of: "E2", in: nil, holding: ["clerk"]) == expected)
  }

  @Test("One person's other post is another case")
  func otherPost() throws {
    #expect(
      try relation(
        "assign lead", "assign head", of: "E1", in: "clerk", holding: ["clerk", "tutor"])
        == nil)
  }
}
