import Casework
import Entitlement
import Exchange
import Operations
import Reports
import Restructure
import Rules

/// The answer of `vacancies` for a reader, and for a spreadsheet.
enum VacanciesText {
  /// How many people are named in a line; the tables have all.
  private static let mostNamed = 12

  static func present(_ answer: VacanciesAnswer) {
    heading(answer)
    for match in answer.matches {
      say()
      present(match, answer.casework)
    }
    presentOthers(answer)
    if let casework = answer.casework { present(casework) }
    presentLeftOver(answer)
    for sentence in basis(of: answer) {
      say()
      say(Wrapping.wrap(sentence, hanging: "  "))
    }
    say()
    say(
      Wrapping.wrap(
        "A match says that the tests which can be put in advance are passed. Whether a post is "
          + "suitable for a person, and who is offered it, people decide."))
  }

  /// On what the order rests, of every group that decided it.
  static func basis(of answer: VacanciesAnswer) -> [String] {
    let groups = answer.matches.flatMap { match in
      match.groups.compactMap(\.name) + match.doubts.compactMap(\.firstCall)
    }
    return FirstCallBasis.sentences(groups, answer.programme.policy)
      + (answer.isOrderedByRegister ? answer.casework.map { [words(for: $0.standings)] } ?? [] : [])
  }

  /// On what it rests that people who are level otherwise come in an order.
  private static func words(for standings: RegisterStandings) -> String {
    let order = standings.order.map(\.words).joined(separator: ", then ")
    let basis = standings.basis.hasSuffix(".") ? standings.basis : standings.basis + "."
    return
      "People who are level otherwise come in the order of the register – \(order) – by: \(basis)"
  }

  private static func heading(_ answer: VacanciesAnswer) {
    say(
      "\(counted(answer.matches.count, "vacancy", "vacancies")) open on \(answer.on.inWords); "
        + "\(counted(answer.cases, "person", "people")) at risk.")
    let tests =
      answer.programme.policy == nil
      ? "No policy is in force: only what each vacancy requires is tested."
      : "Claims are tested as the policy tests the mode \(answer.mode.rawValue)."
    say(Wrapping.wrap(tests))
    if let service = answer.registerService, case .period(let period) = service.value {
      say(
        Wrapping.wrap(
          "The register asks for \(period) of service as well [\(service.basis.cited)]."))
    }
    if let order = answer.programme.policy?.register, answer.casework == nil {
      say(
        Wrapping.wrap(
          "Whether people are under notice or on the register, by which the policy orders those who "
            + "are level otherwise [\(order.basis.cited)], the cases say: give them with --db."))
    }
  }

  private static func present(
    _ match: VacanciesAnswer.Match, _ casework: VacanciesAnswer.Casework?
  ) {
    let post = match.vacancy.post
    say(
      Wrapping.wrap(
        "\(post.id) \(post.title) (\(post.service)), \(places(match.capacity)), "
          + "\(days(of: match.vacancy))", hanging: "  "))
    if let casework, let holders = casework.holders[post.id] {
      let people = holders.map { "\($0.reference) (\(casework.names.name(of: $0.state)))" }
      say(
        Wrapping.wrap(
          "By the case file it is offered to, or held by, \(people.joinedInWords).",
          indent: "  ", hanging: "    "))
    }
    if let window = words(for: match.window) {
      say(Wrapping.wrap(window, indent: "  ", hanging: "    "))
    }
    let left = match.people.count { person in
      let key = Postholding.Key(employee: person.employee, post: person.fromPost)
      return person.isLeftOver && casework?.placed[key] == nil
    }
    if isFull(match, casework) {
      say("  By the case file no place in it is left.")
    } else if left > 0 {
      say(
        Wrapping.wrap(
          worthHolding(left, of: match.people.count, isByCases: casework != nil), indent: "  ",
          hanging: "    "))
    }
    for group in match.groups {
      say(Wrapping.wrap(words(for: group, match, casework), indent: "  ", hanging: "    "))
    }
    if !match.doubts.isEmpty {
      let named = match.doubts.prefix(mostNamed).map { doubt in
        "\(name(doubt.person, casework)), for want of \(doubt.missing.joinedInWords)"
          + (doubt.firstCall.map { " – would come first (\($0)), so settle it before any offer" }
            ?? "")
      }
      let more = match.doubts.count - named.count
      let doubts = (named + (more > 0 ? ["\(more) more"] : [])).joined(separator: "; ")
      say(Wrapping.wrap("Perhaps: \(doubts).", indent: "  ", hanging: "    "))
    }
    if match.groups.isEmpty { say("  It fits nobody at risk for certain.") }
    if match.turnedAway > 0 {
      say("  It does not fit \(counted(match.turnedAway, "person", "people")); --person says why.")
    }
  }

  /// How many of the people whom a vacancy fits are without a place, and by what.
  private static func worthHolding(_ left: Int, of people: Int, isByCases: Bool) -> String {
    let whom = people == 1 ? "the one person whom it fits" : "\(left) of the \(people) whom it fits"
    return isByCases
      ? "Worth holding back: \(whom) \(left == 1 ? "is" : "are") without a place, by their cases "
        + "or, while these are open, at the plan's best."
      : "Worth holding back: the plan at its best leaves \(whom) without a place."
  }

  /// Whether the cases have, or are offered, every place of a vacancy whose chairs are counted.
  private static func isFull(
    _ match: VacanciesAnswer.Match, _ casework: VacanciesAnswer.Casework?
  ) -> Bool {
    guard case .positions(let places) = match.capacity else { return false }
    return (casework?.holders[match.vacancy.post.id] ?? []).count >= places
  }

  private static func words(
    for group: VacanciesAnswer.Group, _ match: VacanciesAnswer.Match,
    _ casework: VacanciesAnswer.Casework?
  ) -> String {
    let named = group.people.prefix(mostNamed).map { name($0, casework) }
    let more = group.people.count - named.count
    let people = (named + (more > 0 ? ["\(more) more"] : [])).joinedInWords
    let parts = group.parts.map(\.words).joinedInWords
    guard let name = group.name else {
      let isFirst = match.groups.first?.people.first?.employee == group.people.first?.employee
      return switch (match.groups.count == 1, parts.isEmpty, isFirst) {
      case (true, _, _): "Fits, with nobody before another: \(people)."
      case (false, false, true): "First, \(parts): \(people)."
      case (false, false, false): "Then \(parts): \(people)."
      case (false, true, _) where casework != nil && !group.preempts:
        "Then those who have a post or an offer by now: \(people)."
      case (false, true, _): "Then everybody else: \(people)."
      }
    }
    return group.preempts
      ? "First, before any contest – \(name): \(people)."
      : "Coming before those below – \(name)\(parts.isEmpty ? "" : ", \(parts)"): \(people)."
  }

  /// Who comes before a person whom a vacancy fits, for somebody who asks *why not me*.
  static func words(for turn: VacancyTurn, to capacity: Seats.Capacity) -> String {
    let level =
      turn.level == 0
      ? "nobody is level with them"
      : "\(counted(turn.level, "other")) \(turn.level == 1 ? "is" : "are") level with them"
    let places = places(capacity)
    guard !turn.before.isEmpty else {
      return "Their turn for \(places): nobody comes before them, and \(level)."
    }
    let groups = turn.before.map { group in
      let named = group.people.prefix(mostNamed).map { "\($0.employee) from \($0.fromPost)" }
      let more = group.people.count - named.count
      let people = (named + (more > 0 ? ["\(more) more"] : [])).joinedInWords
      let words = ([group.name].compactMap(\.self) + group.parts.map(\.words)).joinedInWords
      return words.isEmpty ? people : "\(people) (\(words))"
    }
    return "Their turn for \(places): before them \(turn.countBefore == 1 ? "comes" : "come") "
      + "\(groups.joined(separator: "; ")), and \(level)."
  }

  private static func name(
    _ person: VacanciesAnswer.Person, _ casework: VacanciesAnswer.Casework?
  ) -> String {
    let who = "\(person.employee) from \(person.fromPost)"
    let key = Postholding.Key(employee: person.employee, post: person.fromPost)
    // What has happened goes before what the plan would come to at best.
    if let casework, let state = casework.placed[key] {
      return "\(who) (\(casework.names.name(of: state)))"
    }
    return who + (person.isLeftOver ? " (without a place)" : "")
  }

  private static func present(_ casework: VacanciesAnswer.Casework) {
    guard !casework.register.isEmpty else { return }
    say()
    say("On the register:")
    for person in casework.register {
      let until =
        person.step.hasDate
        ? "until \(person.step.on.inWords) (\(person.step.words))" : person.step.words
      say(
        Wrapping.wrap(
          "\(person.reference), since \(person.since.inWords), \(until).", indent: "  ",
          hanging: "    "))
    }
  }

  private static func places(_ capacity: Seats.Capacity) -> String {
    switch capacity {
    case .positions(let places): counted(places, "place")
    case .fte(let fte): "\(fte) FTE"
    case .notKnown: "number of places not known"
    }
  }

  private static func days(of vacancy: Vacancy) -> String {
    let opens = vacancy.opens.map { "open from \($0.inWords)" } ?? "opening not recorded"
    return opens + (vacancy.closes.map { " to \($0.inWords)" } ?? ", until it is filled") + "."
  }

  private static func words(for window: VacanciesAnswer.Window) -> String? {
    switch window {
    case .notStated: nil
    case .none(let basis): "Not kept to people at risk for any time [\(basis.cited)]."
    case .until(let day, let period, let basis):
      "Kept to people at risk until \(day.inWords) (\(period)"
        + (period.unit == .workingDays ? ": \(WorkingDays.label)" : "") + ") [\(basis.cited)]."
    case .workingDays(let period, let basis):
      "Kept to people at risk for \(period) from its opening, of which the bank holidays are not known "
        + "[\(basis.cited)]."
    }
  }

  private static func presentOthers(_ answer: VacanciesAnswer) {
    guard !answer.others.isEmpty else { return }
    say()
    say("Not open on the day:")
    for other in answer.others {
      let reason =
        switch other.standing {
        case .open: "open"
        case .notYet(let day): "opens on \(day.inWords)"
        case .closed(let day): "closed on \(day.inWords)"
        case .notKnown: "the day on which it opens is not recorded (column opens)"
        }
      say(
        Wrapping.wrap(
          "\(other.vacancy.post.id) \(other.vacancy.post.title): \(reason).", indent: "  ",
          hanging: "    "))
    }
  }

  private static func presentLeftOver(_ answer: VacanciesAnswer) {
    guard answer.leftOver > 0 else { return }
    let judged =
      answer.casework == nil
      ? "at the plan's best" : ", by the cases or, while these are open, at the plan's best"
    say()
    say(
      Wrapping.wrap(
        "Without a place\(judged.hasPrefix(",") ? "" : " ")\(judged): "
          + "\(counted(answer.leftOver, "person", "people")); "
          + "\(answer.leftOverWithoutMatch) of them \(answer.leftOverWithoutMatch == 1 ? "fits" : "fit") "
          + "no open vacancy for certain."))
    say(Wrapping.wrap(ForecastAnswer.naming))
  }

  /// One row for each vacancy and each person whom it fits or may fit.
  static func csv(_ answer: VacanciesAnswer) -> String {
    let rows = answer.matches.flatMap { match in
      match.groups.enumerated().flatMap { number, group in
        group.people.map { person in
          [
            match.vacancy.post.id, String(number + 1), group.name ?? "", person.employee,
            person.fromPost, "yes", "", person.isLeftOver ? "yes" : "no",
            group.parts.map(\.rawValue).joined(separator: "; "),
          ]
        }
      }
        + match.doubts.map { doubt in
          [
            match.vacancy.post.id, "", "", doubt.person.employee, doubt.person.fromPost,
            "not known", doubt.missing.joined(separator: "; "),
            doubt.person.isLeftOver ? "yes" : "no", "",
          ]
        }
    }
    return CSVWriter.answer(
      [
        "post_id", "order", "group", "employee_id", "from_post", "fits", "missing",
        "without_a_place", "register",
      ], rows, under: "# matched, not offered\n")
  }
}
