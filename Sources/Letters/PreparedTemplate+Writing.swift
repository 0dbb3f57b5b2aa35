import Restructure

extension PreparedTemplate {
  /// The letter with these values, as the bytes of its file.
  ///
  /// - Returns: Text that ends in one line feed and has no blanks at the end of a line.
  /// - Throws: ``RenderFailure`` with everything that is lacking; nothing is written half.
  public func render(_ values: FieldValues) throws(RenderFailure) -> [UInt8] {
    let lacks = lacks(of: values)
    guard lacks.isEmpty else { throw RenderFailure(lacks: lacks) }
    return write(values)
  }

  /// The letter as far as it can be written; what is lacking is shown in double square brackets,
  /// such as `[[missing: reply by]]`.
  public func write(_ values: FieldValues) -> [UInt8] {
    let letter = Letter(
      template: self, values: shown(values), sharesCommon: values.common === common)
    var writer = LetterWriter(room: 4_096)
    for line in lines { letter.write(line, to: &writer) }
    return writer.finish()
  }

  /// These fields' values as text, from which ``FieldValues/init(recorded:)`` makes them again.
  public func record(_ values: FieldValues) -> String {
    let sharesCommon = values.common === common
    var text = ""
    text.reserveCapacity(2_048)
    for field in fieldsInOrder {
      if let own = values.ownValue(of: field.name), field.recordLine.isEmpty || !own.isBlank {
        own.record(as: field.recordName, into: &text)
      } else if sharesCommon {
        text += field.recordLine
      } else {
        values[field.name]?.record(as: field.recordName, into: &text)
      }
    }
    return text
  }
}

/// One letter on its way to paper.
private struct Letter {
  let template: PreparedTemplate
  /// Its own values, by the places of the fields.
  let values: [FieldValue?]
  let sharesCommon: Bool

  func write(_ line: PreparedTemplate.Line, to writer: inout LetterWriter) {
    if line.isBlank && writer.leavesOutBlankLines { return }
    if let choices = line.onlyChoices, choices.allSatisfy({ answer(to: $0) == false }) {
      writer.vanish()
      return
    }
    writer.beginLine()
    if let (field, indent) = line.alone, case .list(let items) = value(of: field) {
      for item in items where !item.isBlank {
        writer.add(indent)
        writer.add(item.shown)
        writer.endLine()
      }
      return
    }
    for segment in line.segments { write(segment, to: &writer) }
    writer.endLine()
  }

  private func write(_ segment: PreparedTemplate.Segment, to writer: inout LetterWriter) {
    switch segment {
    case .words(let words): writer.add(words)
    case .field(let index, let name): writeField(index, name, to: &writer)
    case .choice(let index, let name, let words):
      switch answer(to: index) {
      case true?: writer.add(words)
      case false?: break
      case nil:
        writer.add("[[if \(name): ")
        writer.add(words)
        writer.add("]]")
      }
    case .part(let name): writer.add("[[missing part: \(name)]]")
    }
  }

  private func writeField(
    _ index: Int, _ name: PlaceholderName, to writer: inout LetterWriter
  ) {
    let field = template.fields[index]
    if let own = values[index] {
      writer.add(own.inSentence(in: template.language))
    } else if sharesCommon, field.common != nil {
      writer.add(field.sentence)
    } else {
      writer.add("[[missing: \(name)]]")
    }
  }

  private func value(of index: Int) -> FieldValue? {
    values[index] ?? (sharesCommon ? template.fields[index].common : nil)
  }

  private func answer(to index: Int) -> Bool? {
    value(of: index)?.answer
  }
}
