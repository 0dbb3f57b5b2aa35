import Casework
import Restructure

/// Why the database could not be opened, read or added to.
public enum StoreError: Error, Hashable, Sendable {
  /// The file is not there, and it was not asked for that it be made.
  case noSuchFile(String)
  /// The folder that should hold the file is not there.
  case noSuchFolder(String)
  /// A file is there already that was to be made.
  case exists(String)
  /// The path names a folder.
  case isFolder(String)
  /// The file is something other than an SQLite database.
  case notADatabase(String)
  /// The file is an SQLite database of another program.
  case notOurs(String)
  /// The file was made by a newer version.
  case newer(String)
  /// Another program is using the file.
  case locked(String)
  /// The file or its folder may only be read.
  case readOnly(String)
  /// The disk is full.
  case diskFull(String)
  /// The file could not be written to its end, though the disk does not say that it is full.
  case notWritten(String)
  /// The file may not be opened, or not as a database.
  case cannotOpen(String)
  /// Words were erased, and the file could not be written anew without the room that they left.
  case notCompacted(String)
  /// A line of an export is not as it was written; the entry is given where the line is one.
  case notAsExported(String, line: Int, entry: Int?, detail: String)
  /// What the file holds makes no sense; the detail says where.
  case damaged(String, detail: String)
  /// The database failed in a way that is not foreseen; the detail is its own message.
  case failed(String, detail: String)
  /// No case answers to the word; the known ones are given, so that the nearest can be named.
  case unknownCase(String, known: [CaseReference])
  /// Several cases answer to the word.
  case ambiguousCase(String, [CaseReference])
  /// The database holds no programme of this id.
  case unknownProgramme(String, known: [String])
  /// The programme has no id.
  case programmeWithoutID
  /// A person or post that is to be opened has no id.
  case caseWithoutID
  /// Another run has put a letter of this reference on the register that says something else.
  case letterOnRegister(String)
  /// The moves are refused, and none is recorded.
  case refused([RefusedMove])

  /// Which case is refused, and why.
  public struct RefusedMove: Hashable, Sendable {
    public let `case`: CaseReference
    public let refusal: MoveRefusal

    /// A case with the reason for which it is refused.
    public init(case reference: CaseReference, refusal: MoveRefusal) {
      `case` = reference
      self.refusal = refusal
    }
  }
}
