import Testing

@testable import Letters

/// Plain values are passed on as they are, and looked at eight bytes at a time; nothing that has to be
/// shown otherwise may slip through.
@Suite("Plain values")
struct PlainBytesTests {
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { $0.isPlain }
  }

  @Test("A control character is found wherever it stands", arguments: 0..<20)
  func controls(place: Int) {
    let controls = Array(UInt8(0)...0x1F) + [0x7F]
    for byte in UInt8(0)...0x7F {
      var text = Array("Synthetic Person 123".utf8)
      text[place] = byte
      #expect(Self.isPlain(text) == !controls.contains(byte), "byte \(byte)")
    }
  }

  @Test(
    "Marks that turn text, and no-break blanks of no width, are not plain wherever they stand",
    arguments: ["\u{202E}", "\u{05D0}", "\u{200B}", "\u{2066}", "\u{85}", "\u{FEFF}", "\u{2028}"])
  func marks(mark: String) {
    for place in 0...17 {
      let before = String(repeating: "a", count: place)
      #expect(!Self.isPlain(Array((before + mark + "bcdefghijklm").utf8)), "after \(place)")
    }
  }

  @Test(
    "Letters, dashes and quotation marks of Welsh and English are plain",
    arguments: [
      "", "a", "Llŷr Ŵyn–Ŷ", "“Teacher” — it’s hers…", "Ünal Çelik-Źdź", "£9,126.92 a week",
    ])
  func words(text: String) {
    #expect(Self.isPlain(Array(text.utf8)))
  }
}
