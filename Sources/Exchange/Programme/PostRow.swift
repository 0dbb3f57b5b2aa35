import Restructure

/// Reads a row of posts.csv or new-posts.csv, and what a row of vacancies.csv shares with them.
enum PostRow {
  static func read(_ row: Row, isNew: Bool, _ problems: inout [Problem]) -> Post? {
    let id = row.id("post_id", &problems)
    let title = row.required("title", &problems)
    let service = row.required("service", &problems)
    // The other cells are read in any case, so that nothing wrong waits for the next run.
    var post = Post(
      id: id ?? "", title: title ?? "", service: service ?? "", place: row.place)
    post.isNew = isNew
    post.kind = row.word("kind", &problems) ?? .post
    post.team = row.text("team")
    post.role = row.text("role")
    post.group = row.text("group")
    post.grade = row.text("grade")
    post.positions = row.count("positions", &problems)
    post.fte = row.fte("fte", &problems)
    post.vacant = row.count("vacant", &problems)
    post.pattern = row.text("pattern")
    post.location = row.text("location")
    post.establishment = row.text("establishment")
    post.requires = row.qualifications("requires", &problems)
    post.funding = row.text("funding")
    post.partOf = row.text("part_of")
    post.reportsTo = row.text("reports_to")
    post.note = row.text("note")
    post.source = row.text("source")
    post.condition = row.text("condition")
    post.ends = row.date("ends", &problems)
    if let vacant = post.vacant, let positions = post.positions, vacant > positions {
      row.report(
        "vacant", .impossibleNumber, "\(vacant) of \(counted(positions, "position")) are vacant",
        "The column vacant counts chairs of this row: correct one of the two numbers.", &problems)
    }
    return id == nil || title == nil || service == nil ? nil : post
  }
}
