import Letters
import Restructure

/// Writes drafted letters into a folder, each whole or not at all, and puts them on the register.
public enum WriteLetters {
  /// How letters are written.
  public struct Options: Sendable {
    /// What each letter is written as.
    public var form: LetterForm = .text
    /// Where any letter is held back, write none.
    public var allOrNone = false
    /// Write a further edition even of letters that say nothing new.
    public var again = false
    /// Also write all letters as one PDF, in the order of their addresses.
    public var isBundled = false
    /// Begin each letter of the bundle on a fresh sheet, for printing on both sides.
    public var bothSides = false
    /// The Python that typst is installed for; nil is `python3`.
    public var python: String?

    /// Text, whatever is held back.
    public init() {}
  }

  /// What was written and what was not.
  public struct Answer: Sendable {
    /// How many letters are due, those held back included.
    public internal(set) var due = 0
    /// The letters that lack something.
    public internal(set) var heldBack: [HeldBackLetter] = []
    /// How many files were written now; of a table, how many letters it holds.
    public internal(set) var written = 0
    /// How many of those are Welsh.
    public internal(set) var welsh = 0
    /// The files written now that are a further edition of a letter.
    public internal(set) var furtherEditions: [String] = []
    /// The names of those that the register had and the folder had not: the same bytes again.
    public internal(set) var restored: [String] = []
    /// How many were there already.
    public internal(set) var unchanged = 0
    /// How many of those would have differed in their date, or in what is counted from it, alone.
    public internal(set) var onlyLater = 0
    /// What is not settled and decides what the letters written now say.
    public internal(set) var openPoints = OpenPoints()
    /// The files that hold many letters: a bundle or tables.
    public internal(set) var gathered: [String] = []
    public let head: String?
  }

  /// Writes every complete letter; where `allOrNone` is asked for, none if any is held back.
  ///
  /// A letter that says nothing new is not written again, on whatever day the command is given,
  /// unless that is asked for. One that says something else is written as a further edition,
  /// `-e2`, which names the one before; what was sent stays as it was. `progress` is told from time
  /// to time how many letters of how many are done.
  ///
  /// Letters are drafted, written and put on the register part by part, so that a long batch takes no
  /// more memory than a short one. Where something must be known of all of them before the first is
  /// written, they are looked through once before.
  public static func run(
    _ letters: DraftLetters, into path: String, _ options: Options = Options(),
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(OperationFailure) -> Answer {
    var letters = letters
    letters.leavesWhatStands = !options.again
    if options.allOrNone || letters.mayContradictCases {
      let found = try lookThrough(letters)
      if options.allOrNone, !found.heldBack.isEmpty { return found }
    }
    var run = LetterRun(letters, into: path, options, progress: progress)
    return try run.run()
  }

  /// Drafts every letter and keeps those that lack something.
  private static func lookThrough(_ letters: DraftLetters) throws(OperationFailure) -> Answer {
    var answer = Answer(head: letters.head)
    var stream = try letters.stream()
    while let drafts = try stream.next() {
      answer.due += drafts.count
      answer.heldBack += drafts.filter { !$0.isComplete }.map(HeldBackLetter.init)
    }
    return answer
  }
}
