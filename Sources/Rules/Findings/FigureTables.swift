import Restructure

/// Printed figures held against the tables of the folder.
enum FigureTables {
  static func findings(_ figures: FigureBook, _ reading: PlanReading) -> [Finding] {
    let heads = headsByService(reading)
    return figures.all.compactMap { figure in
      guard let stated = figure.stated else { return nil }
      switch figure.measure {
      case "headcount": return headcount(figure, stated, heads[figure.scope] ?? [])
      case "new-posts": return newPosts(figure, stated, figures, reading)
      default: return nil
      }
    }
  }

  /// Everybody in the staff list by service, casual and agency workers left out.
  private static func headsByService(_ reading: PlanReading) -> [String: Set<EmployeeID>] {
    var heads: [String: Set<EmployeeID>] = [:]
    for holding in reading.programme.staff
    where holding.contract != .casual && holding.contract != .agency {
      guard let post = reading.plan.posts[holding.post], post.kind.isEstablishment else { continue }
      heads[post.service, default: []].insert(holding.employee)
    }
    return heads
  }

  /// Heads in the staff list, where the figure is about one service of posts.csv.
  private static func headcount(
    _ figure: Figure, _ stated: Decimal5, _ people: Set<EmployeeID>
  ) -> Finding? {
    let heads = people.count
    guard heads > 0, Decimal5(whole: heads) != stated else { return nil }
    return FiguresDisagree.finding(
      figure,
      "staff.csv lists \(counted(heads, "person", "people")), casual and agency workers left out, "
        + "but the headcount is printed as \(stated)")
  }

  /// New posts that the tables list, against the number printed.
  ///
  /// Posts of unstated number count for at least one each, so they disagree only with a figure
  /// that leaves them no room.
  private static func newPosts(
    _ figure: Figure, _ stated: Decimal5, _ figures: FigureBook, _ reading: PlanReading
  ) -> Finding? {
    let services = figures.services(within: figure.scope)
    let become = Set(
      reading.programme.changes.filter { $0.becomes != .disestablish }.compactMap(\.toPost))
    let totals = Set(reading.programme.newPosts.compactMap(\.partOf))
    let new = reading.programme.newPosts.filter {
      services.contains($0.service) && $0.kind == .post && !become.contains($0.id)
        && !totals.contains($0.id) && $0.condition == nil
    }
    let positions = new.compactMap(\.positions).reduce(0, +)
    let unsized = new.filter { $0.positions == nil }
    let least = Decimal5(whole: positions + unsized.count)
    guard !new.isEmpty, least > stated || (unsized.isEmpty && least != stated) else { return nil }
    let more = unsized.map { post in
      "\(post.id)" + (post.fte.map { " (\($0) FTE)" } ?? "")
    }
    let and = more.isEmpty ? "" : ", besides \(more.joinedInWords) of unstated number"
    return FiguresDisagree.finding(
      figure,
      "new-posts.csv lists \(counted(positions, "post")) that no present post becomes\(and), but "
        + "the number of new posts is printed as \(stated)")
  }
}
