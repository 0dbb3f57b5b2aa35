import LetterForms
import Testing

@Suite("Addresses at which a letter arrives")
struct AddressInThePostTests {
  @Test(
    "An address that ends as one should is complete",
    arguments: [
      ["1 Example Street", "Exampleton", "EX1 1AA"], ["1 Example Street", "Exampleton EX1 1AA"],
      ["Flat 2", "9 Sample Road", "London SW1A 1AA"], ["1 Street", "M1 1AE"],
      ["1 Street", "cf10 3nq"], ["1 Street", "EX11AA"], ["1 Street", "Town", "ZZ12 3AB"],
      ["Block 3", "BFPO 801"], ["Rue 1", "75001 Paris", "France"], ["1 Street", "EX1\u{A0}1AA"],
      ["Rua 1", "Maputo", "Mozambique"], ["1 Street", "EX1 1AA", "England"],
    ])
  func complete(lines: [String]) {
    #expect(PostalAddress(["A Person"] + lines).faultInThePost == nil)
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
      (
        ["No fixed abode", "EX1 1AA"],
        "says “No fixed abode”, where no letter arrives"
      ),
    ])
  func incomplete(lines: [String], fault: String) {
    #expect(PostalAddress(["A Person"] + lines).faultInThePost == fault)
  }

  @Test(
    "What Notify alone refuses keeps no letter back",
    arguments: [
      ["1 Street", "Exampleton EX1 1AA"], ["1 Street", "ZZ1 1AA"], ["(Flat 1)", "EX1 1AA"],
      ["1", "2", "3", "4", "5", "6", "EX1 1AA"],
    ])
  func strictness(lines: [String]) {
    let address = PostalAddress(["A Person"] + lines)
    #expect(!address.faults.isEmpty)
    #expect(address.faultInThePost == nil)
  }

  @Test(
    "An address that is plainly complete is never found to lack something",
    arguments: [
      (["1 Street", "EX1 1AA"], true), (["1 Street", "SW1A 1AA"], true),
      (["1 Street", "ex1 1aa"], false), (["EX1 1AA"], false), (["", "EX1 1AA"], false),
      (["1 Street", "EX1  1AA"], false), (["1 Street", "EX1 1A1"], false),
      (["No fixed abode", "EX1 1AA"], false), (["NFA", "EX1 1AA"], false),
      (["1 Street", "EXX1 1AA"], false), (["Café 1", "EX1 1AA"], false),
    ])
  func plainlyComplete(lines: [String], isPlain: Bool) {
    #expect(PostalAddress.isPlainlyComplete(lines) == isPlain)
    if isPlain { #expect(PostalAddress(["A Person"] + lines).faultInThePost == nil) }
  }
}
