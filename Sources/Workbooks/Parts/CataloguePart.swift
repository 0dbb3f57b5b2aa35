/// The part that names the sheets and says from which day dates are counted.
final class CataloguePart: XMLPart {
  private(set) var countsFrom1904 = false
  /// The sheets in their order, each with the name by which its part is called.
  private(set) var sheets: [(name: String, id: String)] = []

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr": countsFrom1904 = attributes.flag("date1904")
    case "sheet":
      guard let title = attributes.text("name"), let id = attributes.text("id") else { return }
      sheets.append((title, id))
    default: break
    }
  }
}
