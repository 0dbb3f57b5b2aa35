import LetterForms
import Testing

@Suite("Postcodes")
struct PostcodeTests {
  @Test(
    "A postcode is read in any case and with any blanks, and printed as Royal Mail wants it",
    arguments: [
      ("SW1A 2AA", "SW1A 2AA"), ("cv15rr", "CV1 5RR"), (" b1  1bb ", "B1 1BB"),

      ("JE2 4WE", "JE2 4WE"), ("M60 1NW", "M60 1NW"), ("CF103AT", "CF10 3AT"),
    ])
  func isRead(written: String, printed: String) {
    #expect(UKPostcode(written)?.description == printed)
  }

  @Test(
    "What has no such shape, or an area that is not there, is no postcode",
    arguments: [
      "", "CV1", "CV1 5R", "CV1 5RRR", "ZZ1 1AA", "CV1 5RI", "1CV 5RR", "CVA 5RR", "CV1 RR5",
      "ＣＶ1 5RR", "CV1 5R\u{301}R", "SW1AA 2AA",
    ])
  func isRefused(written: String) {
    #expect(UKPostcode(written) == nil)
  }
}
