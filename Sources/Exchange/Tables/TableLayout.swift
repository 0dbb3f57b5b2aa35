/// The columns that a file of a programme folder may have, as `interface.md` promises them.
public struct TableLayout: Sendable {
  /// One column, and the other headings under which HR systems export it.
  public struct Column: Sendable {
    public let name: String
    public let isRequired: Bool
    let otherHeadings: [String]

    init(_ name: String, required: Bool = false, or otherHeadings: [String] = []) {
      self.name = name
      isRequired = required
      self.otherHeadings = otherHeadings
    }
  }

  public let file: String
  public let columns: [Column]

  /// The column that has this name; capitals, blanks and punctuation do not matter.
  func column(named heading: String) -> Column? {
    let wanted = Self.folded(heading)
    return columns.first { Self.folded($0.name) == wanted }
  }

  /// The column that HR systems are known to export under this heading.
  func column(spelt heading: String) -> Column? {
    let wanted = Self.folded(heading)
    return columns.first { $0.otherHeadings.contains { Self.folded($0) == wanted } }
  }

  /// A heading as it is compared.
  ///
  /// A per-cent sign stays, because *FTE %* is no share of full time.
  static func folded(_ heading: String) -> String {
    let letters = heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "%" }
    return letters.isEmpty ? CellText.cleaned(heading) : letters
  }
}

extension TableLayout {
  /// Every table of a programme folder, in the order in which they are read.
  public static let all = [
    posts, staff, changes, newPosts, ringFences, statements, figures, matches, decisions,
    preferences, scores, vacancies,
  ]

  private static let describingAPost = [
    Column(
      "post_id", required: true,
      or: ["Post", "Post No", "Post Number", "Post Ref", "Position ID", "Position Number"]),
    Column("title", required: true, or: ["Job Title", "Post Title", "Position Title"]),
    Column("service", required: true, or: ["Service Area", "Department", "Directorate"]),
    Column("kind", or: ["Post Type"]),
    Column("team", or: ["Section", "Unit", "Team Name"]),
    Column("role"),
    Column("group", or: ["Staff Group"]),
    Column("grade", or: ["Pay Grade", "Band", "Scale"]),
    // “Headcount” is not here: it counts people, and a chair may be vacant or shared.
    Column("positions", or: ["No of Posts", "Number of Posts", "Posts"]),
    Column("fte", or: ["Full Time Equivalent", "Established FTE", "Budgeted FTE"]),
    Column("vacant", or: ["Vacancies", "Vacant Posts"]),
    Column("pattern", or: ["Working Pattern", "Weeks"]),
    Column("location", or: ["Work Location", "Site", "Base", "Work Base"]),
    Column("establishment"),
    Column("requires", or: ["Essential Qualification", "Mandatory Qualification"]),
    Column("funding", or: ["Funding Source"]),
    Column("part_of"),
    Column("reports_to", or: ["Line Manager Post", "Reports To Post"]),
    Column("note", or: ["Notes", "Comment", "Comments"]),
    Column("source"),
  ]

  static let posts = TableLayout(file: "posts.csv", columns: describingAPost)

  static let newPosts = TableLayout(
    file: "new-posts.csv",
    columns: describingAPost + [Column("condition"), Column("ends", or: ["End Date"])])

  static let vacancies = TableLayout(
    file: "vacancies.csv",
    columns: describingAPost + [
      Column("opens", or: ["Opening Date"]), Column("closes", or: ["Closing Date"]),
    ])

  /// The people and what they hold.
  public static let staff = TableLayout(
    file: "staff.csv",
    columns: [
      Column(
        "employee_id", required: true,
        or: [
          "Employee No", "Employee Number", "Emp No", "Employee", "Payroll No", "Payroll Number",
          "Staff No", "Staff Number", "Personnel Number",
        ]),
      Column("name", or: ["Employee Name", "Full Name", "Staff Name", "Synthetic Name"]),
      Column(
        "post_id", required: true,
        or: ["Post", "Post No", "Post Number", "Post Ref", "Position ID", "Position Number"]),
      Column("fte", or: ["Full Time Equivalent", "Contract FTE", "Contracted FTE"]),
      Column("holding", or: ["Holding Type"]),
      Column("contract", or: ["Contract Type", "Employment Type"]),
      Column("contract_ends", or: ["Contract End Date", "Fixed Term End Date"]),
      Column("terms", or: ["Terms and Conditions", "Conditions of Service"]),
      Column("employed_from", or: ["Start Date", "Employment Start Date", "Date of Joining"]),
      Column(
        "continuous_service_from",
        or: ["Continuous Service Date", "Continuous Service Start", "Continuous Service"]),
      Column(
        "redundancy_service_from", or: ["Redundancy Service Date", "Local Government Service"]),
      Column("date_of_birth", or: ["DOB", "Birth Date", "Date of Birth"]),
      Column("weekly_pay", or: ["Weeks Pay", "A Week's Pay"]),
      // “FTE Salary” is not here: it is what the post pays full time, not what the person gets.
      Column("annual_salary", or: ["Salary", "Basic Salary", "Annual Pay", "Actual Salary"]),
      Column("qualifications", or: ["Qualification"]),
      Column("protection"),
      Column("protected_from"),
      Column("protected_to"),
      Column("job_share", or: ["Job Share Group"]),
      Column("email", or: ["Email Address", "Work Email", "E-mail"]),
      Column("address", or: ["Home Address", "Postal Address"]),
      Column("language", or: ["Preferred Language"]),
    ])

  static let changes = TableLayout(
    file: "changes.csv",
    columns: [
      Column("change_id", required: true), Column("post_id", required: true),
      Column("becomes", required: true), Column("to_post"), Column("remain_positions"),
      Column("remain_fte"), Column("at_risk"), Column("condition"), Column("effective"),
      Column("source"),
    ])

  static let ringFences = TableLayout(
    file: "ring-fences.csv",
    columns: [
      Column("ring_fence", required: true), Column("to_post", required: true),
      Column("open_to", required: true), Column("mode", required: true), Column("tier"),
      Column("min_match"), Column("max_grade_gap"), Column("condition"), Column("source"),
    ])

  static let statements = TableLayout(
    file: "statements.csv",
    columns: [
      Column("statement_id", required: true), Column("scope"), Column("kind"),
      Column("words", required: true), Column("source"),
    ])

  static let figures = TableLayout(
    file: "figures.csv",
    columns: [
      Column("figure", required: true), Column("scope", required: true), Column("part_of"),
      Column("table"), Column("measure", required: true), Column("stated"), Column("unit"),
      Column("source"),
    ])

  static let matches = TableLayout(
    file: "matches.csv",
    columns: [
      Column("from_post", required: true), Column("to_post", required: true),
      Column("percent", required: true), Column("assessed_by"), Column("assessed_on"),
      Column("union_view"),
    ])

  static let decisions = TableLayout(
    file: "decisions.csv",
    columns: [
      Column("decision", required: true), Column("what", required: true), Column("employee_id"),
      Column("post_id"), Column("to_post"), Column("with_employee"), Column("reverses"),
      Column("by", required: true), Column("on", required: true),
      Column("reason", required: true), Column("evidence"), Column("source"),
    ])

  static let preferences = TableLayout(
    file: "preferences.csv",
    columns: [
      Column("employee_id", required: true), Column("post_id", required: true),
      Column("rank", required: true), Column("given_on"), Column("remainder"),
    ])

  static let scores = TableLayout(
    file: "scores.csv",
    columns: [
      Column("employee_id", required: true), Column("post_id", required: true),
      Column("score", required: true), Column("appointable"), Column("assessors"),
    ])
}
