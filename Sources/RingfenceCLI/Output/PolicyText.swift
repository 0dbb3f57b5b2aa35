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
    for section in sheet.sections where !sheet.own(section).isEmpty {
      say()
      say(section.heading)
      say(String(repeating: "-", count: section.heading.count))
      if let summary = section.summary {
        say(Wrapping.wrap("In order: \(summary)."))
        say()
      }
      for (position, item) in sheet.own(section).enumerated() {
        if position > 0 { say() }
        present(item)
      }
    }
    presentTakenOver(sheet)
  }

  private static func presentTakenOver(_ sheet: PolicySheet) {
    guard let base = sheet.policy.basedOn, !sheet.takenOver.isEmpty else { return }
    say()
    let heading = "Taken over from \(base)"
    say(heading)
    say(String(repeating: "-", count: heading.count))
    for (section, names) in sheet.takenOver {
      say(
        Wrapping.wrap(
          "\(section.key): \(names.joined(separator: ", "))", indent: "  ", hanging: "    "))
    }
    say("See: ringfence policy show \(base)")
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

  private static func present(_ item: PolicySheet.Item) {
    say(item.label.map { "\($0) (\(item.name))" } ?? item.name)
    for (position, statement) in item.statements.enumerated() {
      present(statement.lines)
      // What several values rest on alike is said once, under the last of them.
      let next = item.statements.dropFirst(position + 1).first?.basis
      guard next.map({ $0.isLike(statement.basis) }) != true else { continue }
      for basis in words(for: statement.basis) {
        say(Wrapping.wrap(basis, indent: "    ", hanging: "     "))
      }
    }
  }

  /// Lines of one kind belong together: the first has the heading, the rest go on with *and*.
  private static func present(_ lines: [PolicySheet.Line]) {
    for (position, line) in lines.enumerated() {
      let isNext = position > 0 && lines[position - 1].what == line.what
      let heading = !isNext ? "\(line.what): " : line.words.hasPrefix("unless ") ? "" : "and "
      say(Wrapping.wrap(heading + line.words, indent: "  ", hanging: "      "))
    }
  }

  /// `[source]` and `[assumption: …]`.
  private static func words(for basis: PolicyBasis) -> [String] {
    let lines = [
      basis.source.map { "[\($0)]" }, basis.assumption.map { "[assumption: \($0)]" },
    ].compactMap(\.self)
    return lines.isEmpty ? ["[no source given]"] : lines
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

extension PolicyBasis {
  /// Whether two rules rest on the same words, wherever these stand.
  fileprivate func isLike(_ other: PolicyBasis) -> Bool {
    source == other.source && assumption == other.assumption
  }
}
