import Casework
import Letters
import Restructure

/// The values of one letter, with where each comes from and why one is not there.
struct LetterValues: Sendable {
  private(set) var values: FieldValues
  /// Where each value comes from; empty unless somebody asks.
  private var origins: [PlaceholderName: String] = [:]
  /// Points that are not settled and that decide what the letter says; whoever signs must know them.
  private(set) var openPoints: [String] = []
  /// Why a field that could be worked out was not.
  private(set) var obstacles: [PlaceholderName: String] = [:]
  /// Why the letter must not be written although its fields have values.
  private(set) var refusals: [String] = []
  /// What stands in place of words that were given for all letters.
  private var overruled: [(name: PlaceholderName, value: FieldValue, origin: String)] = []
  /// Why it must not be written anew on its day, although one that says the same may stand since an
  /// earlier one.
  private(set) var refusalsAnew: [String] = []
  private let isTraced: Bool
  private let common: CommonLetterValues?

  /// No values yet but the common ones; where each comes from is noted only if it is to be shown.
  init(isTraced: Bool, sharing common: CommonLetterValues? = nil) {
    self.isTraced = isTraced
    self.common = common
    values = FieldValues(sharing: common?.values)
    // Most kinds of letter have no more of their own; the system is slower to hand out more at once.
    values.reserveCapacity(16)
  }

  /// Where a value comes from; nil where nobody asked, or there is none.
  func origin(of name: PlaceholderName) -> String? {
    origins[name] ?? common?.origins[name]
  }

  /// These values, for all letters of a kind and language to share.
  var shared: CommonLetterValues { CommonLetterValues(values: values.shared, origins: origins) }

  subscript(name: PlaceholderName) -> FieldValue? { values[name] }

  /// Notes a value that is known, with where it comes from.
  mutating func set(
    _ name: PlaceholderName, _ value: FieldValue?, from origin: @autoclosure () -> String
  ) {
    guard let value else { return }
    values[name] = value
    if isTraced, !value.isBlank { origins[name] = origin() }
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

  /// Notes what is so of this letter whatever somebody said of all letters.
  mutating func overrule(_ name: PlaceholderName, _ value: FieldValue, from origin: String) {
    overruled.append((name, value, origin))
  }

  /// Puts in force what was so noted, once it is known that nothing that was typed contradicts the rest.
  mutating func applyOverruling() {
    for (name, value, origin) in overruled { set(name, value, from: origin) }
  }

  /// Notes why a value could not be worked out.
  mutating func lack(_ name: PlaceholderName, because reason: String) {
    obstacles[name] = reason
  }

  /// Notes why the letter must not be written.
  mutating func refuse(because reason: String) { refusals.append(reason) }

  /// Notes why the letter must not be written anew.
  mutating func refuseAnew(because reason: String) { refusalsAnew.append(reason) }

  /// Notes points that are not settled and that decide a value.
  mutating func note(openPoints: [String]) {
    self.openPoints += openPoints.filter { !self.openPoints.contains($0) }
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

/// What all letters of a kind in one language say alike, with where each value comes from.
final class CommonLetterValues: Sendable {
  let values: FieldValues.Common
  let origins: [PlaceholderName: String]

  init(values: FieldValues.Common, origins: [PlaceholderName: String]) {
    self.values = values
    self.origins = origins
  }
}

/// Values that somebody gave in words, by name.
struct GivenValues {
  var values = FieldValues()
  var origins: [PlaceholderName: String] = [:]
}
