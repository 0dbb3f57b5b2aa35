/// How the numbers of a workbook are shown, by the number of a cell's style.
final class StylesPart: XMLPart {
  private(set) var formats: [NumberFormat] = []
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") else {
        return
      }
      codes[id] = NumberFormat(code: code)
    case "cellXfs": isInCellFormats = true
    case "xf":
      guard isInCellFormats else { return }
      let id = attributes.number("numFmtId") ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  override func close(_ name: XMLName) {
    if name == "cellXfs" { isInCellFormats = false }
  }
}
