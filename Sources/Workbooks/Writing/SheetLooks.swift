import CLibxlsxwriter

/// The looks of cells, each made once for a workbook.
struct SheetLooks {
  typealias Look = UnsafeMutablePointer<lxw_format>

  let heading: Look?
  /// A heading whose column must be filled.
  let requiredHeading: Look?
  /// A row that does not count.
  let remark: Look?
  private let contents: [SheetColumn.Content: Look]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    heading = Self.heading(book, isRequired: false)
    requiredHeading = Self.heading(book, isRequired: true)
    remark = workbook_add_format(book)
    format_set_italic(remark)
    format_set_font_color(remark, 0x595959)
    format_set_num_format(remark, "@")
    let codes: [SheetColumn.Content: String] = [
      .verbatim: "@", .date: "yyyy-mm-dd", .whole: "0", .money: "#,##0.00", .decimal: "0.0####",
    ]
    var contents: [SheetColumn.Content: Look] = [:]
    for (content, code) in codes {
      let look = workbook_add_format(book)
      format_set_num_format(look, code)
      contents[content] = look
    }
    self.contents = contents
  }

  /// The look of a column's cells; nil for words, which look as they are.
  func look(_ content: SheetColumn.Content) -> Look? { contents[content] }

  private static func heading(
    _ book: UnsafeMutablePointer<lxw_workbook>, isRequired: Bool
  ) -> Look? {
    let look = workbook_add_format(book)
    format_set_num_format(look, "@")
    format_set_bottom(look, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bg_color(look, 0xE7E6E6)
    // In print and to the colour-blind, bold alone tells the two apart.
    if isRequired { format_set_bold(look) }
    return look
  }
}
