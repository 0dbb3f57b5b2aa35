import Restructure

/// A template made ready for writing many letters: its parts put in, its lines sorted by what they
/// hold, and each field looked up once a letter.
///
/// It writes byte for byte what ``LetterTemplate/render(_:parts:as:)`` does. Values that are the same
/// in every letter are given once, as gaps to be filled.
public struct LetterPress: Sendable {
  private let lines: [PressLine]
  private let slots: [PressSlot]
  /// Whether a part is not there, so that no letter can be complete.
  private let isBroken: Bool
  /// The date that letters have which give none of their own.
  private let commonDate: LocalDate?
  private let dateName: PlaceholderName = "letter date"
  /// Kept from letter to letter.
  private var memo = PressMemo()

  /// Makes a template ready; the gaps fill the fields that a letter's own values leave empty, the
  /// first that knows.
  public init(
    _ template: LetterTemplate, parts: [PlaceholderName: LetterTemplate], as kind: LetterKind?,
    gaps: [FieldValues] = []
  ) {
    let composition = Composition(of: template, parts: parts)
    var slots = PressSlots(catalogue: kind?.fields, gaps: gaps)
    let split = composition.pieces.split(omittingEmptySubsequences: false) { $0 == .lineBreak }
    lines = PressLine.merged(split.map { PressLine($0, &slots) })
    self.slots = slots.all
    isBroken = !composition.refusals.isEmpty
    let date = gaps.lazy.compactMap { $0.known("letter date") }.first
    if case .date(let day) = date { commonDate = day } else { commonDate = nil }
  }

  /// Writes a letter behind what the buffer holds, if it lacks nothing.
  ///
  /// - Returns: Whether it was written; if not, the buffer is as it was.
  public mutating func write(_ values: FieldValues, into buffer: inout [UInt8]) -> Bool {
    guard !isBroken else { return false }
    let letterDate = date(of: values)
    var found: [PressValue] = []
    found.reserveCapacity(slots.count)
    for slot in slots {
      guard let value = slot.value(in: values, on: letterDate, &memo) else { return false }
      found.append(value)
    }
    var page = PressPage(writingBehind: buffer.count)
    for line in lines { line.set(found, on: &page, &buffer) }
    page.finish(&buffer)
    return true
  }

  private func date(of values: FieldValues) -> LocalDate? {
    if case .date(let day) = values[dateName] { return day }
    return commonDate
  }
}
