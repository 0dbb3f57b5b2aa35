import Restructure
import Testing

@Suite("A place in a folder")
struct PlaceTests {
  @Test(
    "It is written as far as it is known, and in full for an editor",
    arguments: [
      (Place(file: "staff.csv", line: 12, column: 3), "staff.csv:12:3", "staff.csv:12:3"),
      (Place(file: "staff.csv", line: 12), "staff.csv:12", "staff.csv:12:1"),
      (Place(file: "staff.csv"), "staff.csv", "staff.csv:1:1"),
    ])
  func words(place: Place, words: String, located: String) {
    #expect(place.description == words)
    #expect(place.located == located)
  }

  @Test("Places are in order of file, line and column, as numbers")
  func order() {
    let ordered = [
      Place(file: "changes.csv", line: 10, column: 1), Place(file: "posts.csv"),
      Place(file: "posts.csv", line: 2, column: 10), Place(file: "posts.csv", line: 9, column: 2),
      Place(file: "posts.csv", line: 10, column: 1),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }
}
