extension LetterPage {
  /// The letter as one HTML file for e-mail: it fetches nothing, runs nothing, and can be read
  /// aloud.
  ///
  /// It carries a mark by which the letter is known again, such as its text's digest.
  public func html(mark: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="letter" content="\(HTMLText.escaped(mark))">
    <title>\(HTMLText.escaped(subject))</title>
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>
    <body>
    <main>
    \(parts.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private var parts: [String] {
    var parts: [String] = []
    if let name = sender.first {
      parts.append("<p class=\"sender\">\(HTMLText.isolated(name))</p>")
      let rest = sender.dropFirst()
      if !rest.isEmpty { parts.append("<p>\(HTMLText.lines(Array(rest)))</p>") }
    }
    if !notices.isEmpty { parts.append("<p><strong>\(HTMLText.lines(notices))</strong></p>") }
    if !recipient.isEmpty { parts.append("<p>\(HTMLText.lines(recipient))</p>") }
    if !details.isEmpty { parts.append(Self.table(details)) }
    parts += blocks.map(Self.html)
    if let farewell = closing.first {
      parts.append("<p>\(HTMLText.isolated(farewell))</p>")
      let names = Array(closing.dropFirst())
      if !names.isEmpty { parts.append("<p class=\"signature\">\(HTMLText.lines(names))</p>") }
    }
    return parts
  }

  private static func html(of block: Block) -> String {
    switch block {
    case .subject(let words): "<h1>\(HTMLText.isolated(words))</h1>"
    case .heading(let words): "<h2>\(HTMLText.isolated(words))</h2>"
    case .paragraph(let lines): "<p>\(HTMLText.lines(lines))</p>"
    case .labelled(let label, let words):
      "<p><strong>\(HTMLText.isolated(label)):</strong> \(HTMLText.isolated(words))</p>"
    case .pairs(let rows): table(rows)
    case .list(let items): list(items, "ul")
    case .steps(let items): list(items, "ol")
    }
  }

  private static func list(_ items: [String], _ tag: String) -> String {
    let rows = items.map { "<li>\(HTMLText.isolated($0))</li>" }
    return "<\(tag)>\n\(rows.joined(separator: "\n"))\n</\(tag)>"
  }

  /// Pairs as a table in which each row is headed by its label.
  private static func table(_ pairs: [Pair]) -> String {
    let rows = pairs.map { pair in
      "<tr><th scope=\"row\">\(HTMLText.isolated(pair.label))</th>"
        + "<td>\(HTMLText.isolated(pair.value))</td></tr>"
    }
    return "<table>\n\(rows.joined(separator: "\n"))\n</table>"
  }
}
