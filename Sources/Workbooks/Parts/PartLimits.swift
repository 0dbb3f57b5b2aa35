/// How much a workbook may unpack to, so that a small file cannot fill a machine.
struct PartLimits: Sendable {
  /// The most parts in one file.
  var parts: UInt64 = 10_000
  /// The most bytes that all parts together may unpack to: a full sheet of a million rows and thirty
  /// columns is about half as much.
  var total: UInt64 = 4 << 30
  /// The size from which a part's ratio is looked at.
  var unsuspected: UInt64 = 32 << 20
  /// How many times its packed size such a part may unpack to; sheets of people come to ten times,
  /// the most repetitive to less than a hundred, and the zip format to a thousand.
  var ratio: UInt64 = 250

  /// Why parts of these sizes are not unpacked; nil where they may be.
  func refusal(of sizes: [(name: String, packed: UInt64, unpacked: UInt64)]) -> WorkbookFailure? {
    guard sizes.count <= parts else {
      return .tooLarge("it has \(sizes.count) parts, and \(parts) are the most that are read")
    }
    var sum: UInt64 = 0
    for size in sizes {
      let (next, overflows) = sum.addingReportingOverflow(size.unpacked)
      guard !overflows, next <= total else {
        return .tooLarge("it would unpack to more than \(total >> 30) GiB")
      }
      sum = next
      if size.unpacked > unsuspected, size.unpacked / ratio > size.packed {
        return .tooLarge("its part \(size.name) would unpack to \(ratio) times its size and more")
      }
    }
    return nil
  }
}
