/// A letter as a page is set from it: the same words as its text, each with the part it plays.
///
/// The text is the letter; a page adds nothing to it and leaves nothing out, so that every form of
/// a letter says the same. It is read from the text by ``init(reading:recipient:)``.
public struct LetterPage: Hashable, Sendable, Encodable {
  /// A paragraph, or what stands in place of one.
  public enum Block: Hashable, Sendable {
    /// What the letter is about: the first line after the salutation.
    case subject(String)
    case heading(String)
    /// Lines that belong together.
    case paragraph([String])
    /// A line that begins with what it gives, such as `Date: 3 October 2016`.
    case labelled(String, String)
    /// Several of these in a row.
    case pairs([Pair])
    /// Several of one kind, in no order.
    case list([String])
    /// Steps, each of which follows from those before it.
    case steps([String])
  }

  /// A name and what it stands for.
  public struct Pair: Hashable, Sendable {
    public let label: String
    public let value: String

    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// The language of its words, as a tag: `en` or `cy`.
  public var language: String
  /// Who writes: the employer, with whatever stands below its name.
  public var sender: [String] = []
  /// What stands above the address, such as *Private and confidential*.
  public var notices: [String] = []
  /// Name and address, as they stand in the envelope's window.
  public var recipient: [String] = []
  /// Date, references and the like.
  public var details: [Pair] = []
  /// What it says, from the salutation on.
  public var blocks: [Block] = []
  /// The words before the signature, then who signs; empty where nobody does.
  public var closing: [String] = []

  /// A page that says nothing yet.
  public init(language: String) {
    self.language = language
  }

  /// What the letter is about; the first line of all where no line says so.
  public var subject: String {
    for case .subject(let words) in blocks { return words }
    return sender.first ?? recipient.first ?? ""
  }
}
