/// The policies that ship with the program, as YAML, by name.
///
/// None is ever implied: a programme has to name the one by which it is judged.
public enum ShippedPolicies {
  /// The text of every policy.
  public static let all: [String: String] = [
    "example-defaults": text(PackageResources.example_defaults_yaml)
  ]

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
