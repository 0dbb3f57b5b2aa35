import Casework
import Exchange
import Foundation
import Restructure
import Store

/// The case database as a command names it.
public struct CaseFile: Sendable {
  /// The database file.
  public let path: String
  /// The programme meant, where the file holds several.
  public let programme: String?
  /// Where the programme's folder lies now; nil is where it lay when its cases were opened.
  public let folder: String?
  /// The machine's date, which arrives from outside.
  public let today: LocalDate

  /// `--map` pairs with which the folder is read again.
  public let maps: [String]

  /// A database, and one programme in it where there are several.
  public init(
    path: String, programme: String?, folder: String?, today: LocalDate, maps: [String] = []
  ) {
    self.path = path
    self.programme = programme
    self.folder = folder
    self.today = today
    self.maps = maps
  }

  /// Opens the file for a command that needs what is in it.
  func store() throws(OperationFailure) -> CaseStore {
    try StoreFailure.translating { () throws(StoreError) in
      try CaseStore(path: path, creating: false)
    }
  }

  /// The one programme meant: the one named, or the only one there is.
  func programme(in store: CaseStore) throws(OperationFailure) -> StoredProgramme {
    let all = try StoreFailure.translating { () throws(StoreError) in try store.programmes() }
    if let programme {
      if let found = all.first(where: { $0.id == programme }) { return found }
      throw .usage(
        "\(path) holds no programme \(programme)",
        remedy: Suggestion.remedy(
          for: programme, among: all.map(\.id),
          otherwise: "It holds: \(all.map(\.id).joined(separator: ", "))."))
    }
    if all.count == 1 { return all[0] }
    throw .usage(
      all.isEmpty ? "\(path) holds no programme yet" : "\(path) holds several programmes",
      remedy: all.isEmpty
        ? "Open a folder's cases first: ringfence open FOLDER --db \(path)."
        : "Name one: --programme \(all[0].id).")
  }
}

/// Puts what the store cannot do into the failures that commands present.
enum StoreFailure {
  static func translating<Value>(
    under names: @autoclosure () -> StatePolicy = .plain, _ body: () throws(StoreError) -> Value
  ) throws(OperationFailure) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw failure(error, under: names())
    }
  }

  /// The failure that a command presents; a refusal has the employer's names for the states.
  static func failure(
    _ error: StoreError, under names: @autoclosure () -> StatePolicy = .plain
  ) -> OperationFailure {
    switch error {
    case .refused:
      let names = names()
      return .refused(error.message(under: names), remedy: error.remedy(under: names))
    case .unknownCase(let word, let known):
      let words = known.map(\.employee) + known.map(\.description)
      return .usage(
        error.message,
        remedy: Suggestion.remedy(for: word, among: words, otherwise: error.remedy))
    case .ambiguousCase, .unknownProgramme, .programmeWithoutID, .caseWithoutID, .noSuchFile,
      .noSuchFolder, .isFolder, .exists:
      return .usage(error.message, remedy: error.remedy)
    case .notADatabase, .notOurs, .newer, .damaged, .notAsExported, .letterOnRegister:
      return .refused(error.message, remedy: error.remedy)
    case .locked, .readOnly, .diskFull, .notWritten, .cannotOpen, .notCompacted, .failed:
      return .machine(error.message, remedy: error.remedy)
    }
  }
}

extension CaseFile {
  /// Whether there is a file at a path.
  public static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
