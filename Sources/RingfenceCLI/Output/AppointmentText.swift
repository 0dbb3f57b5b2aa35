import Exchange
import Operations
import Restructure
import Rules

/// The answer of `appoint` for a reader, and for a spreadsheet.
struct AppointmentText {
  let answer: AppointmentAnswer
  let titles: [PostID: String]

  /// Beyond so many lines a part only counts; --format csv has everybody.
  static let mostLines = 120

  init(_ answer: AppointmentAnswer) {
    self.answer = answer
    titles = Dictionary(
      (answer.programme.newPosts + answer.programme.posts).map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
  }

  func present(settings: [String] = []) {
    say(
      Wrapping.wrap(
        "\(answer.programme.title), as of \(answer.on.inWords): what scores, wishes and rules come "
          + "to. Nothing is offered by this; people decide."))
    if !settings.isEmpty { say("Tried with \(settings.joinedInWords).") }
    say()
    headline()
    presentOffers()
    presentUndecided()
    presentHours()
    presentLeft()
    presentWishes()
    presentWarnings()
  }

  private func headline() {
    if answer.programme.staff.isEmpty {
      say("staff.csv lists nobody, so nobody can be counted: who is at risk is not known.")
      return
    }
    let left = answer.unplaced.count - answer.undecided
    let notKnown = answer.unplaced.count { !$0.isUndecided && $0.reason == .notKnown }
    let doubt = notKnown == 0 ? "" : ", \(notKnown) of them because a fact is missing"
    say(
      Wrapping.wrap(
        "\(counted(answer.cases, "case")) at risk: \(answer.placements.count) would be offered a "
          + "place, \(answer.undecided) \(answer.undecided == 1 ? "is" : "are") undecided, and "
          + "\(left) \(left == 1 ? "is" : "are") left without one\(doubt)."))
    if answer.programme.scores.isEmpty {
      say("No scores are recorded in scores.csv, so contests that need them are not decided.")
    }
    let kinds: [(HumanDecision.Kind, String)] = [
      (.assign, "given a place"), (.swap, "given a volunteer's place"),
      (.acceptVR, "leaving by agreement"), (.exclude, "excluded"), (.suitable, "found suitable"),
    ]
    let parts = kinds.compactMap { kind, words -> String? in
      let number = answer.decisions.count { $0.kind == kind }
      return number > 0 ? "\(number) \(words)" : nil
    }
    if !parts.isEmpty { say("Decisions of people are honoured: \(parts.joinedInWords).") }
  }

  // MARK: - Who is offered what

  private func presentOffers() {
    guard !answer.placements.isEmpty else { return }
    let byPost = Dictionary(grouping: answer.placements, by: \.toPost)
    say()
    say("Offered, post by post, the best claim first:")
    var lines = 0
    for (post, people) in byPost.sorted(by: { $0.key < $1.key }) {
      guard lines + people.count <= Self.mostLines else { continue }
      lines += people.count + 1
      say(Wrapping.wrap(heading(of: post, people), indent: "  ", hanging: "    "))
      for person in people.sorted(by: Self.isBefore) {
        say(Wrapping.wrap(line(for: person), indent: "    ", hanging: "      "))
      }
    }
    let hidden = answer.placements.count - shown(byPost)
    if hidden > 0 { say("  … and \(hidden) more people; --format csv lists everybody.") }
  }

  private func shown(_ byPost: [PostID: [AppointmentAnswer.Placement]]) -> Int {
    var (lines, shown) = (0, 0)
    for (_, people) in byPost.sorted(by: { $0.key < $1.key })
    where lines + people.count <= Self.mostLines {
      lines += people.count + 1
      shown += people.count
    }
    return shown
  }

  private static func isBefore(
    _ one: AppointmentAnswer.Placement, _ other: AppointmentAnswer.Placement
  ) -> Bool {
    let (left, right) = (one.tier == 0 ? 0 : 1, other.tier == 0 ? 0 : 1)
    if left != right { return left < right }
    if (one.rank == nil) != (other.rank == nil) { return one.tier < other.tier }
    return (one.rank ?? 0, one.tier, one.employee) < (other.rank ?? 0, other.tier, other.employee)
  }

  private func heading(of post: PostID, _ people: [AppointmentAnswer.Placement]) -> String {
    let places = answer.contests.filter { $0.toPost == post }.map { contest in
      "\(contest.isOwnPost ? "what remains, " : "")\(contest.capacity.inWords)"
    }
    return "\(post)\(title(of: post)) (\(places.joinedInWords)):"
  }

  func title(of post: PostID) -> String { titles[post].map { " \($0)" } ?? "" }

  private func line(for person: AppointmentAnswer.Placement) -> String {
    let tier = person.tier == 0 ? "by decision \(person.ringFence)" : "tier \(person.tier)"
    let parts = [
      person.group.map { "comes first: \($0)" }, tier, person.score.map { "score \($0)" },
      person.choice.map { "choice \($0)" },
      person.fte.map { "\($0) FTE" },
    ]
    return "\(person.employee) from \(person.fromPost): "
      + parts.compactMap(\.self).joined(separator: ", ")
  }

  // MARK: - What is open

  private func presentUndecided() {
    let open = answer.contests.filter { contest in
      !contest.missing.isEmpty || !contest.ties.isEmpty
    }
    guard !open.isEmpty || answer.undecided > 0 else { return }
    say()
    say("Not decided yet:")
    for contest in open.prefix(Self.mostLines) {
      say(Wrapping.wrap(sentence(about: contest), indent: "  ", hanging: "    "))
    }
    if open.count > Self.mostLines {
      say("  … and \(open.count - Self.mostLines) more contests; --format json lists all.")
    }
    let people = answer.unplaced.filter(\.isUndecided)
    let counts = Dictionary(grouping: people, by: \.detail).sorted { $0.key < $1.key }
    guard !counts.isEmpty else { return }
    say("  Who waits for it:")
    for (detail, waiting) in counts.prefix(Self.mostLines) {
      say(
        Wrapping.wrap(
          "\(named(waiting.map(\.employee))): \(detail)", indent: "    ", hanging: "      "))
    }
    if counts.count > Self.mostLines {
      say("    … and \(counts.count - Self.mostLines) more lines; --format csv lists everybody.")
    }
  }

  private func sentence(about contest: AppointmentAnswer.Contest) -> String {
    var words =
      "\(contest.toPost)\(title(of: contest.toPost)), \(contest.capacity.inWords) and "
      + "\(counted(contest.candidates, "candidate")):"
    let unscored = Set(contest.missing.filter(\.isScore).map(\.employee))
    let unfound = Set(contest.missing.map(\.employee)).subtracting(unscored)
    if unscored.count == contest.candidates {
      words += " nobody has a score."
    } else if !unscored.isEmpty {
      words += " no score of \(named(unscored.sorted()))."
    }
    if !unfound.isEmpty {
      words += " Not known whether \(named(unfound.sorted())) may be appointed."
    }
    for tie in contest.ties {
      words += " \(named(tie.employees)) are level where it decides the last place"
      words +=
        tie.settleBy.map {
          ": the policy parts them by \($0.rawValue.replacing("-", with: " ")), which no file here "
            + "records; a person decides."
        } ?? ": no tie-break parts them; a person decides."
    }
    return words
  }

  /// Of many people only the first are named.
  func named(_ people: [EmployeeID]) -> String {
    let listed = Array(Set(people)).sorted()
    guard listed.count > 8 else { return listed.joinedInWords }
    return (listed.prefix(6) + ["\(listed.count - 6) others"]).joinedInWords
  }
}
