import Restructure

/// What the plan says of the post that a case is about.
public struct PlanFacts: Hashable, Sendable {
  /// Whether the holder is at risk or affected only.
  public let standing: CaseRecord.Standing
  /// What becomes of the post, in the folder's word: `disestablish`.
  public let fate: String
  /// Where the paper says so.
  public let source: String?
  /// The last day for comments; nil is not known.
  public let consultationCloses: LocalDate?

  /// A post's fate, with its source in the paper.
  public init(
    standing: CaseRecord.Standing, fate: String, source: String?,
    consultationCloses: LocalDate? = nil
  ) {
    self.standing = standing
    self.fate = fate
    self.source = source
    self.consultationCloses = consultationCloses
  }

  /// The part that counts among a case's facts.
  var facts: Facts {
    consultationCloses.map { [.consultationCloses: .date($0)] } ?? [:]
  }
}
