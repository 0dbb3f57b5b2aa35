/// How long the parts of a batch took, added up over all processors.
public struct LetterTimes: Sendable {
  /// Finding what the plan and the cases say.
  public var facts = Duration.zero
  /// Turning a template and its values into text.
  public var rendering = Duration.zero

  mutating func add(_ other: LetterTimes) {
    facts += other.facts
    rendering += other.rendering
  }
}

extension Duration {
  /// Adds the time that something takes.
  mutating func taking<Value, Failure>(
    _ act: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = ContinuousClock.now
    defer { self += ContinuousClock.now - start }
    return try act()
  }
}
