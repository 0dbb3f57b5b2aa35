import Restructure

extension DueList {
  /// The list as an iCalendar file (RFC 5545): an entry of a whole day for each step.
  ///
  /// The same list gives the same bytes. Entries name cases and no people, because calendars are
  /// often shared.
  public func calendar(stamp: LocalDate) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ringfence//due//EN", "CALSCALE:GREGORIAN",
    ]
    for item in items {
      let subject = "\(item.case): \(item.state), \(item.step.words)"
      lines += [
        "BEGIN:VEVENT",
        "UID:\(Self.plain("\(item.case.programme)-\(item.case)-\(item.state)"))@ringfence",
        "DTSTAMP:\(Self.basic(stamp))T000000Z",
        "DTSTART;VALUE=DATE:\(Self.basic(item.step.on))",
        "DTEND;VALUE=DATE:\(Self.basic(item.step.on.adding(days: 1)))",
        "SUMMARY:\(Self.escaped(subject))",
        "DESCRIPTION:\(Self.escaped("Acts: \(item.state.owner.rawValue)"))",
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func basic(_ day: LocalDate) -> String {
    day.description.filter { $0 != "-" }
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n", "\r\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
  }

  /// An id for machines: every other character gives way to its number.
  private static func plain(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || scalar == "-")
        ? String(scalar) : "_\(scalar.value)"
    }.joined()
  }

  /// Lines of at most 75 bytes, each further one moved in by a blank.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for character in line {
      let bytes = character.utf8.count
      if length + bytes > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.append(character)
      length += bytes
    }
    return folded
  }
}

extension NextStep {
  /// What is due, in words: `interest-closes`, or what has to be set.
  public var words: String {
    switch cause {
    case .date(let fact): fact.rawValue
    case .noDate(let facts):
      facts.isEmpty
        ? "no date gives the next step" : "no date is set: \(facts.map(\.rawValue).joinedAsChoice)"
    }
  }
}
