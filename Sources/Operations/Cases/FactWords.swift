import Casework
import Exchange
import Restructure

/// Reads `--fact name=value` pairs.
enum FactWords {
  static func read(_ pairs: [String]) throws(OperationFailure) -> Facts {
    var facts: [FactName: FactValue] = [:]
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1).map { String($0.trimmedText) }
      guard parts.count == 2, let name = FactName(rawValue: parts[0].lowercased()) else {
        throw unknown(parts.first ?? pair, pair)
      }
      guard facts[name] == nil else {
        throw .usage("the fact \(name) is given twice", remedy: "Give it once.")
      }
      facts[name] = try value(parts[1], of: name)
    }
    return Facts(facts)
  }

  /// Dates may be written in both ways, as in a folder.
  private static func value(
    _ text: String, of name: FactName
  ) throws(OperationFailure) -> FactValue {
    let iso = (try? DateText.read(text))?.description ?? text
    let written = name.kind == .date || name.kind == .yes ? iso : text
    guard let value = name.kind.parse(written) else {
      throw .usage(
        "the fact \(name) is “\(text)”",
        remedy: "It records \(name.records): write \(name.kind.form).")
    }
    return value
  }

  private static func unknown(_ name: String, _ pair: String) -> OperationFailure {
    let known = FactName.allCases.map(\.rawValue)
    guard pair.contains("=") else {
      return .usage("--fact “\(pair)” is not a pair", remedy: "Write --fact name=value.")
    }
    return .usage(
      "there is no fact “\(name)”",
      remedy: Suggestion.nearest(to: name, among: known).map { "Did you mean “\($0)”?" }
        ?? "The facts are: \(known.joined(separator: ", ")).")
  }
}
