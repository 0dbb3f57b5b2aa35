import Letters
import TestSupport
import Testing

@Suite struct LetterFileNameTests {
  @Test(
    "A letter's file is named for the person, the post if need be, and the kind",
    arguments: [
      ("E1042", nil, LetterKind.atRisk, "E1042-at-risk.txt"),
      ("E1042", "IEY-C02", .atRisk, "E1042-IEY-C02-at-risk.txt"),
      ("E1042", nil, .s188, "E1042-s188.txt"),
      ("a.b_c-d", nil, .assimilation, "a.b_c-d-assimilation.txt"),
      ("12/34", nil, .atRisk, "12%2F34-at-risk.txt"),
      ("A B", "C\\D", .atRisk, "A%20B-C%5CD-at-risk.txt"),
      ("100%", nil, .atRisk, "100%25-at-risk.txt"),
      ("%2F", nil, .atRisk, "%252F-at-risk.txt"),
      (".hidden", nil, .atRisk, "%2Ehidden-at-risk.txt"),
      ("..", nil, .atRisk, "%2E.-at-risk.txt"),
      ("a", ".b", .atRisk, "a-.b-at-risk.txt"),
      ("Siân", nil, .atRisk, "Si%C3%A2n-at-risk.txt"),
      ("tab\there", nil, .atRisk, "tab%09here-at-risk.txt"),
      ("nul\0", nil, .atRisk, "nul%00-at-risk.txt"),
    ] as [(String, String?, LetterKind, String)])
  func named(employee: String, post: String?, kind: LetterKind, expected: String) throws {
    #expect(try LetterFileName.make(employee: employee, post: post, kind: kind) == expected)
  }

  @Test(
    "A name may have 255 bytes and no more",
    arguments: [(242, true), (243, true), (244, false), (4_000, false)])
  func longest(idLength: Int, fits: Bool) throws {
    // "-at-risk.txt" has 12 bytes.
    let id = String(repeating: "x", count: idLength)
    if fits {
      let name = try LetterFileName.make(employee: id, kind: .atRisk)
      #expect(name.utf8.count == idLength + 12)
    } else {
      #expect(throws: LetterFileNameTooLong.self) {
        try LetterFileName.make(employee: id, kind: .atRisk)
      }
    }
  }

  @Test("An id can be read back from its name, so no two ids share one", arguments: 0..<200)
  func oneToOne(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let marks: [Character] = [
      "a", "Z", "0", ".", "-", "_", "%", "/", " ", "é", "2", "F", "\n", "👩‍🏫",
    ]
    let id = String((0..<8).compactMap { _ in marks.randomElement(using: &generator) })
    let name = try LetterFileName.make(employee: id, kind: .atRisk)
    #expect(name.hasSuffix("-at-risk.txt") && !name.hasPrefix("."))
    #expect(name.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "/") })
    #expect(decoded(String(name.dropLast("-at-risk.txt".count))) == id)
  }

  /// Reads `%XX` back into bytes, by a way that shares nothing with the code under test.
  private func decoded(_ name: String) -> String {
    let pieces = name.split(separator: "%", omittingEmptySubsequences: false)
    var bytes = Array((pieces.first ?? "").utf8)
    for piece in pieces.dropFirst() {
      bytes += [UInt8(piece.prefix(2), radix: 16) ?? 0] + Array(piece.dropFirst(2).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
