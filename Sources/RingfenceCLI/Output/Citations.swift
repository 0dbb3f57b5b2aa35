/// Says a long source once on a page, and *as above* where it stands again.
struct Citations {
  /// A source of fewer letters is as short as a reference to it would be.
  private static let shortest = 60
  private var told: Set<Substring> = []

  /// The text with the sources in its brackets that the page has already said shortened; where a
  /// place stands in round brackets behind one, it is kept.
  mutating func shortened(_ text: String) -> String {
    var rest = text[...]
    var result = ""
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      result += rest[...open] + cited(rest[rest.index(after: open)..<close])
      rest = rest[close...]
    }
    return result + rest
  }

  private mutating func cited(_ source: Substring) -> String {
    let place = Self.place(behind: source)
    let words = source.dropLast(place.count)
    guard words.count >= Self.shortest, !told.insert(words).inserted else { return String(source) }
    return "as above" + place
  }

  /// ` (policy.yaml:12)` at the end of a source; empty where there is none.
  private static func place(behind source: Substring) -> Substring {
    guard source.last == ")", let open = source.lastIndex(of: "("), open > source.startIndex,
      !source[open...].contains(" ")
    else { return source.suffix(0) }
    let start = source.index(before: open)
    return source[start] == " " ? source[start...] : source.suffix(0)
  }
}
