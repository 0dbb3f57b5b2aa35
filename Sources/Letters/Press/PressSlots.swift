import Restructure

/// A field that a template asks for, with what its kind of letter wants of it.
struct PressSlot: Sendable {
  let name: PlaceholderName
  /// Whether its words are printed.
  fileprivate(set) var isPrinted = false
  /// Whether it decides on conditional words.
  fileprivate(set) var isFlag = false
  let isDate: Bool
  let isDeadline: Bool
  /// What stands in where a letter has no value of its own; nil where nothing does.
  let gap: FieldValue?
  /// The same, ready to be set.
  let readyGap: PressValue?

  /// The value that a letter sets; nil where it lacks something.
  func value(
    in values: FieldValues, on letterDate: LocalDate?, _ memo: inout PressMemo
  ) -> PressValue? {
    let own = values.known(name)
    guard let value = own ?? gap else { return nil }
    if isFlag, value.answer == nil { return nil }
    if isPrinted, isDate {
      guard case .date(let day) = value else { return nil }
      if isDeadline, let letterDate, day < letterDate { return nil }
    }
    return own == nil ? readyGap : PressValue(value, isFlag: isFlag, &memo)
  }
}

/// Gathers the fields of a template, each once.
struct PressSlots {
  private(set) var all: [PressSlot] = []
  private var positions: [PlaceholderName: Int] = [:]
  private let catalogue: [PlaceholderName: LetterField]
  private let gaps: [FieldValues]

  init(catalogue: [LetterField]?, gaps: [FieldValues]) {
    self.catalogue = Dictionary(
      (catalogue ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.gaps = gaps
  }

  /// The position of a field whose words are printed.
  mutating func printing(_ name: PlaceholderName) -> Int {
    let position = position(of: name)
    all[position].isPrinted = true
    return position
  }

  /// The position of a flag that decides on words.
  mutating func deciding(_ name: PlaceholderName) -> Int {
    let position = position(of: name)
    all[position].isFlag = true
    return position
  }

  private mutating func position(of name: PlaceholderName) -> Int {
    if let known = positions[name] { return known }
    let field = catalogue[name]
    let gap = gaps.lazy.compactMap { $0.known(name) }.first
    var memo = PressMemo()
    positions[name] = all.count
    all.append(
      PressSlot(
        name: name, isDate: field?.form == .date, isDeadline: field?.isDeadline == true, gap: gap,
        readyGap: gap.map { PressValue($0, isFlag: $0.answer != nil, &memo) }))
    return all.count - 1
  }
}
