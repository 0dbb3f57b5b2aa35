import Reports
import Restructure

/// Makes a report for a reader, from a folder and the cases of a case file.
public enum MakeReport {
  /// What is asked for besides the kind of report.
  public struct Question: Sendable {
    /// The programme folder; nil is the one that the cases were opened from.
    public var folder: FolderRequest?
    public var file: CaseFile
    /// The day of the report; nil is the programme's own, or today.
    public var on: LocalDate?
    public var reader: Reader
    /// The day of the last report, where changes since then are asked for; readers of numbers get none
    /// that could be taken from those of that day.
    public var since: LocalDate?
    /// The services that a manager runs.
    public var services: [String] = []

    /// A question from a reader.
    public init(file: CaseFile, reader: Reader) {
      self.file = file
      self.reader = reader
    }
  }

  /// Makes a report.
  public static func run(
    _ kind: ReportKind, _ question: Question
  ) throws(OperationFailure) -> Report {
    let facts = try ReportFacts(
      question.folder, file: question.file, on: question.on, for: question.reader,
      reading: kind.extent)
    return try draft(kind, facts, question).report(for: question.reader)
  }

  private static func draft(
    _ kind: ReportKind, _ facts: ReportFacts, _ question: Question
  ) throws(OperationFailure) -> ReportDraft {
    switch kind {
    case .atRisk:
      try AtRiskReport(facts, since: question.since, services: question.services).draft()
    case .consultationPack: try ConsultationPack(facts, since: question.since).draft()
    case .hr1: try HR1Report(facts).draft()
    case .establishment: EstablishmentReport(facts).draft()
    case .savings: SavingsReport(facts).draft()
    case .figures: FiguresReport(facts).draft()
    case .ringFences: RingFencesReport(facts).draft()
    case .coverage: CoverageReport(facts).draft()
    case .equality: EqualityReport(facts, since: question.since).draft()
    case .vacancies: VacanciesReport(facts).draft()
    case .myCase: try MyCaseReport(facts, question.reader).draft()
    }
  }
}
