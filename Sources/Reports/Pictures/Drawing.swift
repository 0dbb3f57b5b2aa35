/// A picture as SVG, drawn in black and white, with a title and a description for whoever hears it.
struct Drawing {
  /// What stands at which end of a text.
  enum Anchor: String {
    case start, middle, end
  }

  private let id: String
  private let title: String
  private let description: String
  private let width: Int
  private let height: Int
  private var body = ""

  /// An empty picture; the id has to be the page's only one.
  init(id: String, title: String, description: String, width: Int, height: Int) {
    self.id = id
    self.title = title
    self.description = description
    self.width = width
    self.height = height
  }

  mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ kind: String = "box") {
    body +=
      "<rect class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>\n"
  }

  /// A box filled with slanting lines.
  mutating func hatchedBox(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    body +=
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" "
      + "fill=\"url(#\(id)-hatch)\" stroke=\"#111\"/>\n"
  }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ kind: String = "link") {
    body += "<path class=\"\(kind)\" d=\"M\(x1) \(y1) L\(x2) \(y2)\"/>\n"
  }

  /// A line that leaves and arrives level.
  mutating func curve(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ kind: String = "link") {
    let middle = (x1 + x2) / 2
    body +=
      "<path class=\"\(kind)\" d=\"M\(x1) \(y1) C\(middle) \(y1) \(middle) \(y2) \(x2) \(y2)\"/>\n"
  }

  mutating func dot(_ x: Int, _ y: Int, isSolid: Bool) {
    body += "<circle class=\"\(isSolid ? "solid" : "open")\" cx=\"\(x)\" cy=\"\(y)\" r=\"6\"/>\n"
  }

  mutating func text(
    _ x: Int, _ y: Int, _ words: String, _ anchor: Anchor = .start, _ kind: String = ""
  ) {
    let kind = kind.isEmpty ? "" : " class=\"\(kind)\""
    body +=
      "<text\(kind) x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\">"
      + "\(Markup.text(words))</text>\n"
  }

  /// The element, to stand in a page.
  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" aria-labelledby="\(id)-t \(id)-d">
    <title id="\(id)-t">\(Markup.text(title))</title>
    <desc id="\(id)-d">\(Markup.text(description))</desc>
    <defs><pattern id="\(id)-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><path d="M0 0 L0 6" stroke="#111" stroke-width="2"/></pattern></defs>
    \(body)</svg>
    """
  }

  /// A text in at most so many lines of so many characters; what does not fit ends in dots.
  static func lines(_ text: String, of length: Int, atMost most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > length {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    var kept = Array(lines.prefix(most)).map { shortened($0, to: length) }
    if lines.count > most, let last = kept.popLast() {
      kept.append(shortened(last + " …", to: length))
    }
    return kept
  }

  private static func shortened(_ line: String, to length: Int) -> String {
    line.count <= length ? line : line.prefix(length - 1) + "…"
  }
}

extension Picture {
  /// The pictures of a table, several where one would not fit on a page.
  ///
  /// They are drawn from what a reader may see, and so show nothing else.
  func drawings(of table: Report.Table) -> [Drawing] {
    switch self {
    case .claims: ClaimsPicture(table).drawings
    case .beforeAndAfter: BeforeAndAfterPicture(table).drawings
    case .timeline: TimelinePicture(table).drawings
    case .bars: BarsPicture(table).drawings
    }
  }
}
