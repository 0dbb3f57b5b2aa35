extension LetterPage.Pair: Encodable {
  /// The label and the value, as a list of two.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(label)
    try container.encode(value)
  }
}

extension LetterPage.Block: Encodable {
  private enum Key: String, CodingKey {
    case kind, text, lines, rows, label
  }

  /// The kind of block and its words, as data for a typesetter, which reads none of them as markup.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .subject(let words), .heading(let words):
      try container.encode(words, forKey: .text)
    case .paragraph(let lines), .list(let lines), .steps(let lines):
      try container.encode(lines, forKey: .lines)
    case .labelled(let label, let words):
      try container.encode(label, forKey: .label)
      try container.encode(words, forKey: .text)
    case .pairs(let rows):
      try container.encode(rows, forKey: .rows)
    }
  }

  private var kind: String {
    switch self {
    case .subject: "subject"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .labelled: "labelled"
    case .pairs: "pairs"
    case .list: "list"
    case .steps: "steps"
    }
  }
}
