import Letters
import Testing

@Suite struct LetterAddressTests {
  @Test(
    "An address that ends as one should is complete",
    arguments: [
      ["1 Example Street", "Exampleton", "EX1 1AA"], ["1 Example Street", "Exampleton EX1 1AA"],
      ["Flat 2", "9 Sample Road", "London SW1A 1AA"], ["1 Street", "M1 1AE"],
      ["1 Street", "cf10 3nq"], ["1 Street", "EX11AA"], ["1 Street", "Town", "ZZ12 3AB"],
      ["Block 3", "BFPO 801"], ["Rue 1", "75001 Paris", "France"], ["1 Street", "EX1\u{A0}1AA"],
    ])
  func complete(lines: [String]) {
    #expect(LetterAddress(lines: lines).fault == nil)
  }

  @Test(
    "An address that lacks something says what",
    arguments: [
      ([], "has no line"), (["", "  "], "has no line"), (["EX1 1AA"], "has one line only"),
      (
        ["1 Example Street", "Exampleton"],
        "does not end with a postcode, a BFPO number or a country: it ends with “Exampleton”"
      ),
      (
        ["1 Example Street", "EX1 1AA", "Exampleton"],
        "does not end with a postcode, a BFPO number or a country: it ends with “Exampleton”"
      ),
      (
        ["1 Street", "EX1 1A"],
        "does not end with a postcode, a BFPO number or a country: it ends with “EX1 1A”"
      ),
      (
        ["1 Street", "EXX1 1AA"],
        "does not end with a postcode, a BFPO number or a country: it ends with “EXX1 1AA”"
      ),
      (
        ["1 Street", "BFPO"],
        "does not end with a postcode, a BFPO number or a country: it ends with “BFPO”"
      ),
    ])
  func incomplete(lines: [String], fault: String) {
    #expect(LetterAddress(lines: lines).fault == fault)
  }
}
