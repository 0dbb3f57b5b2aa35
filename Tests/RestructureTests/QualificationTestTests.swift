import Restructure
import Testing

@Suite("What a post requires")
struct QualificationTestTests {
  @Test(
    "A semicolon joins what is all needed, a bar alternatives",
    arguments: [
      ("QTS", [["QTS"]], "QTS"),
      ("QTS; SENCO", [["QTS"], ["SENCO"]], "QTS and SENCO"),
      ("HI | VI", [["HI", "VI"]], "HI or VI"),
      ("QTS; HI | VI", [["QTS"], ["HI", "VI"]], "QTS and (HI or VI)"),
      ("A|B|C;D", [["A", "B", "C"], ["D"]], "(A, B or C) and D"),
      (" QTS ;; | HI ;", [["QTS"], ["HI"]], "QTS and HI"),
      ("Level 3; Welsh, spoken", [["Level 3"], ["Welsh, spoken"]], "Level 3 and Welsh, spoken"),
    ])
  func reads(text: String, needed: [[String]], words: String) throws {
    let test = try #require(QualificationTest(parsing: text))
    #expect(test.needed == needed)
    #expect(test.description == words)
  }

  @Test("A text that names nothing is no test", arguments: ["", " ", ";", "|", " ; | ;"])
  func empty(text: String) {
    #expect(QualificationTest(parsing: text) == nil)
  }

  static let people: [(held: [String], unmet: [String]?)] = [
    (["QTS", "HI"], nil),
    (["qts", "vi"], nil),
    (["QTS", "HI", "VI", "SENCO"], nil),
    (["QTS"], ["HI", "VI"]),
    (["HI"], ["QTS"]),
    (["QTS ", "HI"], ["QTS"]),
    ([], ["QTS"]),
  ]

  @Test("A person meets it by holding all that is needed, in whatever capitals", arguments: people)
  func isMet(held: [String], unmet: [String]?) throws {
    let test = try #require(QualificationTest(parsing: "QTS; HI | VI"))
    #expect(test.firstUnmet(by: held) == unmet)
    #expect(test.isMet(by: held) == (unmet == nil))
  }
}
