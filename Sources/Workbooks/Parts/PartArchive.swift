import CLibzip

/// The parts of a workbook, which is a zip archive; each is unpacked piece by piece.
///
/// Nothing in it is trusted: sizes are held against limits before anything is unpacked, and what is
/// unpacked against the size that was stated. Each thread opens one of its own.
final class PartArchive {
  private struct Entry {
    let index: UInt64
    let size: UInt64
  }

  private let handle: OpaquePointer
  private var entries: [String: Entry] = [:]

  init(_ path: String, limits: PartLimits = PartLimits()) throws(WorkbookFailure) {
    var code: Int32 = 0
    guard let handle = zip_open(path, ZIP_RDONLY, &code) else {
      throw code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS
        ? .damaged(part: "(table of contents)") : .cannotBeOpened
    }
    self.handle = handle
    try list(limits)
  }

  deinit {
    zip_discard(handle)
  }

  private func list(_ limits: PartLimits) throws(WorkbookFailure) {
    let count = UInt64(max(0, zip_get_num_entries(handle, 0)))
    guard count <= limits.parts else {
      throw .tooLarge("it has \(count) parts, and \(limits.parts) are the most that are read")
    }
    var sizes: [(name: String, packed: UInt64, unpacked: UInt64)] = []
    for index in 0..<count {
      var stat = zip_stat_t()
      zip_stat_init(&stat)
      guard zip_stat_index(handle, index, 0, &stat) == 0, let text = stat.name else {
        throw .damaged(part: "(table of contents)")
      }
      let name = String(cString: text)
      let isEncrypted = stat.encryption_method != UInt16(ZIP_EM_NONE)
      guard !isEncrypted else { throw .otherKind("is an archive that asks for a password") }
      // Two parts of one name: one program would read the first, and another the last.
      guard entries[Self.key(name)] == nil else { throw .damaged(part: name) }
      entries[Self.key(name)] = Entry(index: index, size: stat.size)
      sizes.append((name, stat.comp_size, stat.size))
    }
    if let refusal = limits.refusal(of: sizes) { throw refusal }
  }

  /// Names of parts are alike whatever their capitals, and may begin with a stroke.
  private static func key(_ name: String) -> String {
    (name.hasPrefix("/") ? String(name.dropFirst()) : name).lowercased()
  }

  func contains(_ name: String) -> Bool { entries[Self.key(name)] != nil }

  /// Unpacks a part and hands over one piece after the other, for as long as they are asked for.
  func unpack(
    _ name: String, _ piece: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(WorkbookFailure) {
    guard let entry = entries[Self.key(name)], let file = zip_fopen_index(handle, entry.index, 0)
    else { throw .damaged(part: name) }
    defer { zip_fclose(file) }
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { room.deallocate() }
    var unpacked: UInt64 = 0
    while true {
      // The check of the part's sum is made with its last piece.
      let count = zip_fread(file, room.baseAddress, UInt64(room.count))
      guard count >= 0 else { throw .damaged(part: name) }
      if count == 0 { break }
      unpacked += UInt64(count)
      guard unpacked <= entry.size else { throw .damaged(part: name) }
      guard piece(UnsafeBufferPointer(rebasing: room[..<Int(count)])) else { return }
    }
    guard unpacked == entry.size else { throw .damaged(part: name) }
  }
}
