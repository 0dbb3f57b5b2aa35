import Reports
import Restructure

/// Savings by funding stream, as the paper prints them, with the sums that it leaves out.
struct SavingsReport {
  private let facts: ReportFacts
  private let figures: [Figure]

  init(_ facts: ReportFacts) {
    self.facts = facts
    figures = facts.programme.figures.filter { figure in
      let measure = figure.measure.prefix { $0 != ":" }
      return ["saving", "budget", "cost-proposed", "income-target"].contains(measure)
    }
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.savings)
    guard !figures.isEmpty else {
      draft.add("Savings", [.sentence("figures.csv holds no saving, budget or cost.")])
      return draft
    }
    for unit in figures.map({ $0.unit ?? "" }).inOrder {
      let inUnit = figures.filter { ($0.unit ?? "") == unit }
      let heading = unit.isEmpty ? "Savings" : "Savings, in \(unit)"
      draft.add(heading, [.table(table(inUnit, unit))] + remarks(inUnit))
    }
    return draft
  }

  private func table(_ figures: [Figure], _ unit: String) -> TableDraft {
    let streams = figures.map(\.measure).filter { $0.hasPrefix("saving:") }.inOrder
    let measures = ["budget", "cost-proposed", "saving"] + streams
    let scopes = figures.map(\.scope).inOrder
    let rows = scopes.map { scope in
      measures.map { measure in figures.first { $0.scope == scope && $0.measure == measure } }
    }
    // A total that the paper prints is no part of our own sum.
    let wholes = Set(figures.compactMap(\.partOf))
    let sums = measures.indices.map { column in
      zip(scopes, rows).filter { !wholes.contains($0.0) }.compactMap { $0.1[column]?.stated }
        .reduce(Decimal5(whole: 0), +)
    }
    var cells = zip(scopes, rows).map { scope, found -> [Cell] in
      let amounts = found.map { figure -> Cell in
        guard let figure else { return .none }
        return figure.stated.map { .decimal($0.description) } ?? .notKnown
      }
      return [.text(scope)] + amounts
    }
    cells.append([.text("Sum of what is printed")] + sums.map { Cell.decimal($0.description) })
    let columns: [TableDraft.Column] =
      [.init("scope", "Service", .paper)]
      + measures.map { measure in
        let stream = measure.split(separator: ":").last.map(String.init) ?? measure
        return .init(
          String(measure.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" }),
          measure.contains(":") ? "Saving: \(stream)" : Self.title(of: measure), .paper)
      }
    return TableDraft(
      unit.isEmpty ? "savings" : "savings-\(unit.lowercased().replacing(" ", with: "-"))",
      "Savings by service and funding stream", columns, cells.map { TableDraft.Row($0) },
      eachRow: .paper)
  }

  private static func title(of measure: String) -> String {
    switch measure {
    case "budget": "Budget now"
    case "cost-proposed": "Cost proposed"
    default: "Saving"
    }
  }

  /// What a reader has to know of the figures.
  private func remarks(_ figures: [Figure]) -> [ReportDraft.Block] {
    let scopes = figures.map(\.scope).inOrder
    let unsplit = scopes.filter { scope in
      let own = figures.filter { $0.scope == scope }
      let saves = own.contains { $0.measure == "saving" && $0.stated.map(\.isNought) == false }
      return saves && !own.contains { $0.measure.hasPrefix("saving:") && $0.stated != nil }
    }
    let without = scopes.filter { scope in
      !figures.contains { $0.scope == scope && $0.measure == "saving" && $0.stated != nil }
    }
    var blocks: [ReportDraft.Block] = []
    if !unsplit.isEmpty {
      blocks.append(
        .sentence("Not split by funding stream: \(unsplit.joinedInWords, .paper)."))
    }
    if !without.isEmpty {
      blocks.append(.sentence("No saving is printed for: \(without.joinedInWords, .paper)."))
    }
    return blocks
  }
}

extension Decimal5 {
  fileprivate var isNought: Bool { hundredThousandths == 0 }
}
