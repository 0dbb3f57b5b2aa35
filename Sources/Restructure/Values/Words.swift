/// Reading helpers that turn lists and counts into plain English.
extension Sequence<String> {
  /// `a, b and c`.
  public var joinedInWords: String {
    joined(finally: "and")
  }

  /// `a, b or c`.
  public var joinedAsChoice: String {
    joined(finally: "or")
  }

  private func joined(finally word: String) -> String {
    let items = Array(self)
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

/// `1 post`, `2 posts`; the plural may be given where it is not an added *s*.
public func counted(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
}
