import Letters
import Restructure
import Testing

@Suite struct TemplateParserTests {
  struct Fault: CustomTestStringConvertible {
    let text: String
    let found: [String]

    init(_ text: String, _ found: String...) {
      self.text = text
      self.found = found
    }

    var testDescription: String { text }
  }

  static let faults = [
    Fault("Dear ((name", "t.txt:1:6 unclosed-field"),
    Fault("((", "t.txt:1:1 unclosed-field"),
    Fault("((name)", "t.txt:1:1 unclosed-field"),
    Fault("((name) )", "t.txt:1:1 unclosed-field"),
    Fault("((name\n))", "t.txt:1:1 unclosed-field"),
    Fault("((flag??words\n\n((name)) more", "t.txt:1:1 unclosed-field"),
    Fault("((flag??an (open bracket))", "t.txt:1:1 unclosed-field"),
    Fault("(())", "t.txt:1:1 empty-field"),
    Fault("(( ))", "t.txt:1:1 empty-field"),
    Fault("((-_ ))", "t.txt:1:1 empty-field"),
    Fault("((??words))", "t.txt:1:1 empty-field"),
    Fault("((>))", "t.txt:1:1 empty-field"),
    Fault("((flag??))", "t.txt:1:1 no-words"),
    Fault("((flag?? \n ))", "t.txt:1:1 no-words"),
    Fault("((flag??Dear ((name)).))", "t.txt:1:14 nested-field"),
    Fault("((flag??((one)) ((two))))", "t.txt:1:9 nested-field", "t.txt:1:17 nested-field"),
    Fault("((flag??one\n((name)) two))", "t.txt:2:1 nested-field"),
    Fault("((na((me))))", "t.txt:1:5 nested-field"),
    Fault("((((name))))", "t.txt:1:3 nested-field"),
    Fault("((na(m)e))", "t.txt:1:1 bad-name"),
    Fault("((fl(a)g??words))", "t.txt:1:1 bad-name"),
    Fault("((> closing??words))", "t.txt:1:1 bad-name"),
    // One slip does not hide the next.
    Fault(
      "((one\n(())\n((two", "t.txt:1:1 unclosed-field", "t.txt:2:1 empty-field",
      "t.txt:3:1 unclosed-field"),
    Fault("((one ((two))\n(())", "t.txt:1:1 unclosed-field", "t.txt:2:1 empty-field"),
  ]

  @Test("What is wrong with a template is told with its place, all of it", arguments: faults)
  func fault(fault: Fault) {
    let error = #expect(throws: TemplateErrors.self) { try template(fault.text) }
    #expect(error?.problems.map { "\($0.place) \($0.code)" } == fault.found)
  }

  @Test("Each fault has a sentence for what is wrong and one for what to do")
  func faultsAreExplained() throws {
    let text = "((a\n(())\n((b??((c))))\n((d(e)))\n((f??))"
    let error = try #require(throws: TemplateErrors.self) { try template(text) }
    #expect(
      error.problems.map(\.message) == [
        "(( is not closed.", "(()) names nothing.", "(( stands inside another (( )).",
        "((d(e))) is not a name.", "((f??)) has no words to print.",
      ])
    #expect(error.problems.allSatisfy { $0.remedy.hasSuffix(".") && $0.severity == .error })
  }

  @Test(
    "Columns count characters, whatever their bytes",
    arguments: [
      (before: "", column: 1),
      (before: "Annwyl ", column: 8),
      (before: "Siân ", column: 6),
      (before: "Sia\u{302}n ", column: 6),  // the accent as a mark of its own
      (before: "£10 – ", column: 7),
      (before: "👩‍🏫🏴󠁧󠁢󠁷󠁬󠁳󠁿", column: 3),
      (before: "\t", column: 2),
    ])
  func columns(before: String, column: Int) throws {
    let use = try #require(try template("first line\n" + before + "((name))").fields.first)
    #expect(use.places == [Place(file: "t.txt", line: 2, column: column)])
  }

  @Test("Any line ends and a byte-order mark are accepted, and neither moves a place")
  func lineEnds() throws {
    let read = try template("\u{FEFF}((a))\r\nx ((b))\r\r\n((c))\n((d))")
    #expect(
      read.fields.flatMap(\.places).map(\.description) == [
        "t.txt:1:1", "t.txt:2:3", "t.txt:4:1", "t.txt:5:1",
      ])
    #expect(try rendered("\u{FEFF}one\r\ntwo\rthree\n") == "one\ntwo\nthree\n")
  }

  @Test("A template lists its fields with every place, once for each way of asking")
  func fields() throws {
    let read = try template("((Name)) ((open??yes)) ((name))\n((> closing)) ((open))")
    #expect(
      read.fields.map { "\($0.name) \($0.isFlag) \($0.places.map(\.description))" } == [
        #"Name false ["t.txt:1:1", "t.txt:1:24"]"#,
        #"open true ["t.txt:1:10"]"#,
        #"open false ["t.txt:2:15"]"#,
      ])
  }
}
