import LetterForms
import Testing

@Suite("Letters as pages")
struct LetterPageTests {
  static let letter = """
    Exampleshire Council
    Council House, Exampleton

    Private and confidential

    Siân Synthetic
    14 Example Street
    EX1 4MP

    Date: 3 October 2016
    Letter reference: p/L2/E1/P1

    Dear Siân Synthetic

    Your post is at risk

    A sentence that says so.

    Why

    Your post: Area SENCO (EY-02)
    Grade: 8

    First reason.
    Second reason.

    1. Service of 12 years
    2. Weeks of pay

    How to reply: by post

    * Marked
    * Items

    Yours sincerely



    A. Synthetic
    Head of Service
    """
  let page = LetterPage(
    reading: letter, recipient: ["Siân Synthetic", "14 Example Street", "EX1 4MP"])

  @Test("Above the salutation stand sender, notices, recipient and details")
  func readsTheHead() {
    #expect(page.sender == ["Exampleshire Council", "Council House, Exampleton"])
    #expect(page.notices == ["Private and confidential"])
    #expect(page.recipient == ["Siân Synthetic", "14 Example Street", "EX1 4MP"])
    #expect(
      page.details == [
        .init("Date", "3 October 2016"), .init("Letter reference", "p/L2/E1/P1"),
      ])
    #expect(page.subject == "Your post is at risk")
    #expect(page.language == "en")
  }

  @Test("Below it each block is what it looks like")
  func readsTheBody() {
    #expect(
      page.blocks == [
        .paragraph(["Dear Siân Synthetic"]), .subject("Your post is at risk"),
        .paragraph(["A sentence that says so."]), .heading("Why"),
        .pairs([.init("Your post", "Area SENCO (EY-02)"), .init("Grade", "8")]),
        .list(["First reason.", "Second reason."]),
        .steps(["Service of 12 years", "Weeks of pay"]), .labelled("How to reply", "by post"),
        .list(["Marked", "Items"]),
      ])
    #expect(page.closing == ["Yours sincerely", "A. Synthetic", "Head of Service"])
  }

  @Test("The subject may read like a label and its value, and need not stand first")
  func readsTheSubject() {
    let labelled = LetterPage(
      reading: "Dear A\n\nReminder: please reply\n\nWords.\n\nBy when: today", recipient: [])
    #expect(labelled.subject == "Reminder: please reply")
    #expect(labelled.blocks.last == .labelled("By when", "today"))
    let later = LetterPage(
      reading: "Dear A\n\nWords.\n\nWhy\n\nWords.\n\nWhen\n\nWords.", recipient: [])
    #expect(later.subject == "Why")
    #expect(later.blocks.filter { $0 == .heading("When") }.count == 1)
  }

  @Test("A colon in brackets makes no label")
  func readsBrackets() {
    let page = LetterPage(
      reading: "Dear A\n\nYour post ends (source: page 9), and no other was found.\n\n"
        + "Post (P1): Clerk",
      recipient: [])
    #expect(
      page.blocks.dropFirst() == [
        .paragraph(["Your post ends (source: page 9), and no other was found."]),
        .labelled("Post (P1)", "Clerk"),
      ])
  }

  @Test("A line that announces those below it stands by itself")
  func readsAnnouncements() {
    let page = LetterPage(
      reading: "Dear A\n\nThe last day is set.\nThese are the steps:\nOne.\nTwo.", recipient: [])
    #expect(
      page.blocks.dropFirst() == [
        .paragraph(["The last day is set."]), .paragraph(["These are the steps:"]),
        .list(["One.", "Two."]),
      ])
  }

  @Test("A Welsh salutation makes a Welsh page")
  func knowsWelsh() {
    #expect(LetterPage(reading: "Annwyl Siân\n\nGair\n\nMwy.", recipient: []).language == "cy")
  }

  @Test(
    "No word of a letter is lost, whatever it looks like",
    arguments: [
      letter, "words", "Dear A", "a\nb\n\nc: d\n\nYours sincerely", "# Marked", "\n\n\n",
      "Dear A\n\nDate: 1\n\n\nYours sincerely\n\nB",
    ])
  func losesNothing(text: String) {
    let page = LetterPage(reading: text, recipient: ["a", "b"])
    let html = page.html(mark: "")
    for word in text.split(whereSeparator: { " \n".contains($0) })
    where word.allSatisfy({ $0.isLetter }) {
      #expect(html.contains(word), "\(word)")
    }
  }

  @Test("A control character is shown, and does nothing")
  func showsControls() {
    let page = LetterPage(reading: "Dear A\u{0}\u{1B}[2J\u{7F}\u{9B}\n\nB\tC.", recipient: [])
    #expect(
      page.blocks == [
        .paragraph(["Dear A\u{FFFD}\u{FFFD}[2J\u{FFFD}\u{FFFD}"]), .paragraph(["B C."]),
      ])
  }
}
