import CLibcrypto

/// A SHA-256 digest, which chains the history so that a quiet change shows.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// The digest as 64 lower-case hexadecimal figures.
  public let description: String

  /// The digest of a run of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    let input = Array(bytes)
    var output = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = SHA256(input, input.count, &output)
    let figures = Array("0123456789abcdef")
    description = String(output.flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] })
  }

  /// The digest of a text's UTF-8 bytes.
  public init(of text: String) {
    self.init(of: text.utf8)
  }
}
