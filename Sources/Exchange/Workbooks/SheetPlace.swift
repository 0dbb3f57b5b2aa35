import Restructure

/// How the tables of a workbook are called where a folder has files.
enum SheetPlace {
  /// The file of a folder that a sheet stands for, by the name on its tab.
  ///
  /// Capitals, blanks and hyphens do not matter, as in headings.
  static func file(of sheet: String) -> String? {
    let wanted = TableLayout.folded(sheet)
    return files.first { TableLayout.folded(name(of: $0)) == wanted }
  }

  /// The name of the sheet that stands for a file of a folder.
  static func name(of file: String) -> String { String(file.prefix { $0 != "." }) }

  /// Every file of a folder for which there may be a sheet.
  static let files =
    ["programme.yaml", "letters.yaml", "letters-cy.yaml"] + TableLayout.all.map(\.file)
}
