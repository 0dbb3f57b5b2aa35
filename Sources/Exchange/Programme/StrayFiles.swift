import Foundation
import Restructure

/// Files whose names are nearly those of a programme folder, and which nobody reads.
///
/// A table under a wrong name would be taken for one that is not there: nobody would have a
/// ring-fence, and nothing would say why.
enum StrayFiles {
  private static let known =
    ["programme.yaml", "letters.yaml", "letters-cy.yaml", "policy.yaml"]
    + TableLayout.all.map(\.file)

  /// A warning for each, where the file that it seems to stand for is missing; the policy has the
  /// name that programme.yaml gives it.
  static func problems(in folder: URL, besides policy: String?) -> [Problem] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let missing = known.filter { !names.contains($0) }
    return names.sorted().compactMap { name in
      guard !known.contains(name), name != policy,
        let meant = missing.first(where: { isNear(name, to: $0) })
      else { return nil }
      let isWorkbook = [".xlsx", ".xls", ".ods"].contains { name.lowercased().hasSuffix($0) }
      return Problem(
        .warning, at: Place(file: name), code: .strayFile, message: "\(name) is not read",
        remedy: isWorkbook
          ? "If it is meant as \(meant), save it as “CSV UTF-8 (Comma delimited)” under that name."
          : "If it is meant as \(meant), rename it.")
    }
  }

  private static func isNear(_ name: String, to known: String) -> Bool {
    let endings = [".csv", ".xlsx", ".xls", ".ods", ".txt", ".tsv", ".yaml", ".yml"]
    guard let ending = endings.first(where: { name.lowercased().hasSuffix($0) }) else {
      return false
    }
    let stem = TableLayout.folded(String(name.dropLast(ending.count)))
    let wanted = TableLayout.folded(String(known.prefix { $0 != "." }))
    let isSettings = ending == ".yaml" || ending == ".yml"
    return isSettings == known.hasSuffix(".yaml")
      && Suggestion.nearest(to: stem, among: [wanted]) != nil
  }
}
