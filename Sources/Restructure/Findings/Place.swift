/// Where something stands in a programme folder, or in a workbook in its place.
public struct Place: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file's name inside the folder, or that of a sheet with its workbook, as ``sheet(_:of:)`` has
  /// it.
  public let file: String
  /// The line, or the row of a sheet, counted from 1; 0 where the file as a whole is meant.
  public let line: Int
  /// The column in characters, or the column of a sheet, counted from 1; 0 where the line as a whole
  /// is meant.
  public let column: Int

  /// A place in a file, on a line, at a column.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// The name by which a sheet of a workbook stands where a folder has a file: *plan.xlsx: sheet
  /// staff*.
  public static func sheet(_ sheet: String, of workbook: String) -> String {
    workbook + sheetMark + sheet
  }

  /// The sheet's own name, where a file stands for a sheet.
  public static func sheetName(in file: String) -> String? {
    let parts = file.split(separator: sheetMark, maxSplits: 1)
    return parts.count == 2 ? String(parts[1]) : nil
  }

  private static let sheetMark = ": sheet "

  /// `changes.csv:12:3`, or *plan.xlsx: sheet staff, row 12, column F*, as much of it as is known.
  public var description: String {
    guard line > 0 else { return file }
    guard !file.contains(Self.sheetMark) else {
      return "\(file), row \(line)" + (column > 0 ? ", column \(Self.letters(column))" : "")
    }
    return column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
  }

  /// `changes.csv:12:1`, in full, so that an editor can jump there; a whole file is its first line.
  ///
  /// In a workbook no editor jumps anywhere, and a place is what it is called there.
  public var located: String {
    file.contains(Self.sheetMark) || line == 0 && file.hasSuffix(".xlsx")
      ? description : "\(file):\(max(line, 1)):\(max(column, 1))"
  }

  /// The name of a sheet's column: 1 is A, 27 is AA.
  public static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters.insert(Character(Unicode.Scalar(letter)), at: letters.startIndex)
      rest = (rest - 1) / 26
    }
    return letters
  }
}
