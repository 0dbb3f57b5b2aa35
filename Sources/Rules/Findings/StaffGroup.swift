import Restructure

/// A way in which people at risk fall into groups.
enum StaffGrouping: Hashable, CaseIterable {
  /// By the staff group of the post they hold.
  case group
  /// By the kind of contract.
  case contract
  /// By the working pattern of the post they hold.
  case pattern
  /// By whether they work full time.
  case hours
  /// By the way in which they hold their post.
  case holding

  /// The group of a kind of people; nil is not known.
  func group(of kind: Int, _ reading: PlanReading) -> StaffGroup? {
    let holding = reading.book.example(of: reading.book.kinds[kind])
    let post = reading.plan.posts[holding.post]
    let value: String? =
      switch self {
      case .group: post?.group
      case .contract: holding.contract.rawValue
      case .pattern: post?.pattern
      case .hours: holding.fte.map { $0 < FTE(whole: 1) ? "part time" : "full time" }
      case .holding: holding.holding.inWords
      }
    return value.map { StaffGroup(grouping: self, value: $0.lowercased()) }
  }
}

/// People who are alike in one respect.
struct StaffGroup: Hashable {
  let grouping: StaffGrouping
  /// In small letters.
  let value: String

  /// People known to work all the hours of a full-time post.
  static let fullTime = StaffGroup(grouping: .hours, value: "full time")

  /// So many people of the group.
  func inWords(_ count: Int) -> String {
    let people = counted(count, "person", "people")
    return switch grouping {
    case .group: "\(people) of the staff group “\(value)”"
    case .contract: "\(people) on a \(value) contract"
    case .pattern: "\(people) of the working pattern “\(value)”"
    case .hours: "\(people) who work \(value)"
    case .holding: "\(people) who hold their post \(value)"
    }
  }
}
