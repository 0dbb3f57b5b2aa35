import Restructure
import Workbooks

extension ProgrammeKeys {
  /// The rows that say what the head of a programme says.
  static func rows(of programme: Programme) -> [Row] {
    var rows: [Row] = [
      ("programme", .text(programme.id), ""), ("title", .text(programme.title), ""),
      ("authority", .text(programme.authority), ""),
    ]
    func add(_ key: String, _ value: SheetValue?) {
      if let value { rows.append((key, value, "")) }
    }
    add("nation", programme.nation.map { .text($0.rawValue) })
    add("as_of", day(programme.asOf))
    add("consultation.opens", day(programme.consultation.opens))
    add("consultation.closes", day(programme.consultation.closes))
    add("effective", day(programme.effective))
    add("policy", programme.policyName.map { .text($0) })
    for condition in programme.conditions {
      let key = "conditions.\(condition.name)"
      add("\(key).asks", .text(condition.asks))
      add("\(key).\(condition.kind == .level ? "level" : "holds")", .text(words(condition.value)))
      let points = condition.points.map(\.description).joined(separator: "; ")
      if !points.isEmpty { add("\(key).points", .text(points)) }
    }
    for (event, day) in programme.events.sorted(by: { $0.key < $1.key }) {
      add("events.\(event)", .day(day.dayNumber))
    }
    for (position, other) in programme.otherDismissals.enumerated() {
      let key = "other_dismissals.\(position + 1)"
      add("\(key).establishment", other.establishment.map { .text($0) })
      add("\(key).count", .whole(other.count))
      add("\(key).effective", day(other.effective))
    }
    for cover in programme.covers {
      add("cover.\(cover.name).posts", .text(cover.posts.joined(separator: "; ")))
      add("cover.\(cover.name).hold", .text(cover.hold.joined(separator: "; ")))
      add("cover.\(cover.name).source", cover.source.map { .text($0) })
    }
    for item in PackItem.allCases {
      add("pack.\(item.rawValue)", programme.pack[item].map { .text($0.joined(separator: "\n")) })
    }
    return rows
  }

  private static func day(_ date: LocalDate?) -> SheetValue? {
    date.map { .day($0.dayNumber) }
  }

  private static func words(_ value: Condition.Value) -> String {
    if case .notKnown = value { "" } else { value.setting }
  }
}
