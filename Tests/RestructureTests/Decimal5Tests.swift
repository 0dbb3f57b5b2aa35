import Restructure
import Testing

@Suite("A printed figure")
struct Decimal5Tests {
  @Test(
    "A figure is read with its sign, its thousands and up to five places",
    arguments: [
      ("0", 0, "0"), ("-0", 0, "0"), ("135", 13_500_000, "135"), ("135.00", 13_500_000, "135"),
      ("-35.33", -3_533_000, "-35.33"), ("−35.33", -3_533_000, "-35.33"),
      ("–35.33", -3_533_000, "-35.33"), ("1,234.5", 123_450_000, "1234.50"),
      ("12,500,000", 1_250_000_000_000, "12500000"), ("12500000", 1_250_000_000_000, "12500000"),
      ("0.4", 40_000, "0.40"), (".4", 40_000, "0.40"), ("118.06", 11_806_000, "118.06"),
      ("0.00001", 1, "0.00001"), ("-0.12345", -12_345, "-0.12345"), (" 6.04 ", 604_000, "6.04"),
      ("9999999999.99999", 999_999_999_999_999, "9999999999.99999"),
    ])
  func reads(text: String, value: Int, words: String) throws {
    let figure = try #require(Decimal5(parsing: text))
    #expect(figure.hundredThousandths == value)
    #expect(figure.description == words)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "-", ".", "--5", "-−5", "5-", "(35.33)", "0,6", "1,2,3", "1,23", "12,5000", "1/2",
      "24/36", "£5", "5%", "0.123456", "1e3", "n/a", "#REF!", "10000000000",
      "999999999999999999999999", "1.2.3", "5 5", "٣",
    ])
  func refuses(text: String) {
    #expect(Decimal5(parsing: text) == nil)
  }

  @Test("Figures add and subtract exactly")
  func sums() throws {
    let (a, b) = (try #require(Decimal5(parsing: "0.1")), try #require(Decimal5(parsing: "0.2")))
    #expect((a + b).description == "0.30")
    #expect((a - b).description == "-0.10")
    #expect((a - b).magnitude == a)
    #expect(a < b)
    #expect(Decimal5(whole: 3).description == "3")
  }

  @Test("Sums at the edge of the range do not stop the program")
  func edges() {
    let most = Decimal5(hundredThousandths: .max)
    let least = Decimal5(hundredThousandths: .min)
    #expect(most + most == most)
    #expect(least - most == least)
    #expect(least.magnitude == most)
  }
}
