import Restructure
import Testing

@Suite("An amount of money")
struct MoneyTests {
  @Test(
    "Pounds and pence are read to the penny",
    arguments: [
      ("0", 0, "0.00"), ("482.15", 48_215, "482.15"), ("1234", 123_400, "1234.00"),
      ("1234.5", 123_450, "1234.50"), ("£28,000.00", 2_800_000, "28000.00"),
      ("£ 28,000.00 ", 2_800_000, "28000.00"), ("1,234.50", 123_450, "1234.50"),
      ("1,234,567.89", 123_456_789, "1234567.89"), ("0.05", 5, "0.05"),
      ("12,345", 1_234_500, "12345.00"),
      ("9999999999.99", 999_999_999_999, "9999999999.99"), (" 5 ", 500, "5.00"),
    ])
  func reads(text: String, pence: Int, words: String) throws {
    let money = try #require(Money(parsing: text))
    #expect(money.pence == pence)
    #expect(money.description == words)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "£", ".", ".50", "5.", "5.005", "-5", "£-5", "–5", "1,23", "12,34", "1234,567", ",123",
      "1,,234", "1,234,56", "0,6", "1.234,50", "28000 p.a.", "28k", "££5", "$5", "five",
      "#N/A", "10000000000", "99999999999999999999", "1.2.3", "½",
    ])
  func refuses(text: String) {
    #expect(Money(parsing: text) == nil)
  }

  @Test("A difference may be below nothing and is written with its sign")
  func negative() {
    let difference = Money(pence: 1_000) - Money(pence: 1_005)
    #expect(difference.pence == -5)
    #expect(difference.description == "-0.05")
    #expect(Money(pence: -123_456).description == "-1234.56")
    #expect(difference < Money(pence: 0))
  }

  @Test("Amounts add to the penny")
  func sum() {
    // A tenth and two tenths of a pound, which no binary fraction adds up.
    #expect(Money(pence: 10) + Money(pence: 20) == Money(pence: 30))
    #expect((Money(pence: 10) + Money(pence: 20)).description == "0.30")
  }
}
