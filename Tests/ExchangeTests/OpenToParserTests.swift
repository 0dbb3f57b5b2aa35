import Restructure
import Testing

@testable import Exchange

@Suite("Who may claim: open_to")
struct OpenToParserTests {
  /// Terms as `post=P1` and `!at-risk`, alternatives as arrays.
  static func terms(_ openTo: OpenTo) -> [[String]] {
    openTo.alternatives.map { alternative in
      alternative.map { term in
        let test =
          switch term.test {
          case .equals(let field, let value): "\(field.rawValue)=\(value)"
          case .atRisk: "at-risk"
          case .protected: "protected"
          case .pool(let name): "pool=\(name)"
          }
        return (term.isNegated ? "!" : "") + test
      }
    }
  }

  static let readable: [(text: String, terms: [[String]])] = [
    ("P1", [["post=P1"]]),
    (" P1 ", [["post=P1"]]),
    ("P1; P2", [["post=P1"], ["post=P2"]]),
    ("P1;P2 ;\nP3", [["post=P1"], ["post=P2"], ["post=P3"]]),
    ("P1;", [["post=P1"]]),
    ("P1 ; ", [["post=P1"]]),
    ("T06-P02/a_b.c(1)", [["post=T06-P02/a_b.c(1)"]]),
    ("£1’s|#2", [["post=£1’s|#2"]]),
    ("\"a;b & c=d\"", [["post=a;b & c=d"]]),
    ("\"not\"", [["post=not"]]),
    ("\"at-risk\"; \"stated\"", [["post=at-risk"], ["post=stated"]]),
    ("\"(1)\"", [["post=(1)"]]),
    ("post=P1", [["post=P1"]]),
    ("POST = P1", [["post=P1"]]),
    ("at-risk", [["at-risk"]]),
    ("At-Risk & Protected", [["at-risk", "protected"]]),
    ("not at-risk", [["!at-risk"]]),
    ("NOT P1", [["!post=P1"]]),
    ("not \"P1\"", [["!post=P1"]]),
    ("notable", [["post=notable"]]),
    (
      "service=\"Music; Dance & Drama\" & group=teacher & at-risk & not location=KEYS",
      [["service=Music; Dance & Drama", "group=teacher", "at-risk", "!location=KEYS"]]
    ),
    (
      "title=\"The \"\"Lead\"\"\"; grade = M6 & role=x",
      [["title=The \"Lead\""], ["grade=M6", "role=x"]]
    ),
    ("title=“Area SENCO”", [["title=Area SENCO"]]),
    ("title=”Area SENCO”", [["title=Area SENCO"]]),
    ("title=\"the “core” team\"", [["title=the “core” team"]]),
    ("title=\"a=b\"", [["title=a=b"]]),
    ("contract=fixed-term; qualification=QTS", [["contract=fixed-term"], ["qualification=QTS"]]),
    (
      "pool=near; Pool = \"far & wide\" & not pool=x",
      [["pool=near"], ["pool=far & wide", "!pool=x"]]
    ),
    ("pool", [["post=pool"]]),
    ("team=not", [["team=not"]]),
    ("team=at-risk", [["team=at-risk"]]),
    ("P1\u{A0}; P2\u{200B}", [["post=P1"], ["post=P2"]]),
    ("a&b;c&d", [["post=a", "post=b"], ["post=c", "post=d"]]),
  ]

  @Test("Alternatives, tests and their opposites are read", arguments: readable)
  func reads(text: String, terms: [[String]]) throws {
    let openTo = try OpenToParser.read(text)
    #expect(Self.terms(openTo) == terms)
    #expect(openTo.stated == [])
  }

  static let stated: [(text: String, stated: [String], terms: [[String]])] = [
    ("stated \"appropriate disestablished posts\"", ["appropriate disestablished posts"], []),
    ("Stated “those affected”", ["those affected"], []),
    ("stated\"a\"", ["a"], []),
    ("stated \"a\"; P1", ["a"], [["post=P1"]]),
    ("P1; stated \"a\"; stated \"b\"", ["a", "b"], [["post=P1"]]),
  ]

  @Test("Stated words are kept and name nobody", arguments: stated)
  func keepsWords(text: String, stated: [String], terms: [[String]]) throws {
    let openTo = try OpenToParser.read(text)
    #expect(openTo.stated == stated)
    #expect(Self.terms(openTo) == terms)
  }

  static let refused: [(text: String, offset: Int, words: String)] = [
    ("", 0, "missing here"),
    (" ", 1, "missing here"),
    (";", 0, "missing here"),
    ("; P1", 0, "missing here"),
    ("P1;;P2", 3, "missing here"),
    ("P1; ;", 4, "missing here"),
    ("P1 &", 4, "missing here"),
    ("& P1", 0, "missing here"),
    ("P1 & ; P2", 5, "missing here"),
    ("\"\"", 0, "missing here"),
    ("not", 3, "missing here"),
    ("not ; P1", 4, "missing here"),
    ("=x", 0, "missing here"),
    ("P1 P2", 3, "“P” is out of place"),
    ("P1, P2", 4, "“P” is out of place"),
    ("service=Early Years", 14, "“Y” is out of place"),
    ("  service=Early Years", 16, "“Y” is out of place"),
    ("\u{200B}service=Early Years", 15, "“Y” is out of place"),
    ("P1 or P2", 3, "“o” is out of place"),
    ("\"P1\"x", 4, "“x” is out of place"),
    ("ab\"c\"", 2, "“\"” is out of place"),
    ("a=b=c", 0, "there is no test “a=”"),
    ("servise=Music", 0, "there is no test “servise=”"),
    ("P1; & group=x", 4, "missing here"),
    ("at-risk=yes", 0, "there is no test “at-risk=”"),
    ("not=x", 0, "there is no test “not=”"),
    ("pool=", 5, "pool= has no value"),
    ("pol=x", 0, "there is no test “pol=”"),
    ("group=", 6, "group= has no value"),
    ("group= & P1", 7, "group= has no value"),
    ("group=\" \"", 6, "group= has no value"),
    ("group=a=b", 7, "“=” is out of place"),
    ("contract=permanant", 9, "contract cannot be “permanant”"),
    ("\"P1", 0, "never closed"),
    ("P1; title=\"x", 10, "never closed"),
    ("title=“x\"", 6, "never closed"),
    ("not not P1", 0, "before one test"),
    ("not stated \"x\"", 0, "before one test"),
    ("(P1; P2)", 0, "brackets"),
    ("at-risk & (P1; P2)", 10, "brackets"),
    ("not (at-risk)", 4, "brackets"),
    ("stated", 6, "words in quotes"),
    ("stated words", 7, "words in quotes"),
    ("stated \" \"", 7, "words in quotes"),
    ("stated \"x\" & P1", 13, "beside a test"),
    ("P1 & stated \"x\"", 5, "beside a test"),
  ]

  @Test("What cannot be read is refused at its character", arguments: refused)
  func refuses(text: String, offset: Int, words: String) throws {
    let failure = #expect(throws: OpenToParser.Failure.self) { try OpenToParser.read(text) }
    #expect(failure?.offset == offset)
    #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    #expect(failure?.remedy.isEmpty == false)
  }

  @Test("A test of another name is answered with the nearest right one")
  func suggestion() {
    let failure = #expect(throws: OpenToParser.Failure.self) {
      try OpenToParser.read("servise=Music")
    }
    #expect(failure?.remedy == "Did you mean “service”?")
  }

  @Test("However long a cell is, it is read without running out of room")
  func long() throws {
    let negations = String(repeating: "not ", count: 200_000) + "P1"
    #expect(throws: OpenToParser.Failure.self) { try OpenToParser.read(negations) }
    let ids = Array(repeating: "P1", count: 20_000).joined(separator: ";")
    #expect(try OpenToParser.read(ids).alternatives.count == 20_000)
  }

  @Test("An error points at the character in the file, whatever stands before it")
  func placesInFile() throws {
    let header = "ring_fence,to_post,open_to,mode\n"
    let cells: [(cell: String, column: Int)] = [
      ("service=Early Years", 22),
      ("\"service=\"\"Music\"\" x\"", 27),
      ("  servise=x", 10),
      ("\" \u{A0}servise=x\"", 11),
    ]
    for (cell, column) in cells {
      let folder = try ProgrammeFolder(["ring-fences.csv": header + "RF1,P1,\(cell),open\n"])
      #expect(folder.read().places == ["ring-fences.csv:2:\(column) open-to"])
    }
    let lines = try ProgrammeFolder(["ring-fences.csv": header + "RF1,P1,\"P2;\n;P1\",open\n"])
    #expect(lines.read().places == ["ring-fences.csv:3:1 open-to"])
  }

  /// A blank before a cell changes nothing in it, and keeps it from being read as a mere list.
  @Test(
    "A mere list of ids says what it says when it is read with care",
    arguments: [
      "P1", "P1;P2", "a-b;1;Z9", "not", "NOT", "at-risk", "At-Risk;P1", "protected", "P1;PROTECTED",
      "stated", "P1;Stated", "nots", "not-1", "P1;", ";", ";P1", "P1;;P2", "-",
    ])
  func mereLists(text: String) {
    func reading(_ text: String) -> Result<[[String]], OpenToParser.Failure> {
      do throws(OpenToParser.Failure) {
        return .success(Self.terms(try OpenToParser.read(text)))
      } catch {
        let offset = max(0, error.offset - (text.hasPrefix(" ") ? 1 : 0))
        return .failure(
          OpenToParser.Failure(offset: offset, message: error.message, remedy: error.remedy))
      }
    }
    #expect(reading(text) == reading(" " + text))
  }
}
