/// A row of a sheet that has cells; the same object is used for every row.
public final class SheetRow {
  /// What a cell holds.
  public enum Kind: Hashable, Sendable {
    case text
    /// A number, whose bytes stand as they do in the sheet.
    case number(NumberFormat)
    /// `TRUE` or `FALSE`.
    case boolean
    /// What a spreadsheet shows where a formula failed: `#N/A`.
    case error
    /// A formula of which the file does not say what it comes to.
    case formulaWithoutValue
  }

  /// One cell that is not empty.
  public struct Cell: Sendable {
    /// Counted from 1.
    public let column: Int
    public let kind: Kind
    /// Where its text stands among the bytes of the row.
    let range: Range<Int>
  }

  /// The row's number, counted from 1.
  public internal(set) var number = 0
  /// The cells that are not empty, from left to right.
  public internal(set) var cells: ContiguousArray<Cell> = []
  /// The texts of the cells.
  var bytes: [UInt8] = []

  /// The bytes of a cell.
  public func bytes(of cell: Cell) -> ArraySlice<UInt8> { bytes[cell.range] }

  func begin(_ number: Int) {
    self.number = number
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }
}
