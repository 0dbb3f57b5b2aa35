internal import GRDB

extension CaseStore {
  /// Copies the whole file to a new one while others may write, verifies the copy and gives what its
  /// chain comes to.
  ///
  /// The copy is as the file stood at one moment; a file of that name is never replaced. A copy
  /// whose history does not verify is kept nowhere.
  public func backUp(to path: String) throws(StoreError) -> ChainVerdict {
    let file = try OwnFile(toBe: path)
    let verdict = try makeCopy(in: file)
    if verdict.isIntact { try file.publish() }
    return verdict
  }

  /// The copy is closed again before it gets its name.
  private func makeCopy(in file: OwnFile) throws(StoreError) -> ChainVerdict {
    try copy(to: file)
    return try CaseStore(path: file.unfinished, creating: false).verifyChain()
  }
}
