import Foundation
import Testing
import Typesetting

@testable import Operations

/// Where pages end, asked of typst itself while what stands before grows paragraph by paragraph.
@Suite("Where pages end", .enabled(if: Typst.isInstalled, "typst is not installed"))
struct PageBreakTests {
  /// An element of a letter that was set: what it is, and the page on which it begins.
  private struct Element: Decodable {
    let kind: String
    let page: Int

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      kind = try list.decode(String.self)
      page = try list.decode(Int.self)
    }
  }

  @Test("What announces a list stays with its first item, and a heading with its paragraph")
  func keepsAnnouncementsWithTheirLists() throws {
    let letters = try elements(
      of: """
        Which posts

        You may claim these posts:

        * One that is described in a line.
        * Another.
        * A third.

        What next

        \(Self.sentence)

        Some words.
        """)
    var pages: Set<Int> = []
    for elements in letters {
      let list = try #require(elements.firstIndex { $0.kind == "list" })
      #expect(elements[list - 2].kind == "heading")
      #expect(elements[list - 2].page == elements[list].page)
      #expect(elements[list - 1].page == elements[list].page)
      let next = try #require(elements[list...].firstIndex { $0.kind == "heading" })
      #expect(elements[next].page == elements[next + 1].page)
      pages.insert(elements[list].page)
    }
    #expect(pages == [1, 2])
  }

  @Test(
    "A signature never stands on a page alone",
    arguments: [
      sentence, "Questions: to the office",
      (1...24).map { _ in "* " + sentence }.joined(separator: "\n"),
      "1. First.\n2. Second.", "Weeks: 12\nPayment: £7,200.00",
    ])
  func keepsTheSignatureWithWords(end: String) throws {
    var pages: Set<Int> = []
    for elements in try elements(of: end) {
      // The farewell and the names are the last two paragraphs.
      let last = elements.suffix(3)
      #expect(last.dropFirst().allSatisfy { $0.kind == "par" })
      #expect(Set(last.map(\.page)).count == 1)
      pages.formUnion(last.map(\.page))
    }
    #expect(pages.count == 2)
  }

  private static let sentence =
    "A sentence that is long enough to go on over the end of its line, as most sentences of letters "
    + "do, and that has a third line too, so that it might be parted."

  /// The elements of letters that say something after more and more paragraphs.
  private func elements(of text: String) throws -> [[Element]] {
    let sheets = (0...26).map { count in
      let before = (0..<count).map { "Words \($0).\n\n" }.joined()
      let letter =
        "Exampleshire Council\n\nDear A\n\nWhat it is about\n\n\(before)\(text)\n\n"
        + "Yours sincerely\n\nA. Synthetic\nHead of Service\n"
      return TypesetSheet([SetLetter(text: Array(letter.utf8))], mark: "", bothSides: false)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.driver, TypesettingFiles.template]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(sheets))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([[Element]].self, from: answer)
  }

  /// Asks typst for the elements of each sheet, in their order.
  private static let driver = """
    import json, sys, typst
    asked = '''
    #context [#metadata(query(selector(heading).or(list).or(enum).or(table).or(par)).map(
      it => (repr(it.func()), it.location().page()))) <asked>]
    '''
    template = (sys.argv[1] + asked).encode()
    print(json.dumps([json.loads(typst.query(
      template, "<asked>", field="value", one=True, sys_inputs={"letters": json.dumps(sheet)}))
      for sheet in json.load(sys.stdin)]))
    """
}

private enum Typst {
  static var isInstalled: Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import typst"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
