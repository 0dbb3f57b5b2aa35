extension [UInt8] {
  /// Adds the bytes of a text.
  @inlinable
  public mutating func append(text: String) {
    text.withBytes { append(contentsOf: $0) }
  }
}

extension String {
  /// Gives the bytes of the text where they lie.
  @inlinable
  public func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    var text = self
    return try text.withUTF8(body)
  }
}
