import Restructure

/// Every key that a policy file may have, in the order in which documents list them.
///
/// The reader refuses all others, and the JSON Schema is held against this list.
public enum PolicyKeys {
  /// The sections and the head of a file.
  public static let file = [
    "policy", "title", "from", "to", "modelled_on", "based_on", "source", "assumption", "scales",
    "tests", "pools", "modes", "contests", "ranks", "register",
    "terms", "states",
  ]
  /// On what a rule rests.
  public static let basis = ["source", "assumption"]
  /// A scale of grades.
  public static let scale = ["grades"] + basis
  /// A step of a scale, where it is more than a grade's name.
  public static let step = ["grade", "also", "pay"]
  /// A named set of holdings.
  public static let pool = ["who", "include", "exclude"] + basis
  /// A way of filling posts.
  public static let mode = ["label", "tier", "entry", "otherwise"] + basis
  /// How a contest is decided.
  public static let contest =
    [
      "modes", "methods", "criteria", "assessors", "moderated", "pass_mark", "unit", "job_share",
      "tie_breaks", "adjustments",
    ] + basis
  /// A criterion of a contest, where it is more than its name.
  public static let criterion = ["name", "weight"]
  /// A group of people who come before others.
  public static let rank = ["group", "who", "preempts"] + basis
  /// The order of people on the register.
  public static let register = ["order"] + basis
  /// A value of a term.
  public static let termValue =
    ["from", "to", "value", "dismissals_at_least", "service_at_least"] + basis

  /// What is said of a state of a case.
  public static let state = ["label", "off"] + basis
  /// The states that an employer may do without, by the words of the program.
  public static let statesThatMayBeOff = [
    "vr-requested", "vr-agreed", "left-vr", "assimilated", "matched", "ring-fenced",
    "in-selection", "match-appeal", "on-register", "redeployed-protected", "unaffected",
    "left-other",
  ]
  /// All the others, which the law or the case itself needs; they can be renamed.
  public static let statesThatStay = [
    "in-scope", "at-risk", "offered", "unplaced", "under-notice", "alt-offered", "in-trial",
    "refused", "redundancy-appeal", "appointed", "redeployed", "left-redundant",
    "left-resigned", "left-retired", "left-fixed-term", "left-refused-unreasonably",
    "transferred", "withdrawn",
  ]

  /// The fields of the post held, or of the holding, each a key of a test.
  public static let fields = PolicyField.allCases.map(\.rawValue)
  /// The fields of the post claimed, and those that can be the same in both posts.
  public static let postFields = PolicyField.allCases.filter { !$0.isOfHolding }.map(\.rawValue)
  /// A test: what joins others, then the twelve conditions.
  public static let test =
    ["all", "any", "not", "unless", "test", "pool"] + fields + [
      "claimed", "same", "grade_gap", "pay_gap", "match", "sources", "claimants", "service_of",
      "holds", "state", "protected", "wish", "event", "condition", "date",
    ]
  /// The distance of two grades, up and down.
  public static let gradeGap = ["up", "down", "scale"]
  /// The number of today's roles from which a post is drawn.
  public static let sources = ["at_least", "at_most"]
  /// A length of service.
  public static let service = ["at_least", "counting"]
  /// A qualification that can still be reached.
  public static let holds = ["what", "within"]
  /// A wish of a certain rank, given by a day.
  public static let wish = ["rank_at_most", "by"]
  /// An event that happened by a day.
  public static let event = ["happened", "by"]
  /// A span of days.
  public static let date = ["from", "before"]

  /// The names of terms that the program knows, with what each can be.
  public static let terms: [String: TermKind] = [
    "consultation": .period, "expression-of-interest": .period, "match-appeal": .period,
    "redundancy-appeal": .period, "exclusive-window": .period, "vr-window": .period,
    "register": .period, "register-service": .period, "trial": .period,
    "trial-extension": .period, "pay-protection": .period, "notice": .period,
    "retention": .period,
    "pay-protection-grades": .count, "assessors": .count, "weeks-in-a-year": .number,
    "match-threshold": .share,
    // What the law sets beside an employer's policy.
    "weekly-pay-limit": .money, "weekly-pay-limit-northern-ireland": .money,
    "dismissals-counted": .period, "redundancy-pay-service": .period,
    "redundancy-pay-years": .count,
    "protective-award": .period, "re-engagement": .period, "time-off-service": .period,
    "written-reasons": .period, "payment-claim": .period,
    // What an employer pays beyond it.
    "redundancy-multiplier": .share, "redundancy-weekly-pay-limit": .money,
    // What the national terms of teachers set.
    "teacher-notice": .period, "teacher-notice-summer": .period,
    "head-teacher-notice": .period, "head-teacher-notice-summer": .period,
    "teacher-safeguarding": .period,
  ]
}
