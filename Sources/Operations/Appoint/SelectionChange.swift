import Exchange
import Restructure

/// `E017.score=71` or `E017/T06-P06.appointable=no`: a selection result as it might have been.
struct SelectionChange {
  enum Value {
    case score(Decimal5)
    case appointable(Bool)
  }

  let employee: EmployeeID
  /// The post; nil is the only one for which the person has a result.
  let post: PostID?
  let value: Value

  /// Reads a change, or refuses it with the way to write it.
  init(_ text: String, in programme: Programme) throws(OperationFailure) {
    let remedy = "Write --if 'E017.score=71', 'E017/POST.score=71' or 'E017.appointable=no'."
    guard let equals = text.lastIndex(of: "="),
      let dot = text[..<equals].lastIndex(of: ".")
    else { throw .usage("--if “\(text)” does not name a fact and its value", remedy: remedy) }
    let field = text[text.index(after: dot)..<equals].lowercased()
    let word = String(text[text.index(after: equals)...])
    switch field {
    case "score":
      guard let score = Decimal5(parsing: word) else {
        throw .usage("--if “\(text)”: “\(word)” is not a score", remedy: remedy)
      }
      value = .score(score)
    case "appointable":
      guard let yes = ["yes": true, "no": false][word.lowercased()] else {
        throw .usage("--if “\(text)”: appointable is yes or no", remedy: remedy)
      }
      value = .appointable(yes)
    default:
      throw .usage(
        "--if “\(text)” names “\(field)”, and only score and appointable can be tried",
        remedy: remedy)
    }
    (employee, post) = try CaseName.read(String(text[..<dot]), option: "--if", in: programme)
    try checkPost(text, programme)
  }

  private func checkPost(_ text: String, _ programme: Programme) throws(OperationFailure) {
    if let post {
      let known =
        programme.newPosts.contains { $0.id == post }
        || programme.posts.contains { $0.id == post }
      guard known else {
        throw .usage("--if “\(text)”: no post is called “\(post)”", remedy: "Check the post's id.")
      }
      guard case .appointable = value,
        !programme.scores.contains(where: { $0.employee == employee && $0.post == post })
      else { return }
      throw .usage(
        "--if “\(text)”: \(employee) has no score for \(post)",
        remedy: "Try one as well: --if '\(employee)/\(post).score=…' before it.")
    }
    let posts = programme.scores.filter { $0.employee == employee }.map(\.post)
    guard posts.count == 1 else {
      throw .usage(
        "--if “\(text)”: \(employee) has \(counted(posts.count, "result")) in scores.csv",
        remedy: posts.isEmpty
          ? "Name the post: --if '\(employee)/POST…'."
          : "Name the post: \(posts.sorted().joinedAsChoice).")
    }
  }

  /// Puts the change in place of what is recorded, and says what it is.
  func apply(to scores: inout ScoreList) -> String {
    let posts = post.map { [$0] } ?? scores.filter { $0.employee == employee }.map(\.post)
    for post in posts {
      let place = Place(file: "--if")
      let position =
        scores.firstIndex { $0.employee == employee && $0.post == post }
        ?? { () -> Int in
          scores.append(
            Score(
              employee: employee, post: post, score: Decimal5(whole: 0), isAppointable: nil,
              place: place))
          return scores.count - 1
        }()
      switch value {
      case .score(let score): scores[position].score = score
      case .appointable(let yes): scores[position].isAppointable = yes
      }
    }
    let whom = "\(employee) for \(posts.joinedInWords)"
    return switch value {
    case .score(let score): "\(whom) scored \(score)"
    case .appointable(true): "\(whom) were found appointable"
    case .appointable(false): "\(whom) were found not appointable"
    }
  }
}

/// `EMPLOYEE` or `EMPLOYEE/POST`, as a command names somebody.
enum CaseName {
  /// The whole word is tried as an id first, since an id may hold any character.
  static func read(
    _ text: String, option: String, in programme: Programme
  ) throws(OperationFailure) -> (EmployeeID, PostID?) {
    let known = Set(programme.staff.map(\.employee))
    if known.contains(text) { return (text, nil) }
    for (position, character) in zip(text.indices, text) where character == "/" {
      let employee = String(text[..<position])
      if known.contains(employee) {
        return (employee, String(text[text.index(after: position)...]))
      }
    }
    throw .usage(
      "\(option) names “\(text)”, which no row of staff.csv has",
      remedy: Suggestion.remedy(
        for: text, among: known.count > 10_000 ? [] : known.sorted(),
        otherwise: "Check the id in staff.csv."))
  }
}
