import Restructure

extension Contest {
  /// How it is decided, to follow *a contest is* or *contested:* – *decided by interview, scored on
  /// Skills (40%) and Experience, with a pass mark of 60%, a tie settled by lot*.
  public var inWords: String {
    var parts = [
      methods.isEmpty ? "decided as “\(name)” says" : "decided by \(methods.joinedInWords)"
    ]
    if !criteria.isEmpty {
      let named = criteria.map { criterion in
        criterion.name + (criterion.weight.map { " (\($0))" } ?? "")
      }
      parts.append("scored on \(named.joinedInWords)")
    }
    if let assessors { parts.append("by at least \(counted(assessors, "assessor"))") }
    if isModerated == true { parts.append("moderated by somebody independent") }
    switch passMark {
    case .stated(let level): parts.append("with a pass mark of \(level)")
    case .term(let name, _): parts.append("with the pass mark of the term \(name)")
    case nil: break
    }
    switch unit {
    case .heads: parts.append("the places counted in people")
    case .fte: parts.append("the places counted in hours")
    case nil: break
    }
    if !tieBreaks.isEmpty {
      parts.append("a tie settled by \(tieBreaks.map(\.inWords).joined(separator: ", then "))")
    }
    return parts.joined(separator: ", ")
  }
}

extension Contest.TieBreak {
  /// What settles a tie.
  public var inWords: String {
    switch self {
    case .criterionOrder: "the criteria in their order"
    case .furtherExercise: "a further exercise"
    case .interview: "interview"
    case .preference: "the person's own preference"
    case .continuousService: "continuous service"
    case .lot: "lot"
    }
  }
}
