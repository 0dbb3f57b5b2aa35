import Exchange
import Testing

/// Cells are cut eight bytes at a time, so every character is tried at every place among eight.
@Suite("Where a cell ends")
struct CellEdgeTests {
  @Test(
    "A character stands for itself wherever in a cell it stands",
    arguments: [
      "!", "#", "$", "+", "-", ".", "/", "0", "9", ":", "A", "z", "~", "\u{7F}", "\u{80}", "é", "ŷ",
      "€", "🙂", " ", "'",
    ])
  func characters(character: String) {
    for before in 0...17 {
      for after in 0...9 {
        let cell =
          "a" + String(repeating: "b", count: before) + character
          + String(repeating: "c", count: after) + "d"
        let (table, problems) = CSVReader.read(
          file: "t.csv", bytes: Array("x,y\n\(cell),second\n\(cell),third".utf8))
        #expect(problems.isEmpty)
        #expect(table?.rows.map { $0.map(\.text) } == [[cell, "second"], [cell, "third"]])
      }
    }
  }

  @Test("A comma or a line end ends it, wherever it stands", arguments: [",", "\n", "\r", "\r\n"])
  func ends(end: String) {
    for before in 0...17 {
      let cell = "a" + String(repeating: "~", count: before)
      let text = "x,y\n" + (end == "," ? "\(cell),z\n" : "w,\(cell)\(end)v,u\n")
      let (table, problems) = CSVReader.read(file: "t.csv", bytes: Array(text.utf8))
      #expect(problems.isEmpty)
      #expect(
        table?.rows.map { $0.map(\.text) }
          == (end == "," ? [[cell, "z"]] : [["w", cell], ["v", "u"]]))
    }
  }
}
