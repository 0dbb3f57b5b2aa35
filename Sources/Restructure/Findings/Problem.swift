/// Something wrong with what a file says, with the place and the remedy.
///
/// Problems are values, so that one bad row never hides forty.
public struct Problem: Hashable, Sendable {
  /// Whether the folder can be used in spite of it.
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  public let severity: Severity
  public let place: Place
  /// A short fixed name for this kind of problem: `duplicate-id`.
  public let code: String
  /// What is wrong, with the value as written.
  public let message: String
  /// What to do about it.
  public let remedy: String

  /// A problem at a place.
  public init(
    _ severity: Severity = .error, at place: Place, code: String, message: String, remedy: String
  ) {
    self.severity = severity
    self.place = place
    self.code = code
    self.message = message
    self.remedy = remedy
  }
}
