import Casework
import Restructure

// The one place where failures of the store are put into words.
extension StoreError: CustomStringConvertible {
  /// What went wrong.
  public var message: String {
    switch self {
    case .noSuchFile(let path): "There is no database at \(path)."
    case .noSuchFolder(let path): "The folder of \(path) does not exist."
    case .exists(let path): "There is a file at \(path) already."
    case .isFolder(let path): "\(path) is a folder, and a file is wanted."
    case .notADatabase(let path): "\(path) is not a database."
    case .notOurs(let path): "\(path) is a database of another program."
    case .newer(let path): "\(path) was made by a newer version of Ringfence."
    case .locked(let path): "\(path) is in use by another program."
    case .readOnly(let path): "\(path) may only be read."
    case .diskFull(let path): "The disk that holds \(path) is full."
    case .notWritten(let path): "\(path) could not be written to its end."
    case .cannotOpen(let path): "\(path) cannot be opened."
    case .notCompacted(let path):
      "The words are erased from \(path), and the file could not be written anew: what they were may "
        + "still stand in room of it that is free."
    case .notAsExported(let path, let line, let entry, let detail):
      "\(path), line \(line)\(entry.map { ", entry \($0)" } ?? ""): \(detail)."
    case .damaged(let path, let detail): "\(path) is damaged: \(detail)."
    case .failed(let path, let detail): "The database \(path) failed: \(detail)."
    case .unknownCase(let word, _): "There is no case called “\(word)”."
    case .ambiguousCase(let word, let cases):
      "“\(word)” may mean \(counted(cases.count, "case")): \(Self.list(cases))."
    case .unknownProgramme(let word, _): "The database holds no programme “\(word)”."
    case .programmeWithoutID: "The programme has no id."
    case .caseWithoutID: "Somebody who is to be opened has no employee id or no post id."
    case .letterOnRegister(let reference):
      "Another run has just put a letter \(reference) on the register that says something else."
    case .refused: message(under: .plain)
    }
  }

  /// What went wrong, with an employer's names for the states of a case.
  public func message(under names: StatePolicy) -> String {
    guard case .refused(let moves) = self else { return message }
    return Self.grouped(moves) { $0.message(under: names) }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .noSuchFile: "Check the path, or open a programme's cases first, which makes the file."
    case .noSuchFolder: "Make the folder, or choose another path."
    case .exists: "Choose another path; the file is left as it is."
    case .isFolder: "Name a file inside it."
    case .notADatabase, .notOurs: "Choose another path; the file is left as it is."
    case .newer: "Use the newer version; the file is left as it is."
    case .locked: "Close the other program and try again; nothing was recorded."
    case .readOnly: "Ask for the right to change the file and its folder; nothing was recorded."
    case .diskFull: "Make room and try again; nothing was recorded."
    case .notWritten:
      "Look whether the disk is sound and whether files may grow as large there; nothing was recorded."
    case .cannotOpen: "Check that you may read and change the file and its folder."
    case .notCompacted:
      "Run the same command again once nobody else uses the file and there is room on its disk."
    case .notAsExported:
      "Nothing was made. Use the export as it was written, or export again from a database whose "
        + "audit verifies."
    case .damaged: "Keep the file as it is, and go back to a copy whose audit verifies."
    case .failed: "Nothing was recorded. Verify the audit before going on."
    case .unknownCase: "Name a case as EMPLOYEE, or as EMPLOYEE/POST."
    case .ambiguousCase(_, let cases):
      Set(cases.map(\.programme)).count > 1
        ? "Say which programme is meant, with --programme." : "Name one of them as EMPLOYEE/POST."
    case .unknownProgramme(_, let known):
      known.isEmpty
        ? "It holds none yet: open a programme's cases first."
        : "It holds \(known.joinedInWords)."
    case .programmeWithoutID: "Give the programme an id in programme.yaml."
    case .letterOnRegister:
      "Nothing of this run has joined the register since. Give the same command again: it goes by what "
        + "the register has now."
    case .caseWithoutID: "Fill in employee_id and post_id in staff.csv."
    case .refused: remedy(under: .plain)
    }
  }

  /// What to do about it, with an employer's names for the states of a case.
  public func remedy(under names: StatePolicy) -> String {
    guard case .refused(let moves) = self else { return remedy }
    if moves.count == 1 { return moves.map { $0.refusal.remedy(under: names) }.joined() }
    return Self.grouped(moves, namesAll: false) { $0.remedy(under: names) }
      + "\nNothing was recorded, for any of the cases."
  }

  /// The message with its remedy.
  public var description: String { "\(message) \(remedy)" }

  /// What is said of several refusals, once for all cases of which it is the same; of many only the
  /// first are named.
  private static func grouped(
    _ moves: [RefusedMove], namesAll: Bool = true, by words: (MoveRefusal) -> String
  ) -> String {
    var order: [String] = []
    var cases: [String: [CaseReference]] = [:]
    for move in moves {
      let said = words(move.refusal)
      if cases[said] == nil { order.append(said) }
      cases[said, default: []].append(move.case)
    }
    // What holds for every case needs none named; a message always says whose it is.
    if order.count == 1, !namesAll { return order[0] }
    return order.map { said in
      let all = cases[said] ?? []
      let named = all.prefix(all.count > 12 ? 10 : 12).map(\.description)
      let more = all.count - named.count
      let who = (named + (more > 0 ? ["\(more) others"] : [])).joinedInWords
      return (all.count > 1 ? "\(who) (\(all.count) cases)" : who) + ": " + said
    }.joined(separator: "\n")
  }

  /// Cases as commands name them, with the programme where there are several.
  private static func list(_ cases: [CaseReference]) -> String {
    let isOneProgramme = Set(cases.map(\.programme)).count <= 1
    return cases.map { isOneProgramme ? "\($0)" : "\($0) in \($0.programme)" }.joinedInWords
  }
}
