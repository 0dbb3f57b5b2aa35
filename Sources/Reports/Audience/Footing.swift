/// What a line of the table of audiences rests on.
public enum Footing: CaseIterable, Hashable, Sendable {
  /// How far a statement of the law was checked.
  public enum Standing: String, Hashable, Sendable {
    /// Read in the statute.
    case read = "read in the statute"
    /// Read in guidance or another secondary source only.
    case secondary = "from guidance"
    /// Concluded from what was read.
    case derived = "concluded from the law"
    /// Found in no source that was opened; a setting, to be checked with legal.
    case unconfirmed = "not confirmed; ask legal"
  }

  case limitedToWhatIsNecessary, consultationItems, individualInformation, specialCategory
  case employmentCondition, notOnAList, smallGroups, ownData, published

  /// The rule, with where it stands.
  public var words: String {
    switch self {
    case .limitedToWhatIsNecessary:
      "data must be adequate, relevant and limited to what is necessary (UK GDPR art. 5(1)(c))"
    case .consultationItems:
      "consultation needs numbers, descriptions and methods, not names (TULRCA 1992 s.188(4))"
    case .individualInformation:
      "bargaining information leaves out whoever has not consented (TULRCA 1992 s.182(1)(d), which "
        + "s.188 does not repeat)"
    case .specialCategory: "a special category (UK GDPR art. 9)"
    case .employmentCondition:
      "kept under employment law with an appropriate policy document (DPA 2018 Sch. 1 para 1)"
    case .notOnAList:
      "pregnancy, sickness, disability, age, pay, scores and home addresses do not travel unless "
        + "necessary"
    case .smallGroups:
      "a group of one or two is a person even without a name; a floor of five is a convention"
    case .ownData: "one's own data (UK GDPR art. 15)"
    case .published: "published for consultation, and about posts"
    }
  }

  /// How far it was checked.
  public var standing: Standing {
    switch self {
    case .consultationItems, .individualInformation, .employmentCondition: .read
    case .limitedToWhatIsNecessary, .specialCategory: .secondary
    case .notOnAList, .published: .derived
    case .smallGroups, .ownData: .unconfirmed
    }
  }
}
