import Digest
import Restructure

/// What an entry of the register says, part behind part, as its digest covers it.
///
/// Each part has its length before it, so that no two entries run together to the same text; a part
/// that is not there differs from one that is empty. The entry's number stands before these parts and
/// the digest of the entry before it behind them. One is used again for each entry of a batch.
struct LetterEntryBytes {
  /// The parts, in this order.
  enum Part: Int, CaseIterable {
    case number, programme, employee, fromPost, standing, act, kind, language, edition, onDate
    case reference, fileName, template, textDigest, concerns, personalDigest, previousDigest
  }

  private static let heading = Array("ringfence letter 1\n".utf8)
  private var bytes = heading
  /// Where the words of each part lie; nil where there are none.
  private var places = [Range<Int>?](repeating: nil, count: Part.allCases.count)

  /// What no entry says yet.
  init() {}

  /// Lays down what an entry says in place of what another said.
  mutating func lay(_ words: (Part) -> String?) {
    bytes.removeSubrange(Self.heading.count...)
    for part in Part.allCases {
      if let words = words(part) {
        bytes.append(text: String(words.utf8.count))
        bytes.append(UInt8(ascii: ":"))
        let start = bytes.count
        bytes.append(text: words)
        places[part.rawValue] = start..<bytes.count
      } else {
        bytes.append(UInt8(ascii: "-"))
        places[part.rawValue] = nil
      }
      bytes.append(UInt8(ascii: "\n"))
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

  /// The digest of the whole entry.
  var digest: String { SHA256Digest(of: bytes).description }
}
