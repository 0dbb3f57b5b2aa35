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

    /// What plain JSON says; nil where it says something else besides.
    fileprivate init?(_ plain: (words: [String: String], objects: [String: [String: String]])) {
      guard let by = plain.words["by"], let facts = plain.objects["facts"], plain.objects.count == 1
      else { return nil }
      self.init(
        by: by, reason: plain.words["reason"], text: plain.words["text"],
        evidence: plain.words["evidence"], facts: facts)
    }

    /// What an entry says.
    init(by: String, reason: String?, text: String?, evidence: String?, facts: [String: String]) {
      self.by = by
      self.reason = reason
      self.text = text
      self.evidence = evidence
      self.facts = facts
    }

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

  /// Seals an entry's words under a salt of their own.
  init(_ event: CaseEvent) throws {
    salt = Salt.make()
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
    if let plain = PlainJSON.nested(words), let content = Content(plain) { return content }
    return try JSONText.decode(Content.self, from: words)
  }
}
