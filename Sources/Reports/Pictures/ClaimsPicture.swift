/// Who may claim what: posts at risk on the left, posts with places on the right, claims between.
///
/// Where there are too few places the line is thick and the edge of the places is hatched.
///
/// It reads the columns `from_post`, `from_title`, `people`, `rule`, `to_post`, `to_title`, `places`
/// and `short`.
struct ClaimsPicture {
  private struct Link {
    let from: Int
    let to: Int
    let rule: String
    let isShort: Bool
  }

  private struct End {
    let id: String
    let title: String
    let amount: String
  }

  /// As many boxes as stand under one another on a page.
  private static let most = 12
  private static let step = 62
  private static let width = 900
  private static let box = 330
  private static let left = 1
  private static let right = width - box - 1

  private let table: Report.Table

  init(_ table: Report.Table) {
    self.table = table
  }

  var drawings: [Drawing] {
    let parts = self.parts
    return parts.enumerated().map { number, rows in
      drawing(of: rows, number: number + 1, of: parts.count)
    }
  }

  /// Rows by page, those of one post together.
  private var parts: [[[Cell]]] {
    var parts: [[[Cell]]] = []
    var posts: [Set<String>] = []
    for row in table.rows {
      let ends = [word("from_post", row), word("to_post", row)].map { $0 ?? "" }
      if let last = posts.indices.last, posts[last].union(ends).count <= Self.most + 4 {
        posts[last].formUnion(ends)
        parts[last].append(row)
      } else {
        posts.append(Set(ends))
        parts.append([row])
      }
    }
    return parts
  }

  private func word(_ key: String, _ row: [Cell]) -> String? {
    table.cell(key, in: row)?.words
  }

  private func drawing(of rows: [[Cell]], number: Int, of count: Int) -> Drawing {
    var left: [End] = []
    var right: [End] = []
    var links: [Link] = []
    for row in rows {
      let from = place(
        End(
          id: word("from_post", row) ?? "", title: word("from_title", row) ?? "",
          amount: "\(word("people", row) ?? "*") at risk"), in: &left)
      let to = place(
        End(
          id: word("to_post", row) ?? "", title: word("to_title", row) ?? "",
          amount: "\(word("places", row) ?? "not known")"), in: &right)
      links.append(
        Link(
          from: from, to: to, rule: word("rule", row) ?? "",
          isShort: word("short", row).map { !$0.isEmpty && $0 != "-" } ?? false))
    }
    let height = max(left.count, right.count) * Self.step + 40
    let part = count > 1 ? " (part \(number) of \(count))" : ""
    let short = Set(links.filter(\.isShort).map(\.to))
    var drawing = Drawing(
      id: "\(table.key)-\(number)", title: table.caption + part,
      description:
        "\(left.count) posts at risk on the left, \(right.count) posts with places on the right, "
        + "\(links.count) claims between them; too few places in \(short.count). The table below says "
        + "the same.",
      width: Self.width, height: height)
    drawing.text(Self.left, 16, "At risk", .start, "strong")
    drawing.text(Self.right, 16, "Places (hatched edge: too few)", .start, "strong")
    for link in links {
      let (y1, y2) = (middle(link.from), middle(link.to))
      drawing.curve(Self.left + Self.box, y1, Self.right, y2, link.isShort ? "tight" : "link")
    }
    for (index, end) in left.enumerated() { draw(end, at: index, x: Self.left, on: &drawing) }
    for (index, end) in right.enumerated() {
      let x = Self.right
      draw(end, at: index, x: x, on: &drawing)
      if short.contains(index) { drawing.hatchedBox(x, top(index), 12, Self.step - 12) }
    }
    return drawing
  }

  private func draw(_ end: End, at index: Int, x: Int, on drawing: inout Drawing) {
    let y = top(index)
    drawing.box(x, y, Self.box, Self.step - 12)
    drawing.text(x + 18, y + 15, "\(end.id): \(end.amount)", .start, "strong")
    for (number, line) in Drawing.lines(end.title, of: 46, atMost: 2).enumerated() {
      drawing.text(x + 18, y + 29 + 13 * number, line, .start, "small")
    }
  }

  private func place(_ end: End, in ends: inout [End]) -> Int {
    if let known = ends.firstIndex(where: { $0.id == end.id }) { return known }
    ends.append(end)
    return ends.count - 1
  }

  private func top(_ index: Int) -> Int { 30 + index * Self.step }
  private func middle(_ index: Int) -> Int { top(index) + (Self.step - 12) / 2 }
}
