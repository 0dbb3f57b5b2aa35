/// The values that one letter is written with, by the names of its fields.
///
/// For example:
///
///     var values: FieldValues = ["employee name": .text("A. Synthetic")]
///     values["Employee-Name"]  // .text("A. Synthetic")
public struct FieldValues: Sendable {
  /// A name with its value.
  typealias Entry = (name: PlaceholderName, value: FieldValue)

  /// Values that many letters have in common; each refers to them and none has a copy.
  public final class Common: Sendable {
    let entries: [Entry]

    fileprivate init(_ entries: [Entry]) {
      self.entries = entries
    }

    fileprivate func value(of name: PlaceholderName) -> FieldValue? {
      entries.first { $0.name == name }?.value
    }
  }

  /// The letter's own values; they are few, so that looking through them is the quickest way.
  private var own: [Entry] = []
  /// The marks of their names, which are looked through first, and whether they show anything.
  private var marks: [(name: UInt64, isShown: Bool)] = []
  /// What stands wherever the letter has no value of its own, or only a blank one.
  private(set) var common: Common?

  /// No values yet.
  public init() {}

  /// No values yet but those that many letters have in common.
  public init(sharing common: Common?) {
    self.common = common
  }

  /// These values, for many letters to share.
  public var shared: Common { Common(entries) }

  /// The value of a field; nil where none was given.
  public subscript(name: PlaceholderName) -> FieldValue? {
    get {
      let mine = ownValue(of: name)
      guard let common, mine?.isBlank ?? true else { return mine }
      return common.value(of: name) ?? mine
    }
    set {
      if newValue == nil, common?.value(of: name) != nil {
        own = entries
        marks = own.map(Self.mark)
        common = nil
      }
      let position = position(of: name)
      switch (position, newValue) {
      case (let position?, let value?):
        own[position].value = value
        marks[position].isShown = !value.isBlank
      case (let position?, nil):
        own.remove(at: position)
        marks.remove(at: position)
      case (nil, let value?):
        own.append((name, value))
        marks.append((name.mark, !value.isBlank))
      case (nil, nil): break
      }
    }
  }

  /// The value that the letter itself has, whatever letters have in common.
  public func ownValue(of name: PlaceholderName) -> FieldValue? {
    position(of: name).map { own[$0].value }
  }

  /// Where the letter keeps its own value of a field; nil if it has none, or only a blank one.
  func placeShown(of name: PlaceholderName) -> Int? {
    position(of: name).flatMap { marks[$0].isShown ? $0 : nil }
  }

  /// One of the letter's own values.
  func ownValue(at place: Int) -> FieldValue { own[place].value }

  /// The same values, of which none is had in common with other letters.
  var withoutCommon: FieldValues {
    guard common != nil else { return self }
    var values = FieldValues()
    values.own = entries
    values.marks = values.own.map(Self.mark)
    return values
  }

  private static func mark(_ entry: Entry) -> (UInt64, Bool) {
    (entry.name.mark, !entry.value.isBlank)
  }

  private func position(of name: PlaceholderName) -> Int? {
    let mark = name.mark
    for (position, other) in marks.enumerated() where other.name == mark {
      if own[position].name == name { return position }
    }
    return nil
  }

  /// Every name with its value.
  var entries: [Entry] {
    guard let common else { return own }
    let mine: [Entry] = own.map { (name: $0.name, value: self[$0.name] ?? $0.value) }
    return mine + common.entries.filter { ownValue(of: $0.name) == nil }
  }

  /// Makes room for a letter's own values.
  public mutating func reserveCapacity(_ count: Int) {
    own.reserveCapacity(count)
    marks.reserveCapacity(count)
  }

  /// Adds a text as a person gives it, name by name; a second text of the same name makes a list.
  public mutating func add(_ text: String, to name: PlaceholderName) {
    switch self[name] {
    case nil: self[name] = .text(text)
    case .text(let first): self[name] = .list([first, text])
    case .list(let items): self[name] = .list(items + [text])
    case .flag, .date: self[name] = .text(text)
    }
  }

  /// Takes from elsewhere each value whose field has none here, or only a blank one.
  public mutating func fillGaps(from other: FieldValues) {
    for (name, value) in other.entries where self[name]?.isBlank ?? true { self[name] = value }
  }
}

extension FieldValues: Hashable {
  public static func == (left: FieldValues, right: FieldValues) -> Bool {
    left.byName == right.byName
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(byName)
  }

  private var byName: [PlaceholderName: FieldValue] {
    Dictionary(entries.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension FieldValues: ExpressibleByDictionaryLiteral {
  /// Values written in code; of two with the same name the later stands.
  public init(dictionaryLiteral elements: (PlaceholderName, FieldValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}
