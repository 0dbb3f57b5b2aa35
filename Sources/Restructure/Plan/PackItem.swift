/// What representatives are told besides the law's list of information, in the employer's own words.
///
/// Source: TULRCA 1992 s.188(2) for what consultation must cover, s.188(1B) for whom it is with; the
/// others are what employers' policies put into a pack.
public enum PackItem: String, CaseIterable, Hashable, Sendable {
  /// What was considered instead, and why it was not proposed.
  case alternatives
  /// How dismissals could be avoided.
  case avoiding
  /// How fewer could be dismissed.
  case reducing
  /// What would soften the effects of dismissals.
  case softening
  /// Whether volunteers are asked for, from which posts, until when and on which terms.
  case volunteers
  /// Who assesses people, who moderates, and who hears appeals, by their offices.
  case panels
  /// Which unions or elected people are consulted, for whom, and what help they have.
  case representatives
  /// Whom to ask.
  case contact
  /// What lies with the pack.
  case enclosures

  /// What it tells, as a heading.
  public var heading: String {
    switch self {
    case .alternatives: "Alternatives considered"
    case .avoiding: "Ways of avoiding dismissals"
    case .reducing: "Ways of reducing their number"
    case .softening: "Ways of softening their effects"
    case .volunteers: "Volunteers"
    case .panels: "Who assesses, and who hears appeals"
    case .representatives: "Who is consulted, and with what help"
    case .contact: "Whom to ask"
    case .enclosures: "What is enclosed"
    }
  }
}
