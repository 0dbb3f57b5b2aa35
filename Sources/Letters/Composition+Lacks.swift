import Restructure

extension Composition {
  /// What the letter lacks with these values, in reading order; one entry for each name and reason.
  func lacks(of values: FieldValues, as kind: LetterKind?) -> [Lack] {
    let judge = ValueJudge(values: values, catalogue: kind?.fields)
    var lacks: [Lack] = []
    for (index, piece) in pieces.enumerated() {
      guard let lack = lack(of: piece, refusal: refusals[index], judge) else { continue }
      if let known = lacks.firstIndex(where: { $0.name == lack.name && $0.reason == lack.reason }) {
        lacks[known].places += lack.places.filter { !lacks[known].places.contains($0) }
      } else {
        lacks.append(lack)
      }
    }
    return lacks
  }

  private func lack(
    of piece: TemplatePiece, refusal: Lack.Reason?, _ judge: ValueJudge
  ) -> Lack? {
    switch piece {
    case .text, .lineBreak:
      nil
    case .field(let name, let place):
      judge.fault(ofField: name).map { Lack(name: name, reason: $0, places: [place]) }
    case .choice(let name, _, let place):
      judge.fault(ofFlag: name).map { Lack(name: name, reason: $0, places: [place]) }
    case .part(let name, let place):
      refusal.map { Lack(name: name, reason: $0, places: [place]) }
    }
  }
}

/// Holds a letter's values against what its template and its kind ask for.
private struct ValueJudge {
  let values: FieldValues
  /// The fields that the kind of letter has; nil where any name will do.
  let catalogue: [LetterField]?

  func fault(ofField name: PlaceholderName) -> Lack.Reason? {
    guard let value = values.known(name) else { return absence(of: name) }
    guard let field = entry(for: name), field.form == .date else { return nil }
    guard case .date(let day) = value else { return .notADate(value.inSentence) }
    guard field.isDeadline, let letterDate, day < letterDate else { return nil }
    return .past(day)
  }

  func fault(ofFlag name: PlaceholderName) -> Lack.Reason? {
    guard let value = values.known(name) else { return absence(of: name) }
    return value.answer == nil ? .notYesOrNo(value.inSentence) : nil
  }

  private func absence(of name: PlaceholderName) -> Lack.Reason {
    if values[name] != nil { return .blank }
    return catalogue != nil && entry(for: name) == nil ? .unknownField : .missing
  }

  private func entry(for name: PlaceholderName) -> LetterField? {
    catalogue?.first { $0.name == name }
  }

  private var letterDate: LocalDate? {
    guard case .date(let day) = values["letter date"] else { return nil }
    return day
  }
}
