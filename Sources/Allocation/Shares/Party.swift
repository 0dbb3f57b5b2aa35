/// People who sit down together or not at all: one person, or several in one chair.
///
/// Parties that are alike are one entry, as people are.
struct Party {
  /// A claim of one of the people, under which a seat is taken.
  struct Seat {
    let claimants: Int
    let claim: Int
    let tier: Int
  }

  /// A way to one place, with the claim of each of the people.
  struct Route {
    /// The index of the place, or beyond these of a chair that decided people leave room in.
    let place: Int
    let seats: [Seat]
  }

  /// Where the people of one party stand among the members of their job share.
  struct Origin {
    let share: Int
    let members: [Int]
  }

  /// How many such parties there may be.
  var count: Int
  let heads: Int
  let protectedHeads: Int
  /// The hours of a person alone; several people never claim hours together.
  let size: Int
  /// The members of a job share who are in it, each a number that their parties may not exceed
  /// between them; none for people who share with nobody.
  var limits: [Int] = []
  /// The job shares of these parties, in the order in which they sit down.
  var origins: [Origin] = []
  let routes: [Route]
}

/// A member of job shares that are alike, who can sit in only one of several parties.
struct PartyLimit {
  /// How many such members there are.
  var most: Int
  let isProtected: Bool
  /// The best tier at which the member can be placed alone.
  let bestTier: Int
}
