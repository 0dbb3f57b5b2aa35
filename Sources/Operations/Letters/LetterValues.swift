import Casework
import Letters
import Restructure

/// The values of one letter, with where each comes from and why one is not there.
struct LetterValues {
  private(set) var values = FieldValues()
  /// Where each value comes from; empty unless somebody asks.
  private(set) var origins: [PlaceholderName: String] = [:]
  /// Why a field that could be worked out was not.
  private(set) var obstacles: [PlaceholderName: String] = [:]
  private let isTraced: Bool

  /// No values yet; where each comes from is noted only if it is to be shown.
  init(isTraced: Bool) {
    self.isTraced = isTraced
  }

  subscript(name: PlaceholderName) -> FieldValue? { values[name] }

  /// Notes a value that is known, with where it comes from.
  mutating func set(
    _ name: PlaceholderName, _ value: FieldValue?, from origin: @autoclosure () -> String
  ) {
    guard let value else { return }
    values[name] = value
    if isTraced { origins[name] = origin() }
  }

  /// Notes sentences, unless there are none.
  mutating func set(
    _ name: PlaceholderName, lines: [String], from origin: @autoclosure () -> String
  ) {
    if !lines.isEmpty { set(name, .list(lines), from: origin()) }
  }

  /// Notes words that are known.
  mutating func set(
    _ name: PlaceholderName, words: String?, from origin: @autoclosure () -> String
  ) {
    set(name, words.map(FieldValue.text), from: origin())
  }

  /// Notes a day that is known.
  mutating func set(
    _ name: PlaceholderName, day: LocalDate?, from origin: @autoclosure () -> String
  ) {
    set(name, day.map(FieldValue.date), from: origin())
  }

  /// Notes why a value could not be worked out.
  mutating func lack(_ name: PlaceholderName, because reason: String) {
    obstacles[name] = reason
  }

  /// Takes values given elsewhere for fields that have none here, or only blank ones.
  mutating func fillGaps(from given: GivenValues) {
    let before = values
    values.fillGaps(from: given.values)
    guard isTraced else { return }
    for (name, origin) in given.origins where before[name]?.isBlank ?? true {
      origins[name] = origin
    }
  }
}

/// Values that somebody gave in words, by name.
struct GivenValues {
  var values = FieldValues()
  var origins: [PlaceholderName: String] = [:]
}
