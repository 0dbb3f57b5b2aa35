import Casework
import Digest

/// The personal words of an entry, with the salt that keeps erased ones from being guessed.
struct SealedWords {
  /// 16 random bytes as 32 figures.
  let salt: String
  /// The words as JSON.
  let words: String

  /// What the JSON holds.
  struct Content: Codable, Hashable {
    let by: String
    let reason: String?
    let text: String?
    let evidence: String?
    /// The facts that are words, by name.
    let facts: [String: String]

    /// As the entry has them.
    var words: CaseEvent.Words {
      CaseEvent.Words(by: by, reason: reason, text: text, evidence: evidence)
    }
  }

  /// Words as they were kept.
  init(salt: String, words: String) {
    self.salt = salt
    self.words = words
  }

  /// Seals an entry's words under a salt from the system's own source of chance.
  init(_ event: CaseEvent) throws {
    var random = SystemRandomNumberGenerator()
    let figures = Array("0123456789abcdef")
    salt = String((0..<32).map { _ in figures[Int(random.next(upperBound: UInt(16)))] })
    words = try JSONText.encode(
      Content(
        by: event.words?.by ?? "", reason: event.words?.reason, text: event.words?.text,
        evidence: event.words?.evidence, facts: event.facts.personal))
  }

  /// What the entry's own row holds of them.
  var digest: String {
    SHA256Digest(of: "ringfence words 1\n\(salt)\n\(words)").description
  }

  /// What they say.
  func content() throws -> Content {
    try JSONText.decode(Content.self, from: words)
  }
}
