/// The states and moves as a picture for people: Graphviz text, SVG, or plain words.
///
/// All three are drawn from the table itself, so that none can differ from what the program does.
/// What every live case can come to (leaving, a transfer, the lifting of the risk) is said once.
public enum CaseDiagram {
  /// A line of the picture, with what brings the move about.
  struct Edge {
    let from: CaseState
    let to: CaseState
    let words: [String]
    /// Whether it leads back to a state that comes before.
    var goesBack: Bool { to.layer <= from.layer }
  }

  static let edges: [Edge] = CaseState.allCases.flatMap { state in
    TransitionTable.transitions(from: state).filter { !$0.to.isOpenToAll || state.isEnd }
      .map { Edge(from: state, to: $0.to, words: $0.ways.map(\.trigger).unique) }
  }

  static let openToAll: [(state: CaseState, words: String)] =
    TransitionTable.transitions(from: .inScope).filter(\.to.isOpenToAll)
    .map { ($0.to, $0.ways.map(\.trigger).unique.joined(separator: "; ")) }

  /// The table in words, state by state: a text alternative that can be read aloud.
  public static func text(_ names: StatePolicy = .plain) -> String {
    var lines: [String] = []
    for state in CaseState.allCases where !names.off.contains(state) {
      lines.append("\(names.name(of: state)): \(state.meaning)")
      if state.owner != .nobody { lines.append("  acts: \(state.owner.rawValue)") }
      if !state.datesDue.isEmpty {
        lines.append("  due: \(state.datesDue.map(\.rawValue).joined(separator: ", "))")
      }
      for edge in edges where edge.from == state && !names.off.contains(edge.to) {
        lines.append(
          "  -> \(names.name(of: edge.to)): by \(edge.words.joined(separator: "; by "))")
      }
    }
    lines.append("Every live case can also end as:")
    for (state, words) in openToAll where !names.off.contains(state) {
      lines.append("  -> \(names.name(of: state)): by \(words)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The picture for Graphviz: ends have a double border, ways back are dashed.
  public static func dot(_ names: StatePolicy = .plain) -> String {
    var lines = [
      "digraph cases {", "  rankdir=LR;", "  node [shape=box, fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=9];",
    ]
    for state in CaseState.allCases where !names.off.contains(state) {
      let ends = state.isEnd ? ", peripheries=2" : ""
      lines.append(
        "  \(quoted(state.rawValue)) [label=\(quoted(names.name(of: state)))\(ends)];")
    }
    for edge in edges where !names.off.contains(edge.from) && !names.off.contains(edge.to) {
      let style = edge.goesBack ? ", style=dashed" : ""
      lines.append(
        "  \(quoted(edge.from.rawValue)) -> \(quoted(edge.to.rawValue)) "
          + "[label=\(quoted(edge.words.joined(separator: "\\n")))\(style)];")
    }
    lines.append("  \"any live state\" [style=dotted];")
    for (state, words) in openToAll where !names.off.contains(state) {
      lines.append(
        "  \"any live state\" -> \(quoted(state.rawValue)) [label=\(quoted(words))];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// A word in quotes; a break of lines inside stays one.
  private static func quoted(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "\"" { escaped += "\\" }
      escaped.append(character)
    }
    return "\"\(escaped)\""
  }
}

extension [String] {
  /// Each word once, in the order of its first place.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension CaseState {
  /// How far along a case's life the state is drawn, from the left.
  var layer: Int {
    switch self {
    case .inScope: 0
    case .atRisk, .vrRequested, .unaffected: 1
    case .vrAgreed, .assimilated, .matched, .ringFenced: 2
    case .inSelection, .matchAppeal, .leftVR: 3
    case .offered, .unplaced: 4
    case .onRegister, .refused, .appointed: 5
    case .altOffered, .underNotice: 6
    case .inTrial, .redundancyAppeal, .leftRefusedUnreasonably: 7
    case .redeployed, .leftRedundant: 8
    case .redeployedProtected: 9
    case .leftResigned, .leftRetired, .leftFixedTerm, .leftOther, .transferred, .withdrawn: 10
    }
  }
}
