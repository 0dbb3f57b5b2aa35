import Exchange
import Restructure

/// The policies that ship with the program.
public enum ListPolicies {
  /// Every policy that ships, in the order of the alphabet.
  public static func run() throws(OperationFailure) -> [Policy] {
    var policies: [Policy] = []
    for name in PolicyReader.shippedNames {
      policies.append(try PolicyChoice.load(name).policy)
    }
    return policies
  }
}
