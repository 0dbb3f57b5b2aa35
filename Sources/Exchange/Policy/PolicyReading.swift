import Restructure

/// What reading a policy gives, before it is held against a programme.
struct PolicyReading {
  /// A test that the policy declares under a name; nil in place of a test that is wrong.
  struct NamedTest {
    let test: PolicyTest?
    /// How many parts it has, those of the tests that it names among them.
    let size: Int
  }

  /// As much of the policy as is sound; nil where the file cannot be taken apart.
  var draft: Policy?
  var problems: [Problem] = []
  var tests: [String: NamedTest] = [:]
  /// The names of pools, scales and terms, of those that are wrongly written as well.
  var pools: Set<String> = []
  var scales: Set<String> = []
  var terms: Set<String> = []
  /// The names of the terms that the policy's base has.
  var inheritedTerms: Set<String> = []
  /// Whether it is one of the policies that ship.
  var isShipped = false
  /// Employees whom pools name, each with its place.
  var employees: [(id: EmployeeID, place: Place)] = []

  /// The policy; nil where anything in it is wrong.
  var policy: Policy? {
    problems.contains { $0.severity == .error } ? nil : draft
  }
}
