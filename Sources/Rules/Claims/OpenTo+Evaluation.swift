import Restructure

/// What a test of `open_to` can ask about: a holding, and the post that it is of.
struct Claimant {
  let holding: Postholding
  let post: Post
  let isAtRisk: Bool
  let isProtected: Bool
  /// Whether the holding belongs to a pool of the policy.
  let membership: @Sendable (String) -> Truth
}

extension OpenTo {
  /// Whether this cell names a person.
  func names(_ claimant: Claimant) -> Truth {
    any { $0.holds(for: claimant) }
  }

  /// Whether this cell names the holders of a post, or those of them who pass its tests of the
  /// person; not known where it asks about something that is not recorded of the post.
  public func names(holdersOf post: Post) -> Truth {
    any { term in term.test.isAboutPost ? term.holds(forPost: post) : .yes }
  }

  /// Whether it names a pool of the policy.
  var asksForPool: Bool {
    alternatives.joined().contains { if case .pool = $0.test { true } else { false } }
  }

  /// Whether it asks about more than the post that somebody holds.
  public var testsPersons: Bool {
    alternatives.joined().contains { !$0.test.isAboutPost && $0.test != .atRisk }
  }

  private func any(_ holds: (Term) -> Truth) -> Truth {
    alternatives.reduce(.no) { found, terms in
      found || terms.reduce(.yes) { all, term in all && holds(term) }
    }
  }
}

extension OpenTo.Test {
  /// Whether the test needs the post only, not the person.
  var isAboutPost: Bool {
    switch self {
    case .equals(.contract, _), .equals(.qualification, _), .atRisk, .protected, .pool: false
    case .equals: true
    }
  }
}

extension OpenTo.Term {
  func holds(for claimant: Claimant) -> Truth {
    let truth: Truth =
      switch test {
      case .atRisk: Truth(claimant.isAtRisk)
      case .protected: Truth(claimant.isProtected)
      case .pool(let name): claimant.membership(name)
      case .equals(.contract, let value):
        Truth(claimant.holding.contract.rawValue == value.lowercased())
      case .equals(.qualification, let value):
        claimant.holding.qualifications.map { held in
          Truth(held.contains { $0.lowercased() == value.lowercased() })
        } ?? .notKnown(["qualifications of \(claimant.holding.employee)"])
      case .equals: holds(forPost: claimant.post, negating: false)
      }
    return isNegated ? !truth : truth
  }

  func holds(forPost post: Post) -> Truth {
    holds(forPost: post, negating: isNegated)
  }

  private func holds(forPost post: Post, negating: Bool) -> Truth {
    guard case .equals(let field, let value) = test else { return .notKnown([]) }
    let truth: Truth
    if field == .post {
      truth = Truth(post.id == value)
    } else if let known = post.value(of: field) {
      truth = Truth(known.lowercased() == value.lowercased())
    } else {
      truth = .notKnown(["\(field.rawValue) of post \(post.id)"])
    }
    return negating ? !truth : truth
  }
}

extension Post {
  fileprivate func value(of field: OpenTo.Field) -> String? {
    switch field {
    case .post: id
    case .title: title
    case .service: service
    case .team: team
    case .role: role
    case .group: group
    case .grade: grade
    case .location: location
    case .contract, .qualification: nil
    }
  }
}
