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
    let letter = Letter(template: self, values: ShownValues(values, in: self))
    return words.withUnsafeBufferPointer { words in
      lines.withUnsafeBufferPointer { lines in
        segments.withUnsafeBufferPointer { segments in
          var writer = LetterWriter(room: words.count + 1_024)
          for line in lines { letter.write(line, segments, words, to: &writer) }
          return writer.finish()
        }
      }
    }
  }

  /// What most records fit in; the system hands out no more than a thousand bytes as quickly.
  private static let roomOfARecord = 960

  /// These fields' values as the bytes of a text, from which ``FieldValues/init(recorded:)`` makes them
  /// again.
  public func record(_ values: FieldValues) -> [UInt8] {
    let sharesCommon = values.common === common
    var text: [UInt8] = []
    text.reserveCapacity(Self.roomOfARecord)
    for entry in recorded {
      let name = names[entry.field]
      if let own = values.ownValue(of: name), entry.common.isEmpty || !own.isBlank {
        own.record(as: entry.name, into: &text)
      } else if sharesCommon {
        text += entry.common
      } else {
        values[name]?.record(as: entry.name, into: &text)
      }
    }
    return text
  }
}

/// One letter on its way to paper.
private struct Letter {
  let template: PreparedTemplate
  let values: ShownValues

  func write(
    _ line: PreparedTemplate.Line, _ segments: UnsafeBufferPointer<PreparedTemplate.Segment>,
    _ words: UnsafeBufferPointer<UInt8>, to writer: inout LetterWriter
  ) {
    if let fixed = line.fixed {
      writer.beginLine()
      writer.add(fixed: words[fixed])
      return
    }
    if line.isBlank && writer.leavesOutBlankLines { return }
    if line.isOnlyChoices, isSilent(line, segments) {
      writer.vanish()
      return
    }
    writer.beginLine()
    if line.alone >= 0, case .list(let items) = values[line.alone] {
      for item in items where !item.isBlank {
        writer.add(fixed: words[line.indent])
        writer.add(shown: item)
        writer.endLine()
      }
      return
    }
    for place in line.segments { write(segments[place], at: place, words, to: &writer) }
    writer.endLine()
  }

  /// Whether every condition on a line is answered, and with no.
  private func isSilent(
    _ line: PreparedTemplate.Line, _ segments: UnsafeBufferPointer<PreparedTemplate.Segment>
  ) -> Bool {
    line.segments.allSatisfy { place in
      segments[place].kind != .choice || answer(to: segments[place].field) == false
    }
  }

  private func write(
    _ segment: PreparedTemplate.Segment, at place: Int, _ words: UnsafeBufferPointer<UInt8>,
    to writer: inout LetterWriter
  ) {
    switch segment.kind {
    case .words: writer.add(fixed: words[segment.words])
    case .field: writeField(segment.field, at: place, words, to: &writer)
    case .choice:
      switch answer(to: segment.field) {
      case true?: writer.add(words[segment.words])
      case false?: break
      case nil:
        writer.add("[[if \(name(at: place)): ")
        writer.add(words[segment.words])
        writer.add("]]")
      }
    case .part: writer.add("[[missing part: \(name(at: place))]]")
    }
  }

  private func writeField(
    _ field: Int, at place: Int, _ words: UnsafeBufferPointer<UInt8>,
    to writer: inout LetterWriter
  ) {
    if let own = values.own(field) {
      if case .text(let words) = own {
        writer.add(shown: words)
      } else {
        writer.add(own.inSentence(in: template.language))
      }
    } else if let common = values.common(field) {
      writer.add(words[common])
    } else {
      writer.add("[[missing: \(name(at: place))]]")
    }
  }

  /// A name as it is written where it stands.
  private func name(at place: Int) -> String { template.written[place]?.written ?? "" }

  private func answer(to field: Int) -> Bool? {
    values[field]?.answer
  }
}
