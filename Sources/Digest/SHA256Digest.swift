import CLibcrypto

/// A SHA-256 digest, which chains the history so that a quiet change shows.
public struct SHA256Digest: Hashable, Sendable {
  /// The 32 bytes as four whole numbers, the first eight bytes first.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of a run of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    self = bytes.withContiguousStorageIfAvailable(Self.init(bytes:)) ?? Self.init(of: Array(bytes))
  }

  /// The digest of a text's UTF-8 bytes.
  public init(of text: String) {
    var text = text
    self = text.withUTF8(Self.init(bytes:))
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    words = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(SHA256_DIGEST_LENGTH)) {
      output in
      var context = SHA256_CTX()
      SHA256_Init(&context)
      SHA256_Update(&context, bytes.baseAddress, bytes.count)
      SHA256_Final(output.baseAddress, &context)
      let raw = UnsafeRawBufferPointer(output)
      let word = { UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
      return (word(0), word(1), word(2), word(3))
    }
  }

  public static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension SHA256Digest: Comparable {
  /// The order of the digests as they are written.
  public static func < (left: Self, right: Self) -> Bool { left.words < right.words }
}

extension SHA256Digest: CustomStringConvertible {
  /// The digest as 64 lower-case hexadecimal figures.
  public var description: String {
    withUnsafeBytes(
      of: (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)
    ) {
      Figures.text($0.bindMemory(to: UInt8.self))
    }
  }
}
