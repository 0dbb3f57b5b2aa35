import Restructure

/// The lines of a template on their way to becoming plain numbers.
struct PreparedLayout {
  private(set) var lines: [PreparedTemplate.Line] = []
  private(set) var segments: [PreparedTemplate.Segment] = []
  private(set) var words: [UInt8] = []
  private(set) var written: [Int: PlaceholderName] = [:]
  private let places: [PlaceholderName: Int]
  /// Whether the line before may have printed nothing, so that a blank line may be left out.
  private var mayHaveVanished = false

  /// Lines that name fields by these places.
  init(_ places: [PlaceholderName: Int]) {
    self.places = places
  }

  /// Adds a line.
  mutating func add(_ pieces: [TemplatePiece]) {
    if addFixed(pieces) { return }
    let first = segments.count
    for piece in pieces { add(piece) }
    let visible = pieces.filter { !$0.isBlankText }
    var alone = -1
    var indent = 0..<0
    if visible.count == 1, case .field(let name, _) = visible[0] {
      alone = places[name] ?? -1
      if case .text(let words) = pieces[0] { indent = lay(words) }
    }
    let isOnlyChoices = !visible.isEmpty && visible.allSatisfy(\.isChoice)
    lines.append(
      PreparedTemplate.Line(
        segments: first..<segments.count, isBlank: visible.isEmpty, isOnlyChoices: isOnlyChoices,
        alone: alone, indent: indent))
    if !visible.isEmpty { mayHaveVanished = isOnlyChoices }
  }

  /// Adds a line that is printed as it stands in every letter, and says whether it is one: such lines
  /// behind each other are one run of bytes.
  private mutating func addFixed(_ pieces: [TemplatePiece]) -> Bool {
    var text = ""
    for piece in pieces {
      guard case .text(let words) = piece else { return false }
      text += words
    }
    var bytes = Array(text.utf8)
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    if pieces.allSatisfy(\.isBlankText) {
      if mayHaveVanished { return false }
    } else {
      mayHaveVanished = false
    }
    let start = words.count
    words += bytes
    words.append(UInt8(ascii: "\n"))
    if let run = lines.last?.fixed, run.upperBound == start {
      lines[lines.count - 1].fixed = run.lowerBound..<words.count
    } else {
      lines.append(PreparedTemplate.Line(fixed: start..<words.count))
    }
    return true
  }

  private mutating func add(_ piece: TemplatePiece) {
    let segment: PreparedTemplate.Segment
    switch piece {
    case .text(let words):
      segment = PreparedTemplate.Segment(kind: .words, field: -1, words: lay(words))
    case .field(let name, _):
      written[segments.count] = name
      segment = PreparedTemplate.Segment(kind: .field, field: places[name] ?? -1, words: 0..<0)
    case .choice(let name, let words, _):
      written[segments.count] = name
      segment = PreparedTemplate.Segment(
        kind: .choice, field: places[name] ?? -1, words: lay(words))
    case .part(let name, _):
      written[segments.count] = name
      segment = PreparedTemplate.Segment(kind: .part, field: -1, words: 0..<0)
    case .lineBreak: return
    }
    segments.append(segment)
  }

  /// Lays words down, and says where they lie.
  mutating func lay(_ text: String) -> Range<Int> {
    let start = words.count
    words += Array(text.utf8)
    return start..<words.count
  }
}

extension TemplatePiece {
  fileprivate var isChoice: Bool {
    if case .choice = self { true } else { false }
  }
}
