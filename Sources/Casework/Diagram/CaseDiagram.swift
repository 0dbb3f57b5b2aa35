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
    var goesBack: Bool { to.stage < from.stage }
  }

  static let edges: [Edge] = CaseState.allCases.flatMap { state in
    TransitionTable.transitions(from: state).compactMap { transition in
      // What everybody can come to is said once; an appeal that is won, where it is won.
      let own = transition.ways.filter { !transition.to.isOpenToAll || !happensToAll($0.event) }
      guard !own.isEmpty else { return nil }
      return Edge(from: state, to: transition.to, words: own.map(\.trigger).unique)
    }
  }

  private static func happensToAll(_ event: CaseTrigger) -> Bool {
    TransitionTable.transitions(from: .inScope)
      .contains { $0.to.isOpenToAll && $0.ways.contains { $0.event == event } }
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
      "digraph cases {", "  rankdir=LR; newrank=true; nodesep=0.3; ranksep=1.2;",
      "  node [shape=box, fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=9];",
    ]
    for (number, phase) in DiagramPhase.all.enumerated() {
      let states = phase.states.filter { !names.off.contains($0) }
      if states.isEmpty { continue }
      lines.append("  subgraph cluster\(number) {")
      lines.append("    label=\(quoted(phase.title)); style=dotted;")
      lines += states.map { "    \(node($0, names))" }
      lines.append("  }")
    }
    let placed = Set(DiagramPhase.all.flatMap(\.states))
    lines += CaseState.allCases.filter { !placed.contains($0) && !names.off.contains($0) }
      .map { "  \(node($0, names))" }
    for edge in edges where !names.off.contains(edge.from) && !names.off.contains(edge.to) {
      // Ways back have no part in the order of the columns.
      let style = edge.goesBack ? ", style=dashed, constraint=false" : ""
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

  private static func node(_ state: CaseState, _ names: StatePolicy) -> String {
    "\(quoted(state.rawValue)) [label=\(quoted(names.name(of: state)))"
      + "\(state.isEnd ? ", peripheries=2" : "")];"
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
  /// How far along a case's life the state stands; an appeal leads back to where the case was.
  fileprivate var stage: Int {
    switch self {
    case .inScope: 0
    case .atRisk: 1
    case .vrRequested, .assimilated, .matched, .ringFenced: 2
    case .vrAgreed, .inSelection: 3
    case .offered, .unplaced: 4
    case .onRegister: 5
    case .altOffered: 6
    case .underNotice, .inTrial, .refused: 7
    case .redundancyAppeal, .redeployed: 8
    case .redeployedProtected, .matchAppeal: 9
    case .unaffected, .appointed, .leftVR, .leftRedundant, .leftResigned, .leftRetired,
      .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      10
    }
  }
}
