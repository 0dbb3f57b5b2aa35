import Digest

/// Words about people behind the salt that keeps erased ones from being guessed, as the bytes that
/// their digest covers.
///
/// One is used again for each letter of a batch.
struct SealedLetter {
  private static let heading = Array("ringfence letter words 1\n".utf8)
  private var bytes = heading
  /// Where the line end between salt and words stands.
  private var division = heading.count

  /// Nothing sealed yet.
  init() {}

  /// Words as they were kept.
  init(salt: String, words: String) {
    bytes += salt.utf8
    divide(before: Array(words.utf8))
  }

  /// Seals other words, under a salt of their own.
  mutating func seal(_ words: [UInt8], under salts: inout Salts) {
    bytes.removeSubrange(Self.heading.count...)
    salts.add(to: &bytes)
    divide(before: words)
  }

  private mutating func divide(before words: [UInt8]) {
    division = bytes.count
    bytes.append(UInt8(ascii: "\n"))
    bytes += words
  }

  /// What the entry's own row holds of them.
  var digest: String { SHA256Digest(of: bytes).description }

  /// Gives salt and words where they lie.
  func withParts<Result>(
    _ body: (_ salt: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt8>) throws ->
      Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      try body(
        UnsafeBufferPointer(rebasing: bytes[Self.heading.count..<division]),
        UnsafeBufferPointer(rebasing: bytes[(division + 1)...]))
    }
  }
}
