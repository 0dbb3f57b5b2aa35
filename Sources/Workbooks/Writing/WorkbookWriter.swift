import CLibxlsxwriter
import Glibc

/// Writes a workbook row by row, whatever its length in the same small memory.
///
/// The file gets its name only when it is whole.
public final class WorkbookWriter {
  private let path: String
  private let unfinished: String
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let looks: SheetLooks
  private var failure: WorkbookFailure?
  private var isClosed = false

  /// Begins a workbook that will stand at a path, to whose folder one must be able to write.
  public init(_ path: String) throws(WorkbookFailure) {
    self.path = path
    unfinished = "\(path).\(getpid()).part"
    var options = lxw_workbook_options()
    options.constant_memory = 1
    options.use_zip64 = 0
    // The program looks at the file only when it is done, so it is tried here whether it can be made.
    guard let file = fopen(unfinished, "wb") else {
      throw .cannotBeWritten(String(cString: strerror(errno)))
    }
    fclose(file)
    guard let book = workbook_new_opt(unfinished, &options) else {
      unlink(unfinished)
      throw .cannotBeWritten("there is no room for it")
    }
    self.book = book
    looks = SheetLooks(book)
  }

  deinit {
    if !isClosed {
      _ = workbook_close(book)
      unlink(unfinished)
    }
  }

  /// Adds a sheet, whose headings are its first row and stay in sight; the sheet before it is then
  /// done.
  public func sheet(_ name: String, _ columns: [SheetColumn]) -> SheetWriter? {
    guard let sheet = workbook_add_worksheet(book, name) else {
      fail("no sheet can be called “\(name)”")
      return nil
    }
    return SheetWriter(sheet, columns, looks) { [weak self] in self?.fail($0) }
  }

  private func fail(_ why: String) {
    failure = failure ?? .cannotBeWritten(why)
  }

  /// Ends the workbook and gives it its name; where something could not be written, there is no
  /// file.
  ///
  /// A file that has the name already is replaced only if that is asked for.
  public func finish(replacing: Bool) throws(WorkbookFailure) {
    isClosed = true
    let code = workbook_close(book)
    defer { unlink(unfinished) }
    if let failure { throw failure }
    guard code == LXW_NO_ERROR else {
      throw .cannotBeWritten(lxw_strerror(code).map { String(cString: $0) } ?? "its disk failed")
    }
    let isDone =
      replacing ? rename(unfinished, path) == 0 : link(unfinished, path) == 0
    guard isDone else { throw .cannotBeWritten(String(cString: strerror(errno))) }
  }
}
