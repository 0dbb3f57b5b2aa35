/// The values that one letter is written with, by the names of its fields.
///
/// For example:
///
///     var values: FieldValues = ["employee name": .text("A. Synthetic")]
///     values["Employee-Name"]  // .text("A. Synthetic")
public struct FieldValues: Hashable, Sendable {
  private var values: [PlaceholderName: FieldValue] = [:]

  /// No values yet.
  public init() {}

  /// The value of a field; nil where none was given.
  public subscript(name: PlaceholderName) -> FieldValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Every name with its value.
  var entries: [(name: PlaceholderName, value: FieldValue)] {
    values.map { (name: $0.key, value: $0.value) }
  }

  /// Adds a text as a person gives it, name by name; a second text of the same name makes a list.
  public mutating func add(_ text: String, to name: PlaceholderName) {
    switch values[name] {
    case nil: values[name] = .text(text)
    case .text(let first): values[name] = .list([first, text])
    case .list(let items): values[name] = .list(items + [text])
    case .flag, .date: values[name] = .text(text)
    }
  }

  /// Takes from elsewhere each value whose field has none here, or only a blank one.
  public mutating func fillGaps(from other: FieldValues) {
    values.merge(other.values) { mine, theirs in mine.isBlank ? theirs : mine }
  }
}

extension FieldValues: ExpressibleByDictionaryLiteral {
  /// Values written in code; of two with the same name the later stands.
  public init(dictionaryLiteral elements: (PlaceholderName, FieldValue)...) {
    for (name, value) in elements { values[name] = value }
  }
}
