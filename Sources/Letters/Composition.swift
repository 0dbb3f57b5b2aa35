import Restructure

/// A template's pieces with its shared parts put in, in the order in which a letter is read.
struct Composition {
  /// A part stays here only where it could not be put in.
  private(set) var pieces: [TemplatePiece] = []
  /// Why a part was not put in, by its index in the pieces.
  private(set) var refusals: [Int: Lack.Reason] = [:]

  private let parts: [PlaceholderName: LetterTemplate]

  /// Puts parts into a template.
  init(of template: LetterTemplate, parts: [PlaceholderName: LetterTemplate]) {
    self.parts = parts
    add(template.pieces, within: [])
  }

  private mutating func add(_ added: some Sequence<TemplatePiece>, within path: [PlaceholderName]) {
    for piece in added {
      guard case .part(let name, _) = piece else {
        pieces.append(piece)
        continue
      }
      if path.contains(name) {
        refuse(piece, .partWithinItself)
      } else if let part = parts[name] {
        add(part.body, within: path + [name])
      } else {
        refuse(piece, .unknownPart)
      }
    }
  }

  private mutating func refuse(_ piece: TemplatePiece, _ reason: Lack.Reason) {
    refusals[pieces.count] = reason
    pieces.append(piece)
  }
}

extension LetterTemplate {
  /// The pieces without the line break at the end of the file: the line that includes a part has
  /// one of its own.
  fileprivate var body: ArraySlice<TemplatePiece> {
    let last = pieces.lastIndex { $0 != .lineBreak && !$0.isBlankText }
    return pieces[..<(last.map { $0 + 1 } ?? 0)]
  }
}
