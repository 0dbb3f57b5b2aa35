import Reports
import Restructure
import Rules

/// One person's whole position on one page: what the folder says of them, and what follows.
///
/// Other people appear only as numbers.
struct PersonPage {
  private let folder: LoadedFolder
  private let explainer: PersonExplainer

  /// As many near misses as fit on a page.
  private static let mostNearMisses = 5
  /// As many futures as are tried for one page.
  private static let mostFutures = 16

  /// The page of somebody; nil for somebody who is not in staff.csv.
  init?(_ employee: EmployeeID, in folder: LoadedFolder) {
    guard let explainer = PersonExplainer(PlanExplainer(folder.judge), employee) else { return nil }
    self.folder = folder
    self.explainer = explainer
  }

  /// The page.
  func explanation() -> Explanation {
    let atRisk = explainer.holdings.filter { folder.judge.plan.standing(of: $0) == .atRisk }
    var sections = [explainer.who()] + explainer.posts() + [explainer.decisions()]
    sections += explainer.reach() + atRisk.compactMap(nearMisses)
    if !atRisk.isEmpty {
      let positions = PlanPositions(folder.judge)
      sections += atRisk.map { forecast(of: $0, positions) } + futures(of: atRisk)
    }
    return Explanation(title: explainer.title, sections: sections + [next(atRisk)])
  }

  // MARK: - Near misses

  /// The posts that would be open but for one test, with what would turn the answer.
  private func nearMisses(of holding: Postholding) -> Explanation.Section? {
    let misses = WhyClaim.reach(of: holding, folder.judge).answers.filter { $0.outcome == .no }
    guard !misses.isEmpty else { return nil }
    var sentences = misses.prefix(Self.mostNearMisses).map { answer in
      let failing = answer.tests.last { $0.holds == .no }
      let change = answer.nearestChange.map { " It would be open \($0)." } ?? ""
      return Explanation.Sentence(
        "“\(answer.toPost.title)” (\(answer.toPost.id)) is not open: "
          + "\(failing?.fact ?? "no rule opens it").\(change)", source: failing?.source ?? "")
    }
    if misses.count > Self.mostNearMisses {
      sentences.append(
        .init(
          "\(misses.count - Self.mostNearMisses) more are in the answer of `ringfence why FOLDER "
            + "\(holding.employee)`."))
    }
    return .init(explainer.heading("Near misses", "from", holding), sentences)
  }

  // MARK: - The forecast

  /// How many of those who are alike have a place at best, and why not more.
  private func forecast(
    of holding: Postholding, _ plan: PlanPositions
  ) -> Explanation.Section {
    var alike = AlikePeople(folder.programme.staff.map(\.key))
    _ = alike.tellApart(by: plan)
    let group = alike.people.firstIndex(of: holding.key).map { alike.group[$0] }
    let members = zip(alike.people, alike.group).filter { $0.1 == group }.map(\.0)
    let placed = members.count { plan.placed.contains($0) }
    let footing = plan[holding.key]
    let routes = Set(footing?.routes ?? [])
    let short = plan.forecast.bottlenecks.filter { bottleneck in
      !routes.isEmpty && bottleneck.fromPosts.contains(holding.post)
        && routes.isSubset(of: bottleneck.toPosts)
    }
    // Who has first call on a vacancy has a place in every arrangement that is as good.
    let mayDiffer = !short.isEmpty && !(footing?.isProtected == true && placed == members.count)
    let source = folder.judge.plan.changes[holding.post]?.source ?? holding.place.description
    var sentences = [
      Explanation.Sentence(
        share(placed, of: members.count, in: holding, footing)
          + (mayDiffer ? " Another that places as many may differ." : ""),
        source: source)
    ]
    sentences += short.map { .init("\($0.inWords).", source: source) }
    return .init(explainer.heading("What is possible, not proposed", "for", holding), sentences)
  }

  private func share(
    _ placed: Int, of people: Int, in holding: Postholding, _ footing: PlanPositions.Footing?
  ) -> String {
    guard let footing, !footing.claims.isEmpty else {
      return footing?.isWaiting == true
        ? "This person cannot be counted until it is known what is missing for a claim."
        : "No arrangement gives this person a place, because no post is open to them."
    }
    if people == 1 {
      return "In the arrangement shown there is \(placed == 1 ? "a" : "no") place for this person, "
        + "and nobody else stands as they do."
    }
    let who = "the \(people) people in \(holding.post) who are alike in what decides their places"
    switch placed {
    case 0: return "In the arrangement shown there is a place for none of \(who)."
    case people: return "In the arrangement shown there is a place for all \(who.dropFirst(4))."
    default:
      return "In the arrangement shown there is a place for \(placed) of \(who); any of them could "
        + "have it."
    }
  }

  // MARK: - Futures

  /// In which futures the person would stand differently, where there are few enough to try.
  private func futures(of atRisk: [Postholding]) -> [Explanation.Section] {
    let heading = "In other futures"
    let source = folder.programme.place.file
    let answer: FuturesAnswer
    do throws(OperationFailure) {
      answer = try TryFutures.answer(
        for: folder, atMost: Self.mostFutures, triesUnknownLevels: true)
    } catch {
      return [
        .init(
          heading,
          [
            .init(
              "There are more than \(Self.mostFutures), too many for a page: `ringfence forecast "
                + "FOLDER --futures` tries them.", source: source)
          ])
      ]
    }
    guard !answer.axes.isEmpty else { return [] }
    let words = PersonFutures(answer)
    var sentences = atRisk.flatMap { holding in
      words.changes(for: holding.key).map { change in
        Explanation.Sentence(
          atRisk.count == 1 ? change : "From \(holding.post): \(change)", source: source)
      }
    }
    if sentences.isEmpty {
      sentences = [
        .init(
          "Nothing changes for this person in \(counted(answer.futures.count, "future")) tried.",
          source: source)
      ]
    }
    let untried = answer.axes.filter { $0.choice == .ownValue }
    if !untried.isEmpty {
      let names = untried.map { axis in
        "\(axis.condition.name) (\(axis.condition.value.setting))"
      }
      sentences.append(
        .init(
          "Tried only as \(names.count == 1 ? "it stands" : "they stand"), because no points are "
            + "stated: \(names.joinedInWords).",
          source: source))
    }
    return [.init(heading, sentences)]
  }

  // MARK: - What comes next

  private func next(_ atRisk: [Postholding]) -> Explanation.Section {
    var section = explainer.next()
    if !atRisk.isEmpty {
      section.sentences.append(
        .init(
          "`ringfence case show \(explainer.employee)` shows how far the case has come, once cases "
            + "are open."))
    }
    return section
  }
}
