import Restructure

/// The sources that a letter names: laws, documents and pages of a paper.
///
/// A line of one of our files means nothing to whoever reads the letter, and an assumption is no
/// source. Whoever signs is told of those instead.
enum LetterSource {
  /// What a letter names of a source as the rules and the workings state it; nil where nothing of it
  /// is for the reader.
  static func shown(_ source: String?) -> String? {
    guard let source else { return nil }
    let stated = source.firstRange(of: assumption).map { String(source[..<$0.lowerBound]) }
    let parts = (stated ?? source.withoutPlace).split(separator: ";")
      .map(\.trimmedText)
      .filter { part in
        let named = part.hasPrefix(policy) ? part.dropFirst(policy.count).trimmedText : part
        return !named.isEmpty && !named.isPlace
      }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// What is assumed, where a source says that something is.
  static func assumed(in source: String?) -> String? {
    guard let source, let start = source.firstRange(of: assumption) else { return nil }
    return String(source[start.upperBound...])
  }

  private static let assumption = "assumption: "
  private static let policy = "policy:"
}

extension StringProtocol {
  /// Whether it is a line of a file of ours, or a row of a sheet, and nothing besides.
  fileprivate var isPlace: Bool {
    if contains(": sheet "), contains(", row ") { return true }
    guard let ending = [".csv:", ".yaml:", ".yml:"].first(where: { contains($0) }),
      let found = firstRange(of: ending)
    else { return false }
    return !self[..<found.lowerBound].contains(" ")
      && self[found.upperBound...].allSatisfy { $0.isWholeNumber || $0 == ":" }
  }
}

extension String {
  /// Without a place that stands in brackets at its end.
  fileprivate var withoutPlace: String {
    guard hasSuffix(")"), let open = lastIndex(of: "("), open != startIndex,
      self[index(after: open)..<index(before: endIndex)].isPlace
    else { return self }
    return String(self[..<open])
  }
}
