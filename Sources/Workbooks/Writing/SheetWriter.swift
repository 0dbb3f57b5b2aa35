import CLibxlsxwriter
import Glibc

/// Writes the rows of one sheet, one after the other.
public final class SheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let columns: [SheetColumn]
  private let looks: SheetLooks
  private let fail: (String) -> Void
  private var row: UInt32 = 1

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ columns: [SheetColumn], _ looks: SheetLooks,
    _ fail: @escaping (String) -> Void
  ) {
    (self.sheet, self.columns, self.looks, self.fail) = (sheet, columns, looks, fail)
    for (position, column) in columns.enumerated() { begin(column, UInt16(position)) }
    worksheet_freeze_panes(sheet, 1, 0)
    // Payroll numbers are texts of figures, and meant to be.
    worksheet_ignore_errors(
      sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
  }

  private func begin(_ column: SheetColumn, _ position: UInt16) {
    worksheet_set_column(sheet, position, position, column.width, looks.look(column.content))
    worksheet_write_string(
      sheet, 0, position, column.heading,
      column.isRequired ? looks.requiredHeading : looks.heading)
    if let note = column.note { add(note, at: position) }
    if let choices = column.choices { offer(choices.words, choices.isStrict, in: position) }
  }

  private func add(_ note: String, at position: UInt16) {
    var options = lxw_comment_options()
    options.width = 280
    options.height = UInt16(clamping: 24 + 18 * (note.utf8.count / 40 + 1))
    worksheet_write_comment_opt(sheet, 0, position, note, &options)
  }

  /// A list to choose from in every row; where it is not strict, another word is asked about and
  /// taken.
  private func offer(_ words: [String], _ isStrict: Bool, in position: UInt16) {
    // A list of one's own may have 255 characters in all.
    guard words.reduce(-1, { $0 + $1.utf8.count + 1 }) <= 255 else {
      return fail("the words to choose from in \(columns[Int(position)].heading) are too many")
    }
    var list = words.map { strdup($0) } + [nil]
    defer { for word in list { free(word) } }
    list.withUnsafeMutableBufferPointer { words in
      var rule = lxw_data_validation()
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.value_list = words.baseAddress
      let kind = isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
      rule.error_type = UInt8(kind.rawValue)
      worksheet_data_validation_range(sheet, 1, position, 1_048_575, position, &rule)
    }
  }

  /// Writes the next row.
  public func add(_ values: [SheetValue]) {
    for (position, value) in values.enumerated() {
      let look = columns.indices.contains(position) ? looks.look(columns[position].content) : nil
      write(value, UInt16(position), look)
    }
    row += 1
  }

  /// Writes the next row as one that does not count, which a reader can do without.
  public func addRemark(_ texts: [String]) {
    for (position, text) in texts.enumerated() where !text.isEmpty {
      write(.text(text), UInt16(position), looks.remark)
    }
    row += 1
  }

  /// Where somebody begins to type, counted from nought; what stands beside a remark would count if
  /// they wrote over its first cell.
  public func select(row: UInt32? = nil, column: UInt16 = 0) {
    let row = row ?? self.row
    worksheet_set_selection(sheet, row, column, row, column)
  }

  private func write(_ value: SheetValue, _ position: UInt16, _ look: SheetLooks.Look?) {
    let code: lxw_error
    switch value {
    case .empty: return
    case .dayToCome: code = worksheet_write_blank(sheet, row, position, looks.look(.date))
    case .text(""): return
    case .text(let text):
      code = worksheet_write_string(sheet, row, position, EscapedText.escape(text), look)
    case .whole(let number):
      guard number.magnitude < 1_000_000_000_000_000 else {
        return write(.text(String(number)), position, look)
      }
      code = worksheet_write_number(sheet, row, position, Double(number), look)
    case .decimal(let figures):
      guard let number = Double(figures), figures.utf8.count <= 16 else {
        return write(.text(figures), position, look)
      }
      code = worksheet_write_number(sheet, row, position, number, look)
    case .day(let day):
      // Days before March 1900 have other numbers in some spreadsheets than in others.
      guard day > 61 - 25_569 else { return write(.text("before March 1900"), position, look) }
      code = worksheet_write_number(
        sheet, row, position, Double(day + 25_569), look ?? looks.look(.date))
    }
    guard code != LXW_NO_ERROR else { return }
    switch code {
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
      fail("row \(row + 1) has a text of more than 32,767 characters, which no sheet can hold")
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
      fail("it has more rows than the 1,048,576 of a sheet")
    default: fail(lxw_strerror(code).map { String(cString: $0) } ?? "a cell was refused")
    }
  }
}
