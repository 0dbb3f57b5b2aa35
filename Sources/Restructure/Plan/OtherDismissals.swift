/// Dismissals outside the programme that count towards the thresholds of collective consultation.
public struct OtherDismissals: Hashable, Sendable {
  /// Where; nil counts at every establishment.
  public let establishment: String?
  public let count: Int
  /// The day on which they take effect; nil is not known, and counts in every span.
  public let effective: LocalDate?

  /// So many dismissals at an establishment.
  public init(establishment: String?, count: Int, effective: LocalDate?) {
    self.establishment = establishment
    self.count = count
    self.effective = effective
  }
}
