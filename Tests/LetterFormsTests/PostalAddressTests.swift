import LetterForms
import Testing

@Suite("Addresses as GOV.UK Notify takes them")
struct PostalAddressTests {
  private static let street = ["1 High Street", "Exampleton"]

  @Test(
    "An address has three to seven lines",
    arguments: [
      (2, [PostalAddress.Fault.tooFewLines(2)]), (3, []), (7, []), (8, [.tooManyLines(8)]),
    ])
  func countsLines(number: Int, faults: [PostalAddress.Fault]) {
    let lines = (1..<number).map { "Line \($0)" } + ["CV1 5RR"]
    #expect(PostalAddress(lines).faults == faults)
  }

  @Test(
    "The last line is a postcode or a country",
    arguments: [
      ("cv15rr", "CV1 5RR", nil), ("CV1 5RR,", "CV1 5RR", nil), ("Ireland", nil, "Ireland"),
      ("the netherlands", nil, "the netherlands"), ("Exampleshire", nil, nil),
      ("ZZ1 1AA", nil, nil), ("", nil, nil),
    ] as [(String, String?, String?)])
  func readsTheLastLine(last: String, postcode: String?, country: String?) {
    let address = PostalAddress(["A Person"] + Self.street + [last])
    #expect(address.postcode?.description == postcode)
    #expect(address.country == country)
    #expect(address.faults.isEmpty == (postcode != nil || country != nil))
  }

  @Test(
    "The name of a nation at home gives way to the postcode",
    arguments: [
      "UK", "United Kingdom", "Wales", "Cymru", "ENGLAND",
    ])
  func leavesOutHome(country: String) {
    let address = PostalAddress(["A Person"] + Self.street + ["CV1 5RR", country])
    #expect(address.lines == ["A Person", "1 High Street", "Exampleton", "CV1 5RR"])
    #expect(address.faults.isEmpty)
  }

  @Test(
    "No line begins with what Notify refuses, or what a spreadsheet would run",
    arguments: [
      "@", "(", ")", "=", "[", "]", "\"", "\\", "/", ",", "<", ">", "~", "+", "-",
    ])
  func refusesStarts(start: String) {
    let address = PostalAddress(["A Person", start + "1 High Street", "CV1 5RR"])
    #expect(address.faults == [.badStart(line: 2, Character(start))])
  }

  @Test(
    "Blanks are put right, empty lines left out",
    arguments: [
      (
        ["A  Person ", " ", "1 High Street ,", "Town", "cv1  5rr"],
        ["A Person", "1 High Street", "Town", "CV1 5RR"]
      ),
      (["A Person\n1 High Street", "CV1 5RR"], ["A Person", "1 High Street", "CV1 5RR"]),
    ])
  func putsBlanksRight(written: [String], lines: [String]) {
    #expect(PostalAddress(written).lines == lines)
  }

  @Test(
    "Whoever has no fixed abode gets no letter by post",
    arguments: [
      "NFA", "no fixed abode", "Of No Fixed Address",
    ])
  func refusesNoFixedAbode(line: String) {
    #expect(PostalAddress(["A Person", line, "CV1 5RR"]).faults == [.noFixedAbode(line)])
  }

  @Test("Letters are printed by postcode, its numbers as numbers, then abroad, then the rest")
  func isOrdered() {
    let written = [
      "B1 1AA", "B2 4QA", "B10 0AA", "CV1 2AA", "CV1 5RR", "SW1A 2AA", "France", "Ireland",
      "Nowhere",
    ]
    let orders = written.map { AddressOrder(PostalAddress(["A Person", "1 Street", $0])) }
    #expect(orders == orders.sorted())
    #expect(Set(orders.indices.map { left in orders.count { $0 < orders[left] } }).count == 9)
  }
}
