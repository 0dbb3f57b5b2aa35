import Exchange
import Operations
import Reports
import Restructure

/// The policies that ship, for a reader and for a spreadsheet.
enum PolicyListText {
  static func present(_ policies: [Policy]) {
    for (position, policy) in policies.enumerated() {
      if position > 0 { say() }
      say("\(policy.name): \(policy.title), from \(policy.from.inWords)")
      say(
        Wrapping.wrap(
          policy.modelledOn.map { "Modelled on \($0)." } ?? "Modelled on no single employer.",
          indent: "  ", hanging: "  "))
    }
  }

  static func presentCSV(_ policies: [Policy]) {
    CurrentConsole.value.write(
      CSVWriter.answer(
        ["policy", "title", "modelled_on", "from", "based_on"],
        policies.map {
          [$0.name, $0.title, $0.modelledOn ?? "", $0.from.description, $0.basedOn ?? ""]
        }))
  }
}

/// One policy, for a reader and for a spreadsheet.
enum PolicyText {
  static func present(_ sheet: PolicySheet) {
    presentHead(sheet.policy)
    for section in sheet.sections {
      say()
      say(section.heading)
      say(String(repeating: "-", count: section.heading.count))
      if let summary = section.summary {
        say(Wrapping.wrap("In order: \(summary)."))
        say()
      }
      for (position, item) in section.items.enumerated() {
        if position > 0 { say() }
        present(item, of: sheet)
      }
    }
  }

  private static func presentHead(_ policy: Policy) {
    let title = "\(policy.title) (\(policy.name))"
    say(title)
    say(String(repeating: "=", count: title.count))
    if let model = policy.modelledOn { say(Wrapping.wrap("Modelled on \(model).")) }
    var force = "In force from \(policy.from.inWords)"
    if let to = policy.to { force += " to \(to.inWords)" }
    force += "."
    if let base = policy.basedOn { force += " What it leaves out comes from \(base)." }
    say(Wrapping.wrap(force))
    for basis in words(for: policy.basis) { say(Wrapping.wrap(basis)) }
  }

  private static func present(_ item: PolicySheet.Item, of sheet: PolicySheet) {
    say(item.label.map { "\($0) (\(item.name))" } ?? item.name)
    for statement in item.statements {
      for line in statement.lines {
        let indent = String(repeating: " ", count: 4 + line.what.count)
        say(Wrapping.wrap("\(line.what): \(line.words)", indent: "  ", hanging: indent))
      }
      for basis in words(for: statement.basis, origin: sheet.origin(of: statement.basis)) {
        say(Wrapping.wrap(basis, indent: "    ", hanging: "     "))
      }
    }
  }

  /// `[source]` and `[assumption: …]`, with the policy that a rule was taken over from.
  private static func words(for basis: PolicyBasis, origin: String? = nil) -> [String] {
    let from = origin.map { "from \($0): " } ?? ""
    let lines = [
      basis.source.map { "[\(from)\($0)]" }, basis.assumption.map { "[assumption: \($0)]" },
    ].compactMap(\.self)
    return lines.isEmpty ? ["[\(from)no source given]"] : lines
  }

  static func presentCSV(_ sheet: PolicySheet) {
    let rows = sheet.sections.flatMap { section in
      section.items.flatMap { item in
        item.statements.flatMap { statement in
          statement.lines.map { line in
            [
              section.key, item.name, item.label ?? "", line.what, line.words,
              statement.basis.source ?? "", statement.basis.assumption ?? "",
              sheet.origin(of: statement.basis) ?? "",
            ]
          }
        }
      }
    }
    CurrentConsole.value.write(
      CSVWriter.answer(
        ["section", "rule", "label", "what", "says", "source", "assumption", "taken_from"], rows))
  }
}
