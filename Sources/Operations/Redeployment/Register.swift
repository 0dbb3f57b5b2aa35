import Restructure
import Rules

/// The people at risk as redeployees: whom a vacancy fits, and who comes before whom.
struct Register {
  let book: ClaimBook
  private let judge: ClaimJudge
  private let countsLaw: Bool
  private let leftOver: Set<Postholding.Key>
  private let standings: RegisterStandings?
  /// How many have not left.
  private let present: Int

  init(
    _ book: ClaimBook, _ judge: ClaimJudge, leftOver: Set<Postholding.Key>,
    _ standings: RegisterStandings?
  ) {
    self.book = book
    self.judge = judge
    self.leftOver = leftOver
    self.standings = standings
    countsLaw = judge.countsLawFirst
    present = book.cases.indices.count { standings?.hasLeft(book.cases.key(at: $0)) != true }
  }

  /// Where somebody stands in the order: groups that have the vacancy before any contest, then the
  /// groups that only come first, then everybody else; people of one group by their part of the
  /// register, except where the law or the policy puts all of it before any contest.
  private struct Rank: Hashable, Comparable {
    let turn: Int
    let number: Int
    var part = 0

    static func < (left: Self, right: Self) -> Bool {
      (left.turn, left.number, left.part) < (right.turn, right.number, right.part)
    }
  }

  /// Whom a vacancy fits.
  func match(
    _ vacancy: Vacancy, window: VacanciesAnswer.Window
  ) -> VacanciesAnswer.Match {
    let post = vacancy.post.id
    var groups: [Rank: Level] = [:]
    var doubts: [(member: Int, firstCall: String?, missing: [String])] = []
    var claimants = 0
    for kind in book.kinds {
      guard let claim = kind.claims.first(where: { claims(post, $0) }) else { continue }
      let precedence = judge.precedence(
        of: book.example(of: kind), for: post, countingLaw: countsLaw)
      let rank = Rank(
        turn: precedence.map { $0.preempts ? 0 : 1 } ?? 2, number: precedence?.number ?? 0)
      for member in kind.members {
        guard standings?.hasLeft(book.cases.key(at: member)) != true else { continue }
        claimants += 1
        let missing = missing(to: member, under: claim)
        if missing.isEmpty {
          add(member, to: &groups, rank, precedence)
        } else {
          doubts.append((member, precedence.flatMap { $0.preempts ? $0.name : nil }, missing))
        }
      }
    }
    return VacanciesAnswer.Match(
      vacancy: vacancy, capacity: judge.plan.vacancies(in: vacancy.post).capacity, window: window,
      groups: groups.sorted { $0.key < $1.key }.map { _, group in
        .init(
          name: group.precedence?.name, preempts: group.precedence?.preempts ?? false,
          parts: group.parts.sorted { $0.rawValue < $1.rawValue },
          people: group.people.sorted().map(person))
      },
      doubts: doubts.sorted { $0.member < $1.member }.map {
        .init(person: person($0.member), firstCall: $0.firstCall, missing: $0.missing)
      },
      turnedAway: present - claimants)
  }

  /// People who stand level.
  private struct Level {
    let precedence: Precedence?
    /// The parts of the register in which they are; empty where it is not asked.
    var parts: Set<RegisterOrder.Part> = []
    var people: [Int] = []
  }

  private func add(
    _ member: Int, to groups: inout [Rank: Level], _ rank: Rank, _ precedence: Precedence?
  ) {
    var rank = rank
    var part: RegisterOrder.Part?
    // Between two people with first call the employer chooses, on fair grounds.
    if rank.turn > 0, let standings {
      part = standings.part(of: book.cases.key(at: member))
      rank.part = standings.turn(of: part)
    }
    var level = groups[rank] ?? Level(precedence: precedence)
    if let part { level.parts.insert(part) }
    level.people.append(member)
    groups[rank] = level
  }

  /// Whether a claim is to a vacancy, and not to what remains of the person's own post.
  private func claims(_ post: PostID, _ claim: ClaimBook.Claim) -> Bool {
    let seats = book.seats[claim.seats]
    return seats.post == post && !seats.isOwnPost
  }

  /// What is not known of one person; how many places there are is the vacancy's own affair.
  private func missing(to member: Int, under claim: ClaimBook.Claim) -> [String] {
    guard book.seats[claim.seats].capacity != .notKnown else {
      return judge.outcome(of: book.cases[member], under: claim.rule).missing
    }
    return book.missing(to: member, under: claim)
  }

  private func person(_ member: Int) -> VacanciesAnswer.Person {
    let key = book.cases.key(at: member)
    return .init(
      employee: key.employee, fromPost: key.post, isLeftOver: leftOver.contains(key))
  }
}
