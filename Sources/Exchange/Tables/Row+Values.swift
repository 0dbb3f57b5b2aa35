import Restructure

extension Row {
  /// A whole number, not negative.
  func count(_ column: String, from least: Int = 0, _ problems: inout [Problem]) -> Int? {
    count(heading(column), from: least, &problems)
  }

  func count(_ heading: Heading, from least: Int = 0, _ problems: inout [Problem]) -> Int? {
    read(heading, &problems, expecting: "a whole number, \(least) or more") { text in
      WholeNumber.read(text).flatMap { $0 >= least ? $0 : nil }
    }
  }

  /// A whole number that may carry a per-cent sign, 0 to 100.
  func percent(_ column: String, _ problems: inout [Problem]) -> Int? {
    read(
      column, &problems, expecting: "a whole percentage from 0 to 100, such as 70",
      WholeNumber.readPercentage)
  }

  /// Money to the penny.
  func money(_ heading: Heading, _ problems: inout [Problem]) -> Money? {
    if let bytes = plainBytes(heading), let money = Money(plain: bytes) { return money }
    return read(
      heading, &problems,
      expecting: "an amount in pounds and pence, such as 482.15, or nothing if it is not known"
    ) {
      Money(parsing: $0)
    }
  }

  /// A printed figure.
  func figure(_ column: String, _ problems: inout [Problem]) -> Decimal5? {
    figure(heading(column), &problems)
  }

  func figure(_ heading: Heading, _ problems: inout [Problem]) -> Decimal5? {
    if let bytes = plainBytes(heading), let figure = Decimal5(plain: bytes) { return figure }
    return read(
      heading, &problems,
      expecting: "a number with up to five places, such as -35.33, or nothing if it is not known"
    ) {
      Decimal5(parsing: $0)
    }
  }

  /// `yes` or `no`.
  func yesNo(_ heading: Heading, _ problems: inout [Problem]) -> Bool? {
    read(heading, &problems, expecting: "yes or no") { YesNo.read($0) }
  }

  /// What must be qualified in; a cell of separators only names nothing.
  func qualifications(_ column: String, _ problems: inout [Problem]) -> QualificationTest? {
    qualifications(heading(column), &problems)
  }

  func qualifications(_ heading: Heading, _ problems: inout [Problem]) -> QualificationTest? {
    read(heading, &problems, expecting: "qualifications, such as QTS; HI | VI") {
      QualificationTest(parsing: $0)
    }
  }

  /// A date, ISO or day/month/year.
  func date(_ column: String, _ problems: inout [Problem]) -> LocalDate? {
    date(heading(column), &problems)
  }

  func date(_ heading: Heading, _ problems: inout [Problem]) -> LocalDate? {
    if let bytes = plainBytes(heading), let date = DateText.readPlain(bytes) { return date }
    guard let text = text(heading) else { return nil }
    let column = heading.name
    do throws(DateText.Failure) {
      return try DateText.read(text)
    } catch {
      report(
        column, .impossibleDate, "\(column) is “\(text)”, which \(error.fault)",
        error == .notADate ? "\(error.remedy) Empty means not known." : error.remedy, &problems)
      return nil
    }
  }

  /// Hours as a share of full time.
  func fte(_ column: String, _ problems: inout [Problem]) -> FTE? {
    fte(heading(column), &problems)
  }

  func fte(_ heading: Heading, _ problems: inout [Problem]) -> FTE? {
    if let bytes = plainBytes(heading), let fte = FTE(plain: bytes) { return fte }
    guard let text = text(heading) else { return nil }
    let column = heading.name
    do throws(FTE.ParseFailure) {
      return try FTE(parsing: text)
    } catch {
      let (code, fault, remedy) = Self.words(for: error)
      report(column, code, "\(column) is “\(text)”, which \(fault)", remedy, &problems)
      return nil
    }
  }

  private static func words(
    for failure: FTE.ParseFailure
  ) -> (code: ProblemCode, fault: String, remedy: String) {
    switch failure {
    case .notANumber:
      (
        .notANumber, "is not a number",
        "Write a decimal such as 0.6, or 24/36. Empty means not known."
      )
    case .comma:
      (.decimalComma, "has a comma", "Write a full stop before the decimals, such as 0.6.")
    case .negative: (.negativeFte, "is negative", "Hours are never less than nothing.")
    case .tooManyPlaces:
      (
        .ftePlaces, "has more than five decimals",
        "Write up to five places, or the exact fraction, such as 24/36."
      )
    case .tooLarge:
      (.fteSize, "is too large", "Write a share of full time, such as 0.6 or 24/36.")
    case .tooFine:
      (
        .fteFraction, "has a million or more below the line",
        "Write it as a decimal of up to five places."
      )
    }
  }

  private func read<Value>(
    _ column: String, _ problems: inout [Problem], expecting expected: @autoclosure () -> String,
    _ parse: (String) -> Value?
  ) -> Value? {
    read(heading(column), &problems, expecting: expected(), parse)
  }

  private func read<Value>(
    _ heading: Heading, _ problems: inout [Problem], expecting expected: @autoclosure () -> String,
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(heading) else { return nil }
    if let value = parse(text) { return value }
    let column = heading.name
    report(
      column, .wrongValue, "\(column) is “\(text)”",
      "Write \(expected()).", &problems)
    return nil
  }
}
