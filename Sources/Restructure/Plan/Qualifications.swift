/// What a post requires: `QTS; HI | VI` needs QTS and either of the other two.
public struct QualificationTest: Hashable, Sendable, CustomStringConvertible {
  /// All of these are needed; each is met by any of its alternatives.
  public let needed: [[String]]

  /// Reads `;` as *and*, `|` as *or*; nil if nothing is named.
  public init?(parsing text: some StringProtocol) {
    needed = text.split(separator: ";").compactMap { part in
      let alternatives = part.split(separator: "|").map { String($0.trimmedText) }
        .filter { !$0.isEmpty }
      return alternatives.isEmpty ? nil : alternatives
    }
    if needed.isEmpty { return nil }
  }

  /// Whether a person's qualifications meet it; case does not matter.
  public func isMet(by held: [String]) -> Bool {
    firstUnmet(by: held) == nil
  }

  /// The first need that is not met, as alternatives.
  public func firstUnmet(by held: [String]) -> [String]? {
    let names = Set(held.map { $0.lowercased() })
    return needed.first { alternatives in
      !alternatives.contains { names.contains($0.lowercased()) }
    }
  }

  /// `QTS and (HI or VI)`.
  public var description: String {
    needed.map { alternatives in
      alternatives.count == 1 || needed.count == 1
        ? alternatives.joinedAsChoice : "(\(alternatives.joinedAsChoice))"
    }.joinedInWords
  }
}

extension StringProtocol {
  /// The text without blanks and line breaks at either end.
  public var trimmedText: SubSequence {
    // Most text begins and ends with a letter or a figure, and need not be looked at mark by mark.
    if let first = unicodeScalars.first, let last = unicodeScalars.last,
      ("!"..."~").contains(first), ("!"..."~").contains(last)
    {
      return self[...]
    }
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
