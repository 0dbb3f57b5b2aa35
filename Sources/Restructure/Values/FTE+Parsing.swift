extension FTE {
  /// Why a text is not a full-time equivalent.
  public enum ParseFailure: Error, Equatable {
    case notANumber
    /// `0,6`: a decimal comma, or a comma between thousands; which of the two cannot be told.
    case comma
    case negative
    case tooManyPlaces
    case tooLarge
    /// A fraction with a million or more below the line.
    case tooFine
  }

  /// Reads `0.6`, `6`, `.5` or `24/36`.
  @inlinable
  public init(parsing text: some StringProtocol) throws(ParseFailure) {
    try self.init(figures: Substring(text))
  }

  /// Reads `0.6` or `24/36` from its bytes; nil for every other way of writing hours.
  @inlinable
  public init?(plain bytes: some Collection<UInt8>) {
    guard let (figures, places) = plainDecimal(bytes, wholeFigures: 6, places: Self.places) else {
      self.init(plainFraction: bytes)
      return
    }
    let missing = (places..<Self.places).reduce(1) { power, _ in power * 10 }
    self.init(figures * missing, over: 100_000, roundedParts: places == Self.places ? 1 : 0)
  }

  /// Reads a fraction of up to four figures above the line and below it.
  @inlinable
  init?(plainFraction bytes: some Collection<UInt8>) {
    guard bytes.count <= 9, let line = bytes.firstIndex(of: UInt8(ascii: "/")),
      let above = plainWhole(bytes[..<line], figures: 4),
      let below = plainWhole(bytes[bytes.index(after: line)...], figures: 4), below > 0
    else { return nil }
    self.init(above, over: below)
  }

  /// The same for the one type of text that it is read from.
  @usableFromInline
  init(figures text: Substring) throws(ParseFailure) {
    if let fte = Self(plain: text.utf8) {
      self = fte
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      self = try Self.decimal(parts[0])
    case 2:
      let above = try Self.decimal(parts[0])
      let below = try Self.divisor(parts[1])
      guard below.numerator > 0 else { throw .notANumber }
      let (numerator, over) = above.numerator.multipliedReportingOverflow(by: below.denominator)
      let (denominator, alsoOver) =
        above.denominator.multipliedReportingOverflow(by: below.numerator)
      guard !over, !alsoOver else { throw .tooLarge }
      self.init(numerator, over: denominator)
      guard self.denominator < 1_000_000 else { throw .tooFine }
      guard self < FTE(whole: 1_000_000) else { throw .tooLarge }
    default:
      throw .notANumber
    }
  }

  private static func divisor(_ text: some StringProtocol) throws(ParseFailure) -> FTE {
    do throws(ParseFailure) {
      return try decimal(text)
    } catch {
      throw error == .tooLarge ? .tooFine : error
    }
  }

  private static func decimal(_ text: some StringProtocol) throws(ParseFailure) -> FTE {
    let figures = Substring(text).trimmed
    let isNegative = figures.first?.isMinus == true
    let digits = isNegative ? figures.dropFirst() : figures
    let isPlain = digits.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
    guard isPlain else {
      let isMarked = digits.utf8.allSatisfy {
        isDigit($0) || [UInt8(ascii: "."), UInt8(ascii: ",")].contains($0)
      }
      throw isMarked && digits.utf8.contains(where: isDigit) ? .comma : .notANumber
    }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, digits.utf8.contains(where: isDigit) else { throw .notANumber }
    let places = parts.count == 2 ? parts[1] : ""
    guard !isNegative || digits.utf8.allSatisfy({ !isDigit($0) || $0 == UInt8(ascii: "0") }) else {
      throw .negative
    }
    guard places.utf8.count <= Self.places else { throw .tooManyPlaces }
    let whole = parts[0].drop { $0 == "0" }
    guard whole.utf8.count <= 6 else { throw .tooLarge }
    let padded = places + String(repeating: "0", count: Self.places - places.utf8.count)
    let value = (whole + padded).utf8.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return FTE(value, over: 100_000, roundedParts: places.utf8.count == Self.places ? 1 : 0)
  }

}
