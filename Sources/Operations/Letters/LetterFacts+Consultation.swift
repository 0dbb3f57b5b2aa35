import Casework
import Letters
import Restructure
import Rules

// The letters from the opening of consultation to the settled structure.
extension LetterFacts {
  func consultationOpens(_ subject: LetterSubject, _ values: inout LetterValues) {
    let isCase = subject.reference.standing == .case
    values.set("in scope", .flag(isCase), from: subject.changeOrigin)
    values.set("affected only", .flag(!isCase), from: subject.changeOrigin)
    if let post = subject.post, let change = subject.change {
      values.note(
        openPoints: closings.sentences(about: post.id) { assumptions(closingPostsTo: post) })
      values.set(
        "proposed change",
        lines: proposals.sentences(about: post.id) { wording.proposal(for: post, change) },
        from: ([subject.changeOrigin] + judge.ringFences(naming: post).map(origin))
          .joinedInWords)
    }
  }

  /// Where a ring-fence stands, with its name and what the paper says of it.
  func origin(_ row: RingFence) -> String {
    "\(row.place), \(row.id)" + (row.source.map { " (\($0))" } ?? "")
  }

  /// The assumptions of the policy by which nobody in a post may claim what a ring-fence names them for.
  private func assumptions(closingPostsTo post: Post) -> [String] {
    judge.ringFences(naming: post).compactMap { row in
      guard let test = closed.barrier(to: post.id, under: row),
        let assumed = LetterSource.assumed(in: test.source)
      else { return nil }
      return "Unconfirmed (\(row.id), \(test.name.rawValue)): the policy assumes it, and it closes "
        + "\(row.toPost) to everybody in \(post.id). \(assumed)"
    }
  }

  func atRisk(_ subject: LetterSubject, _ values: inout LetterValues) {
    let record = subject.record
    values.set("at risk from", .date(record.since), from: subject.moveOrigin)
    values.set("first call", .flag(isProtected(subject)), from: subject.holdingOrigin)
    guard let post = subject.post, let change = subject.change else { return }
    values.set(
      "change takes effect", day: change.effective ?? plan.programme.effective,
      from: subject.changeOrigin)
    values.set(
      "reason at risk", lines: [wording.reasonAtRisk(post, change)], from: subject.changeOrigin)
    if let decision = record.decisions.leaving(on: on) {
      values.set(
        "expected route", lines: [wording.leaving(decision)],
        from: "decision \(decision.number) of \(decision.on.inWords)")
    } else {
      let claims = claims(of: subject)
      values.set(
        "expected route", lines: route(claims, of: subject),
        from: claims.isEmpty
          ? "ring-fences.csv and changes.csv: no row reaches the post"
          : claims.map { "\($0.rule.place), \($0.rule.id)" }.joinedInWords)
    }
  }

  func riskWithdrawn(_ subject: LetterSubject, _ values: inout LetterValues) {
    values.set("withdrawn on", .date(subject.record.since), from: subject.moveOrigin)
    values.set(
      "another case", .flag(hasAnotherCase(subject)), from: "the other cases of the person")
    let isUnderNotice = subject.record.path.contains(.underNotice)
    values.set("under notice", .flag(isUnderNotice), from: "the moves of the case")
    values.set("not under notice", .flag(!isUnderNotice), from: "the moves of the case")
    if isUnderNotice, let ends = subject.day(.noticeEnds), on > ends {
      values.refuse(
        because:
          "it would ask, on \(on.inWords), whether the person agrees that their notice is withdrawn, "
          + "and the notice ended on \(ends.inWords). Write to the person in words of your own")
    }
    guard language == .english else { return }
    values.set(
      "reason for withdrawal", lines: [subject.words(.decision)].compactMap(\.self),
      from: subject.origin(.decision))
  }

  func vrInvitation(_ subject: LetterSubject, _ values: inout LetterValues) {
    let asked = subject.record.state == .vrRequested ? subject.day(.vrRequestedOn) : nil
    values.set(
      "your request",
      lines: [
        asked.map {
          "Thank you. We received your request on \($0.inWords), and we will give you an answer in "
            + "writing."
        } ?? "We have not had a request from you, and you do not have to make one."
      ], from: asked == nil ? subject.moveOrigin : subject.origin(.vrRequestedOn))
    values.set("vr closes", day: subject.day(.vrCloses), from: subject.origin(.vrCloses))
    let end =
      subject.day(.leavingOn)
      ?? (subject.change?.effective ?? plan.programme.effective)
      .map { $0.adding(days: -1) }
    values.set(
      "estimated last day", day: end,
      from: subject.day(.leavingOn) == nil
        ? "the day before the change takes effect, \(subject.changeOrigin)"
        : subject.origin(.leavingOn))
    payWorking(subject, ending: end, &values)
  }

  func vrDecision(_ subject: LetterSubject, _ values: inout LetterValues) {
    let isAgreed = subject.record.state == .vrAgreed
    values.set(
      "vr requested on", day: subject.day(.vrRequestedOn), from: subject.origin(.vrRequestedOn))
    values.set("request agreed", .flag(isAgreed), from: subject.moveOrigin)
    values.set("request declined", .flag(!isAgreed), from: subject.moveOrigin)
    guard isAgreed else {
      if let reason = subject.words(.vrDeclined) {
        values.set(
          "vr decision",
          lines: ["I am sorry to say that we have declined it. The reason: \(reason)"],
          from: subject.origin(.vrDeclined))
      }
      values.set(
        "vr consequences",
        lines: ["Nothing changes: your employment, your pay and your terms go on as before."],
        from: subject.moveOrigin)
      return
    }
    let authority = subject.words(.vrAuthority).map { ["It was agreed by \($0)."] } ?? []
    values.set(
      "vr decision", lines: ["We have agreed to it."] + authority,
      from: subject.origin(.vrAuthority))
    guard let end = subject.day(.leavingOn) else {
      values.lack("vr consequences", because: "the fact leaving-on is not recorded on the case.")
      return
    }
    agreedLeaving(subject, on: end, &values)
  }

  /// The last day, the payment line by line, and how and when it is made; where the law gives none,
  /// that there is none.
  private func agreedLeaving(
    _ subject: LetterSubject, on end: LocalDate, _ values: inout LetterValues
  ) {
    if on > end {
      values.refuseAnew(
        because: "it would say that the last day will be \(end.inWords), which is past")
    }
    var pay = LetterValues(isTraced: false)
    let answer = payWorking(subject, ending: end, &pay)
    values.note(openPoints: pay.openPoints)
    guard let answer, case .list(let working) = pay["pay working"] else {
      values.lack(
        "vr consequences",
        because: pay.obstacles["pay working"] ?? "the payment cannot be worked out.")
      return
    }
    var lines = ["Your last day will be \(end.inWords)."]
    if answer.isDue {
      guard let arrangements = values["payment arrangements"]?.inSentence else {
        values.lack(
          "vr consequences",
          because: "nothing says how and when the payment is made: give the field payment "
            + "arrangements, in letters.yaml or with --field.")
        return
      }
      lines += [
        "How and when you are paid: \(arrangements)", "This is how your payment is worked out:",
      ]
    } else {
      lines.append("The law gives you no redundancy payment. This is why:")
    }
    values.set(
      "vr consequences", lines: lines + working,
      from: subject.origin(.leavingOn) + "; \(subject.holdingOrigin)")
  }
}
