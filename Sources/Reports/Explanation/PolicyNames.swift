import Restructure
import Rules

extension PlanInForce {
  /// How a mode fills a post, with the employer's own word for it where there is one.
  func words(for mode: RingFence.Mode) -> String {
    guard let label = label(of: mode) else { return mode.inWords }
    return "\(mode == .prefer ? "with" : "by") “\(label)”"
  }
}

extension Contest {
  /// *a contest is decided by interview and presentation, scored on …*.
  var inWords: String {
    var parts = [
      methods.isEmpty
        ? "a contest is decided as “\(name)” says"
        : "a contest is decided by \(methods.joinedInWords)"
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
    case .heads: parts.append("for so many people")
    case .fte: parts.append("for as many people as fit the hours")
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
  var inWords: String {
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
