import Glibc

/// A workbook (.xlsx), open for reading.
///
/// Only what cells say is read: of a formula what it came to when the file was saved; no macro, no
/// link to another file, no picture. Each sheet is gone through in one pass and never held as a
/// whole.
public struct Workbook: Sendable {
  /// One sheet, by the name on its tab.
  public struct Sheet: Hashable, Sendable {
    public let name: String
    let part: String
  }

  public let sheets: [Sheet]
  /// How numbers of this workbook are written as text.
  public let numbers: CellNumber
  private let path: String
  private let strings: SharedStrings
  private let formats: [NumberFormat]

  /// Whether a file begins as a workbook does, or as another kind of spreadsheet, whatever its
  /// name is.
  public static func looksLikeOne(_ path: String) -> Bool {
    FileStart(path).map { $0.isArchive || $0.isOldFormat } ?? false
  }

  /// Opens a workbook and reads what its sheets share.
  public static func open(_ path: String) throws(WorkbookFailure) -> Workbook {
    guard let start = FileStart(path) else { throw .cannotBeOpened }
    if start.isOldFormat {
      throw .otherKind("is protected by a password, or of a kind older than .xlsx")
    }
    guard start.isArchive else { throw .otherKind("is not a workbook") }
    let archive = try PartArchive(path)
    let top = try RelationshipsPart.of("", in: archive)
    guard let main = top.part("officeDocument"), archive.contains(main) else {
      throw archive.contains("mimetype")
        ? .otherKind("is an OpenDocument spreadsheet") : .otherKind("is not a workbook")
    }
    guard !main.lowercased().hasSuffix(".bin") else {
      throw .otherKind("is a binary workbook (.xlsb)")
    }
    return try Workbook(path, main, archive)
  }

  private init(_ path: String, _ main: String, _ archive: PartArchive) throws(WorkbookFailure) {
    self.path = path
    let catalogue = CataloguePart()
    try catalogue.read(main, of: archive)
    let related = try RelationshipsPart.of(main, in: archive)
    var sheets: [Sheet] = []
    for (name, id) in catalogue.sheets {
      guard let target = related.all[id] else { throw .damaged(part: main) }
      // A sheet that is a chart has no cells.
      if target.kind == "worksheet" { sheets.append(Sheet(name: name, part: target.part)) }
    }
    guard !catalogue.sheets.isEmpty else { throw .otherKind("has no sheets") }
    self.sheets = sheets
    numbers = CellNumber(countsFrom1904: catalogue.countsFrom1904)
    let styles = StylesPart()
    if let part = related.part("styles") { try styles.read(part, of: archive) }
    formats = styles.formats
    let shared = SharedStringsPart()
    if let part = related.part("sharedStrings") { try shared.read(part, of: archive) }
    strings = shared.strings
  }

  /// Goes through the rows of a sheet that have something in them, and gives the cells that are
  /// merged.
  ///
  /// Two threads may read two sheets.
  @discardableResult
  public func read(
    _ sheet: Sheet, _ row: @escaping (SheetRow) -> Void
  ) throws(WorkbookFailure) -> [MergedCells] {
    let part = SheetPart(strings: strings, formats: formats, rows: row)
    try part.read(sheet.part, of: PartArchive(path))
    return part.merged
  }
}

/// The first bytes of a file.
private struct FileStart {
  private let bytes: [UInt8]

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let file = fopen(path, "rb")
    else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4)
    let count = fread(&bytes, 1, 4, file)
    self.bytes = Array(bytes[..<count])
  }

  /// A zip archive, as every workbook is.
  var isArchive: Bool { bytes == [0x50, 0x4B, 0x03, 0x04] }
  /// The container of older workbooks, and of those with a password.
  var isOldFormat: Bool { bytes == [0xD0, 0xCF, 0x11, 0xE0] }
}
