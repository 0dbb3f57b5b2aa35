/// Where something stands in a programme folder.
public struct Place: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file's name inside the folder.
  public let file: String
  /// The line, counted from 1; 0 where the file as a whole is meant.
  public let line: Int
  /// The column in characters, counted from 1; 0 where the line as a whole is meant.
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

  /// `changes.csv:12:3`, as much of it as is known.
  public var description: String {
    guard line > 0 else { return file }
    return column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
  }

  /// `changes.csv:12:1`, in full, so that an editor can jump there; a whole file is its first line.
  public var located: String {
    "\(file):\(max(line, 1)):\(max(column, 1))"
  }
}
