import Exchange
import Restructure
import Workbooks

/// The sheets of an empty workbook: the guide, the programme, and one for each table.
struct WorkbookSkeleton {
  private let writer: WorkbookWriter
  private let today: LocalDate

  /// Adds the sheets and gives their names.
  static func write(_ writer: WorkbookWriter, today: LocalDate) -> [String] {
    let skeleton = WorkbookSkeleton(writer: writer, today: today)
    skeleton.guide()
    skeleton.programme(ProgrammeKeys.rows(today: today))
    for layout in TableLayout.all { skeleton.table(layout) }
    return ["guide", "programme"] + TableLayout.all.map(name)
  }

  static func name(_ layout: TableLayout) -> String {
    String(layout.file.prefix { $0 != "." })
  }

  private func guide() {
    let sheet = writer.sheet(
      "guide", [SheetColumn("How to fill this workbook", .words, width: 110)])
    let lines =
      [
        "Each sheet is one table. Point at a heading to read what belongs into its column; a bold "
          + "heading must be filled in every row.",
        "Empty means not known, never zero.",
        "A row that starts with “# ” does not count. The row in italics on each sheet is such an "
          + "example: leave it, or delete the whole row, and begin below it. Whoever writes over its "
          + "first cell makes its other cells count.",
        "Dates are dates, or 2016-10-03, or 03/10/2016 (day first). Hours are a share of full time, "
          + "such as 0.66667 or 24/36.",
        "Do not merge cells: a merged cell does not say of which row it speaks. Formulas may stand "
          + "anywhere; what they came to when the file was saved is read.",
        "Sheets that are not needed may be taken away; programme and posts must stay. This sheet is "
          + "not read.",
        "Then: ringfence check FILE.xlsx", "",
      ]
      + TableLayout.all.map { "\(Self.name($0)): \($0.meaningOfRow ?? "")" }
    for line in lines { sheet?.add([.text(line)]) }
  }

  /// Adds the guide, and a sheet `programme` with these rows.
  static func writeHead(
    _ writer: WorkbookWriter, today: LocalDate, rows: [ProgrammeKeys.Row]
  ) {
    let skeleton = WorkbookSkeleton(writer: writer, today: today)
    skeleton.guide()
    skeleton.programme(rows)
  }

  private func programme(_ rows: [ProgrammeKeys.Row]) {
    let sheet = writer.sheet(
      "programme",
      [
        SheetColumn("Key", .verbatim, width: 34), SheetColumn("Value", .words, width: 44),
        SheetColumn("What it says", .words, width: 90),
      ])
    for (key, value, meaning) in rows {
      if key.hasPrefix("# ") {
        sheet?.addRemark([key, value.words, meaning])
      } else {
        sheet?.add([.text(key), value, .text(meaning)])
      }
    }
    sheet?.select(row: 1, column: 1)
  }

  private func table(_ layout: TableLayout) {
    let sheet = writer.sheet(Self.name(layout), layout.columns.map { Self.column($0, of: layout) })
    let example = FolderSkeleton.example(of: layout.file)
    let cells = layout.columns.map { example[$0.name] ?? "" }
    sheet?.addRemark(["# " + (cells.first ?? "")] + cells.dropFirst())
    sheet?.select()
  }

  /// A column of a table as a sheet has it; an answer's table has the same looks.
  static func column(_ column: TableLayout.Column, of layout: TableLayout) -> SheetColumn {
    let meaning = layout.meaning(of: column.name) ?? ""
    let note =
      (column.isRequired ? "Required. " : "") + meaning.prefix(1).uppercased()
      + meaning.dropFirst() + "."
    let long = [
      "note", "source", "words", "reason", "evidence", "union_view", "address", "open_to",
    ]
    let (content, choices): (SheetColumn.Content, [String]) =
      switch layout.content(of: column.name) {
      case .id, .hours: (.verbatim, [])
      case .date: (.date, [])
      case .count: (.whole, [])
      case .money: (.money, [])
      case .word(let words): (.verbatim, words)
      case .text: (long.contains(column.name) ? .words : .verbatim, [])
      }
    return SheetColumn(
      column.name, content, note: note,
      choices: choices.isEmpty ? nil : (words: choices, isStrict: column.name != "measure"),
      isRequired: column.isRequired)
  }
}

extension SheetValue {
  /// The value in words, for a row that does not count.
  fileprivate var words: String {
    switch self {
    case .empty, .dayToCome: ""
    case .text(let text), .decimal(let text): text
    case .whole(let number): String(number)
    case .day(let day): LocalDate(dayNumber: day).description
    }
  }
}
