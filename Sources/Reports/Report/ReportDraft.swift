import Restructure

/// A report in the making: all that could be said, of which each reader sees what is theirs.
public struct ReportDraft: Sendable {
  /// One thing after another.
  public enum Block: Sendable {
    case sentence(Sentence)
    case list([Sentence])
    case table(TableDraft)
    case counts(CountsDraft)
    case picture(Picture, TableDraft)
    case countsPicture(Picture, CountsDraft)
  }

  public let name: String
  public let title: String
  private let programme: Programme
  private let on: LocalDate
  public var head: String?
  private var sections: [(heading: String, blocks: [Block])] = []

  /// A report about a programme on a day, still empty.
  public init(_ name: String, _ title: String, of programme: Programme, on: LocalDate) {
    self.name = name
    self.title = title
    self.programme = programme
    self.on = on
  }

  /// Adds what stands under a heading, which is the program's own words or about posts.
  public mutating func add(_ heading: String, _ blocks: [Block]) {
    sections.append((heading, blocks))
  }

  /// The report for a reader.
  ///
  /// What they may not see is left out. A section of which nothing is left says so, so that nobody
  /// takes silence for nothing.
  public func report(for reader: Reader) -> Report {
    var leftOut: Set<Fact> = []
    let shown = sections.compactMap { section -> Report.Section? in
      let blocks = section.blocks.compactMap { block($0, for: reader, &leftOut) }
      guard !blocks.isEmpty || !section.blocks.isEmpty else { return nil }
      return Report.Section(
        heading: section.heading,
        blocks: blocks.isEmpty
          ? [.paragraph("Nothing here may be shown to \(reader.audience.words).")] : blocks)
    }
    return Report(
      name: name, title: title, programme: programme.title, authority: programme.authority,
      on: on, audience: reader.audience, sections: shown,
      leftOut: Fact.allCases.filter(leftOut.contains), head: head)
  }

  private func block(
    _ block: Block, for reader: Reader, _ leftOut: inout Set<Fact>
  ) -> Report.Block? {
    switch block {
    case .sentence(let sentence): return sentence.shown(to: reader).map { .paragraph($0) }
    case .list(let sentences):
      let shown = sentences.compactMap { $0.shown(to: reader) }
      return shown.isEmpty ? nil : .list(shown)
    case .table(let table):
      return table.shown(to: reader, &leftOut).map { .table($0) }
    case .counts(let counts):
      return counts.shown(to: reader).block { .table($0) }
    case .picture(let picture, let table):
      return table.shown(to: reader, &leftOut).map { .picture(picture, $0) }
    case .countsPicture(let picture, let counts):
      return counts.shown(to: reader).block { .picture(picture, $0) }
    }
  }
}
