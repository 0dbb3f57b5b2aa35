import Restructure
import Store

/// The programme folder from which a database's cases were opened.
struct StoredFolder {
  private let file: CaseFile
  private let store: CaseStore
  /// Another place where the folder now lies.
  var movedTo: String?

  init(_ file: CaseFile, _ store: CaseStore, movedTo: String? = nil) {
    self.file = file
    self.store = store
    self.movedTo = movedTo
  }

  /// Reads the folder as it is now.
  func load(on day: LocalDate? = nil) throws(OperationFailure) -> LoadedFolder {
    let programme = try file.programme(in: store)
    guard let path = movedTo ?? programme.folder else {
      throw .usage(
        "the database does not say where the folder of \(programme.id) is",
        remedy: "Name it: --folder FOLDER.")
    }
    // The letters and reports of a case file never need today's date: they are dated by --on, or
    // by the programme.
    let folder = try FolderRequest(path: path, on: day, today: .distantPast).load()
    guard folder.programme.id == programme.id else {
      throw .refused(
        "\(path) holds the programme \(folder.programme.id), and the cases are of \(programme.id)",
        remedy: "Name the folder of \(programme.id): --folder FOLDER.")
    }
    return folder
  }
}
