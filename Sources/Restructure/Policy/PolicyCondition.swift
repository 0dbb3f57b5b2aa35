/// The twelve conditions that a policy can set, numbered as in the rule vocabulary.
public enum PolicyCondition: Hashable, Sendable {
  /// 1: A field of today's post or of the holding, or of the post claimed, is one of these words.
  case field(PolicyField, of: Side, isOneOf: [String])
  /// 1: A field is the same in today's post and in the post claimed.
  case same(PolicyField)
  /// 1: The holding belongs to a named pool.
  case pool(String)
  /// 2: The post claimed is no further up or down than this on a scale; nil is any distance.
  case gradeGap(up: Threshold<Int>?, down: Threshold<Int>?, scale: String?)
  /// 2: The pay of the two grades differs by no more than this share of today's.
  case payGap(Threshold<Level>)
  /// 3: The two posts are alike to at least this percentage, or were declared suitable.
  case match(Threshold<Int>)
  /// 4: The post claimed is drawn from so many of today's roles.
  case sources(CountTest)
  /// 5: The number of people who may claim, beside the places or a number.
  ///
  /// It decides how a post is filled and which letter goes out, never whether somebody may claim.
  case claimants(ClaimantTest)
  /// 6: Service of at least this length on the day on which the claim is judged.
  case service(Threshold<Period>, of: ServiceKind)
  /// 7: Holds a qualification, or can reach it within a period; nil asks for what the post
  /// requires.
  case holds(QualificationTest?, within: Threshold<Period>?)
  /// 8: How the person stands.
  case state(StaffState)
  /// 9: A protection of one of these kinds is in force on the day of judgement.
  case protected(Set<Postholding.Protection>)
  /// 10: A wish for the post is recorded, ranked no lower than this and given by a day.
  case wish(rankAtMost: Int?, by: LocalDate?)
  /// 11: An event of programme.yaml has happened, by a day where one is given.
  case event(String, by: LocalDate?)
  /// 11: A condition that programme.yaml declares holds.
  case declared(String)
  /// 12: The day of the answer is on or after one day and before another.
  case date(from: LocalDate?, before: LocalDate?)

  /// The post of which a field is asked.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    /// The post held today, or the holding.
    case held
    /// The post claimed.
    case claimed
  }

  /// Which service is counted.
  public enum ServiceKind: String, CaseIterable, Hashable, Sendable {
    case continuous, employed, redundancy
  }

  /// How a person stands under the plan.
  public enum StaffState: String, CaseIterable, Hashable, Sendable {
    /// Has a case.
    case atRisk = "at-risk"
    /// Has a case, and nothing of the post remains.
    case displaced
    /// The post changes without putting the holder at risk.
    case affected
  }

  /// A number held against a fixed one.
  public struct CountTest: Hashable, Sendable {
    public let atLeast: Int?
    public let atMost: Int?

    /// A range; an end that is nil is open.
    public init(atLeast: Int? = nil, atMost: Int? = nil) {
      self.atLeast = atLeast
      self.atMost = atMost
    }

    /// Whether a number lies in the range.
    public func isMet(by number: Int) -> Bool {
      (atLeast.map { number >= $0 } ?? true) && (atMost.map { number <= $0 } ?? true)
    }
  }

  /// The claimants of a post held against its places, or against a number.
  public struct ClaimantTest: Hashable, Sendable {
    /// How the two numbers compare.
    public enum Comparison: String, CaseIterable, Hashable, Sendable {
      case fewer = "<"
      case atMost = "<="
      case exactly = "="
      case atLeast = ">="
      case more = ">"
    }

    /// What they are held against.
    public enum Measure: Hashable, Sendable {
      case places
      case number(Int)
    }

    public let comparison: Comparison
    public let than: Measure

    /// `<= places`, `= 1`.
    public init(_ comparison: Comparison, _ than: Measure) {
      self.comparison = comparison
      self.than = than
    }
  }
}

/// A field of a post or a holding that a policy can test.
public enum PolicyField: String, CaseIterable, Hashable, Sendable {
  case post, title, service, team, role, group, grade, location, pattern, kind, funding
  case contract, holding, terms, qualification

  /// Whether it is a field of the holding, not of the post.
  public var isOfHolding: Bool {
    switch self {
    case .contract, .holding, .terms, .qualification: true
    case .post, .title, .service, .team, .role, .group, .grade, .location, .pattern, .kind,
      .funding:
      false
    }
  }
}

/// A figure that a test needs: stated in place, or a term with the days from which it applies.
public enum Threshold<Value: Hashable & Sendable>: Hashable, Sendable {
  case stated(Value)
  /// The name of a term, and where the test names it.
  case term(String, Place)
}
