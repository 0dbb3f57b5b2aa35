import Restructure

/// The days on which teachers' contracts can end, and by when notice must be given for each.
///
/// Source: the Burgundy Book, as unions and councils report it; the contract may differ for
/// dismissals.
public struct TeacherTerms: Sendable {
  /// Whose notice it is: a head teacher's is a month longer.
  public enum Rank: String, CaseIterable, Hashable, Sendable {
    case teacher
    case head = "head-teacher"
  }

  /// A day that returns every year.
  struct YearlyDay: Hashable {
    let month: Int
    let day: Int

    /// Reads `10-31`; 29 February stands for the last day of February.
    init?(_ text: String) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let month = Int(parts[0]),
        let day = Int(parts[1]), (1...12).contains(month),
        (1...LocalDate.length(ofMonth: month, in: 2024)).contains(day)
      else { return nil }
      self.month = month
      self.day = day
    }

    func day(in year: Int) -> LocalDate? {
      LocalDate(
        year: year, month: month, day: min(day, LocalDate.length(ofMonth: month, in: year)))
    }
  }

  private struct Term {
    let ends: YearlyDay
    let teachersBy: YearlyDay
    let headsBy: YearlyDay
  }

  private let terms: [Term]
  /// Where the dates were read.
  public let source: String

  /// Reads the columns `ends,teachers_by,heads_by,source`, each row a term in the order of the year.
  public init(csv text: String) throws(ReferenceProblem) {
    let reading = try ReferenceText(text, columns: ["ends", "teachers_by", "heads_by", "source"])
    var terms: [Term] = []
    var source = ""
    for row in reading.rows {
      guard let ends = YearlyDay(row.cells[0]), let teachers = YearlyDay(row.cells[1]),
        let heads = YearlyDay(row.cells[2])
      else { throw row.problem("a day is not written as 10-31") }
      guard (heads.month, heads.day) < (teachers.month, teachers.day),
        (teachers.month, teachers.day) < (ends.month, ends.day)
      else { throw row.problem("heads' day, teachers' day and the end are not in this order") }
      if let before = terms.last, (before.ends.month, before.ends.day) >= (ends.month, ends.day) {
        throw row.problem("the terms are not in the order of the year")
      }
      terms.append(Term(ends: ends, teachersBy: teachers, headsBy: heads))
      source = try row.text(3)
    }
    self.terms = terms
    self.source = source
  }

  /// The first end of term that notice given on a day can reach.
  ///
  /// The notice must be given by the term's own day, and must leave the statutory notice in full;
  /// otherwise the end slips to the next term.
  public func end(
    given: LocalDate, notBefore statutory: LocalDate, _ rank: Rank
  ) -> (day: LocalDate, by: LocalDate)? {
    let year = given.components.year
    for candidate in year...(year + 2) {
      for term in terms {
        let limit = rank == .head ? term.headsBy : term.teachersBy
        guard let end = term.ends.day(in: candidate), let by = limit.day(in: candidate) else {
          return nil
        }
        if given <= by, statutory <= end { return (end, by) }
      }
    }
    return nil
  }
}
