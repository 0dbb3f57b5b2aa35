import Restructure

/// A plan, or part of one, in plain English: sections of sentences, each with its source.
public struct Explanation: Sendable {
  /// One sentence and where it comes from.
  public struct Sentence: Hashable, Sendable {
    public let text: String
    /// The paper's line as the folder gives it, or else the row; empty where it only counts.
    public let source: String
    /// 0 for a sentence of its own, 1 for one that says more about the one before.
    public let depth: Int

    /// A sentence with its source.
    public init(_ text: String, source: String = "", depth: Int = 0) {
      self.text = text
      self.source = source
      self.depth = depth
    }
  }

  /// Sentences under a heading.
  public struct Section: Hashable, Sendable {
    public let heading: String
    public var sentences: [Sentence]

    /// A heading with its sentences.
    public init(_ heading: String, _ sentences: [Sentence]) {
      self.heading = heading
      self.sentences = sentences
    }
  }

  public let title: String
  public var sections: [Section]

  /// A titled run of sections.
  public init(title: String, sections: [Section]) {
    self.title = title
    self.sections = sections
  }
}
