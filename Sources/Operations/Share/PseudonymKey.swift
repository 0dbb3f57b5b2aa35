import Exchange
import Foundation
import Restructure

/// The file that says who is who in a shared folder, for the caseworker alone.
struct PseudonymKey {
  let path: String

  /// The salt of a key that was written before; nil where there is no file yet.
  func salt() throws(OperationFailure) -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let first = text.split(separator: "\n").first, first.hasPrefix(Self.mark),
      case let salt = first.dropFirst(Self.mark.count),
      salt.count == 64, salt.allSatisfy(\.isHexDigit)
    else {
      throw .refused(
        "\(path) is there and is no key of pseudonyms",
        remedy: "Name a file that `share --key` has written, or one that is not there yet.")
    }
    return String(salt)
  }

  private static let mark = "# salt: "

  /// Writes the key so that only its owner can read it, whole or not at all.
  func write(_ pseudonyms: Pseudonyms) throws(OperationFailure) {
    let rows = pseudonyms.all.map { [$0.pseudonym, SharedStaff.employee($0.employee)] }
    let text =
      "\(Self.mark)\(pseudonyms.salt)\n" + CSVWriter.answer(["pseudonym", "employee_id"], rows)
    let unfinished = "\(path).\(getpid()).part"
    let handle = open(unfinished, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR)
    guard handle >= 0 else { throw failure }
    let file = FileHandle(fileDescriptor: handle, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(text.utf8))
      try file.close()
      guard rename(unfinished, path) == 0 else { throw failure }
    } catch {
      unlink(unfinished)
      throw failure
    }
  }

  private var failure: OperationFailure {
    .machine("\(path) cannot be written", remedy: "Check the path, and that you may write there.")
  }
}
