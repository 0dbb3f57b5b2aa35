import Restructure
import Yams

extension PolicyParser {
  mutating func readScales(_ file: YAMLReader.Entries) -> [GradeScale] {
    guard let scales = section("scales", file) else { return [] }
    reading.scales.formUnion(scales.ordered.map(\.name))
    return scales.ordered.compactMap { name, node in
      readScale(name, node, at: scales.place(ofKey: name))
    }
  }

  private mutating func readScale(_ name: String, _ node: Node, at place: Place) -> GradeScale? {
    let owner = "the scale \(name)"
    guard let parts = yaml.entries(of: node, named: owner, known: PolicyKeys.scale) else {
      return nil
    }
    let basis = basis(parts, at: place)
    guard let grades = parts["grades"], !grades.isEmpty else {
      yaml.reportMissing("grades", parts, of: owner)
      return nil
    }
    guard
      let items = yaml.items(
        of: grades, named: "grades", write: "Write grades: [Band 1, Band 2], the lowest first.")
    else { return nil }
    var seen: [String: Place] = [:]
    let steps = items.compactMap { readStep($0, owner, &seen) }
    if items.isEmpty {
      yaml.report(
        at: yaml.place(of: grades), .missingValue, "\(owner) has no grades",
        "Write grades: [Band 1, Band 2], the lowest first.")
    }
    return GradeScale(name: name, steps: steps, basis: basis)
  }

  private mutating func readStep(
    _ node: Node, _ owner: String, _ seen: inout [String: Place]
  ) -> GradeScale.Step? {
    guard node.mapping != nil else {
      guard !node.isEmpty, let grade = yaml.text(of: node, named: "a grade of \(owner)") else {
        return nil
      }
      checkGrade(grade, yaml.place(of: node), owner, &seen)
      return GradeScale.Step(grades: [grade])
    }
    guard let parts = yaml.entries(of: node, named: "a grade of \(owner)", known: PolicyKeys.step)
    else { return nil }
    let pay = yaml.value("pay", parts, expecting: "an amount in pounds, such as 27485.00") {
      Money(parsing: $0)
    }
    let others = parts["also"].map { $0.isEmpty ? [] : yaml.wordOrList(of: $0, named: "also") }
    guard let grade = yaml.required("grade", parts, of: "a step of \(owner)"),
      let place = parts["grade"].map({ yaml.place(of: $0) })
    else { return nil }
    let names = [(text: grade, place: place)] + (others ?? [])
    for name in names { checkGrade(name.text, name.place, owner, &seen) }
    return GradeScale.Step(grades: names.map(\.text), pay: pay)
  }

  /// A grade stands on one step.
  private mutating func checkGrade(
    _ grade: String, _ place: Place, _ owner: String, _ seen: inout [String: Place]
  ) {
    let folded = grade.lowercased().filter { !$0.isWhitespace }
    guard let other = seen[folded] else {
      seen[folded] = place
      return
    }
    yaml.report(
      at: place, .duplicateId, "“\(grade)” already stands in \(owner) at \(other)",
      "Give it one step: name equal grades under also.")
  }
}
