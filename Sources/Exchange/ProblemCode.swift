import Restructure

/// Every kind of problem that reading a folder reports, by the short fixed name that scripts use.
///
/// `Tests/ExchangeTests/Gallery` shows each with a folder that has it.
public enum ProblemCode: String, CaseIterable, Sendable {
  // MARK: Files

  /// There is no folder at the path.
  case missingFolder = "missing-folder"
  /// A file that every folder needs is not there.
  case missingFile = "missing-file"
  /// A file nearly has the name of one that is read.
  case strayFile = "stray-file"
  /// A file is there and cannot be opened.
  case unreadableFile = "unreadable-file"
  /// A file says nothing.
  case emptyFile = "empty-file"
  /// A file is not UTF-8 text.
  case wrongEncoding = "wrong-encoding"
  /// A file holds a NUL byte.
  case nulByte = "nul-byte"

  // MARK: Workbooks

  /// A workbook is damaged, of another kind, or larger than one can be.
  case unreadableWorkbook = "unreadable-workbook"
  /// A sheet has none of the names that are read.
  case unknownSheet = "unknown-sheet"
  /// Two sheets stand for one table.
  case repeatedSheet = "repeated-sheet"
  /// Cells of a table are merged into one.
  case mergedCells = "merged-cells"
  /// The file does not say what a formula comes to.
  case formulaWithoutValue = "formula-without-value"

  // MARK: Tables

  /// The cells of a table are not separated by commas.
  case wrongSeparator = "wrong-separator"
  /// A quote is opened and never closed.
  case unclosedQuote = "unclosed-quote"
  /// Text follows the closing quote of a cell.
  case textAfterQuote = "text-after-quote"
  /// A row has more or fewer cells than the header.
  case raggedRow = "ragged-row"
  /// No heading in the first row is one of ours.
  case wrongHeader = "wrong-header"
  /// A column that a table needs is not there.
  case missingColumn = "missing-column"
  /// A heading is none of ours.
  case unknownColumn = "unknown-column"
  /// Two headings stand for one column.
  case duplicateColumn = "duplicate-column"
  /// A second heading stands for a column that is read already.
  case spareColumn = "spare-column"
  /// A column without a heading holds text.
  case namelessColumn = "nameless-column"

  // MARK: Cells

  /// Something that must be said is not said.
  case missingValue = "missing-value"
  /// A value is none that the column can have.
  case wrongValue = "wrong-value"
  /// A word is none of those that are known.
  case unknownWord = "unknown-word"
  /// A spreadsheet wrote that it could not show a value.
  case spreadsheetError = "spreadsheet-error"
  /// An id holds a character that cannot be printed.
  case unprintableId = "unprintable-id"
  /// A spreadsheet shortened a long number that was an id.
  case shortenedId = "shortened-id"
  /// A date is no date, or cannot be right beside another.
  case impossibleDate = "impossible-date"
  /// Hours are not a number.
  case notANumber = "not-a-number"
  /// Hours have a comma.
  case decimalComma = "decimal-comma"
  /// Hours are negative.
  case negativeFte = "negative-fte"
  /// Hours have more than five decimals.
  case ftePlaces = "fte-places"
  /// Hours are beyond any establishment.
  case fteSize = "fte-size"
  /// Hours are a fraction too fine to be added up.
  case fteFraction = "fte-fraction"
  /// One person has more hours than full time.
  case manyHours = "many-hours"
  /// Somebody would be too young or too old to be working.
  case unlikelyAge = "unlikely-age"
  /// Service begins before somebody was of an age to work, or has not begun.
  case unlikelyDate = "unlikely-date"
  /// Two numbers of a row cannot both be right.
  case impossibleNumber = "impossible-number"
  /// Dates of a protection are given, and the protection is not.
  case missingProtection = "missing-protection"
  /// The people who may claim a post are not described as they can be.
  case openTo = "open-to"

  // MARK: programme.yaml

  /// A file is not well-formed YAML.
  case yaml
  /// An event is none that a rule asks for.
  case unknownEvent = "unknown-event"
  /// No policy that ships has the name.
  case unknownPolicy = "unknown-policy"
  /// A policy lies in the folder, and programme.yaml does not name it.
  case unusedPolicy = "unused-policy"

  // MARK: Policies

  /// Rules of a policy cannot hold together.
  case policyContradiction = "policy-contradiction"
  /// Tests, pools or policies use one another in a circle.
  case policyCycle = "policy-cycle"
  /// A rule asks about something that nobody has, or that is not declared.
  case unknownAttribute = "unknown-attribute"
  /// Ranks of one's own leave out a group that has first call on vacancies by law.
  case lostProtection = "lost-protection"
  /// A term has a name that no rule asks for.
  case unknownTerm = "unknown-term"
  /// A policy, or a term that a rule needs, says nothing of the day of the answer.
  case notInForce = "not-in-force"

  // MARK: Rows beside one another

  /// An id, or a pair of ids, stands twice.
  case duplicateId = "duplicate-id"
  /// A row names something that is not there.
  case danglingReference = "dangling-reference"
  /// A test of who may claim is met by no post of today.
  case namesNobody = "names-nobody"
  /// A post is given two fates.
  case twoFates = "two-fates"
  /// Two decisions that are in force at the same time cannot both be carried out.
  case contradictoryDecisions = "contradictory-decisions"
  /// Two people have one employee id.
  case twoPeople = "two-people"
  /// One person seems to have two employee ids.
  case onePerson = "one-person"
  /// A row is inside itself, by way of others or directly.
  case partOfItself = "part-of-itself"
  /// The fractions of a folder have no common denominator of a usable size.
  case tooManyFractions = "too-many-fractions"
  /// The hours of a folder are beyond any employer.
  case tooManyHours = "too-many-hours"
}

extension Problem {
  init(
    _ severity: Severity = .error, at place: Place, code: ProblemCode, message: String,
    remedy: String
  ) {
    self.init(severity, at: place, code: code.rawValue, message: message, remedy: remedy)
  }
}
