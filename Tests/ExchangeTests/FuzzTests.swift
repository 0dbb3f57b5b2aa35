import Exchange
import Foundation
import Restructure
import TestSupport
import Testing

/// Damaged copies of the worked example: whatever the bytes are, reading ends and points at them.
@Suite("Reading damaged folders")
struct FuzzTests {
  @Test("Reading ends, and every problem has a place inside its file", arguments: 0..<300)
  func damaged(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var files: [String: [UInt8]] = [:]
    for name in Coventry.names { files[name] = try Coventry.bytes(name).prefix(12_000).map(\.self) }
    for _ in 0...Int.random(in: 0...3, using: &random) {
      let name = Coventry.names[Int.random(in: 0..<Coventry.names.count, using: &random)]
      files[name] = Self.damage(files[name] ?? [], using: &random)
    }
    let folder = try ProgrammeFolder(bytes: files)
    for problem in folder.read().problems {
      let bytes = try #require(files[problem.place.file], "\(problem.place) is in no file")
      let lines = Self.lines(of: bytes, isYAML: problem.place.file.hasSuffix(".yaml"))
      let line = try #require(
        lines.dropFirst(max(problem.place.line, 1) - 1).first,
        "\(problem.place) is beyond the last line, \(lines.count)")
      #expect(
        problem.place.column <= line.unicodeScalars.count + 1, "\(problem.place): \(problem.code)")
    }
  }

  /// The lines of a file; a wrong byte counts as a character.
  static func lines(of bytes: [UInt8], isYAML: Bool) -> [Substring] {
    let breaks: Set<Character> =
      isYAML ? ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] : ["\n", "\r\n", "\r"]
    return String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) {
      breaks.contains($0)
    }
  }

  private static let pieces: [[UInt8]] = [
    Array("\"".utf8), Array(",".utf8), Array("\n".utf8), Array("\r".utf8), Array("\r\n".utf8),
    Array(";".utf8), Array("#".utf8), Array("# ".utf8), Array(",,,,".utf8), Array("\t".utf8),
    Array("{".utf8), Array("}".utf8), Array("[".utf8), Array(": ".utf8), Array("- ".utf8),
    Array("&a ".utf8), Array("*a".utf8), Array("!!binary ".utf8), Array("? ".utf8),
    Array("---\n".utf8), Array("99999999999999999999999".utf8), Array("-1".utf8),
    Array("1/0".utf8), Array("not not not ".utf8), Array("\"\"".utf8), Array("é".utf8),
    Array("e\u{301}".utf8), Array("👩‍👩‍👧".utf8), Array("\u{200B}".utf8), Array("\u{A0}".utf8),
    [0], [0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0x1A], [0xE2, 0x80],
  ]

  static func damage(_ bytes: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    let at = bytes.isEmpty ? 0 : Int.random(in: 0..<bytes.count, using: &random)
    let length = min(Int.random(in: 1...40, using: &random), bytes.count - at)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(at..<at + length)
    case 1: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
    case 2: bytes = Array(bytes[..<at])
    case 3:
      bytes.replaceSubrange(
        at..<at + min(1, length), with: [UInt8.random(in: 0...255, using: &random)])
    default:
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      bytes.insert(contentsOf: piece, at: at)
    }
    return bytes
  }
}
