import Restructure

/// One row of a table; reading a cell that says something impossible reports it and gives nil.
struct Row {
  let cells: [CSVTable.Cell]
  let positions: [String: Int]
  let file: String

  /// Where the row starts.
  var place: Place { Place(file: file, line: cells.first?.line ?? 0) }

  /// Where a column's cell starts, or the row where the file has no such column.
  func place(of column: String) -> Place {
    guard let cell = cell(column) else { return place }
    return Place(file: file, line: cell.line, column: cell.column)
  }

  private func cell(_ column: String) -> CSVTable.Cell? {
    positions[column].map { cells[$0] }
  }

  /// The text of a cell without blanks round it; nil if it is empty.
  func text(_ column: String) -> String? {
    guard let text = cell(column)?.text.trimmedText, !text.isEmpty else { return nil }
    return String(text)
  }

  /// The text of a cell that must say something.
  func required(_ column: String, _ problems: inout [Problem]) -> String? {
    if let text = text(column) { return text }
    problems.append(
      Problem(
        at: place(of: column), code: "missing-value", message: "\(column) is empty",
        remedy: "Every row needs its \(column)."))
    return nil
  }

  /// A whole number, not negative.
  func count(_ column: String, _ problems: inout [Problem]) -> Int? {
    read(column, &problems, expecting: "a whole number, 0 or more") { text in
      guard text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
        return nil
      }
      return Int(text)
    }
  }

  /// A whole number that may carry a per-cent sign, 0 to 100.
  func percent(_ column: String, _ problems: inout [Problem]) -> Int? {
    read(column, &problems, expecting: "a percentage from 0 to 100, such as 70") { text in
      let figures = text.hasSuffix("%") ? text.dropLast().trimmedText : text[...]
      guard figures.utf8.count <= 3, figures.utf8.allSatisfy({ (48...57).contains($0) }),
        let value = Int(figures), value <= 100
      else { return nil }
      return value
    }
  }

  /// Money to the penny.
  func money(_ column: String, _ problems: inout [Problem]) -> Money? {
    read(column, &problems, expecting: "an amount in pounds and pence, such as 482.15") {
      Money(parsing: $0)
    }
  }

  /// A printed figure.
  func figure(_ column: String, _ problems: inout [Problem]) -> Decimal5? {
    read(column, &problems, expecting: "a number with up to five places, such as -35.33") {
      Decimal5(parsing: $0)
    }
  }

  /// `yes` or `no`.
  func yesNo(_ column: String, _ problems: inout [Problem]) -> Bool? {
    read(column, &problems, expecting: "yes or no") { YesNo.read($0) }
  }

  /// One of the words of an enumeration; an unknown one is reported with the nearest.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: String, _ problems: inout [Problem]
  ) -> Word? {
    guard let text = text(column) else { return nil }
    if let word = Word(rawValue: text.lowercased()) { return word }
    problems.append(
      Problem(
        at: place(of: column), code: "unknown-word", message: "\(column) cannot be “\(text)”",
        remedy: Suggestion.remedy(for: text, among: Word.allCases.map(\.rawValue))))
    return nil
  }

  /// A date, ISO or day/month/year.
  func date(_ column: String, _ problems: inout [Problem]) -> LocalDate? {
    guard let text = text(column) else { return nil }
    do throws(DateText.Failure) {
      return try DateText.read(text)
    } catch {
      problems.append(
        Problem(
          at: place(of: column), code: "impossible-date",
          message: "\(column) is “\(text)”, which \(error.fault)", remedy: error.remedy))
      return nil
    }
  }

  /// Hours as a share of full time.
  func fte(_ column: String, _ problems: inout [Problem]) -> FTE? {
    guard let text = text(column) else { return nil }
    do throws(FTE.ParseFailure) {
      return try FTE(parsing: text)
    } catch {
      let (code, fault, remedy) =
        switch error {
        case .negative: ("negative-fte", "is negative", "Hours are never less than nothing.")
        case .tooManyPlaces:
          (
            "fte-places", "has more than five decimals",
            "Write up to five places, or the exact fraction, such as 24/36."
          )
        case .tooLarge:
          ("fte-size", "is too large", "Write a share of full time, such as 0.6 or 24/36.")
        case .notANumber:
          ("not-a-number", "is not a number", "Write a decimal such as 0.6, or 24/36.")
        }
      problems.append(
        Problem(
          at: place(of: column), code: code, message: "\(column) is “\(text)”, which \(fault)",
          remedy: remedy))
      return nil
    }
  }

  private func read<Value>(
    _ column: String, _ problems: inout [Problem], expecting expected: String,
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(column) else { return nil }
    if let value = parse(text) { return value }
    problems.append(
      Problem(
        at: place(of: column), code: "wrong-value", message: "\(column) is “\(text)”",
        remedy: "Write \(expected)."))
    return nil
  }
}
