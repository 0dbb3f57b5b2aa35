import Exchange
import Restructure
import Rules

/// Finds whose result would move if a score, a finding or an appeal had come out otherwise.
public enum TryAppointment {
  /// Decides a folder's contests as they stand and as they would be.
  public static func run(
    _ request: FolderRequest, changes: [String], appeals: [String]
  ) throws(OperationFailure) -> Ripple {
    let folder = try request.load(.selection, keeping: .judged)
    var programme = folder.programme
    var tried: [String] = []
    var people: Set<EmployeeID> = []
    for appeal in appeals {
      let (employee, post) = try CaseName.read(appeal, option: "--if-appeal", in: programme)
      if let post, !programme.staff.contains(where: { $0.employee == employee && $0.post == post })
      {
        throw .usage(
          "--if-appeal names “\(appeal)”, and \(employee) does not hold \(post)",
          remedy: "Name the post that the person holds, or the person alone.")
      }
      let success = SuccessfulAppeal(employee: employee, post: post)
      tried.append(success.words(in: programme, on: folder.on))
      programme = success.applied(to: programme, on: folder.on)
      people.insert(employee)
    }
    for text in changes {
      let change = try SelectionChange(text, in: programme)
      tried.append(change.apply(to: &programme.scores))
      people.insert(change.employee)
    }
    let book = ClaimBook(folder.judge)
    let before = AppointPlan.answer(
      for: book, folder.judge, scores: folder.programme.scores,
      preferences: folder.programme.preferences)
    // Scores open no route, so only an appeal needs the claims gathered anew.
    let judge =
      appeals.isEmpty ? folder.judge : ClaimJudge(PlanInForce(programme, on: folder.on))
    let after = AppointPlan.answer(
      for: appeals.isEmpty ? book : ClaimBook(judge), judge, scores: programme.scores,
      preferences: programme.preferences)
    return Ripple(
      tried: tried, moves: RippleOrder.moves(from: before, to: after, about: people),
      before: before, after: after)
  }
}
