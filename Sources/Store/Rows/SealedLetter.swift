import Digest

/// Words about people with the salt that keeps erased ones from being guessed.
struct SealedLetter {
  let salt: String
  let words: String

  /// Words as they were kept.
  init(salt: String, words: String) {
    self.salt = salt
    self.words = words
  }

  /// Seals words under a salt of their own.
  init(_ words: String) {
    salt = Salt.make()
    self.words = words
  }

  /// What the entry's own row holds of them.
  var digest: String {
    var bytes = Array("ringfence letter words 1\n".utf8)
    bytes.reserveCapacity(words.utf8.count + 64)
    bytes.append(contentsOf: salt.utf8)
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: words.utf8)
    return SHA256Digest(of: bytes).description
  }
}
