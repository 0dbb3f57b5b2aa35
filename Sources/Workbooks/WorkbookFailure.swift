/// Why a file cannot be read as a workbook, or a workbook cannot be written.
public enum WorkbookFailure: Error, Hashable, Sendable {
  /// It is not there, or may not be opened.
  case cannotBeOpened
  /// It is a file of another kind, as the words say: *is an OpenDocument spreadsheet*.
  case otherKind(String)
  /// A part of it is cut off, contradicts itself or is no well-formed XML.
  case damaged(part: String)
  /// A part of it declares words of its own, which no spreadsheet does, and which can be made to
  /// grow without end or to name other files.
  case declaresEntities(part: String)
  /// It would unpack to more than any workbook needs, as the words say.
  case tooLarge(String)
  /// It cannot be written.
  case cannotBeWritten(String)

  /// What is wrong, to follow the name of the file.
  public var fault: String {
    switch self {
    case .cannotBeOpened: "cannot be opened"
    case .otherKind(let what): what
    case .damaged(let part): "is damaged: its part \(part) cannot be read"
    case .declaresEntities(let part): "has a document type in its part \(part), as no workbook has"
    case .tooLarge(let what): "is larger than any workbook needs to be: \(what)"
    case .cannotBeWritten(let why): "cannot be written: \(why)"
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .cannotBeOpened: "Check that it is a file and that you may open it."
    case .otherKind: "In the spreadsheet choose File > Save As > “Excel Workbook (.xlsx)”."
    case .damaged: "Open it in a spreadsheet and save it again, or ask for the file once more."
    case .declaresEntities: "Do not use it: find out where it came from."
    case .tooLarge: "Find out where it came from; if it is sound, save its tables as CSV UTF-8."
    case .cannotBeWritten: "Check the path, that there is room, and that you may write there."
    }
  }
}
