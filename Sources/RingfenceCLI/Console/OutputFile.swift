import Foundation
import Operations

/// Writes a file whole or not at all.
enum OutputFile {
  static func write(_ text: String, to path: String) throws(OperationFailure) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .machine(
        "\(path) cannot be written",
        remedy: "Check that its folder exists and that you may write there.")
    }
  }
}
