import ShippedPolicies

/// The JSON Schemas that ship, with which an editor completes and explains a file as it is written.
public enum ShippedSchemas {
  /// A schema and the file that it describes.
  public struct Schema: Sendable {
    public let name: String
    /// The file of a programme folder that it describes.
    public let file: String
    public let title: String
    public let text: String
  }

  /// Every schema.
  public static let all = [
    Schema(
      name: "policy", file: "policy.yaml", title: "An employer's policy",
      text: ShippedPolicies.schema)
  ]
}
