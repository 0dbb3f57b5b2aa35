import Restructure

extension DueList {
  /// The list as an iCalendar file (RFC 5545): an entry of a whole day for each step.
  ///
  /// The same list gives the same bytes: its stamp is the day of the list, not the clock's. Entries
  /// name cases and no people, because calendars are often shared.
  public func calendar(_ names: StatePolicy = .plain) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ringfence//due//EN", "CALSCALE:GREGORIAN",
    ]
    for item in items {
      let subject = "\(item.case): \(names.name(of: item.state)), \(item.state.task)"
      let about = "For: \(item.step.words)\nActs: \(item.state.owner.rawValue)"
      lines += [
        "BEGIN:VEVENT",
        "UID:\(Self.plain("\(item.case.programme)-\(item.case)-\(item.state)"))@ringfence",
        "DTSTAMP:\(Self.basic(on))T000000Z",
        "DTSTART;VALUE=DATE:\(Self.basic(item.step.on))",
        "DTEND;VALUE=DATE:\(Self.basic(item.step.on.adding(days: 1)))",
        "SUMMARY:\(Self.escaped(subject))",
        "DESCRIPTION:\(Self.escaped(about))",
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func basic(_ day: LocalDate) -> String {
    day.description.filter { $0 != "-" }
  }

  /// A text value: reserved characters behind a backslash, and nothing that ends the line.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\t": escaped += " "
      default:
        // Other control characters have no place in a text value (RFC 5545 section 3.3.11).
        if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
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

  /// Lines of at most 75 bytes, each further one moved in by a blank, with no character cut in two.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = UTF8.width(scalar)
      if length + bytes > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += bytes
    }
    return folded
  }
}
