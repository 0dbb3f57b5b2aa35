/// The readings that an answer takes of points of law that are open.
public struct Readings: Hashable, Sendable {
  /// The points that are read the other way.
  public let otherwise: Set<OpenPoint>

  /// The usual reading of every point but those named.
  public init(otherwise: Set<OpenPoint> = []) {
    self.otherwise = otherwise
  }

  /// Whether a point is read the other way.
  public func takesOther(_ point: OpenPoint) -> Bool {
    otherwise.contains(point)
  }

  /// The same readings with one turned round.
  func turning(_ point: OpenPoint) -> Readings {
    Readings(otherwise: otherwise.symmetricDifference([point]))
  }
}
