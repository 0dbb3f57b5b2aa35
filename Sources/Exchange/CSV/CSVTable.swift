import Restructure

/// A table as a CSV file holds it: a header and rows of cells, each with its place.
public struct CSVTable: Sendable {
  /// One cell, with the line and column at which it starts.
  public struct Cell: Sendable, Equatable {
    public let text: String
    public let line: Int
    public let column: Int
    let isQuoted: Bool

    /// Where the character at an offset in the text stands in the file.
    func place(ofCharacter offset: Int, in file: String) -> Place {
      var line = line
      var column = column + (isQuoted ? 1 : 0)
      for character in text.prefix(offset) {
        if character == "\n" {
          line += 1
          column = 1
        } else {
          column += isQuoted && character == "\"" ? 2 : 1
        }
      }
      return Place(file: file, line: line, column: column)
    }

    var isBlank: Bool { CellText.cleaned(text).isEmpty }
  }

  public let file: String
  public let header: [Cell]
  /// The rows that have a cell for every heading.
  public let rows: [[Cell]]
}
