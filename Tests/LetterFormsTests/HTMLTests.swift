import LetterForms
import TestSupport
import Testing

@Suite("Letters as HTML")
struct HTMLTests {
  @Test("A letter reads as it was looked at")
  func isRecorded() throws {
    let page = LetterPage(
      reading: LetterPageTests.letter,
      recipient: ["Siân Synthetic", "14 Example Street", "EX1 4MP"])
    try expectRecorded(page.html(mark: "sha256:0"), at: "letter.html")
  }

  @Test(
    "What a value says is never markup",
    arguments: [
      "<script>alert(1)</script>", "</bdi><img src=x>", "\" onload='x'", "&lt;", "<!--",
    ])
  func escapes(value: String) {
    let text =
      "\(value)\n\n\(value): \(value)\n\nDear \(value)\n\n\(value)\n\n\(value)\n\(value)\n\nA: \(value)"
    let html = LetterPage(reading: text, recipient: [value]).html(mark: value)
    let body = html.split(separator: "</style>").last ?? ""
    for tag in ["<script", "<img", "<!--", "onload='", "&lt;script>", "&lt;\n"] {
      #expect(!body.contains(tag), "\(tag)")
    }
    #expect(!html.contains("http"))
  }

  @Test("The direction of one line does not reach the next")
  func isolates() {
    let html = LetterPage(reading: "Dear \u{202E}A\n\nB.\n\n\u{5D3}: \u{627}", recipient: [])
      .html(mark: "")
    #expect(html.contains("<p><bdi>Dear \u{202E}A</bdi></p>"))
    #expect(html.contains("<p>B.</p>"))
    #expect(html.contains("<strong><bdi>\u{5D3}</bdi>:</strong> <bdi>\u{627}</bdi>"))
  }
}
