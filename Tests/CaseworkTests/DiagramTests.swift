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

  @Test func everyMoveIsDrawnOnceWithWhatBringsItAbout() {
    let own = CaseState.allCases.map { from in
      TransitionTable.states(after: from).count { !$0.isOpenToAll }
    }.reduce(0, +)
    // An appeal against dismissal that is won lifts the risk in a way of its own.
    let moves = own + 1
    let svg = CaseDiagram.svg()
    #expect(svg.ranges(of: "marker-end").count == moves + 6)
    for trigger in CaseTrigger.allCases { #expect(svg.contains(trigger.words)) }
    let dot = CaseDiagram.dot().split(separator: "\n").count { $0.contains(" -> ") }
    #expect(dot == moves + 6)
    #expect(CaseDiagram.text().contains("  -> withdrawn: by an appeal that succeeds"))
  }

  /// Lines lie in panels of their own, so that none crosses or runs behind another's box.
  @Test func noLineRunsBehindABox() throws {
    let svg = CaseDiagram.svg()
    let boxes = svg.matches(
      of: /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" fill="white" stroke/
    ).compactMap { match in
      [match.1, match.2, match.3, match.4].compactMap { Int($0) }
    }
    let lines = svg.matches(of: /d="M(\d+) (\d+) H(\d+)" fill/).compactMap { match in
      [match.1, match.2, match.3].compactMap { Int($0) }
    }
    #expect(boxes.count > 80 && lines.count > 60)
    for line in lines {
      for box in boxes where line[1] > box[1] && line[1] < box[1] + box[3] {
        let overlaps = line[0] < box[0] + box[2] && line[2] > box[0]
        #expect(!overlaps, "the line \(line) runs behind the box \(box)")
      }
    }
    // No two boxes of states overlap, but for the second border of an end.
    for (place, box) in boxes.enumerated() {
      for other in boxes[(place + 1)...] where other[0] != box[0] + 3 {
        let meets =
          box[0] < other[0] + other[2] && other[0] < box[0] + box[2]
          && box[1] < other[1] + other[3] && other[1] < box[1] + box[3]
        #expect(!meets)
      }
    }
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
    #expect(svg.contains(">work &lt;trial&gt; (in-trial)</text>"))
    #expect(!svg.contains("on-register"))
  }
}
