import Restructure
import Testing

@Suite("A level")
struct LevelTests {
  @Test(
    "A share is read as a percentage, a decimal or a fraction",
    arguments: [
      ("60%", 3, 5, "60%"), ("60 %", 3, 5, "60%"), (" 60% ", 3, 5, "60%"), ("62.5%", 5, 8, "62.5%"),
      ("0.6", 3, 5, "60%"), (".25", 1, 4, "25%"), ("2/3", 2, 3, "66.66667%"), ("0", 0, 1, "0%"),
      ("0%", 0, 1, "0%"), ("1", 1, 1, "100%"), ("100%", 1, 1, "100%"), ("120%", 6, 5, "120%"),
      ("10000%", 100, 1, "10000%"), ("0.00001%", 1, 10_000_000, "0.00001%"),
    ])
  func reads(text: String, above: Int, below: Int, words: String) throws {
    let level = try #require(Level(parsing: text))
    #expect(level.numerator == above)
    #expect(level.denominator == below)
    #expect(level.description == words)
  }

  @Test(
    "What is no share is refused, and so is a number that may be meant as a percentage",
    arguments: [
      "", "%", "-5%", "-0.5", "10001%", "60", "1.2", "2", "100", "2/3%", "sixty", "60%%", "% 60",
      "0,6", "1/0", "0.666667",
    ])
  func refuses(text: String) {
    #expect(Level(parsing: text) == nil)
  }

  @Test(
    "Places are rounded down",
    arguments: [
      ("60%", 12, 7), ("50%", 5, 2), ("99.99999%", 1, 0), ("100%", 7, 7), ("0%", 7, 0),
      ("120%", 5, 6), ("119.9%", 5, 5), ("2/3", 3, 2), ("33.33333%", 3, 0), ("150%", 0, 0),
    ])
  func places(text: String, places: Int, remaining: Int) throws {
    #expect(try #require(Level(parsing: text)).applied(toPlaces: places) == remaining)
  }

  @Test("The largest level of the largest number of places does not stop the program")
  func large() throws {
    let level = try #require(Level(parsing: "10000%"))
    #expect(level.applied(toPlaces: Int.max) == Int.max)
    #expect(level.applied(toPlaces: 1) == 100)
  }

  @Test("The whole is one hundred per cent")
  func whole() {
    #expect(Level(parsing: "100%") == .whole)
    #expect(Level.whole.applied(toPlaces: 12) == 12)
  }
}
