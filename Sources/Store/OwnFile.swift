import Foundation

/// A file of cases in the making, which nobody but its owner may read.
///
/// It is made beside the place where it will stand and gets its name only once it is whole; a file
/// of that name is never replaced. What is left by a program that was stopped is begun anew by the
/// next, and two programs never make one file.
final class OwnFile {
  /// The name under which it will stand.
  let path: String
  /// Where it stands until it is whole.
  let unfinished: String
  private let handle: Int32

  /// Begins a file that is to stand at a path.
  init(toBe path: String) throws(StoreError) {
    self.path = path
    unfinished = path + ".unfinished"
    try Self.checkNew(path)
    handle = try Self.claim(unfinished, meaning: path)
    // What a program left that was stopped is worth nothing.
    unlink(unfinished + "-journal")
    guard ftruncate(handle, 0) == 0, fchmod(handle, S_IRUSR | S_IWUSR) == 0 else {
      close(handle)
      throw .cannotOpen(path)
    }
  }

  deinit {
    unlink(unfinished + "-journal")
    // Only then may another begin it.
    unlink(unfinished)
    close(handle)
  }

  /// Fills the file with text.
  func fill<Result>(
    _ body: (_ write: (String) throws -> Void) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    var waiting: [UInt8] = []
    var fault: StoreError?
    func flush() throws {
      var written = 0
      while written < waiting.count {
        let count = waiting.withUnsafeBytes { bytes in
          write(handle, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        }
        guard count >= 0 else {
          let failure = Self.failure(path)
          fault = failure
          throw failure
        }
        written += count
      }
      waiting.removeAll(keepingCapacity: true)
    }
    do {
      let result = try body { text in
        waiting += text.utf8
        if waiting.count > 1 << 16 { try flush() }
      }
      try flush()
      return result
    } catch let error as StoreError {
      throw fault ?? error
    } catch {
      throw .failed(path, detail: "\(error)")
    }
  }

  /// Gives the file its name; after a power cut there is the whole file or none.
  func publish() throws(StoreError) {
    try Self.flush(unfinished, meaning: path)
    if link(unfinished, path) != 0 {
      // Some network disks know no second name of a file.
      guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(errno), Self.make(path),
        rename(unfinished, path) == 0
      else { throw Self.failure(path) }
    }
    try Self.flush(URL(fileURLWithPath: path).deletingLastPathComponent().path, meaning: path)
  }

  /// Makes an empty file for its owner only; false where one is there already or none can be made.
  static func make(_ path: String) -> Bool {
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard file >= 0 else { return false }
    close(file)
    return true
  }

  private static func checkNew(_ path: String) throws(StoreError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      throw isFolder.boolValue ? .isFolder(path) : .exists(path)
    }
    try CaseStore.checkPath(path, creating: true)
  }

  /// Opens a file that nobody else is at.
  ///
  /// Whoever is done with it takes its name away first, so a file without it is not the right one
  /// any more.
  private static func claim(_ name: String, meaning path: String) throws(StoreError) -> Int32 {
    for _ in 0..<100 {
      let file = open(name, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)
      guard file >= 0 else { throw failure(path) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        throw .locked(path)
      }
      var (mine, there) = (stat(), stat())
      if fstat(file, &mine) == 0, stat(name, &there) == 0, mine.st_ino == there.st_ino {
        return file
      }
      close(file)
    }
    throw .locked(path)
  }

  /// Waits until what a file or folder holds is on the disk.
  private static func flush(_ name: String, meaning path: String) throws(StoreError) {
    let file = open(name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw failure(path) }
  }

  /// The failure that the system's latest error stands for.
  private static func failure(_ path: String) -> StoreError {
    switch errno {
    case EEXIST: .exists(path)
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path)
    case EROFS, EACCES: .readOnly(path)
    default: .cannotOpen(path)
    }
  }
}
