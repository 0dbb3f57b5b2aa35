import Foundation
import Synchronization

/// The folder that letters are written into: each file appears whole or not at all.
///
/// It is safe to use from several threads, for files of different names.
final class LetterFolder: Sendable {
  /// Why a file could not be written.
  struct Failure: Error {
    let name: String
    let code: Int32
  }

  private let descriptor: Int32
  let path: String
  /// Whether a file can be made without a name, filled, and only then be named.
  private let hasNamelessFiles: Bool
  /// Threads take turns: those that make files in one folder at once wait for each other in the
  /// system too, and longer.
  private let turn = Mutex(())
  /// Whether it held nothing when it was opened, so that no letter need be looked for.
  private let wasEmpty: Bool

  /// Opens a folder, making it if it is not there, and removes what an interrupted batch left.
  init(_ path: String) throws(Failure) {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path, isDirectory: true), withIntermediateDirectories: true)
    } catch {
      throw Failure(name: path, code: errno)
    }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(name: path, code: errno) }
    hasNamelessFiles = Self.triesNamelessFile(in: descriptor)
    var wasEmpty = true
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
      if name.hasPrefix(Self.unfinished) {
        unlinkat(descriptor, name, 0)
      } else {
        wasEmpty = false
      }
    }
    self.wasEmpty = wasEmpty
  }

  deinit { close(descriptor) }

  /// Begins the name of a file that is not whole yet; it is renamed once it is.
  static let unfinished = ".unfinished-"

  /// Where something else writes a file before it is given its name.
  func unfinishedPath(of name: String) -> String { path + "/" + Self.unfinished + name }

  /// Gives a file that something else has written its name.
  func finish(_ name: String) throws(Failure) {
    guard renameat(descriptor, Self.unfinished + name, descriptor, name) == 0 else {
      throw Failure(name: name, code: errno)
    }
  }

  /// What a file holds; nil where there is none.
  ///
  /// A file without a byte is no letter: it is what a power cut leaves of one, and counts as not there.
  func contents(of name: String) throws(Failure) -> [UInt8]? {
    wasEmpty ? nil : try found(name)
  }

  private func found(_ name: String) throws(Failure) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw Failure(name: name, code: errno)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure(name: name, code: errno) }
    guard status.st_size > 0 else { return nil }
    var count = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while count < size {
        let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got <= 0 { break }
        count += got
      }
      filled = count
    }
    guard count == size else { throw Failure(name: name, code: errno) }
    return bytes
  }

  /// Writes a file whole, where there is none of its name that holds anything else.
  func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    if hasNamelessFiles {
      let isNamed = try turn.withLock { _ throws(Failure) in
        try writeNameless(bytes, to: name)
      }
      if isNamed { return }
    }
    if let there = try found(name) {
      guard there == bytes else { throw Failure(name: name, code: EEXIST) }
      return
    }
    let unfinished = Self.unfinished + name
    let file = openat(descriptor, unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Failure(name: name, code: errno) }
    let code = bytes.withUnsafeBytes { OpenFile.write($0, to: file) }
    let isClosed = close(file) == 0
    guard code == 0, isClosed else { throw Failure(name: name, code: code == 0 ? errno : code) }
    try finish(name)
  }

  /// Fills a file that has no name yet and then names it; says no if the name is taken.
  private func writeNameless(_ bytes: [UInt8], to name: String) throws(Failure) -> Bool {
    let file = Self.openNameless(in: descriptor)
    guard file >= 0 else { throw Failure(name: name, code: errno) }
    defer { close(file) }
    let code = bytes.withUnsafeBytes { OpenFile.write($0, to: file) }
    guard code == 0 else { throw Failure(name: name, code: code) }
    return Self.name(file, name, in: descriptor)
  }
}

// Files without a name, which Linux has: nothing is left of one when the program is killed, and the
// folder is written to once a file, not three times.
extension LetterFolder {
  private static func triesNamelessFile(in folder: Int32) -> Bool {
    let file = openNameless(in: folder)
    guard file >= 0 else { return false }
    defer { close(file) }
    let trial = unfinished + "trial"
    unlinkat(folder, trial, 0)
    let isNamed = name(file, trial, in: folder)
    unlinkat(folder, trial, 0)
    return isNamed
  }

  private static func openNameless(in folder: Int32) -> Int32 {
    #if os(Linux)
      // O_TMPFILE, which Swift does not import because it is made of two flags.
      openat(folder, ".", O_WRONLY | O_CLOEXEC | 0o20000000 | O_DIRECTORY, 0o644)
    #else
      -1
    #endif
  }

  private static func name(_ file: Int32, _ name: String, in folder: Int32) -> Bool {
    #if os(Linux)
      // By the open file itself (AT_EMPTY_PATH, which Swift does not import) is quicker, and refused to
      // most users by older systems.
      linkat(file, "", folder, name, 0x1000) == 0
        || linkat(AT_FDCWD, "/proc/self/fd/\(file)", folder, name, AT_SYMLINK_FOLLOW) == 0
    #else
      false
    #endif
  }
}
