import Restructure
import Workbooks

/// The rows of a workbook's sheet `programme`: the keys of programme.yaml, those inside others joined
/// by full stops.
enum ProgrammeKeys {
  /// A key, its value, and what it means.
  typealias Row = (key: String, value: SheetValue, meaning: String)

  /// The rows of an empty workbook.
  static func rows(today: LocalDate) -> [Row] {
    [
      ("programme", .text("my-programme"), "Required. A short name: letters, figures and hyphens."),
      ("title", .text("My programme"), "Required. What people call the programme."),
      ("authority", .text("My authority"), "Required. The employer."),
      (
        "nation", .empty,
        "Which nation's law and rates apply: england, wales, scotland or northern-ireland."
      ),
      ("as_of", .dayToCome, "The day that stands for today; a live programme leaves it out."),
      (
        "consultation.opens", .day(today.dayNumber),
        "Required. The first day of consultation; cases open on it."
      ),
      ("consultation.closes", .dayToCome, "Its last day."),
      (
        "effective", .dayToCome,
        "The day on which the new structure starts; protections and fixed terms are judged on it."
      ),
      (
        "policy", .empty,
        "A policy that ships (`ringfence policy list`), or a file beside this workbook such as "
          + "policy.yaml; without it only the rows' own tests count."
      ),
      ("events.s188-sent", .dayToCome, "The day of each event once it has happened."),
      ("events.hr1-received", .dayToCome, ""),
      ("events.consultation-closed", .dayToCome, ""),
      ("events.responses-answered", .dayToCome, ""),
      ("events.structure-approved", .dayToCome, ""),
      (
        "# conditions.another-site.asks", .text("A further site is agreed"),
        "What is not settled, under a name of your own: a sentence that can be true or false …"
      ),
      (
        "# conditions.another-site.holds", .text("no"), "… yes or no; empty while nobody knows."
      ),
      (
        "# conditions.buy-back.asks", .text("Share of today's posts that schools buy back"),
        "Or a question that a share answers …"
      ),
      ("# conditions.buy-back.level", .text("80%"), "… the share; empty while nobody knows."),
      ("# conditions.buy-back.points", .text("60%; 80%"), "Shares to try with --futures."),
      (
        "# other_dismissals.1.establishment", .text("Depot"),
        "Dismissals that count towards the thresholds of 20 and 100: the first, then .2 and so on."
      ),
      ("# other_dismissals.1.count", .text("3"), ""),
      ("# other_dismissals.1.effective", .text("2017-01-31"), ""),
      (
        "# cover.hearing.posts", .text("N1; N2"),
        "Posts that must hold qualifications between them, under a name of your own."
      ),
      ("# cover.hearing.hold", .text("HI; VI"), ""),
      ("# cover.hearing.source", .text("page 9"), ""),
    ] + pack
  }

  /// What the consultation pack says in the employer's words, each key empty.
  private static var pack: [Row] {
    PackItem.allCases.map { item in
      let first = item == PackItem.allCases.first
      return (
        "pack.\(item.rawValue)", .empty,
        first
          ? "For the consultation pack, in your words, one paragraph a line. \(item.heading)."
          : item.heading + "."
      )
    }
  }
}
