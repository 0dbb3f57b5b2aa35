import Letters
import Restructure
import Testing

@Suite struct PartTests {
  private func part(_ name: String, _ text: String) throws -> LetterTemplate {
    try LetterTemplate(name: name, text: text)
  }

  @Test("A part is put in where it is named, without the line end of its file")
  func included() throws {
    let parts: [PlaceholderName: LetterTemplate] = [
      "letterhead": try part("_letterhead.txt", "((authority))\n\nDear ((name))\n\n"),
      "short form": try part("_short.txt", "((authority))"),
    ]
    let values: FieldValues = ["authority": .text("Example Council"), "name": .text("Ceri")]
    #expect(
      try rendered("((> letterhead))\n\nBody.", values, parts: parts)
        == "Example Council\n\nDear Ceri\n\nBody.\n")
    #expect(
      try rendered("From ((>Short_Form)), with care", values, parts: parts)
        == "From Example Council, with care\n")
  }

  @Test("A part may include parts, and one part may stand twice")
  func nestedAndRepeated() throws {
    let parts: [PlaceholderName: LetterTemplate] = [
      "outer": try part("_outer.txt", "[((> inner))]\n"), "inner": try part("_inner.txt", "in\n"),
    ]
    #expect(try rendered("((> outer)) ((> inner)) ((> outer))", parts: parts) == "[in] in [in]\n")
  }

  @Test("Lists and conditional lines keep their manners inside a part")
  func partLines() throws {
    let parts: [PlaceholderName: LetterTemplate] = [
      "p": try part("_p.txt", "((posts))\n\n((open??words))\n")
    ]
    let values: FieldValues = ["posts": .list(["a", "b"]), "open": .flag(false)]
    #expect(try rendered("x\n((> p))\n\ny", values, parts: parts) == "x\na\nb\n\ny\n")
  }

  @Test("What a part lacks is told with the part's own place, once, however often it stands")
  func lacksInParts() throws {
    let parts: [PlaceholderName: LetterTemplate] = ["p": try part("_p.txt", "Dear\n  ((name))\n")]
    let letter = try template("((> p))\n((name))\n((> p))")
    #expect(
      described(letter.proof([:], parts: parts)) == [
        "((name)) has no value. @ _p.txt:2:3 t.txt:2:1"
      ])
  }

  @Test("An unknown part is told with every place")
  func unknownPart() throws {
    let lacks = try template("((> closing))\n ((>Closing))").proof([:])
    #expect(described(lacks) == ["There is no part called “closing”. @ t.txt:1:1 t.txt:2:2"])
  }

  @Test("Parts that include themselves, at once or by way of others, are told and not followed")
  func cycles() throws {
    let parts: [PlaceholderName: LetterTemplate] = [
      "self": try part("_self.txt", "a ((> self))"),
      "ping": try part("_ping.txt", "((> pong))"),
      "pong": try part("_pong.txt", "x\n((> Ping))"),
    ]
    #expect(
      described(try template("((> self))\n((> ping))").proof([:], parts: parts)) == [
        "The part “self” includes itself. @ _self.txt:1:3",
        "The part “Ping” includes itself. @ _pong.txt:2:1",
      ])
  }
}
