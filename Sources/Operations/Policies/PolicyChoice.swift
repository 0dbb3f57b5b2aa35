import Exchange
import Foundation
import Restructure

/// A policy as a command names it: one that ships, or a file.
public enum PolicyChoice {
  /// A policy without errors, and the warnings about it.
  public struct Loaded: Sendable {
    public let policy: Policy
    public let warnings: [Problem]
  }

  /// Reads the policy that ships under a name, or the file at a path that ends in .yaml or .yml.
  public static func load(_ choice: String) throws(OperationFailure) -> Loaded {
    let reading = try read(choice)
    guard let policy = reading.policy, !reading.problems.contains(where: { $0.severity == .error })
    else { throw .problems(reading.problems) }
    return Loaded(policy: policy, warnings: reading.problems)
  }

  private static func read(
    _ choice: String
  ) throws(OperationFailure) -> (policy: Policy?, problems: [Problem]) {
    if let shipped = PolicyReader.shipped(choice) { return shipped }
    guard choice.hasSuffix(".yaml") || choice.hasSuffix(".yml") else {
      throw .usage(
        "no policy that ships is called “\(choice)”",
        remedy: Suggestion.nearest(to: choice, among: PolicyReader.shippedNames)
          .map { "Did you mean “\($0)”?" }
          ?? "`ringfence policy list` names them; a file of your own ends in .yaml.")
    }
    return PolicyReader.read(text: try text(of: choice), file: choice)
  }

  private static func text(of path: String) throws(OperationFailure) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .usage("the policy \(path) cannot be read", remedy: "Check the path.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .problems([
        Problem(
          at: Place(file: path, line: 1), code: "wrong-encoding", message: "\(path) is not UTF-8",
          remedy: "Save the policy as UTF-8 text.")
      ])
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
