import Restructure
import Yams

extension PolicyParser {
  mutating func readContests(_ file: YAMLReader.Entries) -> [Contest] {
    guard let contests = section("contests", file) else { return [] }
    return contests.ordered.compactMap { name, node in
      readContest(name, node, at: contests.place(ofKey: name))
    }
  }

  private mutating func readContest(_ name: String, _ node: Node, at place: Place) -> Contest? {
    guard
      let parts = yaml.entries(
        of: node, named: "the contest \(name)", known: PolicyKeys.contest)
    else { return nil }
    var contest = Contest(name: name, basis: basis(parts, at: place))
    contest.modes = yaml.words("modes", parts)
    if let methods = parts["methods"], !methods.isEmpty {
      contest.methods = yaml.wordOrList(of: methods, named: "methods").map(\.text)
    }
    contest.criteria = readCriteria(parts, of: name)
    contest.assessors = yaml.count("assessors", parts, from: 1)
    contest.isModerated = yaml.yesNo("moderated", parts)
    if let mark = parts["pass_mark"], !mark.isEmpty {
      contest.passMark = threshold("pass_mark", mark, expecting: Self.share(such: "60%")) {
        Self.share($0)
      }
    }
    contest.unit = yaml.word("unit", parts)
    contest.jobShare = yaml.word("job_share", parts)
    contest.tieBreaks = readTieBreaks(parts)
    contest.adjustments = yaml.text("adjustments", parts)
    return contest
  }

  private mutating func readCriteria(
    _ parts: YAMLReader.Entries, of contest: String
  ) -> [Contest.Criterion] {
    guard let node = parts["criteria"], !node.isEmpty,
      let items = yaml.items(
        of: node, named: "criteria", write: "Write criteria: [{name: Skills, weight: 40%}].")
    else { return [] }
    let owner = "a criterion of the contest \(contest)"
    var places: [String: Place] = [:]
    return items.compactMap { item in
      let criterion = readCriterion(item, of: owner)
      if let name = criterion?.name {
        reportRepeated("criterion", name, at: yaml.place(of: item), &places)
      }
      return criterion
    }
  }

  private mutating func readCriterion(_ item: Node, of owner: String) -> Contest.Criterion? {
    guard item.mapping != nil else {
      guard !item.isEmpty else { return nil }
      return yaml.text(of: item, named: owner).map { Contest.Criterion(name: $0, weight: nil) }
    }
    guard let parts = yaml.entries(of: item, named: owner, known: PolicyKeys.criterion) else {
      return nil
    }
    let weight = yaml.value("weight", parts, expecting: Self.share(such: "40%")) {
      Self.share($0)
    }
    return yaml.required("name", parts, of: owner)
      .map { Contest.Criterion(name: $0, weight: weight) }
  }

  private mutating func readTieBreaks(_ parts: YAMLReader.Entries) -> [Contest.TieBreak] {
    guard let node = parts["tie_breaks"], !node.isEmpty else { return [] }
    var places: [String: Place] = [:]
    for (text, place) in yaml.wordOrList(of: node, named: "tie_breaks") {
      guard let word: Contest.TieBreak = WordText.read(text) else { continue }
      reportRepeated("tie-break", word.rawValue, at: place, &places)
    }
    return yaml.words("tie_breaks", parts)
  }

  /// What stands twice in a list leaves open which of its two turns counts.
  mutating func reportRepeated(
    _ kind: String, _ name: String, at place: Place, _ places: inout [String: Place]
  ) {
    let folded = name.lowercased().filter { !$0.isWhitespace }
    guard let first = places[folded] else {
      places[folded] = place
      return
    }
    yaml.report(
      at: place, .policyContradiction, "the \(kind) “\(name)” already stands at \(first)",
      "Take one of the two out.")
  }

  /// A share of no more than the whole.
  private static func share(_ text: String) -> Level? {
    Level(parsing: text).flatMap { $0.numerator <= $0.denominator ? $0 : nil }
  }

  private static func share(such example: String) -> String {
    "a share such as \(example), and no more than 100%"
  }
}
