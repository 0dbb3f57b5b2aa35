import Foundation
import Testing

@testable import Operations

@Suite("The folder of letters")
struct LetterFolderTests {
  private func scratch() -> String {
    NSTemporaryDirectory() + "ringfence-letters-\(UUID().uuidString)"
  }

  @Test("A file is there whole, and with nothing beside it")
  func writesWhole() throws {
    let path = scratch()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try LetterFolder(path + "/deeper")
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(bytes, to: "a.txt")
    let later = try LetterFolder(path + "/deeper")
    #expect(try later.contents(of: "a.txt") == bytes)
    #expect(try later.contents(of: "b.txt") == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path + "/deeper") == ["a.txt"])
  }

  @Test("What a power cut leaves empty is no letter, and is written again")
  func replacesEmptyFiles() throws {
    let path = scratch()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: path + "/a.txt"))
    let folder = try LetterFolder(path)
    #expect(try folder.contents(of: "a.txt") == nil)
    try folder.write([1], to: "a.txt")
    #expect(try folder.contents(of: "a.txt") == [1])
  }

  @Test("A file that somebody else has written meanwhile is left as it is")
  func overwritesNothing() throws {
    let path = scratch()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try LetterFolder(path)
    try Data([1]).write(to: URL(fileURLWithPath: path + "/a.txt"))
    #expect(throws: LetterFolder.Failure.self) { try folder.write([2], to: "a.txt") }
    try folder.write([1], to: "a.txt")
    #expect(FileManager.default.contents(atPath: path + "/a.txt") == Data([1]))
  }

  @Test("What an interrupted batch left is removed, and nothing else")
  func removesLeftovers() throws {
    let path = scratch()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in [".unfinished-a.pdf", "a.txt", ".hidden"] {
      try Data([1]).write(to: URL(fileURLWithPath: path + "/" + name))
    }
    _ = try LetterFolder(path)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: path).sorted() == [".hidden", "a.txt"])
  }

  @Test("A folder that is a file is an error")
  func refusesFiles() throws {
    let path = scratch()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data([1]).write(to: URL(fileURLWithPath: path))
    #expect(throws: LetterFolder.Failure.self) { _ = try LetterFolder(path) }
  }
}
