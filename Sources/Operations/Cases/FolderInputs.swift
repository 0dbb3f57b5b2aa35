import Digest
import Foundation
import ReferenceTables
import ShippedPolicies
import Store

/// What a folder holds at the moment, as the entries of the history carry it.
enum FolderInputs {
  /// What the rules and figures that ship with the program are called among the files.
  static let shipped = "(policies and figures that ship with the program)"

  /// The digests of the tables and settings in a folder, and of the rules that ship with the
  /// program; nil where the folder cannot be read.
  static func files(in path: String) -> FolderFiles? {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return nil
    }
    var digests: [String: String] = [:]
    for name in names where [".csv", ".yaml", ".yml"].contains(where: name.hasSuffix) {
      let file = folder.appendingPathComponent(name)
      guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else { continue }
      digests[name] = SHA256Digest(of: data).description
    }
    guard !digests.isEmpty else { return nil }
    digests[shipped] = rules
    return FolderFiles(digests)
  }

  /// Those of the folder of a programme that the database holds.
  static func files(of programme: String, _ file: CaseFile, _ store: CaseStore) -> FolderFiles? {
    let stored = (try? store.programmes())?.first { $0.id == programme }
    return (file.folder ?? stored?.folder).flatMap(files)
  }

  private static let rules: String = {
    let policies = ShippedPolicies.all.sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)" }
    let tables = [
      ReferenceFiles.weeklyPayLimitGB, ReferenceFiles.weeklyPayLimitNI,
      ReferenceFiles.teacherNoticeDates,
    ]
    return SHA256Digest(of: (policies + tables).joined(separator: "\n")).description
  }()
}
