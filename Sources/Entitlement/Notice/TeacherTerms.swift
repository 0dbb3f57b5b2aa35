import Restructure

/// The days on which teachers' contracts can end, and by when notice must be given for each.
///
/// Source: the Burgundy Book, as unions and councils report it; the contract may differ for
/// dismissals.
public struct TeacherTerms: Hashable, Sendable {
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

    /// The last day of the month that lies so many whole months before the end of this one's month.
    func lastDay(monthsBefore months: Int) -> YearlyDay? {
      guard (0...11).contains(months) else { return nil }
      let month = (self.month - months + 11) % 12 + 1
      return YearlyDay(month: month, day: LocalDate.length(ofMonth: month, in: 2024))
    }

    /// Whether it comes later in the year than another.
    func isAfter(_ other: YearlyDay) -> Bool { (month, day) > (other.month, other.day) }

    private init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }

    func day(in year: Int) -> LocalDate? {
      LocalDate(
        year: year, month: month, day: min(day, LocalDate.length(ofMonth: month, in: year)))
    }
  }

  private struct Term: Hashable {
    let ends: YearlyDay
    var teachersBy: YearlyDay
    var headsBy: YearlyDay
  }

  private var terms: [Term]
  /// Where the dates were read.
  public private(set) var source: String

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

  /// The same ends of terms, with notice given so many whole months before them, as an employer's
  /// policy has it; nil keeps a date as it is.
  ///
  /// What is said of the summer holds for the term that ends in August.
  public func giving(
    _ months: Int?, summer: Int?, heads: Int?, headsSummer: Int?, source: String
  ) -> TeacherTerms {
    var terms = self
    terms.source = source
    terms.terms = self.terms.map { term in
      var term = term
      let isSummer = term.ends.month == 8
      if let by = (isSummer ? summer : months).flatMap(term.ends.lastDay(monthsBefore:)) {
        term.teachersBy = by
      }
      if let by = (isSummer ? headsSummer : heads).flatMap(term.ends.lastDay(monthsBefore:)) {
        term.headsBy = by
      }
      return term
    }
    return terms
  }

  /// The last day for giving a notice that ends on a day; nil where no term ends on that day.
  public func lastGiving(endingOn day: LocalDate, _ rank: Rank) -> LocalDate? {
    let year = day.components.year
    guard let term = terms.first(where: { $0.ends.day(in: year) == day }) else { return nil }
    let by = rank == .head ? term.headsBy : term.teachersBy
    // Notice for a term that ends early in the year may be given late in the year before.
    return by.day(in: by.isAfter(term.ends) ? year - 1 : year)
  }

  /// The ends of terms on or after a day, those of two years, the first of them first.
  public func ends(from day: LocalDate) -> [LocalDate] {
    let year = day.components.year
    return (year...(year + 2)).flatMap { year in terms.compactMap { $0.ends.day(in: year) } }
      .filter { $0 >= day }
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
        guard let end = term.ends.day(in: candidate), let by = lastGiving(endingOn: end, rank)
        else { return nil }
        if given <= by, statutory <= end { return (end, by) }
      }
    }
    return nil
  }
}
