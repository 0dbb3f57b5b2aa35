/// An open point that decides something in an answer.
public struct Doubt: Hashable, Sendable {
  /// The point.
  public let point: OpenPoint
  /// The reading that the answer takes.
  public let reading: String
  /// What the other reading would give, as the end of *otherwise …*.
  public let otherwise: String

  /// A doubt of an answer with some readings.
  public init(_ point: OpenPoint, _ readings: Readings, otherwise: String) {
    self.point = point
    reading = readings.takesOther(point) ? point.other : point.taken
    self.otherwise = otherwise
  }

  /// The label with which an answer shows it.
  public var label: String {
    "Unconfirmed (\(point.rawValue)): \(reading). Otherwise \(otherwise). [\(point.source)]"
  }
}
