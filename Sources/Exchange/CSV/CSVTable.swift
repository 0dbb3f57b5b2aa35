import Restructure

/// A table as a CSV file holds it: a header and rows of cells, each with its place.
public struct CSVTable: Sendable {
  /// One cell, with the line and column at which it starts.
  public struct Cell: Sendable, Equatable {
    public let text: String
    public let line: Int
    public let column: Int
  }

  public let file: String
  public let header: [Cell]
  public let rows: [[Cell]]
}
