import Casework
import Exchange
import Restructure
import Rules

/// Keeps an alternative from being offered that does not fit the person, as `vacancies` judges it.
///
/// What is not known does not forbid, nor does a vacancy that has closed since the person applied.
/// One that opens later is nobody's to offer yet, and a post of the plan goes to those to whom the
/// plan opens it.
struct VacancyGuard {
  private let folder: LoadedFolder
  private let day: LocalDate
  private let offered: OfferedVacancies

  init(_ folder: LoadedFolder, offering posts: [PostID], on day: LocalDate) {
    self.folder = folder
    self.day = day
    offered = OfferedVacancies(folder.programme, naming: posts, mode: .prefer, on: day)
  }

  /// Refuses the first offer of a vacancy that does not fit or is not open yet, of a post of the plan
  /// that is not open to the person, and of a post that nobody knows where the folder lists its
  /// vacancies.
  func check(
    _ references: [CaseReference], _ posts: [PostID]
  ) throws(OperationFailure) {
    for post in posts {
      guard let vacancy = offered.open.first(where: { $0.post.id == post }) else {
        try mustBeKnown(post)
        try mustBeOpened(post, to: references)
        continue
      }
      try mustHaveOpened(vacancy)
      for reference in references {
        guard let holding = folder.programme.staff.first(where: { $0.key == reference.holding })
        else { continue }
        let answer = WhyClaim.answer(of: holding, for: vacancy.post, offered.judge)
        guard answer.outcome == .no else { continue }
        let why = answer.tests.last.map { "\($0.fact) [\($0.source)]" } ?? ""
        throw .refused(
          "\(reference): \(post) does not fit this person: \(why)",
          remedy: "`ringfence vacancies FOLDER --person \(reference.employee)` shows every test."
            + (answer.tests.last.map { $0.name.isLikeness } == true
              ? " If it suits them all the same, record that first: ringfence case decide "
                + "\(reference) --what suitable --post \(post)." : ""))
      }
    }
  }

  private func mustHaveOpened(_ vacancy: Vacancy) throws(OperationFailure) {
    guard case .notYet(let opens) = vacancy.standing(on: day) else { return }
    throw .refused(
      "\(vacancy.post.id) opens on \(opens.inWords), and the offer is dated \(day.inWords)",
      remedy: "Offer it on that day or later, or correct `opens` at \(vacancy.post.place).")
  }

  /// A post of today that no rule opens is left to the people who offer it.
  private func mustBeOpened(
    _ post: PostID, to references: [CaseReference]
  ) throws(OperationFailure) {
    let judge = folder.judge
    guard judge.plan.newPosts[post] != nil || !judge.rules(opening: post).isEmpty else { return }
    try PlanGuard(folder).check(references, [post])
  }

  private func mustBeKnown(_ post: PostID) throws(OperationFailure) {
    let programme = folder.programme
    guard !programme.vacancies.isEmpty, folder.judge.plan.post(post) == nil,
      !programme.vacancies.contains(where: { $0.post.id == post })
    else { return }
    throw ExplainPlan.unknown("vacancy", post, among: programme.vacancies.map(\.post.id))
  }
}

extension ClaimTest.Name {
  /// Whether it is about likeness, which a decision that a post is suitable settles.
  fileprivate var isLikeness: Bool {
    switch self {
    case .match, .gradeGap, .payGap, .sources: true
    default: false
    }
  }
}
