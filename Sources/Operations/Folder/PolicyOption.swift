import Exchange
import Foundation
import Restructure

/// Finds the policy that `--policy` names: a file that ends in .yaml or .yml, relative to the
/// current directory, or else one that ships.
enum PolicyOption {
  static func source(_ choice: String) throws(OperationFailure) -> PolicySource {
    let names = PolicyReader.shippedNames
    if !names.contains(choice) { try refuseOtherFiles(choice) }
    guard choice.hasSuffix(".yaml") || choice.hasSuffix(".yml") else {
      guard names.contains(choice) else {
        throw .usage(
          "no policy that ships is called “\(choice)”",
          remedy: Suggestion.remedy(
            for: choice, among: names,
            otherwise: "These ship: \(names.joined(separator: ", ")); a file of your own ends in "
              + ".yaml."))
      }
      return .shipped(choice)
    }
    guard let data = FileManager.default.contents(atPath: choice) else {
      throw .usage("the policy \(choice) cannot be read", remedy: "Check the path.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .problems([
        Problem(
          at: Place(file: choice, line: 1), code: "wrong-encoding",
          message: "\(choice) is not UTF-8", remedy: "Save the policy as UTF-8 text.")
      ])
    }
    return .file(choice, text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
  }

  /// A folder, or a file of another kind, is no policy whose name has a slip of the pen in it.
  private static func refuseOtherFiles(_ choice: String) throws(OperationFailure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: choice, isDirectory: &isFolder) else { return }
    if isFolder.boolValue {
      let inside = choice + (choice.hasSuffix("/") ? "" : "/") + "policy.yaml"
      throw .usage(
        "\(choice) is a folder, and a policy is a file",
        remedy: FileManager.default.fileExists(atPath: inside)
          ? "Name the file in it: \(inside)."
          : "Name a file that ends in .yaml, or a policy that ships; `ringfence policy list` has "
            + "them.")
    }
    guard !choice.hasSuffix(".yaml"), !choice.hasSuffix(".yml") else { return }
    throw .usage(
      "\(choice) is a file of another kind: a policy is written in YAML",
      remedy: "Name a file that ends in .yaml or .yml, or a policy that ships; `ringfence policy "
        + "list` has them.")
  }
}
