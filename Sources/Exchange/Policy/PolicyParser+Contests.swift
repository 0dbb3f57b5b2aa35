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
      contest.passMark = threshold("pass_mark", mark, expecting: "a share such as 60%") {
        Level(parsing: $0)
      }
    }
    contest.unit = yaml.word("unit", parts)
    contest.jobShare = yaml.word("job_share", parts)
    contest.tieBreaks = yaml.words("tie_breaks", parts)
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
    return items.compactMap { item in
      guard item.mapping != nil else {
        guard !item.isEmpty else { return nil }
        return yaml.text(of: item, named: owner).map { Contest.Criterion(name: $0, weight: nil) }
      }
      guard let parts = yaml.entries(of: item, named: owner, known: PolicyKeys.criterion) else {
        return nil
      }
      let weight = yaml.value("weight", parts, expecting: "a share such as 40%") {
        Level(parsing: $0)
      }
      return yaml.required("name", parts, of: owner)
        .map { Contest.Criterion(name: $0, weight: weight) }
    }
  }
}
