import Restructure
import Rules

/// What an appeal would change at the most, if it succeeded in everything.
///
/// Every exclusion of the person is lifted; every post that a row opens to holders of theirs counts
/// as suitable, so that tests of likeness are met; and in each contest they are found appointable
/// and stand above everybody else's score. Nobody says that an appeal would go so far.
struct SuccessfulAppeal {
  let employee: EmployeeID
  /// The post that the person holds; nil is every post of theirs.
  let post: PostID?

  /// The programme as it would be.
  func applied(to programme: Programme, on day: LocalDate) -> Programme {
    var changed = programme
    let place = Place(file: "--if-appeal")
    changed.decisions.removeAll { decision in
      decision.kind == .exclude && decision.employee == employee
        && (decision.post == nil || post == nil || decision.post == post)
    }
    for target in posts(in: programme, on: day) {
      var suitable = HumanDecision(
        id: "appeal of \(employee) for \(target)", kind: .suitable, by: "the appeal", on: day,
        reason: "what is tried here", place: place)
      (suitable.employee, suitable.post, suitable.toPost) = (employee, post, target)
      changed.decisions.append(suitable)
      let others = programme.scores.filter { $0.post == target && $0.employee != employee }
      let best = others.map(\.score).max() ?? Decimal5(whole: 0)
      changed.scores.removeAll { $0.employee == employee && $0.post == target }
      changed.scores.append(
        Score(
          employee: employee, post: target, score: best + Decimal5(whole: 1),
          isAppointable: true, place: place))
    }
    return changed
  }

  /// What is tried, in words.
  func words(in programme: Programme, on day: LocalDate) -> String {
    let posts = posts(in: programme, on: day)
    return "the appeal of \(employee) succeeds in everything: no exclusion stands, each test of "
      + "likeness counts as met, and they are found appointable and score above everybody else"
      + (posts.isEmpty ? "" : " for \(posts.joinedInWords)")
  }

  /// The posts that rows open to holders of what the person holds, or that are their own.
  private func posts(in programme: Programme, on day: LocalDate) -> [PostID] {
    let judge = ClaimJudge(PlanInForce(programme, on: day))
    let held = programme.staff.filter {
      $0.employee == employee && (post == nil || $0.post == post)
    }
    let targets = held.compactMap { judge.plan.posts[$0.post] }.flatMap { post -> [PostID] in
      let own = judge.plan.changes[post.id]?.becomes.leavesSome == true ? [post.id] : []
      return own + judge.ringFences(naming: post).map(\.toPost)
    }
    return Set(targets).sorted()
  }
}
