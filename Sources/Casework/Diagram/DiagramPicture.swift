/// The picture as SVG, laid out without any other program: a panel for each part of a case's life,
/// in it each state on the left, and from it a line to every state that may follow.
///
/// No line crosses another, and what brings a move about stands on its line. Black on white: an end
/// has a double border, a way back is dashed.
struct DiagramPicture {
  let names: StatePolicy
  private var shapes: [String] = []

  private static let margin = 24
  private static let boxWidth = 176
  private static let branch = 366
  private static let panelWidth = 12 + boxWidth + 22 + branch + boxWidth + 12
  private static let gap = 28
  private static let lineHeight = 14
  private static let lettersInALine = 26

  init(_ names: StatePolicy) {
    self.names = names
  }

  /// The whole picture, with the table in words as its text alternative.
  mutating func svg() -> String {
    let phases = DiagramPhase.all.map { phase in
      (title: phase.title, rows: phase.states.filter { !names.off.contains($0) }.map(row))
    }
    let left = panels(phases[..<DiagramPhase.leftColumn], x: Self.margin)
    let leftEnd = openToAll(x: Self.margin, y: left)
    let right = panels(
      phases[DiagramPhase.leftColumn...], x: Self.margin + Self.panelWidth + Self.gap)
    let width = 2 * Self.margin + 2 * Self.panelWidth + Self.gap
    let height = max(leftEnd, right) + 20
    let key =
      "Double border: the case is over. Dashed: a way back. Small print under a state: who acts, "
      + "and the date that is due."
    text(key, x: Self.margin, y: height - 14, size: 11)
    return
      ([
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
          + "width=\"\(width)\" height=\"\(height)\" role=\"img\" "
          + "aria-labelledby=\"title description\" font-family=\"sans-serif\" font-size=\"12\">",
        "<title id=\"title\">The states of a case</title>",
        "<desc id=\"description\">\(Self.escaped(CaseDiagram.text(names)))</desc>",
        "<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" "
          + "markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\"/></marker></defs>",
        "<rect width=\"\(width)\" height=\"\(height)\" fill=\"white\"/>",
      ] + shapes + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// A state with the moves out of it.
  private struct Row {
    let name: String
    let isEnd: Bool
    let notes: [String]
    let moves: [(to: String, isEnd: Bool, words: String, goesBack: Bool)]
  }

  private func row(_ state: CaseState) -> Row {
    let moves = CaseDiagram.edges.filter { $0.from == state && !names.off.contains($0.to) }
    let due = state.datesDue.map(\.rawValue).joined(separator: ", ")
    return Row(
      name: names.name(of: state), isEnd: state.isEnd,
      notes: state.owner == .nobody
        ? [] : [state.owner.rawValue] + (due.isEmpty ? [] : ["due: \(due)"]),
      moves: moves.map {
        (names.name(of: $0.to), $0.to.isEnd, $0.words.joined(separator: "; "), $0.goesBack)
      })
  }

  /// Draws panels below one another, and gives where the next would begin.
  private mutating func panels(
    _ phases: ArraySlice<(title: String, rows: [Row])>, x: Int
  ) -> Int {
    var y = Self.margin
    for phase in phases where !phase.rows.isEmpty { y = panel(phase.title, phase.rows, x: x, y: y) }
    return y
  }

  private mutating func openToAll(x: Int, y: Int) -> Int {
    let ends = CaseDiagram.openToAll.filter { !names.off.contains($0.state) }
    let row = Row(
      name: "any live state", isEnd: false, notes: [],
      moves: ends.map { (names.name(of: $0.state), true, $0.words, false) })
    return panel("Whatever the plan", [row], x: x, y: y)
  }

  private mutating func panel(_ title: String, _ rows: [Row], x: Int, y: Int) -> Int {
    let place = shapes.count
    text(title, x: x + 12, y: y + 22, size: 14, isBold: true)
    var below = y + 36
    for row in rows { below = draw(row, x: x + 12, y: below) + 14 }
    shapes.insert(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(Self.panelWidth)\" height=\"\(below - y)\" rx=\"6\" "
        + "fill=\"none\" stroke=\"black\" stroke-width=\"0.6\"/>", at: place)
    return below + 20
  }

  /// Draws a state and its moves, and gives where they end.
  private mutating func draw(_ row: Row, x: Int, y: Int) -> Int {
    let heights = row.moves.map { Self.height(lines: Self.lines($0.to).count) }
    let own = Self.height(lines: Self.lines(row.name).count + row.notes.count)
    let all = heights.reduce(0) { $0 + $1 + 6 } - (heights.isEmpty ? 0 : 6)
    let total = max(own, all)
    let target = x + Self.boxWidth + 22 + Self.branch
    let trunk = x + Self.boxWidth + 11
    var top = y + (total - all) / 2
    var middles: [Int] = []
    for (move, height) in zip(row.moves, heights) {
      let middle = top + height / 2
      middles.append(middle)
      let dash = move.goesBack ? " stroke-dasharray=\"5 3\"" : ""
      shapes.append(
        "<path d=\"M\(trunk) \(middle) H\(target)\" fill=\"none\" stroke=\"black\"\(dash) "
          + "marker-end=\"url(#head)\"/>")
      text(move.words, x: trunk + 8, y: middle - 4, size: 11, most: Self.branch - 20)
      box(move.to, x: target, y: top, height: height, isEnd: move.isEnd)
      top += height + 6
    }
    let middle = y + total / 2
    if let first = middles.first, let last = middles.last {
      shapes.append(
        "<path d=\"M\(x + Self.boxWidth) \(middle) H\(trunk) M\(trunk) \(min(first, middle)) "
          + "V\(max(last, middle))\" fill=\"none\" stroke=\"black\"/>")
    }
    box(
      row.name, notes: row.notes, x: x, y: y + (total - own) / 2, height: own, isEnd: row.isEnd,
      isBold: true)
    return y + total
  }

  private mutating func box(
    _ name: String, notes: [String] = [], x: Int, y: Int, height: Int, isEnd: Bool,
    isBold: Bool = false
  ) {
    for inset in isEnd ? [0, 3] : [0] {
      shapes.append(
        "<rect x=\"\(x + inset)\" y=\"\(y + inset)\" width=\"\(Self.boxWidth - 2 * inset)\" "
          + "height=\"\(height - 2 * inset)\" fill=\"white\" stroke=\"black\"/>")
    }
    let lines = Self.lines(name)
    var baseline = y + height / 2 - (lines.count + notes.count - 2) * Self.lineHeight / 2 - 3
    for line in lines {
      text(
        line, x: x + Self.boxWidth / 2, y: baseline, size: 12, isBold: isBold, isCentred: true,
        most: Self.boxWidth - 14)
      baseline += Self.lineHeight
    }
    for note in notes {
      text(
        note, x: x + Self.boxWidth / 2, y: baseline, size: 10, isCentred: true,
        most: Self.boxWidth - 14)
      baseline += Self.lineHeight
    }
  }

  private static func height(lines: Int) -> Int { 12 + max(1, lines) * lineHeight }

  /// A name in lines that fit its box: an employer's own above the program's word.
  private static func lines(_ name: String) -> [String] {
    var lines: [String] = []
    for word in name.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= lettersInALine {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Writes a line; one that is wider than there is room is pressed together rather than cut off.
  private mutating func text(
    _ words: String, x: Int, y: Int, size: Int, isBold: Bool = false, isCentred: Bool = false,
    most: Int? = nil
  ) {
    let width = words.count * size * (isBold ? 62 : 56) / 100
    let fit =
      most.map { width > $0 ? " textLength=\"\($0)\" lengthAdjust=\"spacingAndGlyphs\"" : "" } ?? ""
    shapes.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\"\(isBold ? " font-weight=\"bold\"" : "")"
        + "\(isCentred ? " text-anchor=\"middle\"" : "")\(fit)>\(Self.escaped(words))</text>")
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

extension CaseDiagram {
  /// The picture as SVG, with the whole table in words as its text alternative.
  public static func svg(_ names: StatePolicy = .plain) -> String {
    var picture = DiagramPicture(names)
    return picture.svg()
  }
}
