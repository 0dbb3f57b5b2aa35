import Digest

/// A line of an export: what kind of line it is, a seal, and what it says, as JSON.
///
/// The seal is the digest of the line's own words, so that a line that was altered is found by
/// itself, and two exports of one history can be laid side by side line by line.
struct ExportLine {
  /// The kinds of line.
  enum Kind: String {
    /// The first line: the form of the export and the head of the chain.
    case export
    /// A row of a table that stands beside the history.
    case row
    /// An entry of the history with its words.
    case entry
    /// The last line: how many there are, and a digest of all seals.
    case end
  }

  let kind: Kind
  /// What it says, as a JSON object.
  let body: String

  init(_ kind: Kind, _ content: some Encodable) throws {
    self.kind = kind
    body = try JSONText.encode(content)
  }

  /// Reads a line; nil where it is none, or is not as it was written.
  init?(_ text: Substring) {
    let parts = text.split(separator: "\"", maxSplits: 8, omittingEmptySubsequences: false)
    guard parts.count == 9, parts[0] == "{", parts[1] == "line", parts[2] == ":",
      let kind = Kind(rawValue: String(parts[3])), parts[4] == ",", parts[5] == "seal",
      parts[6] == ":", parts[8].first == ","
    else { return nil }
    self.kind = kind
    body = "{" + parts[8].dropFirst()
    guard seal == parts[7] else { return nil }
  }

  /// The digest of what it says.
  var seal: String {
    SHA256Digest(of: "ringfence export 1\n\(kind.rawValue)\n\(body)").description
  }

  /// As it stands in the file, without the end of the line.
  var text: String {
    #"{"line":"\#(kind.rawValue)","seal":"\#(seal)","# + body.dropFirst()
  }

  /// What it says, or nil where that is something else.
  func content<Content: Decodable>(_ type: Content.Type) -> Content? {
    try? JSONText.decode(type, from: body)
  }
}

/// What the first line says.
struct ExportHead: Codable {
  /// The form of the lines.
  let form: Int
  /// The numbered steps that had made the database.
  let steps: [String]
  let entries: Int
  /// The digest of the latest entry; nil while there is none.
  let head: String?

  /// The form that this program writes and reads.
  static let form = 1
}

/// What a line of an entry says.
struct ExportedEntry: Codable {
  let entry: EventRow
  let digest: String
  /// Nil once the words are erased.
  let salt: String?
  let words: String?
}

/// What the last line says.
struct ExportEnd: Codable {
  /// How many lines stand before it.
  let lines: Int
  /// The digest of the seals of all of them.
  let seals: String

  init(after seals: [String]) {
    lines = seals.count
    self.seals = SHA256Digest(of: seals.joined(separator: "\n")).description
  }
}
