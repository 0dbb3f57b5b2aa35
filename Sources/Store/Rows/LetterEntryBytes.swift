import Digest

/// What an entry of the register says, part behind part, as its digest covers it.
///
/// Each part has its length before it, so that no two entries run together to the same text; a part
/// that is not there differs from one that is empty. The entry's number stands before these parts and
/// the digest of the entry before it behind them: both are known only when it joins the chain, and
/// the rest can be laid out on any processor before.
struct LetterEntryBytes {
  /// The parts, in this order.
  enum Part: Int, CaseIterable {
    case programme, employee, fromPost, standing, act, kind, language, edition, onDate, reference
    case fileName, template, textDigest, concerns, personalDigest
  }

  private var bytes: [UInt8] = []
  /// Where the words of each part lie; nil where there are none.
  private var places: [Range<Int>?] = []

  init(_ words: (Part) -> String?) {
    bytes.reserveCapacity(640)
    places.reserveCapacity(Part.allCases.count)
    for part in Part.allCases {
      guard let words = words(part) else {
        Self.add(nil, to: &bytes)
        places.append(nil)
        continue
      }
      Self.add(words, to: &bytes)
      // The end of the line stands behind the words.
      let end = bytes.count - 1
      places.append(end - words.utf8.count..<end)
    }
  }

  /// Gives the words of each part where they lie, nil where there are none.
  func withWords<Result>(
    _ body: ((Part) -> UnsafeBufferPointer<UInt8>?) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      try body { part in places[part.rawValue].map { UnsafeBufferPointer(rebasing: bytes[$0]) } }
    }
  }

  /// The digest of the whole entry, where it joins the chain; `room` is used again for each.
  func digest(number: Int, after previous: String, in room: inout [UInt8]) -> String {
    room.removeAll(keepingCapacity: true)
    room.append(contentsOf: "ringfence letter 1\n".utf8)
    Self.add(String(number), to: &room)
    room.append(contentsOf: bytes)
    Self.add(previous, to: &room)
    return SHA256Digest(of: room).description
  }

  private static func add(_ words: String?, to bytes: inout [UInt8]) {
    if let words {
      bytes.append(contentsOf: String(words.utf8.count).utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: words.utf8)
    } else {
      bytes.append(UInt8(ascii: "-"))
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
