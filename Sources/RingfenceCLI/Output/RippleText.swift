import Exchange
import Operations
import Restructure

/// The answer of `appoint --if` and `--if-appeal` for a reader, and for a spreadsheet.
enum RippleText {
  static func present(_ ripple: Ripple) {
    say(
      Wrapping.wrap(
        "\(ripple.after.programme.title), as of \(ripple.after.on.inWords): what would move. "
          + "Nothing is changed by this; people decide."))
    say()
    for tried in ripple.tried { say(Wrapping.wrap("If \(tried).", hanging: "  ")) }
    say()
    guard !ripple.moves.isEmpty else {
      say("Nobody's result would move.")
      return
    }
    say("\(counted(ripple.moves.count, "result")) would move, in the order of cause:")
    for (number, move) in ripple.moves.prefix(AppointmentText.mostLines).enumerated() {
      say(
        Wrapping.wrap(
          "\(number + 1). \(move.employee) from \(move.fromPost): \(move.was.inWords), then "
            + "\(move.now.inWords)\(because(move.cause)).", indent: "  ", hanging: "     "))
    }
    let hidden = ripple.moves.count - AppointmentText.mostLines
    if hidden > 0 { say("  … and \(hidden) more; --format csv lists everybody.") }
    say()
    say(
      Wrapping.wrap(
        "Offered a place: \(ripple.before.placements.count), then "
          + "\(ripple.after.placements.count). Undecided: \(ripple.before.undecided), then "
          + "\(ripple.after.undecided)."))
  }

  private static func because(_ cause: Ripple.Cause) -> String {
    switch cause {
    case .own: ""
    case .makesWay(let other, let post): ", making way for \(other) in \(post)"
    case .follows(let other, let post): ", because \(other) leaves \(post)"
    case .together: ", which follows from all of it together"
    }
  }

  /// One row a move, in the order of cause.
  static func csv(_ ripple: Ripple) -> String {
    CSVWriter.answer(
      ["employee_id", "from_post", "was", "was_post", "now", "now_post", "cause", "by"],
      ripple.moves.map { move in
        [
          move.employee, move.fromPost, move.was.word, move.was.posts.joined(separator: "; "),
          move.now.word, move.now.posts.joined(separator: "; "), move.cause.word,
          move.cause.person ?? "",
        ]
      })
  }
}

/// The same in JSON.
struct RippleJSON: Encodable {
  struct Move: Encodable {
    let employeeId: String
    let fromPost: String
    let was: String
    let wasPosts: [String]
    let now: String
    let nowPosts: [String]
    let cause: String
    let by: Nullable<String>
  }

  let programme: String
  let on: String
  let tried: [String]
  let placedBefore: Int
  let placedAfter: Int
  let undecidedBefore: Int
  let undecidedAfter: Int
  let moves: [Move]

  init(_ ripple: Ripple) {
    programme = ripple.after.programme.id
    on = ripple.after.on.description
    tried = ripple.tried
    placedBefore = ripple.before.placements.count
    placedAfter = ripple.after.placements.count
    undecidedBefore = ripple.before.undecided
    undecidedAfter = ripple.after.undecided
    moves = ripple.moves.map { move in
      Move(
        employeeId: move.employee, fromPost: move.fromPost, was: move.was.word,
        wasPosts: move.was.posts, now: move.now.word, nowPosts: move.now.posts,
        cause: move.cause.word, by: Nullable(move.cause.person))
    }
  }
}

extension Ripple.Result {
  /// One word, as tables write it.
  var word: String {
    switch self {
    case .placed: "offered"
    case .unplaced: "none"
    case .undecided: "undecided"
    }
  }

  /// The posts that it speaks of.
  var posts: [PostID] {
    switch self {
    case .placed(let post): [post]
    case .unplaced: []
    case .undecided(let posts): posts
    }
  }
}

extension Ripple.Cause {
  /// One word, as tables write it.
  var word: String {
    switch self {
    case .own: "own"
    case .makesWay: "makes-way"
    case .follows: "follows"
    case .together: "together"
    }
  }

  /// The person whose move brings it about.
  var person: EmployeeID? {
    switch self {
    case .own, .together: nil
    case .makesWay(let other, _): other
    case .follows(let other, _): other
    }
  }
}
