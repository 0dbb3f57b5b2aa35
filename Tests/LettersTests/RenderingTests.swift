import Letters
import Restructure
import Testing

@Suite struct RenderingTests {
  static let values: FieldValues = [
    "name": .text("Ceri Synthetic"),
    "one": .list(["Portage Worker"]),
    "two": .list(["Portage Worker", "Team Leader"]),
    "three": .list(["Portage Worker", "Team Leader", "Access Coordinator"]),
    "open": .flag(true),
    "shut": .flag(false),
    "yes word": .text(" YES "),
    "true word": .text("True"),
    "no word": .text("no"),
    "false word": .text("FALSE"),
    "day": .date(LocalDate(dayNumber: 17_077)),  // 3 October 2016
    "address": .text("1 High Street\r\nCoventry"),
    "template words": .text("((name)) ((open??x)) ((> closing)) (("),
    "block": .text("\nline\n"),
  ]

  @Test(
    "A template prints what it says",
    arguments: [
      // Text is text.
      ("Plain words.", "Plain words."),
      ("One (bracket) pair", "One (bracket) pair"),
      ("a) first; (b) second; see (c (d))", "a) first; (b) second; see (c (d))"),
      ("a ?? b", "a ?? b"),
      ("> not a part", "> not a part"),
      // Fields.
      ("Dear ((name)),", "Dear Ceri Synthetic,"),
      ("((NAME))((n_a-m e))", "Ceri SyntheticCeri Synthetic"),
      ("Portage Worker (((name)))", "Portage Worker (Ceri Synthetic)"),
      ("from ((day))", "from 3 October 2016"),
      ("Open: ((open)). Shut: ((shut)).", "Open: yes. Shut: no."),
      ("Write to\n((address))\nsoon", "Write to\n1 High Street\nCoventry\nsoon"),
      ("[((block))]", "[line]"),
      // Lists.
      ("Posts: ((one)).", "Posts: Portage Worker."),
      ("Posts: ((two)).", "Posts: Portage Worker and Team Leader."),
      ("Posts: ((three)).", "Posts: Portage Worker, Team Leader and Access Coordinator."),
      ("((three))", "Portage Worker\nTeam Leader\nAccess Coordinator"),
      ("  ((two)) ", "  Portage Worker\n  Team Leader"),
      ("((two)).", "Portage Worker and Team Leader."),
      ("((one)) ((one))", "Portage Worker Portage Worker"),
      // Conditional words.
      ("((open??Yes.))", "Yes."),
      ("You may((shut?? not)) come.", "You may come."),
      ("You may((open?? also)) come.", "You may also come."),
      ("((yes word??A))((true word??B))((no word??C))((false word??D))", "AB"),
      ("((open??a (b) c??d))", "a (b) c??d"),
      ("((open??two\n\nparagraphs))", "two\n\nparagraphs"),
      ("((open??a) one b) two))", "a) one b) two"),
    ])
  func prints(text: String, expected: String) throws {
    #expect(try rendered(text, Self.values) == expected + "\n")
  }

  @Test("A value is printed as it stands and never read as template")
  func verbatim() throws {
    #expect(
      try rendered("((template words))", Self.values) == "((name)) ((open??x)) ((> closing)) ((\n")
  }

  @Test("Blank items of a list are left out")
  func blankItems() throws {
    let values: FieldValues = ["lines": .list(["1 High Street", "", " \u{A0}", "Coventry"])]
    #expect(try rendered("((lines))", values) == "1 High Street\nCoventry\n")
    #expect(try rendered("at ((lines)).", values) == "at 1 High Street and Coventry.\n")
  }

  @Test(
    "A letter ends in one line feed and no line ends in blanks",
    arguments: [
      ("", "\n"), ("a", "a\n"), ("a\n", "a\n"), ("a\n\n \n", "a\n"), ("a \t\nb  ", "a\nb\n"),
      ("\n\na", "\n\na\n"), ("a ((shut??b))", "a\n"), ("a\n\n\n\nb", "a\n\n\n\nb\n"),
    ])
  func ends(text: String, expected: String) throws {
    #expect(try rendered(text, Self.values) == expected)
  }

  @Test(
    "A line of conditional words that print nothing disappears and leaves one blank line",
    arguments: [
      ("a\n((shut??x))\nb", "a\nb\n"),
      ("a\n\n((shut??x))\n\nb", "a\n\nb\n"),
      ("a\n\n((shut??x))\nb", "a\n\nb\n"),
      ("a\n\n((shut??x))\n\n((shut??y))\n\nb", "a\n\nb\n"),
      ("a\n\n((shut??x))\n((shut??y))\n\nb", "a\n\nb\n"),
      ("a\n\n((shut??x)) ((no word??y))\n\nb", "a\n\nb\n"),
      ("a\n\n((shut??x\n\ny))\n\nb", "a\n\nb\n"),
      ("((shut??x))\n\nb", "b\n"),
      ("a\n\n((shut??x))\n", "a\n"),
      ("a\n\n((shut??x))\n\n((open??y))\n\nb", "a\n\ny\n\nb\n"),
      // The author's own blank lines stay.
      ("a\n\n\n((shut??x))\n\nb", "a\n\n\nb\n"),
      ("a\n((shut??x))\n\n\nb", "a\n\n\nb\n"),
      ("a\n\n((shut??x))\n\nb\n\n\nc", "a\n\nb\n\n\nc\n"),
    ])
  func disappearing(text: String, expected: String) throws {
    #expect(try rendered(text, Self.values) == expected)
  }
}
