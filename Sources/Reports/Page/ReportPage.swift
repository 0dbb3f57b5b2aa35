import Restructure

/// A report as one HTML page that needs nothing else: no script, no picture or font from elsewhere.
///
/// It is made to be printed on A4 and read aloud: headings in order, a caption and scoped headers on
/// each table, and each picture's table under it.
public struct ReportPage {
  private let report: Report

  /// The page of a report.
  public init(_ report: Report) {
    self.report = report
  }

  /// The whole page, with a line end.
  public var html: String {
    let title = "\(report.title): \(report.programme)"
    let body = report.sections.map(section).joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(Markup.text(title))</title>
      <style>
      \(PageStyle.css)
      </style>
      </head>
      <body>
      <header>
      <p class="about">\(Markup.text(report.authority))</p>
      <h1>\(Markup.text(title))</h1>
      <p class="about">As of \(report.on.inWords). For \(Markup.text(report.audience.words)).</p>
      </header>
      <main>
      \(body)
      </main>
      \(footer)
      </body>
      </html>

      """
  }

  private var footer: String {
    var lines = report.notes
    if let head = report.head { lines.append("Head of the history: \(head)") }
    let paragraphs = lines.map { "<p>\(Markup.text($0))</p>" }.joined(separator: "\n")
    return lines.isEmpty ? "" : "<footer>\n\(paragraphs)\n</footer>"
  }

  private func section(_ section: Report.Section) -> String {
    "<section>\n<h2>\(Markup.text(section.heading))</h2>\n"
      + section.blocks.map(block).joined(separator: "\n") + "\n</section>"
  }

  private func block(_ block: Report.Block) -> String {
    switch block {
    case .paragraph(let text): "<p>\(Markup.text(text))</p>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(Markup.text($0))</li>\n" }.joined() + "</ul>"
    case .table(let table): self.table(table)
    case .picture(let picture, let table): figure(picture, table)
    }
  }

  private func figure(_ picture: Picture, _ table: Report.Table) -> String {
    let drawings = picture.drawings(of: table)
    let shown = drawings.map(\.svg).joined(separator: "\n")
    return "<figure>\n<figcaption>\(Markup.text(table.caption))</figcaption>\n\(shown)\n</figure>\n"
      + self.table(table)
  }

  private func table(_ table: Report.Table) -> String {
    let isNumeric = table.columns.indices.map { column in
      table.rows.contains { $0[column].isNumeric }
    }
    let head = table.columns.indices.map { column in
      "<th scope=\"col\"\(isNumeric[column] ? " class=\"n\"" : "")>"
        + "\(Markup.text(table.columns[column].title))</th>"
    }.joined()
    let rows = table.rows.enumerated().map { number, cells in
      let isSum = table.hasSums && number == table.rows.count - 1
      return "<tr\(isSum ? " class=\"sum\"" : "")>"
        + cells.enumerated().map { column, cell in
          let words = Markup.text(cell.words)
          let kind = isNumeric[column] ? " class=\"n\"" : isKey(cell) ? " class=\"k\"" : ""
          return column == 0 ? "<th scope=\"row\"\(kind)>\(words)</th>" : "<td\(kind)>\(words)</td>"
        }.joined() + "</tr>"
    }.joined(separator: "\n")
    let none = table.rows.isEmpty ? "<p>None.</p>" : ""
    let caption = Markup.text(table.caption)
    return """
      <div class="region" role="region" tabindex="0" aria-label="Table: \(caption)">
      <table>
      <caption>\(caption)</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      \(none)
      </div>
      """
  }

  /// Whether a cell holds a day or an id, which no line end may cut.
  private func isKey(_ cell: Cell) -> Bool {
    switch cell {
    case .day, .notKnown: true
    case .text(let text): text.utf8.count <= 16 && !text.contains(" ")
    case .number, .decimal, .none, .hidden: false
    }
  }
}
