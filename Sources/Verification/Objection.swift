/// Something in a result that is not as it should be.
public struct Objection: Hashable, Sendable {
  /// The field, as a JSON Pointer (RFC 6901): `/placements/3/tier`.
  public let pointer: String
  /// What stands there.
  public let says: String
  /// What is right, or what the objection is.
  public let right: String

  init(_ pointer: String, says: String, right: String) {
    self.pointer = pointer
    self.says = says
    self.right = right
  }
}

extension String {
  /// The pointer to a key inside what this one points to.
  func pointing(to key: String) -> String {
    let escaped = key.split(separator: "~", omittingEmptySubsequences: false)
      .joined(separator: "~0").split(separator: "/", omittingEmptySubsequences: false)
      .joined(separator: "~1")
    return "\(self)/\(escaped)"
  }
}
