/// The name of a cell in a sheet: column F, row 12.
public struct CellReference: Hashable, Comparable, Sendable {
  /// The most rows and columns that a sheet has.
  static let (mostRows, mostColumns) = (1_048_576, 16_384)

  /// Counted from 1.
  public let row: Int
  /// Counted from 1: column F is 6.
  public let column: Int

  public init(row: Int, column: Int) {
    (self.row, self.column) = (row, column)
  }

  public static func < (left: CellReference, right: CellReference) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// Reads `F12`; nil for anything else, and for what is beyond a sheet.
  init?(_ bytes: some Collection<UInt8>) {
    var column = 0
    var row = 0
    var letters = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && letters < 3:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && row <= Self.mostRows:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        if row == 0 { return nil }
      default: return nil
      }
    }
    guard (1...Self.mostRows).contains(row), (1...Self.mostColumns).contains(column) else {
      return nil
    }
    self.init(row: row, column: column)
  }
}

/// Cells that are merged into one: A3 to A7.
public struct MergedCells: Hashable, Sendable {
  public let first: CellReference
  public let last: CellReference

  /// Reads `A3:A7`; nil for anything else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parts = bytes.split(separator: UInt8(ascii: ":"))
    guard parts.count == 2, let first = CellReference(parts[0]), let last = CellReference(parts[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    (self.first, self.last) = (first, last)
  }
}
