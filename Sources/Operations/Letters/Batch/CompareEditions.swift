import Letters

/// Holds a letter as it would be written now against the latest edition that lies in a folder.
public enum CompareEditions {
  /// What a comparison says.
  public enum Answer: Sendable {
    /// The folder has no earlier edition.
    case first
    /// The latest edition, counted from 1, and what has changed since.
    case since(edition: Int, LetterDifference)
  }

  /// Compares one letter; of one that lacks something, as far as it can be written.
  public static func run(
    _ draft: DraftLetter, in folder: String
  ) throws(OperationFailure) -> Answer {
    let stem = String(draft.fileName.dropLast(".txt".count))
    var latest: (edition: Int, text: String)?
    while let text = try text(
      of: LetterNames.file(stem, edition: (latest?.edition ?? 0) + 1, .text), in: folder)
    {
      latest = ((latest?.edition ?? 0) + 1, text)
    }
    guard let latest else { return .first }
    return .since(
      edition: latest.edition,
      LetterDifference(
        from: latest.text, to: draft.text?(latest.edition) ?? draft.preview))
  }

  private static func text(
    of name: String, in folder: String
  ) throws(OperationFailure) -> String? {
    let path = folder + "/" + name
    guard CaseFile.isThere(path) else { return nil }
    return try TemplateFiles.text(of: path, named: name)
  }
}
