import Reports
import Restructure
import Rules

/// Every figure that the paper prints, and where it disagrees with another or with the tables.
struct FiguresReport {
  let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.figures)
    let findings = disagreements
    draft.add(
      "What disagrees",
      findings.isEmpty
        ? [.sentence("The printed figures agree with one another and with the tables.")]
        : [
          .sentence(
            """
            Nothing is corrected here: each sum is shown, and people decide which figure is wrong. \
            Gross posts lost, net FTE and heads affected are three measures, and none stands for \
            another.
            """), .list(findings.map(sentence)),
        ])
    draft.add("As printed", [.table(table(Set(findings.map(\.subject))))])
    return draft
  }

  /// The findings about figures.
  var disagreements: [Finding] {
    PlanFindings.all(in: facts.programme, on: facts.on).filter { $0.code == .figuresDisagree }
  }

  /// A finding as a sentence that counts nobody of the staff list, for reports in which other numbers
  /// of the same people stand.
  func sentenceWithoutHeads(_ finding: Finding) -> Sentence {
    guard !facts.reader.seesSmallNumbers,
      let figure = facts.programme.figures.first(where: { $0.id == finding.subject }),
      figure.measure == "headcount", let stated = figure.stated
    else { return sentence(finding) }
    let source = figure.source.map { " [\($0)]" } ?? ""
    return Sentence(
      "\(figure.scope): staff.csv lists another number of people than the headcount of \(stated) "
        + "that is printed." + source, stating: .paper)
  }

  /// A finding as a sentence; one that counts few people is for those who may see small numbers.
  func sentence(_ finding: Finding) -> Sentence {
    let source = finding.source.isEmpty ? "" : " [\(finding.source)]"
    let figure = facts.programme.figures.first { $0.id == finding.subject }
    let heads = facts.programme.staff.count { holding in
      facts.plan.posts[holding.post]?.service == figure?.scope
    }
    let isAboutFew = figure?.measure == "headcount" && SmallNumbers.isSmall(heads)
    return Sentence(
      finding.message + "." + source, stating: isAboutFew ? .headcount : .paper)
  }

  private func table(_ doubted: Set<String>) -> TableDraft {
    TableDraft(
      "figures", "Figures as the paper prints them",
      [
        .init("scope", "About", .paper), .init("measure", "Measure", .paper),
        .init("stated", "Printed", .paper), .init("unit", "Unit", .paper),
        .init("table", "Table", .paper), .init("part_of", "Part of", .paper),
        .init("agrees", "Agrees", .paper), .init("source", "Source", .paper),
        .init("figure", "Figure", .paper),
      ],
      facts.programme.figures.map { figure in
        TableDraft.Row([
          .text(figure.scope), .text(figure.measure),
          figure.stated.map { .decimal($0.description) } ?? .notKnown, Cell(figure.unit),
          Cell(figure.table), Cell(figure.partOf),
          .text(figure.stated == nil ? "no figure" : doubted.contains(figure.id) ? "no" : "yes"),
          Cell(figure.source), .text(figure.id),
        ])
      }, eachRow: .paper)
  }
}
