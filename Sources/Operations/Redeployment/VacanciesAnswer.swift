import Casework
import Restructure
import Rules

/// The vacancies elsewhere in the authority, each with the people at risk whom it fits.
///
/// A match says that the tests which can be put in advance are passed. Whether a post is suitable
/// for one person is for people to judge.
public struct VacanciesAnswer: Sendable {
  /// Somebody whom a vacancy fits, or may fit.
  public struct Person: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    /// The plan at its best leaves them without a place.
    ///
    /// Of people who are alike any could be the one; this one is named by the forecast.
    public let isLeftOver: Bool
  }

  /// People who stand level: those of one group that comes before others, or the rest.
  public struct Group: Sendable {
    /// What the policy or the law calls them; nil for the rest.
    public let name: String?
    /// Whether they have the vacancy before any contest.
    public let preempts: Bool
    /// The parts of the register that they are in; empty where no case file was asked, where the order
    /// does not matter, and for those who have a post or an offer by now, or have left.
    public let parts: [RegisterOrder.Part]
    public let people: [Person]
  }

  /// Somebody of whom a fact is missing.
  public struct Doubt: Sendable {
    public let person: Person
    /// The group in which they would have the vacancy before any contest; nil where in none.
    public let firstCall: String?
    /// What is not known, in words.
    public let missing: [String]
  }

  /// How long a vacancy is kept to people at risk.
  public enum Window: Sendable {
    /// No policy is in force, or it says nothing of such a time.
    case notStated
    /// The policy says that there is none.
    case none(PolicyBasis)
    /// The last day, by a term of the policy.
    case until(LocalDate, Period, PolicyBasis)
    /// It is stated in working days, of which nothing is known: no nation is named, or the table of
    /// bank holidays ends before.
    case workingDays(Period, PolicyBasis)
  }

  /// One vacancy that is open.
  public struct Match: Sendable {
    public let vacancy: Vacancy
    public let capacity: Seats.Capacity
    public let window: Window
    /// In the order in which they come.
    public let groups: [Group]
    public let doubts: [Doubt]
    /// How many people at risk it does not fit.
    public let turnedAway: Int

    /// Everybody whom it fits.
    public var people: [Person] { groups.flatMap(\.people) }
    /// Whether to hold it back: it fits somebody whom the plan leaves without a place.
    public var isWorthHolding: Bool { people.contains(where: \.isLeftOver) }
  }

  /// What the case file adds: who is offered or has what, and who is on the register.
  public struct Casework: Sendable {
    /// Somebody on the register.
    public struct Redeployee: Sendable {
      public let reference: CaseReference
      public let since: LocalDate
      /// Until when, with what gives the day.
      public let step: NextStep
    }

    /// Who is offered a vacancy, tries it or has it, by vacancy.
    public let holders: [PostID: [(reference: CaseReference, state: CaseState)]]
    /// Where each person stands who has, or is offered, another post.
    public let placed: [Postholding.Key: CaseState]
    /// On what the order of the register rests.
    public let standings: RegisterStandings
    /// The register, those whose time ends first before the others.
    public let register: [Redeployee]
    /// What the employer calls the states.
    public let names: StatePolicy
  }

  /// What the case file adds; nil where none was named.
  public var casework: Casework?
  public let programme: Programme
  public let on: LocalDate
  /// The mode by which the policy tested the claims.
  public let mode: RingFence.Mode
  /// Those that are open, in the order of vacancies.csv.
  public let matches: [Match]
  /// Those that are not, or of which it is not known.
  public let others: [(vacancy: Vacancy, standing: Vacancy.Standing)]
  /// How many people have a case.
  public let cases: Int
  /// How long somebody must have served to be on the register, where the policy says so.
  public let registerService: Term.Entry?
  /// How many people the plan at its best leaves without a place.
  public let leftOver: Int
  /// How many of those fit no open vacancy for certain.
  public let leftOverWithoutMatch: Int
}
