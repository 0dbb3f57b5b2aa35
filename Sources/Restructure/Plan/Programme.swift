/// The whole restructure: the plan, the people and what is known around them.
public struct Programme: Sendable {
  public var id: String
  public var title: String
  public var authority: String
  public var nation: Nation?
  /// Stands for today unless a command is told otherwise.
  public var asOf: LocalDate?
  public var consultation: Consultation
  /// When the new structure starts; protection and fixed terms are judged on it.
  public var effective: LocalDate?
  /// The policy that programme.yaml names: a file of the folder, or one that ships.
  public var policyName: String?
  /// The policy that judges claims; nil where the rows' own tests are all.
  public var policy: Policy?
  public var conditions: [Condition] = []
  /// Dates of things that have happened, by name; an event without a date has not.
  public var events: [String: LocalDate] = [:]
  public var posts: [Post] = []
  public var newPosts: [Post] = []
  public var staff = StaffList()
  public var changes: [PostChange] = []
  public var ringFences: [RingFence] = []
  public var statements: [Statement] = []
  public var figures: [Figure] = []
  public var matches: [PostMatch] = []
  public var preferences = PreferenceList()
  public var scores = ScoreList()
  /// Posts elsewhere in the authority that are advertised, or are to be.
  public var vacancies: [Vacancy] = []
  /// What people with authority have decided, in the order in which it was recorded.
  public var decisions: [HumanDecision] = []
  public var covers: [Cover] = []
  /// Dismissals elsewhere that the thresholds of the law count too.
  public var otherDismissals: [OtherDismissals] = []
  /// What representatives are told in the employer's own words, one paragraph an entry.
  public var pack: [PackItem: [String]] = [:]
  /// Where programme.yaml stands, for findings about the programme as a whole.
  public let place: Place
  /// Where programme.yaml states each of its keys.
  public var places: [String: Place] = [:]

  /// A programme with its head; the tables are empty until set.
  public init(
    id: String, title: String, authority: String, consultation: Consultation, place: Place
  ) {
    self.id = id
    self.title = title
    self.authority = authority
    self.consultation = consultation
    self.place = place
  }

  /// Where a key of programme.yaml stands, or the file where it is not known.
  public func place(ofKey name: String) -> Place { places[name] ?? place }
}

/// The time during which people may comment on the plan.
public struct Consultation: Hashable, Sendable {
  /// The day on which it opens, and on which cases open with it.
  public let opens: LocalDate
  /// The last day for comments; nil is not known.
  public let closes: LocalDate?

  /// A consultation that opens on a day and closes on another.
  public init(opens: LocalDate, closes: LocalDate?) {
    self.opens = opens
    self.closes = closes
  }
}

/// The nation whose holidays and rates apply.
public enum Nation: String, CaseIterable, Hashable, Sendable {
  case england, wales, scotland
  case northernIreland = "northern-ireland"
}
