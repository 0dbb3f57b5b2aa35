import Restructure
import Rules

/// Numbers for the rules of a claim book, so that claims can be compared quickly.
struct RuleNumbers {
  /// What a claim is to people who have it: two claims that are equal in this are alike.
  struct Use: Hashable {
    let seats: Int
    let tier: Int
    let rule: Int
  }

  private struct Rule: Hashable {
    let id: String
    let toPost: PostID
  }

  private var numbers: [Rule: Int] = [:]

  /// The use of a claim.
  mutating func use(of claim: ClaimBook.Claim) -> Use {
    let rule = Rule(id: claim.rule.id, toPost: claim.rule.toPost)
    let number = numbers[rule] ?? numbers.count
    numbers[rule] = number
    return Use(seats: claim.seats, tier: claim.rule.tier, rule: number)
  }
}
