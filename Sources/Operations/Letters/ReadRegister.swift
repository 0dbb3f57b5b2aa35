import Letters
import Restructure
import Store

/// Looks into the register of letters, and withdraws letters of it.
public struct ReadRegister: Sendable {
  private let store: CaseStore
  private let programme: String
  private let register: LetterRegister
  private let today: LocalDate
  /// Every letter, in the order in which it was written.
  public let letters: [RegisteredLetter]

  /// A letter with what it was written with.
  public struct Shown: Sendable {
    public let entry: RegisteredLetter
    /// The values by name; empty once they are erased.
    public let values: [(field: String, value: String)]
    let make: @Sendable () throws(OperationFailure) -> String

    /// The letter, made again to the same bytes.
    public func text() throws(OperationFailure) -> String { try make() }
  }

  /// Reads the register of a programme.
  public init(_ file: CaseFile) throws(OperationFailure) {
    let opened = try file.store()
    let id = try file.programme(in: opened).id
    store = opened
    programme = id
    register = LetterRegister(opened, id)
    letters = try StoreFailure.translating { () throws(StoreError) in try opened.letters(in: id) }
    today = (try? StoredFolder(file, opened).load())?.on ?? file.today
  }

  /// One letter, by its number, its reference or its file name.
  public func show(_ word: String) throws(OperationFailure) -> Shown {
    let entry = try find(word)
    let register = register
    return Shown(
      entry: entry, values: entry.namedValues,
      make: { () throws(OperationFailure) in try register.text(of: entry) })
  }

  /// Withdraws a letter; gives it and the head of the history.
  public func withdraw(
    _ word: String, on day: LocalDate?, by name: String, reason: String
  ) throws(OperationFailure) -> (entry: RegisteredLetter, head: String?) {
    let entry = try find(word)
    if name.trimmedText.isEmpty || reason.trimmedText.isEmpty {
      throw .usage("who withdraws it, or why, is not said", remedy: "Give --by and --reason.")
    }
    if case .withdrawn(let day, _, _) = entry.standing {
      throw .refused(
        "letter \(entry.number) was withdrawn on \(day)", remedy: "Nothing more is to be done.")
    }
    let on = day ?? today
    if on < entry.letter.on {
      throw .refused(
        "letter \(entry.number) is dated \(entry.letter.on), after the withdrawal on \(on)",
        remedy: "Give --on a day on or after that of the letter.")
    }
    let head = try StoreFailure.translating { () throws(StoreError) in
      try store.withdraw(
        entry, of: programme, on: on, by: name, reason: reason, recordedOn: today)
    }
    return (entry, head)
  }

  private func find(_ word: String) throws(OperationFailure) -> RegisteredLetter {
    let found =
      Int(word).flatMap { number in letters.first { $0.number == number } }
      ?? letters.last { $0.letter.reference == word || $0.letter.fileName == word }
    guard let found else {
      throw .usage(
        "there is no letter \(word) in the register",
        remedy: letters.isEmpty
          ? "No letter has been written yet." : "`ringfence letters list --db FILE` shows them.")
    }
    return found
  }
}
