import Restructure

// The words of single values of a policy, as they stand inside a clause.

extension PolicyField {
  /// The field as it is named in a sentence.
  public var words: String {
    switch self {
    case .group: "staff group"
    case .kind: "kind of row"
    case .holding: "way of holding"
    case .post, .title, .service, .team, .role, .grade, .location, .pattern, .funding, .contract,
      .terms, .qualification:
      rawValue
    }
  }
}

extension PolicyCondition.ServiceKind {
  /// The service as it is named in a sentence.
  public var words: String {
    switch self {
    case .continuous: "continuous service"
    case .employed: "service with this employer"
    case .redundancy: "service that counts for redundancy pay"
    }
  }
}

extension PolicyCondition.StaffState {
  /// The standing, to follow *is*.
  public var words: String {
    switch self {
    case .atRisk: "at risk"
    case .displaced: "at risk with nothing of the post remaining"
    case .affected: "affected without being at risk"
    }
  }
}

extension Contest.Unit {
  /// What fills the places, as a clause.
  public var words: String {
    switch self {
    case .heads: "people fill the places"
    case .fte: "hours (FTE) fill the places"
    }
  }
}

extension Contest.JobShare {
  /// How job sharers are judged, as a clause.
  public var words: String {
    switch self {
    case .apart: "each on their own"
    case .together: "together, as one claimant"
    }
  }
}
