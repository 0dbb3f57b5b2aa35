import Allocation
import Exchange
import Restructure
import Rules

/// Finds who is offered what after selection.
public enum AppointPlan {
  /// Decides a folder's contests.
  public static func run(_ request: FolderRequest) throws(OperationFailure) -> AppointmentAnswer {
    let folder = try request.load(.selection, keeping: .judged)
    return answer(
      for: ClaimBook(folder.judge), folder.judge, scores: folder.programme.scores,
      preferences: folder.programme.preferences)
  }

  /// Decides the contests of claims that are already gathered.
  static func answer(
    for book: ClaimBook, _ judge: ClaimJudge, scores: ScoreList, preferences: PreferenceList
  ) -> AppointmentAnswer {
    let question = AppointmentQuestion(book, judge, scores: scores, preferences: preferences)
    let solved = question.problem.appoint()
    return AppointmentWriter(question, solved, judge.plan).answer
  }
}
