import Restructure

/// All around a case that its guards look at: the programme, the person, other cases, dated law.
///
/// Whatever is nil or empty is not known, and then decides nothing.
public struct CaseSetting: Hashable, Sendable {
  /// What is known of the programme, such as the day on which form HR1 was received.
  public var facts: Facts = [:]
  /// The first day of consultation.
  public var consultationOpens: LocalDate?
  /// The proposed dismissals at the establishment of the post.
  public var dismissals: ProposedDismissals?
  public var person: Person?
  /// The figures of the law and of the employer's policy that are in force.
  public var figures = LawFigures()
  /// How the posts stand that the move or the plan names for the person.
  public var places: [PostID: PlaceStanding] = [:]
  /// The posts that the plan opens to the person.
  public var reach: [PostID] = []
  /// The states to which the plan's ways of filling those posts lead; nil is not known.
  public var routes: Set<CaseState>?
  /// How the person's own post stands, where a volunteer's leaving is to be agreed.
  public var volunteers: VolunteerStanding?
  /// How the contests stand of the posts that the move is about; those without scores are missing.
  public var contests: [PostID: ContestStanding] = [:]
  /// How many assess the candidates at least, by post, where the policy says so.
  public var assessors: [PostID: LawFigures.Count] = [:]
  /// Others in the contest of whom it is not on record which adjustments they needed.
  public var adjustmentsNotNoted: [CaseReference] = []
  /// Others who are invited to the posts of the move, may be away, and have not been reached.
  public var absent: [AbsentClaimant] = []
  /// By which group the person has first call, of the posts that the move names; nil is not known.
  public var firstCallOn: [PostID: FirstCall]?
  /// How the hours or weeks of posts differ from the person's own, of those that the move names.
  public var otherTerms: [PostID: OtherTerms] = [:]
  /// The human decisions of the programme that stand.
  public var decisions: Set<DecisionNumber> = []
  /// By how many grades a post that the person has lies below their old one.
  public var gradesDown: [PostID: Int] = [:]
  /// Which states the employer does without, and what they call the others.
  public var states = StatePolicy.plain

  /// A setting of which nothing is known.
  public static let unknown = CaseSetting()

  /// A setting of which nothing is known until set.
  public init() {}

  /// What is known of the person beyond the case.
  public struct Person: Hashable, Sendable {
    /// The first day of statutory continuous service; nil is not known.
    public var serviceFrom: LocalDate?
    /// Where a teacher's national terms of notice apply.
    public var teaching: Teaching?
    /// The family leave or pregnancy for which the person is protected; nil is none recorded.
    public var protection: Postholding.Protection?
    /// The first and the last protected day; nil is open.
    public var protectedFrom: LocalDate?
    public var protectedTo: LocalDate?

    /// Somebody of whom nothing is known until set.
    public init() {}

    /// Whether the person is protected on a day, its last included.
    public func isProtected(on day: LocalDate) -> Bool {
      guard protection != nil else { return false }
      if let protectedFrom, day < protectedFrom { return false }
      if let protectedTo, day > protectedTo { return false }
      return true
    }
  }

  /// The kinds of teacher for whom notice differs.
  public enum Teaching: String, Hashable, Sendable {
    case teacher
    case headTeacher = "head teacher"
  }
}

/// How a post stands: what it holds, who has it, and who comes first for it.
public struct PlaceStanding: Hashable, Sendable {
  /// What the post holds, in hundred-thousandths of a full-time post, or in heads; nil is not known.
  public var capacity: Int?
  /// How much of that others have already, or are offered.
  public var taken = 0
  /// How much the person needs.
  public var needed = 1
  /// Others who come first for the post by the law or by an earlier group of the policy, and have no
  /// place yet.
  public var firstCalls: [CaseReference] = []
  /// The policy's group by which the first of them does; nil where it is the law.
  public var firstGroup: String?
  /// How much of the post those others need together.
  public var neededFirst = 0
  /// Other cases in which an appeal about the post is open.
  public var appeals: [CaseReference] = []
  /// Others who have no place yet, and to whom the plan opens the post no later than to the person.
  public var rivals: [CaseReference] = []
  /// How much of the post those others need together.
  public var neededByRivals = 0

  /// A post of which nothing is known until set.
  public init(
    capacity: Int? = nil, taken: Int = 0, needed: Int = 1, firstCalls: [CaseReference] = [],
    neededFirst: Int? = nil, appeals: [CaseReference] = []
  ) {
    self.capacity = capacity
    self.taken = taken
    self.needed = needed
    self.firstCalls = firstCalls
    self.neededFirst = neededFirst ?? firstCalls.count * needed
    self.appeals = appeals
  }

  /// Whether the person fits; what is not known does not forbid.
  var hasRoom: Bool { capacity.map { taken + needed <= $0 } ?? true }
}
