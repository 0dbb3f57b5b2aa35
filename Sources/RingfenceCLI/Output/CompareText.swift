import Exchange
import Operations
import Restructure

/// Two plans side by side, for a reader and for a spreadsheet.
enum CompareText {
  static func present(_ answer: ComparePlans.Answer, names: (String, String)) {
    say("\(names.0) against \(names.1): what is possible at best, not proposed.")
    say()
    say(
      TextTable.lines(
        ["", "Cases", "Placed", "Without"],
        [(names.0, answer.first), (names.1, answer.other)].map { name, forecast in
          [
            name, String(forecast.cases), String(forecast.placements.count),
            String(forecast.unplaced.count),
          ]
        }))
    for difference in ComparePlans.Difference.allCases {
      let rows = answer.rows.filter { $0.difference == difference }
      guard !rows.isEmpty else { continue }
      say()
      say("Under \(names.1), compared with \(names.0), \(words(difference, rows.count)):")
      for row in rows {
        say(
          Wrapping.wrap(
            "\(row.employee) in \(row.fromPost): \(posts(row.before)) -> \(posts(row.after))",
            indent: "  ", hanging: "    "))
      }
    }
    if answer.rows.isEmpty {
      say()
      say("Nobody gains or loses a route.")
    }
  }

  private static func words(_ difference: ComparePlans.Difference, _ number: Int) -> String {
    let one = number == 1
    let verb =
      switch difference {
      case .gainsRoute: one ? "gains a route" : "gain a route"
      case .losesRoute: one ? "loses the route" : "lose the route"
      case .differentRoute: "may claim other posts"
      case .noLongerAtRisk: one ? "is no longer at risk" : "are no longer at risk"
      case .newlyAtRisk: one ? "is at risk as well" : "are at risk as well"
      }
    return "\(counted(number, "person", "people")) \(verb)"
  }

  private static func posts(_ posts: [PostID]) -> String {
    posts.isEmpty ? "none" : posts.joinedInWords
  }

  static func csv(_ answer: ComparePlans.Answer) -> String {
    CSVWriter.answer(
      ["employee_id", "from_post", "difference", "before", "after"],
      answer.rows.map {
        [
          $0.employee, $0.fromPost, $0.difference.rawValue, $0.before.joined(separator: ";"),
          $0.after.joined(separator: ";"),
        ]
      })
  }
}

/// Two plans side by side in JSON.
struct CompareJSON: Encodable {
  struct Row: Encodable {
    let employeeId: String
    let fromPost: String
    let difference: String
    let before: [String]
    let after: [String]
  }

  let first: ForecastJSON
  let other: ForecastJSON
  let differences: [Row]

  init(_ answer: ComparePlans.Answer) {
    first = ForecastJSON(answer.first)
    other = ForecastJSON(answer.other)
    differences = answer.rows.map {
      Row(
        employeeId: $0.employee, fromPost: $0.fromPost, difference: $0.difference.rawValue,
        before: $0.before, after: $0.after)
    }
  }
}
