extension UnsafeBufferPointer<UInt8> {
  /// Whether a text of these bytes is one line of letters from left to right and of common marks, which
  /// needs nothing done to it; what is not sure is no.
  var isPlain: Bool {
    var index = 0
    while index < count {
      // Nearly every text is figures and English letters, which are looked at eight at a time.
      if index + 8 <= count, let start = baseAddress {
        let eight = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
        if Self.isPrintable(eight) {
          index += 8
          continue
        }
      }
      let byte = self[index]
      switch byte {
      case 0x20..<0x7F: index += 1
      // Latin, Greek and Cyrillic letters, but for the controls at the beginning of their block.
      case 0xC2 where index + 1 < count && self[index + 1] >= 0xA0: index += 2
      case 0xC3...0xD5: index += 2
      // Dashes, quotation marks and dots.
      case 0xE2
      where index + 2 < count && self[index + 1] == 0x80
        && (0x90...0xA7).contains(self[index + 2]):
        index += 3
      default: return false
      }
    }
    return true
  }

  /// Whether each of eight bytes is from a blank to a tilde: none has the highest bit, none borrows it
  /// when 0x20 is taken away, and none reaches it when one is added.
  private static func isPrintable(_ eight: UInt64) -> Bool {
    let highest: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    guard eight & highest == 0 else { return false }
    // With the highest bits set no byte borrows from its neighbour.
    let above = (eight | highest) &- ones &* 0x20
    return above & highest == highest && (eight &+ ones) & highest == 0
  }
}
