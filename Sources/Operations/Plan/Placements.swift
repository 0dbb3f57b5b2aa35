import Restructure
import Rules

extension ForecastAnswer {
  /// Everybody who has a place, in the order of staff.csv.
  ///
  /// Of a million people only the rule is kept under which each is placed; a placement is put
  /// together when it is asked for.
  public struct Placements: RandomAccessCollection, Sendable {
    /// The rules under which people are placed.
    private let rules: [Rule]
    /// For each case its rule; below nought without a place.
    private let ruleOf: [Int32]
    /// The cases that have a place.
    private let placed: [Int32]
    private let cases: StaffSelection

    /// What a placement says of the rule.
    struct Rule: Sendable {
      let toPost: PostID
      let id: String
      let mode: RingFence.Mode
      let modeWord: String
      let tier: Int

      init(_ rule: ClaimRule) {
        toPost = rule.toPost
        id = rule.id
        mode = rule.mode
        modeWord = rule.modeWord
        tier = rule.tier
      }
    }

    init(_ cases: StaffSelection, _ rules: [Rule], ruleOf: [Int32]) {
      self.cases = cases
      self.rules = rules
      self.ruleOf = ruleOf
      placed = ruleOf.indices.filter { ruleOf[$0] >= 0 }.map { Int32(clamping: $0) }
    }

    /// One placement of each rule and post, with how many there are.
    public var counts: [(example: Placement, people: Int)] {
      let posts = cases.staff.posts
      var found: [(first: Int, people: Int)] = []
      var numbers: [Int: Int] = [:]
      // Neighbours often go the same way.
      var last: (key: Int, number: Int)?
      for (position, member) in placed.enumerated() {
        let post = posts.number(at: cases.rows[Int(member)]) ?? 0
        let key = Int(ruleOf[Int(member)]) * posts.values.count + post
        if last?.key != key {
          let number = numbers[key] ?? found.count
          if number == found.count {
            numbers[key] = number
            found.append((position, 0))
          }
          last = (key, number)
        }
        if let last { found[last.number].people += 1 }
      }
      return found.map { (self[$0.first], $0.people) }
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { placed.count }

    public subscript(position: Int) -> Placement {
      let member = Int(placed[position])
      let rule = rules[Int(ruleOf[member])]
      let holder = cases.key(at: member)
      return Placement(
        employee: holder.employee, fromPost: holder.post, toPost: rule.toPost, ringFence: rule.id,
        mode: rule.mode, modeWord: rule.modeWord, tier: rule.tier)
    }
  }
}
