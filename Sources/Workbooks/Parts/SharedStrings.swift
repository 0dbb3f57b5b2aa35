/// The texts that cells of several sheets share, one after the other in one run of bytes.
struct SharedStrings: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The bytes of a text; nil where there is none of this number.
  func range(_ number: Int) -> Range<Int>? {
    guard ends.indices.contains(number) else { return nil }
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  fileprivate mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: piece)
  }

  /// Ends the text that was being added.
  fileprivate mutating func end() {
    EscapedText.unescape(&bytes, from: ends.last ?? 0)
    ends.append(bytes.count)
  }
}

/// Reads the texts that cells share: the runs of a text in several fonts are one text, and how it is
/// pronounced is no part of it.
final class SharedStringsPart: XMLPart {
  private(set) var strings = SharedStrings()
  private var isInText = false
  private var isInPronunciation = false

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "t": isInText = !isInPronunciation
    case "rPh": isInPronunciation = true
    default: break
    }
  }

  override func close(_ name: XMLName) {
    switch name {
    case "t": isInText = false
    case "rPh": isInPronunciation = false
    case "si": strings.end()
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText { strings.append(bytes) }
  }
}
