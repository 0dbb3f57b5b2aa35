import Restructure
import Rules

/// Who a result says has which place: what is taken from it on trust and then checked.
struct Arrangement {
  /// For each case, a position among the claims of its group; nil is without a place.
  private(set) var claimOfCase: [Int?]
  /// The cases who sit in one chair together, chair by chair.
  private(set) var chairs: [[Int]] = []
  private(set) var objections: [Objection] = []

  private let question: Question
  private let caseOfKey: [Postholding.Key: Int]

  /// Reads the placements and shared chairs of a result.
  init(_ result: JSONValue, _ question: Question) {
    self.question = question
    claimOfCase = question.sheet.cases.map { _ in nil }
    caseOfKey = Dictionary(
      zip(question.sheet.cases.map(\.key), question.sheet.cases.indices),
      uniquingKeysWith: { first, _ in first })
    for (number, entry) in (result["placements"]?.elements ?? []).enumerated() {
      place(entry, "/placements/\(number)")
    }
    for (number, entry) in (result["shared_chairs"]?.elements ?? []).enumerated() {
      seat(entry, "/shared_chairs/\(number)")
    }
  }

  private mutating func place(_ entry: JSONValue, _ pointer: String) {
    guard let employee = entry["employee_id"]?.text, let post = entry["from_post"]?.text,
      let toPost = entry["to_post"]?.text, let rule = entry["ring_fence"]?.text
    else {
      object(
        pointer, entry.inWords,
        "a placement with employee_id, from_post, to_post and ring_fence, each a text")
      return
    }
    guard let position = caseOfKey[.init(employee: employee, post: post)] else {
      object(pointer, "\(employee) in \(post)", "nobody of that name has a case in that post")
      return
    }
    guard claimOfCase[position] == nil else {
      object(pointer, "\(employee) in \(post)", "this case has a place already")
      return
    }
    let claims = question.groups[question.groupOfCase[position]].claims
    let fitting = claims.indices.filter {
      claims[$0].rule.id == rule && claims[$0].rule.toPost == toPost
    }
    let exact = fitting.first {
      claims[$0].rule.modeWord == entry["mode"]?.text
        && claims[$0].rule.tier == entry["tier"]?.whole
    }
    guard let claim = exact ?? fitting.first else {
      object(
        pointer, "\(employee) from \(post) to \(toPost) under \(rule)",
        claims.isEmpty
          ? "\(employee) has no claim that counts"
          : "a claim that counts: "
            + claims.map { "\($0.rule.id) to \($0.rule.toPost)" }.joinedAsChoice)
      return
    }
    claimOfCase[position] = claim
  }

  /// A sharer is named without the post: it is the first holding of theirs in that job share.
  private mutating func seat(_ entry: JSONValue, _ pointer: String) {
    guard let share = entry["job_share"]?.text, let toPost = entry["to_post"]?.text,
      let names = entry["employee_ids"]?.elements?.compactMap(\.text), names.count > 1
    else {
      object(
        pointer, entry.inWords, "a chair with job_share, to_post and at least two employee_ids")
      return
    }
    let sharers = question.shares[share] ?? []
    let members = names.compactMap { name in
      sharers.first { question.sheet.cases[$0].employee == name }
    }
    guard members.count == names.count, Set(members).count == names.count,
      Set(chairs.joined()).isDisjoint(with: members)
    else {
      object(
        pointer, names.joinedInWords,
        "different people with known hours of the job share \(share), each in one chair")
      return
    }
    let places = Set(members.map { place(of: $0) })
    guard places.count == 1, let place = places.first, let place,
      question.sheet.places[place].post == toPost, !question.rooms[place].countsHours
    else {
      object(
        pointer, "\(names.joinedInWords) in \(toPost)",
        "all of them placed on chairs of one post, this one")
      return
    }
    let hours = members.reduce(Int128(0)) {
      $0 + question.hours.least(question.sheet.cases[$1])
    }
    guard hours <= question.hours.unit else {
      object(pointer, names.joinedInWords, "people whose hours fit one full-time chair")
      return
    }
    chairs.append(members)
  }

  private mutating func object(_ pointer: String, _ says: String, _ right: String) {
    objections.append(Objection(pointer, says: says, right: right))
  }

  /// The claim on which a case is placed.
  func claim(of position: Int) -> ClaimSheet.Claim? {
    claimOfCase[position].map {
      question.groups[question.groupOfCase[position]].claims[$0]
    }
  }

  /// The place that a case has.
  func place(of position: Int) -> Int? {
    claim(of: position)?.place
  }

  var placed: Int { claimOfCase.count { $0 != nil } }
}
