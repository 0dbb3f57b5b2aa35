/// How a fill is decided where more people claim than there are places (rule kind *contest*).
public struct Contest: Sendable {
  /// What may settle a tie, each tried in the policy's order.
  public enum TieBreak: String, CaseIterable, Hashable, Sendable {
    case criterionOrder = "criterion-order"
    case furtherExercise = "further-exercise"
    case interview
    case preference
    case continuousService = "continuous-service"
    case lot
  }

  /// Whether hours or heads fill the places.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case heads, fte
  }

  /// How people who share a job are judged.
  public enum JobShare: String, CaseIterable, Hashable, Sendable {
    /// Each on their own; together in one chair only if both are chosen.
    case apart
    /// As one claimant.
    case together
  }

  /// One thing that is scored, with its share of the whole.
  public struct Criterion: Hashable, Sendable {
    public let name: String
    /// Its share; nil where the policy gives none.
    public let weight: Level?

    /// A criterion with its share.
    public init(name: String, weight: Level?) {
      self.name = name
      self.weight = weight
    }
  }

  public let name: String
  /// The modes whose contests it decides; empty is every mode.
  public var modes: [RingFence.Mode] = []
  /// What is done, in order: *interview*, *presentation*.
  public var methods: [String] = []
  public var criteria: [Criterion] = []
  /// The least number of people who score.
  public var assessors: Int?
  /// Whether an independent person checks the scores.
  public var isModerated: Bool?
  /// The least score, as a share of the highest, with which somebody may be appointed.
  public var passMark: Threshold<Level>?
  public var unit: Unit?
  public var jobShare: JobShare?
  public var tieBreaks: [TieBreak] = []
  /// What is adjusted for people who need it, in words.
  public var adjustments: String?
  public let basis: PolicyBasis

  /// A contest by a name; the rest is not said until set.
  public init(name: String, basis: PolicyBasis) {
    self.name = name
    self.basis = basis
  }
}
