import Allocation
import Restructure
import Rules

/// Says for what an open contest waits.
struct OpenContestWords: Sendable {
  private let question: AppointmentQuestion
  private let solved: Appointment
  /// By place, in words; nil where the contest itself lacks nothing.
  private let lacks: [String?]
  /// Those who are level, by claim.
  private let level: [Int: [Int]]

  init(_ question: AppointmentQuestion, _ solved: Appointment) {
    self.question = question
    self.solved = solved
    lacks = solved.contests.enumerated().map { place, contest in
      Self.words(for: contest, question.book.seats[place].post, question)
    }
    var level: [Int: [Int]] = [:]
    for tie in solved.contests.flatMap(\.ties) {
      for claim in tie.claims { level[claim] = tie.claims }
    }
    self.level = level
  }

  /// What is missing at a set of places.
  func missing(in place: Int) -> [AppointmentAnswer.Contest.Missing] {
    solved.contests[place].missing.map { claim in
      .init(
        employee: question.employee(of: claim),
        isScore: question.problem.claims[claim].score == nil)
    }
    .sorted { $0.employee < $1.employee }
  }

  /// Of many people only the first are named; the list of contests has all.
  private static func words(
    for contest: Appointment.Contest, _ post: PostID, _ question: AppointmentQuestion
  ) -> String? {
    if !contest.missing.isEmpty {
      let names = Set(contest.missing.map { question.employee(of: $0) }).sorted()
      return "the contest for \(post) lacks the result of \(named(names))"
    }
    guard let waiting = contest.offers.first(where: { $0.answer == .notAnswered }) else {
      return nil
    }
    return "\(question.employee(of: waiting.claim)) has not answered the offer of "
      + "\(question.unit.fte(waiting.left)) FTE in \(post)"
  }

  private static func named(_ names: [EmployeeID]) -> String {
    let shown = names.count > 4 ? Array(names.prefix(3)) + ["\(names.count - 3) others"] : names
    return shown.joinedInWords
  }

  /// Why it is open which of these claims a person gets.
  func reason(for claims: [Int]) -> (AppointmentAnswer.Unplaced.Reason, String) {
    for claim in claims {
      if let words = lacks[question.problem.claims[claim].place] { return (.notKnown, words) }
      guard let tied = level[claim] else { continue }
      let others = tied.filter { $0 != claim }.map { question.employee(of: $0) }
      return (
        .tied,
        "level with \(Self.named(others.sorted())) for a place in \(question.post(of: claim))"
      )
    }
    let posts = Set(claims.map(question.post)).sorted()
    return (.notKnown, "it hangs on who else comes to \(posts.joinedAsChoice), which is still open")
  }
}
