import Foundation
import Restructure

/// Writes an empty programme folder: every file with its headings and one commented example row.
public enum NewFolder {
  /// Writes the files and gives their names.
  ///
  /// The folder may exist, but none of the files may: nothing that is there is touched.
  public static func run(
    _ path: String, today: LocalDate
  ) throws(OperationFailure) -> [String] {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    let files = FolderSkeleton.files(today: today)
    if let there = files.first(where: { exists($0.name, in: folder) }) {
      throw .refused(
        "\(path) already holds \(there.name)",
        remedy: "Choose another folder: nothing is overwritten.")
    }
    try write(files, into: folder)
    return files.map(\.name)
  }

  private static func exists(_ name: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  static func write(
    _ files: [(name: String, text: String)], into folder: URL
  ) throws(OperationFailure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files {
        try Data(file.text.utf8).write(
          to: folder.appendingPathComponent(file.name), options: .atomic)
      }
    } catch {
      throw .machine(
        "\(folder.relativePath) cannot be written",
        remedy: "Check the path, and that you may write there.")
    }
  }
}
