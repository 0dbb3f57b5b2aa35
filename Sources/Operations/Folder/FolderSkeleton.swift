import Exchange
import Restructure

/// The text of an empty programme folder.
enum FolderSkeleton {
  static func files(today: LocalDate) -> [(name: String, text: String)] {
    [("programme.yaml", head(today: today))]
      + examples.map { file, example in
        let columns = TableLayout.all.first { $0.file == file }?.columns.map(\.name) ?? []
        let cells = columns.map { example[$0] ?? "" }
        return (file, CSVWriter.row(columns) + "# " + CSVWriter.row(cells))
      }
  }

  /// The example row of a table, by column.
  static func example(of file: String) -> [String: String] {
    examples.first { $0.0 == file }?.1 ?? [:]
  }

  private static func head(today: LocalDate) -> String {
    """
    # A line that starts with # is a comment. Empty means not known, never zero.
    programme: my-programme          # a short name; letters of the alphabet, figures and hyphens
    title: My programme
    authority: My authority
    # nation: england                # england, wales, scotland or northern-ireland
    consultation: {opens: \(today), closes: }
    effective:                       # when the new structure starts
    # policy: policy.yaml            # a file here, or a policy that ships: example-defaults
    conditions: {}
    # conditions:
    #   another-site: {asks: A further site is agreed, holds: no}
    #   buy-back: {asks: Share of today's posts that schools buy back, level: 80%, points: [60%, 80%]}
    events: {s188-sent: , hr1-received: , consultation-closed: , responses-answered: , structure-approved: }
    other_dismissals: []
    cover: {}
    # pack:                          # for the consultation pack, in your words
    #   alternatives: What was considered instead, and why it is not proposed
    #   panels: [Who assesses, Who hears appeals]

    """
  }

  /// One row a file, to be copied without its `# `.
  private static let examples: [(String, [String: String])] = [
    (
      "posts.csv",
      [
        "post_id": "area-senco", "title": "Area SENCO", "service": "Early Years",
        "kind": "post", "group": "teacher", "grade": "M6", "positions": "6", "fte": "4.8",
        "pattern": "term-time", "source": "page 3",
      ]
    ),
    (
      "staff.csv",
      [
        "employee_id": "E001", "name": "A Synthetic Person", "post_id": "area-senco",
        "fte": "24/36", "holding": "substantive", "contract": "permanent",
        "employed_from": "2012-09-01", "continuous_service_from": "2009-09-01",
        "qualifications": "QTS; SENCO", "email": "e001@example.org",
        "address": "1 Example Street|Sampletown|ZZ1 1AA",
      ]
    ),
    (
      "changes.csv",
      [
        "change_id": "C1", "post_id": "area-senco", "becomes": "disestablish",
        "source": "page 5",
      ]
    ),
    (
      "new-posts.csv",
      [
        "post_id": "inclusion-teacher", "title": "Inclusion Support Teacher",
        "service": "Early Years", "kind": "post", "group": "teacher", "fte": "3.0",
        "pattern": "term-time", "requires": "QTS", "source": "page 5",
      ]
    ),
    (
      "ring-fences.csv",
      [
        "ring_fence": "RF-1", "to_post": "inclusion-teacher", "open_to": "area-senco",
        "mode": "ring-fence", "tier": "1", "source": "page 5",
      ]
    ),
    (
      "statements.csv",
      [
        "statement_id": "S1", "scope": "Early Years", "kind": "reason",
        "words": "The two roles have grown alike.", "source": "page 4",
      ]
    ),
    (
      "figures.csv",
      [
        "figure": "F1", "scope": "Early Years", "table": "summary", "measure": "headcount",
        "stated": "6", "unit": "heads", "source": "page 2",
      ]
    ),
    (
      "matches.csv",
      [
        "from_post": "area-senco", "to_post": "inclusion-teacher", "percent": "80",
        "assessed_by": "HR", "assessed_on": "2026-01-15",
      ]
    ),
    (
      "decisions.csv",
      [
        "decision": "D1", "what": "suitable", "employee_id": "E001",
        "to_post": "inclusion-teacher", "by": "Head of Service", "on": "2026-01-20",
        "reason": "The two posts share their main duties.", "evidence": "Panel minute 4",
      ]
    ),
    (
      "preferences.csv",
      [
        "employee_id": "E001", "post_id": "inclusion-teacher", "rank": "1",
        "given_on": "2026-01-12",
      ]
    ),
    (
      "scores.csv",
      [
        "employee_id": "E001", "post_id": "inclusion-teacher", "score": "71",
        "appointable": "yes",
      ]
    ),
    (
      "vacancies.csv",
      [
        "post_id": "V1", "title": "Family Support Worker", "service": "Families",
        "positions": "1", "opens": "2026-01-05", "closes": "2026-01-30",
      ]
    ),
  ]
}
