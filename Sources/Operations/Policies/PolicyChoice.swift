import Exchange
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
    let reading =
      switch try PolicyOption.source(choice) {
      case .shipped(let name): PolicyReader.shipped(name) ?? (policy: nil, problems: [])
      case .file(let path, let text): PolicyReader.read(text: text, file: path)
      }
    guard let policy = reading.policy else { throw .problems(reading.problems) }
    return Loaded(policy: policy, warnings: reading.problems)
  }
}
