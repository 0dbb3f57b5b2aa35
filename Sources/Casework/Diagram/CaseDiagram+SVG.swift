// The picture as SVG, laid out in columns without any other program. Black on white: an end has a
// double border, a way back is dashed, and a number on each line leads to the list below it.
extension CaseDiagram {
  private static let column = 178
  private static let boxWidth = 118
  private static let row = 74
  private static let boxHeight = 34
  private static let margin = 20

  /// The picture as SVG, with the whole table in words as its text alternative.
  public static func svg(_ names: StatePolicy = .plain) -> String {
    let drawn = CaseState.allCases.filter { !names.off.contains($0) }
    let boxes = places(of: drawn)
    let lines = edges.filter { boxes[$0.from] != nil && boxes[$0.to] != nil }
    let depth = boxes.values.map(\.y).max() ?? 0
    let legendTop = depth + row
    let half = (lines.count + 1) / 2
    let height = legendTop + 18 * (half + openToAll.count + 3)
    let width = margin * 2 + column * 10 + boxWidth
    var svg = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        + "width=\"\(width)\" height=\"\(height)\" role=\"img\" "
        + "aria-labelledby=\"title description\" font-family=\"sans-serif\" font-size=\"12\">",
      "<title id=\"title\">The states of a case</title>",
      "<desc id=\"description\">\(escaped(text(names)))</desc>",
      "<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" "
        + "markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\"/></marker></defs>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"white\"/>",
    ]
    for (number, edge) in lines.enumerated() {
      guard let from = boxes[edge.from], let to = boxes[edge.to] else { continue }
      svg.append(line(number + 1, edge, from, to))
    }
    for state in drawn {
      guard let place = boxes[state] else { continue }
      svg += box(names.name(of: state), at: place, isEnd: state.isEnd)
    }
    svg += legend(lines, names, top: legendTop, half: half)
    return (svg + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private typealias Point = (x: Int, y: Int)

  /// Upper left corners: a column for each layer, its states below one another.
  private static func places(of states: [CaseState]) -> [CaseState: Point] {
    var places: [CaseState: Point] = [:]
    for layer in 0...10 {
      let members = states.filter { $0.layer == layer }
      for (position, state) in members.enumerated() {
        // Every second column lies half a row lower, so that long lines pass between boxes.
        let shift = layer % 2 == 0 ? 0 : row / 2
        places[state] = (margin + layer * column, margin + shift + position * row)
      }
    }
    return places
  }

  private static func box(_ name: String, at place: Point, isEnd: Bool) -> [String] {
    func frame(_ inset: Int) -> String {
      "<rect x=\"\(place.x + inset)\" y=\"\(place.y + inset)\" width=\"\(boxWidth - 2 * inset)\" "
        + "height=\"\(boxHeight - 2 * inset)\" fill=\"white\" stroke=\"black\"/>"
    }
    // A long name is pressed together rather than cut off.
    let fit =
      name.count > 17 ? " textLength=\"\(boxWidth - 12)\" lengthAdjust=\"spacingAndGlyphs\"" : ""
    return [frame(0)] + (isEnd ? [frame(3)] : []) + [
      "<text x=\"\(place.x + boxWidth / 2)\" y=\"\(place.y + boxHeight / 2 + 4)\" "
        + "text-anchor=\"middle\"\(fit)>\(escaped(name))</text>"
    ]
  }

  private static func line(_ number: Int, _ edge: Edge, _ from: Point, _ to: Point) -> String {
    let dash = edge.goesBack ? " stroke-dasharray=\"5 3\"" : ""
    let (start, end, bend) = ends(edge, from, to)
    // The number stands nearer to the start, where lines that meet at one box are still apart.
    let label: Point = (
      (start.x * 4 + bend.x * 4 + end.x) / 9, (start.y * 4 + bend.y * 4 + end.y) / 9
    )
    return
      "<path d=\"M\(start.x) \(start.y) Q\(bend.x) \(bend.y) \(end.x) \(end.y)\" fill=\"none\" "
      + "stroke=\"black\"\(dash) marker-end=\"url(#head)\"><title>"
      + "\(escaped("\(edge.from) -> \(edge.to): by \(edge.words.joined(separator: "; by "))"))"
      + "</title></path>\n<text x=\"\(label.x)\" y=\"\(label.y)\" font-size=\"10\" "
      + "text-anchor=\"middle\" stroke=\"white\" stroke-width=\"3\" paint-order=\"stroke\">\(number)</text>"
  }

  /// Where a line starts and ends, and the point towards which it bends.
  private static func ends(
    _ edge: Edge, _ from: Point, _ to: Point
  ) -> (start: Point, end: Point, bend: Point) {
    let (middle, half) = (boxHeight / 2, boxWidth / 2)
    if edge.from == edge.to {
      return (
        (from.x + half - 20, from.y), (from.x + half + 20, from.y), (from.x + half, from.y - 34)
      )
    }
    if edge.from.layer == edge.to.layer {
      let isDown = to.y > from.y
      let start: Point = (from.x + half, isDown ? from.y + boxHeight : from.y)
      let end: Point = (to.x + half, isDown ? to.y : to.y + boxHeight)
      return (start, end, (from.x + half + (isDown ? 40 : -40), (start.y + end.y) / 2))
    }
    if edge.goesBack {
      let start: Point = (from.x, from.y + middle + 8)
      let end: Point = (to.x + boxWidth, to.y + middle + 8)
      return (start, end, ((start.x + end.x) / 2, max(start.y, end.y) + 26))
    }
    let start: Point = (from.x + boxWidth, from.y + middle - 6)
    let end: Point = (to.x, to.y + middle - 6)
    let span = edge.to.layer - edge.from.layer
    return (start, end, ((start.x + end.x) / 2, (start.y + end.y) / 2 - 12 * (span - 1)))
  }

  private static func legend(
    _ lines: [Edge], _ names: StatePolicy, top: Int, half: Int
  ) -> [String] {
    var rows: [String] = []
    func row(_ words: String, _ x: Int, _ y: Int) {
      rows.append("<text x=\"\(x)\" y=\"\(y)\" font-size=\"11\">\(escaped(words))</text>")
    }
    for (number, edge) in lines.enumerated() {
      let isLeft = number < half
      row(
        "\(number + 1)  \(names.name(of: edge.from)) -> \(names.name(of: edge.to)): by "
          + edge.words.joined(separator: "; by "),
        isLeft ? margin : margin + 950, top + 18 * (isLeft ? number : number - half))
    }
    let below = top + 18 * (half + 1)
    row("Every live case can also end as:", margin, below)
    for (position, end) in openToAll.filter({ !names.off.contains($0.state) }).enumerated() {
      row("\(names.name(of: end.state)): by \(end.words)", margin + 16, below + 18 * (position + 1))
    }
    return rows
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
  }
}
