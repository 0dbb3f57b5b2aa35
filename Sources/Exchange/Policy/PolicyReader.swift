import Restructure
import ShippedPolicies

/// Reads an employer's policy from `policy.yaml`, or one of those that ship with the program.
public enum PolicyReader {
  /// The names of the policies that ship, in the order of the alphabet.
  public static var shippedNames: [String] { ShippedPolicies.all.keys.sorted() }

  /// Reads a policy's text; the policy is nil where anything in it is wrong.
  ///
  /// `file` names the text in every place. `shipped` holds the texts, by name, of the policies on
  /// which it may be based.
  public static func read(
    text: String, file: String, shipped: [String: String] = ShippedPolicies.all
  ) -> (policy: Policy?, problems: [Problem]) {
    let reading = reading(text, file: file, shipped: shipped)
    return (reading.policy, reading.problems)
  }

  /// Reads a policy that ships; nil where none has the name.
  public static func shipped(_ name: String) -> (policy: Policy?, problems: [Problem])? {
    shippedReading(name, ShippedPolicies.all).map { ($0.policy, $0.problems) }
  }

  /// The file under which places of a shipped policy are shown.
  static func file(ofShipped name: String) -> String { "policies/\(name).yaml" }

  static func shippedReading(
    _ name: String, _ shipped: [String: String], ancestors: [String] = []
  ) -> PolicyReading? {
    shipped[name].map {
      reading($0, file: file(ofShipped: name), shipped: shipped, ancestors: ancestors + [name])
    }
  }

  /// Reads a policy; `ancestors` are the shipped policies that are based on it, itself the last.
  static func reading(
    _ text: String, file: String, shipped: [String: String], ancestors: [String] = []
  ) -> PolicyReading {
    var parser = PolicyParser(file: file, shipped: shipped, ancestors: ancestors)
    return parser.reading(text)
  }
}
