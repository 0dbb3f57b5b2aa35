import Letters
import Store

extension RegisteredLetter {
  /// What it was written with, by the names that people read; empty once that is erased.
  public var namedValues: [(field: String, value: String)] {
    // The register keeps names as they are compared; people read them as the catalogue has them.
    let fields = LetterKind(rawValue: letter.kind)?.fields ?? []
    let written = Dictionary(
      fields.map { ($0.name.key, $0.name.written) }, uniquingKeysWith: { first, _ in first })
    return (FieldValues(recorded: letter.data)?.named ?? []).map {
      (written[$0.field] ?? $0.field, $0.value)
    }
  }
}
