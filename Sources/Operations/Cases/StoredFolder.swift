import Exchange
import Restructure
import Store

/// The programme folder from which a database's cases were opened.
struct StoredFolder {
  private let file: CaseFile
  private let store: CaseStore

  init(_ file: CaseFile, _ store: CaseStore) {
    self.file = file
    self.store = store
  }

  /// Reads the folder as it is now, with what was decided in its cases, for an answer on a day.
  func load(
    on day: LocalDate? = nil, _ extent: ProgrammeReader.Extent = .claims
  ) throws(OperationFailure) -> LoadedFolder {
    let programme = try file.programme(in: store)
    guard let path = file.folder ?? programme.folder else {
      throw .usage(
        "the database does not say where the folder of \(programme.id) is",
        remedy: "Name it: --folder FOLDER.")
    }
    guard CaseFile.isThere(path) else {
      throw .refused(
        "the folder of \(programme.id) is not at \(path)"
          + (file.folder == nil ? ", where its cases were last opened from" : ""),
        remedy:
          "Name where it is now: --folder FOLDER; or open it from there, which is remembered: "
          + "ringfence open FOLDER --db \(file.path) --by NAME.")
    }
    var request = FolderRequest(path: path, on: day, today: file.today)
    request.maps = file.maps
    let folder = try request.load(extent)
    guard folder.programme.id == programme.id else {
      throw .refused(
        "\(path) holds the programme \(folder.programme.id), and the cases are of \(programme.id)",
        remedy: "Name the folder of \(programme.id): --folder FOLDER.")
    }
    let decisions = try StoreFailure.translating { () throws(StoreError) in
      try store.decisions(in: programme.id)
    }
    return folder.adding(decisions, of: file.path)
  }
}
