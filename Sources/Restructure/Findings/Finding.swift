/// What a careful reader finds in a plan that is well formed: a gap, a doubt or a contradiction.
public struct Finding: Hashable, Sendable {
  /// The kind of finding.
  public let code: FindingCode
  /// The post, ring-fence or figure that it is about.
  public let subject: String
  /// What was found, in words.
  public let message: String
  /// Where the paper says it, as the folder's `source` column gives it; may be empty.
  public let source: String
  /// The row that it arises from.
  public let place: Place
  /// What would settle it.
  public let remedy: String

  /// A finding about a subject.
  public init(
    _ code: FindingCode, subject: String, message: String, remedy: String, source: String,
    place: Place
  ) {
    self.code = code
    self.subject = subject
    self.message = message
    self.remedy = remedy
    self.source = source
    self.place = place
  }
}

/// The kinds of finding.
public enum FindingCode: String, CaseIterable, Hashable, Sendable {
  /// A post is named and the plan does not say what becomes of it.
  case noFate = "no-fate"
  /// A post ends, is filled, and no ring-fence reaches its holders.
  case unruledPost = "unruled-post"
  /// A new post is open to nobody.
  case unclaimedPost = "unclaimed-post"
  /// A pool is described in words that name nobody.
  case vaguePool = "vague-pool"
  /// Two rules claim the same people for the same post in different ways.
  case overlappingRingFences = "overlapping-ring-fences"
  /// Neighbouring ring-fences share people and places unevenly.
  case lopsidedRingFences = "lopsided-ring-fences"
  /// Printed figures contradict one another or the tables.
  case figuresDisagree = "figures-disagree"
  /// It is not known how many places there are.
  case unknownSize = "unknown-size"
  /// Reduced or at risk, yet as many remain.
  case nothingLost = "nothing-lost"
  /// A protected person has a claim to no vacancy.
  case protectedWithoutVacancy = "protected-without-vacancy"
  /// A route exists only if a condition holds that does not hold now, or is not known.
  case conditionalRoute = "conditional-route"
  /// A ring-fence names the holders of a post, and what is asked keeps every one of them out.
  case closedRoute = "closed-route"
  /// A rule leaves a whole group of staff without a route.
  case excludedGroup = "excluded-group"
}
