import Restructure

/// A field that a template asks for, with every place that asks.
public struct FieldUse: Hashable, Sendable {
  /// The name, as it is first written.
  public let name: PlaceholderName
  /// Whether it is asked for a yes or no.
  public let isFlag: Bool
  /// Where it is asked for, in reading order.
  public internal(set) var places: [Place]

  /// One entry for each name and manner of use, in the order of first use.
  static func gather(from pieces: [TemplatePiece]) -> [FieldUse] {
    var uses: [FieldUse] = []
    for piece in pieces {
      let use: FieldUse
      switch piece {
      case .field(let name, let place):
        use = FieldUse(name: name, isFlag: false, places: [place])
      case .choice(let name, _, let place):
        use = FieldUse(name: name, isFlag: true, places: [place])
      case .text, .lineBreak, .part:
        continue
      }
      if let known = uses.firstIndex(where: { $0.name == use.name && $0.isFlag == use.isFlag }) {
        uses[known].places += use.places.filter { !uses[known].places.contains($0) }
      } else {
        uses.append(use)
      }
    }
    return uses
  }
}
