import Foundation

/// The bytes of a file, in one place for as long as anything read from them is in use.
///
/// A staff list may hold a hundred million of them, so rows and cells are ranges of these bytes and
/// not copies; and two threads may read them at once, because nothing changes them.
final class FileBytes: @unchecked Sendable {
  let buffer: UnsafeBufferPointer<UInt8>
  private let memory: Memory

  private init(_ memory: UnsafeMutableBufferPointer<UInt8>, count: Int) {
    self.memory = Memory(memory)
    buffer = UnsafeBufferPointer(rebasing: memory[..<count])
  }

  /// The same bytes up to one of them, for a thread of its own: whoever reads a million rows takes
  /// hold of them a million times, and two threads must not both count that.
  init(_ whole: FileBytes, upTo end: Int) {
    memory = whole.memory
    buffer = UnsafeBufferPointer(rebasing: whole.buffer[..<end])
  }

  convenience init(_ bytes: some Collection<UInt8>) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    self.init(memory, count: bytes.count)
  }

  /// Reads a whole file, without a byte-order mark; nil where it cannot be read.
  static func read(_ url: URL) -> FileBytes? {
    guard let handle = try? FileHandle(forReadingFrom: url) else { return nil }
    defer { try? handle.close() }
    var status = stat()
    // Only a plain file has a size that can be relied on; whatever else it is, is read to its end.
    guard fstat(handle.fileDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return (try? handle.readToEnd()).flatMap { $0 }.map { FileBytes($0) }
    }
    let size = Int(status.st_size)
    let memory = room(for: size)
    var filled = 0
    while filled < memory.count {
      let taken = Foundation.read(
        handle.fileDescriptor, memory.baseAddress.map { $0 + filled }, memory.count - filled)
      guard taken > 0 else { break }
      filled += taken
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard memory[..<filled].starts(with: mark) else { return FileBytes(memory, count: filled) }
    defer { memory.deallocate() }
    return FileBytes(memory[3..<filled])
  }

  /// Room for so many bytes; of a large file in large pages, since clearing small ones takes as
  /// long as reading the file.
  private static func room(for size: Int) -> UnsafeMutableBufferPointer<UInt8> {
    let page = 1 << 21
    guard size >= 4 * page else { return .allocate(capacity: size) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: page)
    madvise(room.baseAddress, size / page * page, MADV_HUGEPAGE)
    return room.bindMemory(to: UInt8.self)
  }

  /// The room that the bytes take, which is given back with the last of those who read them.
  private final class Memory {
    private let room: UnsafeMutableBufferPointer<UInt8>

    init(_ room: UnsafeMutableBufferPointer<UInt8>) {
      self.room = room
    }

    deinit {
      room.deallocate()
    }
  }
}

extension FileBytes: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { buffer.count }

  subscript(position: Int) -> UInt8 { buffer[position] }

  /// The bytes of a range, still in their place.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[range])
  }
}
