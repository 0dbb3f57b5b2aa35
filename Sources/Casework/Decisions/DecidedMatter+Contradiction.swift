import Restructure

extension DecidedMatter {
  /// Whether it says the same as another decision about the same case.
  func repeats(_ other: DecidedMatter) -> Bool {
    kind == other.kind && toPost == other.toPost && with == other.with
  }

  /// Whether it cannot stand beside another decision about the same case; it does not matter which
  /// of them is the earlier.
  func contradicts(_ other: DecidedMatter) -> Bool {
    switch (kind, other.kind) {
    case (.exclude, _): other.kind.givesAPlace && excludes(other.toPost)
    case (_, .exclude): kind.givesAPlace && other.excludes(toPost)
    case (.assign, _), (.acceptVR, _), (.swap, _): other.kind.settlesTheCase
    case (.suitable, _), (.reverse, _): false
    }
  }

  /// Whether it cannot stand beside a decision about the case of somebody else.
  ///
  /// A volunteer's post can be taken once, and a volunteer who leaves is given no place.
  func contradicts(
    about own: CaseReference, _ other: DecidedMatter, about others: CaseReference
  ) -> Bool {
    if takesThePost(of: others), other.kind.givesAPlace { return true }
    if other.takesThePost(of: own), kind.givesAPlace { return true }
    return kind == .swap && other.kind == .swap && with == other.with
      && (toPost == nil || other.toPost == nil || toPost == other.toPost)
  }

  /// Whether an exclusion covers a post; one that names none covers all, those not named too.
  private func excludes(_ post: PostID?) -> Bool {
    toPost == nil || toPost == post
  }

  /// Whether it is a swap that gives the person the post of somebody's case.
  func takesThePost(of reference: CaseReference) -> Bool {
    kind == .swap && with == reference.employee
      && (toPost == nil || toPost == reference.fromPost)
  }
}

extension HumanDecision.Kind {
  /// Whether the person has a post of the new structure by it.
  fileprivate var givesAPlace: Bool {
    switch self {
    case .assign, .swap: true
    case .exclude, .suitable, .acceptVR, .reverse: false
    }
  }

  /// Whether it says how the case ends, so that there can be one such decision only.
  fileprivate var settlesTheCase: Bool {
    switch self {
    case .assign, .acceptVR, .swap: true
    case .exclude, .suitable, .reverse: false
    }
  }
}
