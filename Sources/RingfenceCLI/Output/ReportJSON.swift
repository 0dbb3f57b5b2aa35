import Reports
import Restructure

/// A report in JSON: numbers as numbers, what is not known as null, what is hidden as `"*"`.
struct ReportJSON: Encodable {
  struct Section: Encodable {
    let heading: String
    let paragraphs: [String]
    let tables: [Table]
  }

  struct Table: Encodable {
    let name: String
    let caption: String
    let columns: [String]
    /// Each as its cells in the order of the columns.
    let rows: [[ReportCellJSON]]
    let lastRowSums: Bool
  }

  let report: String
  let title: String
  let programme: String
  let authority: String
  let on: String
  let audience: String
  let sections: [Section]
  let leftOut: [String]
  let notes: [String]
  let head: Nullable<String>

  init(_ report: Report) {
    self.report = report.name
    title = report.title
    programme = report.programme
    authority = report.authority
    on = report.on.description
    audience = report.audience.rawValue
    sections = report.sections.map { section in
      var paragraphs: [String] = []
      var tables: [Table] = []
      for block in section.blocks {
        switch block {
        case .paragraph(let text): paragraphs.append(text)
        case .list(let items): paragraphs += items
        case .table(let table), .picture(_, let table):
          tables.append(
            Table(
              name: table.key, caption: table.caption, columns: table.columns.map(\.key),
              rows: table.rows.map { $0.map(ReportCellJSON.init) }, lastRowSums: table.hasSums))
        }
      }
      return Section(heading: section.heading, paragraphs: paragraphs, tables: tables)
    }
    leftOut = report.leftOut.map(\.rawValue)
    notes = report.notes
    head = Nullable(report.head)
  }
}

/// One cell in JSON; decimals are text, so that no program rounds them.
struct ReportCellJSON: Encodable {
  private let cell: Cell

  init(_ cell: Cell) {
    self.cell = cell
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch cell {
    case .number(let number): try container.encode(number)
    case .notKnown, .none: try container.encodeNil()
    case .text, .decimal, .day, .hidden: try container.encode(cell.words)
    }
  }
}
