import Digest

/// The files of a programme folder as they stood at one moment, each by its digest.
///
/// Entries of the history carry it, so that it can be shown later which folder was known when
/// something was recorded: a copy that was kept has the same digests, and any other has not.
public struct FolderFiles: Hashable, Sendable {
  /// The SHA-256 digest of each file in figures, by the file's name.
  public let digests: [String: String]

  /// Files by name.
  public init(_ digests: [String: String]) {
    self.digests = digests
  }

  /// Reads a list as it is kept; nil where a line is none.
  init?(kept text: String) {
    var digests: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let name = line.dropFirst(66)
      guard !name.isEmpty, line.dropFirst(64).hasPrefix("  ") else { return nil }
      digests[String(name)] = String(line.prefix(64))
    }
    self.digests = digests
  }

  /// One file a line, as `sha256sum` writes it, in the order of their names.
  var kept: String {
    digests.sorted { $0.key < $1.key }.map { name, digest in
      "\(digest)  \(name.split(whereSeparator: \.isNewline).joined(separator: " "))\n"
    }.joined()
  }

  /// What stands for the whole list in the entries that carry it.
  public var digest: String { Self.digest(of: kept) }

  /// The digest of a list as it is kept.
  static func digest(of kept: String) -> String {
    SHA256Digest(of: "ringfence folder 1\n\(kept)").description
  }
}
