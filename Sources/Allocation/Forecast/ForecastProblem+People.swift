extension ForecastProblem {
  /// People who may fill one chair together, as far as their hours fit; each has a claim alone too.
  ///
  /// It counts only at places counted in chairs, and only for people who all have a claim to them.
  /// Somebody who is not listed, or of whose kind there are no more, is passed over.
  public struct JobShare: Sendable, Equatable {
    /// One of the people.
    public struct Member: Sendable, Equatable {
      /// The index of the kind of people that the member is one of.
      public let claimants: Int
      /// The member's hours in the problem's common unit.
      public let size: Int

      /// Makes a member.
      public init(claimants: Int, size: Int) {
        self.claimants = claimants
        self.size = max(size, 0)
      }
    }

    /// The people, in the caller's order.
    public let members: [Member]

    /// Makes a job share.
    public init(members: [Member]) {
      self.members = members
    }
  }

  /// A place that all people of one kind have been given before the search begins.
  ///
  /// They have it as far as there is room; the others of them have none, and claim nothing else.
  public struct Decided: Sendable, Equatable {
    /// The index of the kind of people.
    public let claimants: Int
    /// The index of the claim among that kind's claims.
    public let claim: Int

    /// Makes a decision.
    public init(claimants: Int, claim: Int) {
      self.claimants = claimants
      self.claim = claim
    }
  }

  /// The positions of the members of each job share who are indeed among the people.
  func listedMembers() -> [[Int]] {
    var left = claimants.map(\.count)
    return jobShares.map { share in
      share.members.indices.filter { position in
        let kind = share.members[position].claimants
        guard left.indices.contains(kind), left[kind] > 0 else { return false }
        left[kind] -= 1
        return true
      }
    }
  }

  /// Whether people with these hours may sit in one chair.
  func fitOneChair(_ sizes: some Sequence<Int>) -> Bool {
    sizes.reduce(Int128(0)) { $0 + Int128($1) } <= Int128(fullTime)
  }
}
