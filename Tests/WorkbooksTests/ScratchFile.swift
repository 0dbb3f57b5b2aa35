import Foundation

/// A file that is there for the length of a test.
final class ScratchFile {
  let path: String

  init(_ bytes: [UInt8]? = nil, ending: String = "xlsx") throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "ringfence-\(UUID().uuidString).\(ending)").path
    if let bytes { try Data(bytes).write(to: URL(filePath: path)) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A zip archive whose parts are stored as they are.
  static func archive(_ parts: [(name: String, bytes: [UInt8])], statingSize size: UInt32? = nil)
    -> [UInt8]
  {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = archive.count
      var common = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4)
      common += number(UInt64(checksum(part.bytes)), 4) + number(UInt64(part.bytes.count), 4)
      common += number(UInt64(size ?? UInt32(part.bytes.count)), 4)
      common += number(UInt64(part.name.utf8.count), 2) + number(0, 2)
      archive += [0x50, 0x4B, 3, 4] + common + Array(part.name.utf8) + part.bytes
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(0, 2) + number(0, 2)
      directory += number(0, 2) + number(0, 4) + number(UInt64(offset), 4) + Array(part.name.utf8)
    }
    let start = archive.count
    archive += directory + [0x50, 0x4B, 5, 6] + number(0, 4)
    archive += number(UInt64(parts.count), 2) + number(UInt64(parts.count), 2)
    return archive + number(UInt64(directory.count), 4) + number(UInt64(start), 4) + number(0, 2)
  }

  private static func number(_ value: UInt64, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }
}
