import Exchange
import Restructure

/// The agreement under which rows about single people go to a representative.
public struct ShareAgreement: Sendable {
  public let words: String
  public let on: LocalDate

  /// Reads *what was agreed/date*.
  public init(_ text: String) throws(OperationFailure) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    // A date of days, months and years has strokes of its own.
    for count in [1, 3] where parts.count > count {
      let date = parts.suffix(count).joined(separator: "/")
      let words = parts.dropLast(count).joined(separator: "/").trimmedText
      guard let day = try? DateText.read(String(date.trimmedText)), !words.isEmpty,
        !words.contains(where: \.isNewline)
      else { continue }
      (self.words, on) = (String(words), day)
      return
    }
    throw .usage(
      "--agreement “\(text)” is not an agreement with its date",
      remedy: "Write --agreement 'Data sharing agreement with the joint unions/2016-10-05'.")
  }
}
