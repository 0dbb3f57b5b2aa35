import Casework
import Exchange
import Restructure

/// Reads `--fact name=value` pairs; dates may be written in both ways, as in a folder.
enum FactWords {
  static func read(_ pairs: [String]) throws(OperationFailure) -> Facts {
    do throws(FactProblem) {
      return try Facts(parsing: pairs.map(withISODate))
    } catch {
      guard case .unknownName(let word) = error else {
        throw .usage(error.message, remedy: error.remedy)
      }
      throw .usage(
        error.message,
        remedy: Suggestion.remedy(
          for: word, among: FactName.allCases.map(\.rawValue), otherwise: error.remedy))
    }
  }

  private static func withISODate(_ pair: String) -> String {
    let parts = pair.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let date = try? DateText.read(String(parts[1].trimmedText)) else {
      return pair
    }
    return "\(parts[0])=\(date)"
  }
}
