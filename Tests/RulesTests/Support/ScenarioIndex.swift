import Restructure

/// What one scenario uses of the rule vocabulary.
struct ScenarioUse {
  let file: String
  let title: String
  let kinds: [RuleKind]
  let conditions: Set<ConditionKind>

  init(file: String, title: String, _ programme: Programme) {
    self.file = file
    self.title = title
    kinds = RuleKind.allCases.filter { $0.isUsed(in: programme) }
    conditions = ConditionKind.used(in: programme.policy)
  }
}

/// The page that lists the scenarios, by rule kind and by row.
enum ScenarioIndex {
  static func text(_ uses: [ScenarioUse]) -> String {
    let byFile = Dictionary(uses.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    let tables = ScenarioRows.all.map { table in
      section(table.heading, head: ["Row", "Scenario", "Rule kinds", "Conditions"]) {
        table.rows.flatMap { row in
          row.files.compactMap { name in
            let file = "\(table.folder)/\(name).scenario"
            return byFile[file].map { [row.says, "[\($0.title)](\(file))"] + used($0) }
          }
        }
      }
    }
    let others = uses.filter { !$0.file.contains("/") }
    return ([head, kinds(uses), conditions(uses)] + tables + [rest(others)])
      .joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # Scenarios

    Small programmes as HR would write them down, with what they expect of each. The people are \
    made up. A test runs every file and holds this page against them, so it is never out of date: \
    `RINGFENCE_RECORD=1 swift test --filter SufficiencyTests` writes it again.

    A file is a title, parts of a programme folder (`posts:`, `staff:`, `changes:`, `new posts:`, \
    `ring-fences:`, `matches:`, `figures:`, `decisions:`, `preferences:` as CSV rows; `programme:` \
    and `policy:` as YAML) and one expectation a line under `expect:`. A line that begins with `#` \
    is a remark.
    """

  private static func kinds(_ uses: [ScenarioUse]) -> String {
    section("Scenarios by rule kind", head: ["Rule kind", "Scenarios"]) {
      RuleKind.allCases.map { kind in
        [kind.rawValue, "\(uses.count { $0.kinds.contains(kind) })"]
      }
    }
  }

  private static func conditions(_ uses: [ScenarioUse]) -> String {
    section(
      "Scenarios by condition of a policy", head: ["No.", "Condition", "Scenarios"]
    ) {
      ConditionKind.allCases.map { condition in
        [
          "\(condition.rawValue)", condition.asks,
          "\(uses.count { $0.conditions.contains(condition) })",
        ]
      }
    }
  }

  private static func rest(_ uses: [ScenarioUse]) -> String {
    section("The plan's own rows, one idea each", head: ["Scenario"]) {
      uses.map { ["[\($0.title)](\($0.file))"] }
    }
  }

  private static func used(_ use: ScenarioUse) -> [String] {
    let numbers = use.conditions.map(\.rawValue).sorted().map { "\($0)" }
    return [
      use.kinds.map(\.rawValue).joined(separator: ", "), numbers.joined(separator: ", "),
    ]
  }

  private static func section(_ heading: String, head: [String], _ rows: () -> [[String]])
    -> String
  {
    let lines = ([head, head.map { _ in "---" }] + rows()).map { cells in
      "| " + cells.joined(separator: " | ") + " |"
    }
    return "## \(heading)\n\n" + lines.joined(separator: "\n")
  }
}
