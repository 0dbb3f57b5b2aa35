import Casework
import Letters
import Restructure
import Rules

// The letters about a post of the new structure.
extension LetterFacts {
  func assimilation(_ subject: LetterSubject, _ values: inout LetterValues) {
    newPost(subject, &values)
    acceptance(subject, &values)
    appeal("match-appeal", subject, &values)
    guard let id = offered(subject), let post = plan.post(id), let holding = subject.holding
    else { return }
    values.set(
      "protected", .flag(subject.facts[.firstCall] != nil),
      from: subject.facts[.firstCall] == nil ? subject.moveOrigin : subject.origin(.firstCall))
    let rule = judge.rules(opening: id).first { judge.outcome(of: holding, under: $0) == .yes }
    guard let rule else { return }
    let origin = "\(rule.id) of the plan" + " (\(rule.source))"
    values.set("rule relied on", words: wording.rule(rule, post), from: origin)
    let tests = judge.tests(of: holding, under: rule)
    let facts = tests.compactMap { wording.fact($0, of: holding, under: rule) }
    values.note(
      openPoints: tests.compactMap { test in
        LetterSource.assumed(in: test.source).map {
          "Unconfirmed (\(rule.id), \(test.name.rawValue)): the policy assumes it. \($0)"
        }
      })
    values.set("facts relied on", lines: facts, from: "\(origin) and \(subject.holdingOrigin)")
  }

  func ringFenceInvitation(_ subject: LetterSubject, _ values: inout LetterValues) {
    values.set("first call", .flag(isProtected(subject)), from: subject.holdingOrigin)
    let claims = ringFence(subject, &values)
    checkTime(
      "closing date", against: "expression-of-interest", recordedAs: .interestCloses, subject,
      &values)
    let seats = Set(claims.map(\.seats)).sorted()
    guard !seats.isEmpty else { return }
    let origin = claims.map(\.rule.id).joinedInWords + " of the plan"
    values.set(
      "number of places", words: wording.total(of: seats.map { book.seats[$0] }), from: origin)
    let rivals = zip(book.kinds, withoutAPlace).filter { kind, _ in
      kind.claims.contains { seats.contains($0.seats) && $0.missing.isEmpty }
    }.reduce(0) { $0 + $1.1 }
    values.set(
      "number in the ring-fence", words: String(rivals),
      from: "staff.csv, by \(origin), without those whose case is over or who have a place")
    values.set("more than one post", .flag(seats.count > 1), from: origin)
    values.set(
      "rule relied on",
      words: claims.map { wording.rule($0.rule, plan.post($0.rule.toPost)) }
        .joined(separator: " "), from: origin)
    contest(&values)
  }

  func reminder(_ subject: LetterSubject, _ values: inout LetterValues) {
    _ = ringFence(subject, &values)
    checkTime(
      "closing date", against: "expression-of-interest", recordedAs: .interestCloses,
      from: subject.record.since, subject, &values)
  }

  func appointed(_ subject: LetterSubject, _ values: inout LetterValues) {
    newPost(subject, &values)
    acceptance(subject, &values)
    let isUncontested = subject.facts[.uncontested] != nil
    var chosen = [
      isUncontested
        ? "There are places for everybody who claimed, so there was no competition."
        : "You claimed this post and were assessed with everybody else who claimed it. You were "
          + "among those chosen."
    ]
    if !isUncontested, case .number(let assessors) = subject.facts[.assessors] {
      chosen.append(
        "\(counted(assessors, "person", "people")) assessed every candidate, apart from each other."
      )
    }
    values.set("how chosen", lines: chosen, from: subject.moveOrigin)
  }

  func newTerms(_ subject: LetterSubject, _ values: inout LetterValues) {
    newPost(subject, &values)
    if let day = subject.day(.acceptedOn) {
      values.set(
        "how accepted", words: "You accepted the post on \(day.inWords).",
        from: subject.origin(.acceptedOn))
    } else if let clause = subject.words(.silenceAccepts) {
      values.set(
        "how accepted",
        words: "The time to answer has passed, and by \(clause) the post is taken as accepted.",
        from: subject.origin(.silenceAccepts))
    }
    guard let id = offered(subject), let post = plan.post(id) else { return }
    values.set("new place of work", words: post.location, from: "\(post.place)")
    values.set("new manager", words: post.reportsTo.map(named), from: "\(post.place)")
  }

  func notAppointed(_ subject: LetterSubject, _ values: inout LetterValues) {
    let claimed = Set(subject.record.postsInQuestion)
    // Of everybody's scores no other than the person's own is looked at.
    let scores = plan.programme.scores.filter {
      $0.employee == subject.reference.employee && claimed.contains($0.post)
    }
    let unscored = claimed.subtracting(scores.map(\.post)).sorted()
    if unscored.isEmpty {
      values.set(
        "own scores", lines: scores.map { "\(named($0.post)): \($0.score)" },
        from: scores.map { "\($0.place)" }.joinedInWords)
    } else {
      values.lack(
        "own scores",
        because: "scores.csv has no score of \(subject.reference.employee) for "
          + "\(unscored.joinedInWords).")
    }
    if let id = subject.record.postsInQuestion.first, let post = plan.post(id) {
      values.set("claimed post title", words: post.title, from: "\(post.place)")
      values.set("claimed post id", words: post.id, from: "\(post.place)")
    }
    if language == .english {
      recordedReasons(subject, &values)
    }
    appeal("match-appeal", subject, &values)
    if let decision = subject.record.decisions.leaving(on: on) {
      values.set(
        "next step", lines: [wording.leaving(decision)], from: "decision \(decision.number)")
      return
    }
    let others = claims(of: subject).filter {
      !claimed.contains($0.rule.toPost) && $0.missing.isEmpty
    }
    values.set(
      "next step",
      lines: others.isEmpty ? [wording.noOtherRoute] : route(others, of: subject),
      from: "ring-fences.csv")
  }

  // MARK: - Shared by several

  /// The post that the case was last offered.
  func offered(_ subject: LetterSubject) -> PostID? {
    subject.record.posts.first ?? subject.record.postsInQuestion.first
  }

  /// The post that is offered or given, as the plan or the list of vacancies has it.
  func newPost(_ subject: LetterSubject, _ values: inout LetterValues) {
    guard let id = offered(subject),
      let post = plan.postOrVacancy(id)
    else { return }
    let origin = "\(post.place)"
    let isOwnPost = id == subject.reference.fromPost
    values.set("new post title", words: post.title, from: origin)
    values.set("new post id", words: post.id, from: origin)
    values.set("new service", words: post.service, from: origin)
    values.set("new grade", words: post.grade, from: origin)
    values.set(
      "new weeks", words: post.pattern ?? (isOwnPost ? wording.weeksAsToday : nil), from: origin)
    let hours = hours(of: post, subject, &values)
    values.set("new hours", words: hours?.hoursInWords(in: language), from: origin)
    length(of: post, subject, &values)
    values.set("start date", day: plan.programme.effective, from: effectiveOrigin)
    let posts = PostComparison(
      today: subject.post, hours: subject.holding?.fte, new: post, newHours: hours)
    values.set(
      "what changes", lines: wording.changes(posts),
      from: "\(subject.postOrigin), \(subject.holdingOrigin) and \(origin)")
    if !posts.columnsNotFilled.isEmpty, let today = subject.post {
      values.note(openPoints: [
        "What changes cannot be said in full: \(posts.columnsNotFilled.joinedInWords) of "
          + "\(today.id) is not recorded. [\(subject.postOrigin)]"
      ])
    }
  }

  /// The hours of the place that is offered; of one's own post one's own, unless the plan says how
  /// many hours remain of it.
  private func hours(
    of post: Post, _ subject: LetterSubject, _ values: inout LetterValues
  ) -> FTE? {
    if post.id == subject.reference.fromPost {
      guard let remains = subject.change?.remainFTE else { return subject.holding?.fte }
      values.lack(
        "new hours",
        because:
          "\(remains) FTE remains of \(post.id) for all who stay in it (\(subject.changeOrigin)): "
          + "give the hours of this person.")
      return nil
    }
    guard let fte = post.fte else { return nil }
    guard post.positions ?? 1 == 1 else {
      values.lack(
        "new hours", because: "\(post.id) has several places: give the hours of this one.")
      return nil
    }
    return fte
  }

  /// How long the place lasts, unless the person's own contract ends and nothing says whether the new
  /// post changes that.
  private func length(of post: Post, _ subject: LetterSubject, _ values: inout LetterValues) {
    if post.ends == nil, let ends = subject.holding?.contractEnds {
      values.lack(
        "new post lasts",
        because:
          "the contract ends on \(ends.inWords) (\(subject.holdingOrigin)), and \(post.id) has no "
          + "last day: say which of the two holds.")
      return
    }
    values.set("new post lasts", words: wording.length(of: post), from: "\(post.place)")
  }

  /// The reason that was recorded with the move: it is printed as it stands, so whoever signs reads it
  /// first.
  func recordedReasons(_ subject: LetterSubject, _ values: inout LetterValues) {
    guard let reason = subject.latestReason else { return }
    values.set("reasons", lines: [reason], from: subject.moveOrigin)
    values.note(openPoints: [
      "The letter gives the reason that was recorded with the move, as it stands: “\(reason)”. If it "
        + "was not meant for the person, correct the move and make it again with the words that are."
    ])
  }

  private func acceptance(_ subject: LetterSubject, _ values: inout LetterValues) {
    values.set("accept by", day: subject.day(.acceptBy), from: subject.origin(.acceptBy))
  }

  /// The claims to which the case was invited, which are told to the person.
  private func ringFence(
    _ subject: LetterSubject, _ values: inout LetterValues
  ) -> [ClaimBook.Claim] {
    values.set(
      "closing date", day: subject.day(.interestCloses), from: subject.origin(.interestCloses))
    let wanted = Set(subject.record.posts)
    let claims = claims(of: subject).filter {
      wanted.contains($0.rule.toPost) && $0.missing.isEmpty
    }
    let seats = Set(claims.map(\.seats)).sorted()
    values.set(
      "posts in the ring-fence", lines: seats.map { wording.place(book.seats[$0]) },
      from: claims.map(\.rule.id).joinedInWords + " of the plan; \(subject.moveOrigin)")
    return claims
  }

  /// How a contest is decided, where the policy has one way for all.
  private func contest(_ values: inout LetterValues) {
    guard language == .english, let contests = plan.policy?.contests, contests.count == 1,
      let contest = contests.first
    else { return }
    let origin = "\(contest.basis.place), contest \(contest.name)"
    if !contest.tieBreaks.isEmpty {
      values.set(
        "tie break", words: contest.tieBreaks.map(\.inWords).joined(separator: ", then "),
        from: origin)
    }
    values.set(
      "selection criteria",
      lines: contest.criteria.map { $0.name + ($0.weight.map { ": \($0)" } ?? "") }, from: origin)
  }
}
