import Digest
import Exchange
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
    var digests: [String: String] = [:]
    for file in candidates(at: folder) {
      let name = file.lastPathComponent
      guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else { continue }
      digests[name] = SHA256Digest(of: data).description
    }
    guard !digests.isEmpty else { return nil }
    digests[shipped] = rules
    return FolderFiles(digests)
  }

  /// The tables and settings in a folder; of a workbook that stands in its place the workbook itself,
  /// with its sheets for both, and the policy that it names, which lies beside it.
  private static func candidates(at path: URL) -> [URL] {
    if let names = try? FileManager.default.contentsOfDirectory(atPath: path.path) {
      return names.filter { [".csv", ".yaml", ".yml"].contains(where: $0.hasSuffix) }
        .map(path.appendingPathComponent)
    }
    let workbook = URL(fileURLWithPath: path.path)
    let policy = ProgrammeReader.ownPolicyFile(of: path.path)
      .map(workbook.deletingLastPathComponent().appendingPathComponent)
    return [workbook] + [policy].compactMap(\.self)
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
