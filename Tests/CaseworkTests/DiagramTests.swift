import Casework
import TestSupport
import Testing

@Suite struct DiagramTests {
  @Test func theTableIsReadAsWords() throws {
    try expectRecorded(CaseDiagram.text(), at: "diagram.txt")
  }

  @Test func thePictureForGraphvizIsAsRecorded() throws {
    try expectRecorded(CaseDiagram.dot(), at: "diagram.dot")
  }

  @Test(arguments: CaseState.allCases)
  func everyStateIsInEveryForm(state: CaseState) {
    #expect(CaseDiagram.text().contains("\(state): "))
    #expect(CaseDiagram.dot().contains("\"\(state)\" [label="))
    #expect(CaseDiagram.svg().contains(">\(state)</text>"))
  }

  @Test func everyMoveIsDrawnOnceAndNumbered() {
    let own = CaseState.allCases.map { from in
      TransitionTable.states(after: from).count { !$0.isOpenToAll }
    }.reduce(0, +)
    let svg = CaseDiagram.svg()
    #expect(svg.split(separator: "\n").count { $0.hasPrefix("<path ") } == own)
    #expect(svg.contains(">\(own)</text>"))
    let dot = CaseDiagram.dot().split(separator: "\n").count { $0.contains(" -> ") }
    #expect(dot == own + 6)
  }

  @Test func theSVGIsWellFormedAndHasATextAlternative() {
    let svg = CaseDiagram.svg()
    #expect(svg.contains("<desc id=\"description\">in-scope: Consultation is open"))
    #expect(svg.contains("aria-labelledby=\"title description\""))
    for tag in ["svg", "title", "desc", "defs", "marker", "text"] {
      #expect(svg.ranges(of: "<\(tag)").count == svg.ranges(of: "</\(tag)>").count, "\(tag)")
    }
    // Whatever is drawn is black or white.
    for colour in svg.matches(of: /(?:fill|stroke)="([^"]+)"/).map(\.1) {
      #expect(["black", "white", "none"].contains(colour))
    }
  }

  @Test func anEmployersNamesAreUsedAndWhatIsSwitchedOffIsLeftOut() {
    let policy = StatePolicy(
      off: [.onRegister, .underNotice], labels: [.inTrial: "work <trial>", .atRisk: "At-risk"])
    // What the law needs is not switched off.
    #expect(policy.off == [.onRegister])
    let text = CaseDiagram.text(policy)
    #expect(!text.contains("on-register"))
    #expect(text.contains("work <trial> (in-trial): The person is trying"))
    #expect(text.contains("\nat-risk: "))
    let svg = CaseDiagram.svg(policy)
    #expect(svg.contains("work &lt;trial&gt; (in-trial)"))
    #expect(!svg.contains("on-register"))
  }
}
