import Letters
import Restructure
import Testing

@testable import Operations

@Suite("Tables for GOV.UK Notify")
struct NotifyTableTests {
  @Test(
    "Conditions are answered in the words that Notify knows, whatever the language of the letter",
    arguments: [
      (.flag(true), .english, "yes"), (.flag(false), .english, "no"), (.flag(true), .welsh, "yes"),
      (.flag(false), .welsh, "no"), (.date(LocalDate(dayNumber: 0)), .english, "1 January 1970"),
      (.date(LocalDate(dayNumber: 0)), .welsh, "1 Ionawr 1970"),
      (.list(["one", "", "two"]), .welsh, "one\ntwo"), (.text("ie"), .welsh, "ie"),
    ] as [(FieldValue, LetterLanguage, String)])
  func cell(value: FieldValue, language: LetterLanguage, words: String) {
    #expect(NotifyTable.cell(value, in: language) == words)
  }
}
