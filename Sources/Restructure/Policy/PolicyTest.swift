/// A condition of a policy, or several joined by *and*, *or*, *not* and *unless*.
public struct PolicyTest: Hashable, Sendable {
  /// How it is put together.
  public indirect enum Form: Hashable, Sendable {
    /// Every part holds.
    case all([PolicyTest])
    /// At least one part holds.
    case any([PolicyTest])
    /// The part does not hold.
    case not(PolicyTest)
    /// The first part holds, except where the second does.
    case unless(PolicyTest, exception: PolicyTest)
    /// One condition.
    case condition(PolicyCondition)
  }

  public let form: Form
  /// The name under which the policy declares it, where it is used by name.
  public var name: String?
  public let place: Place

  /// A test that stands at a place of the policy file.
  public init(_ form: Form, name: String? = nil, place: Place) {
    self.form = form
    self.name = name
    self.place = place
  }
}
