/// Posts whose people are counted together: every number of people in posts that a reader of numbers is
/// given is a sum over whole blocks, so that no subtraction leaves less than a block.
public struct PostPartition {
  /// Who is in each post.
  private let people: [String: Set<String>]
  /// Each about five people or more.
  public private(set) var blocks: [Set<String>]
  /// The block of each post.
  private var home: [String: Int] = [:]

  /// The people in each post, and the blocks that are counted to begin with.
  public init(people: [String: Set<String>], blocks: [Set<String>]) {
    self.people = people
    self.blocks = blocks
    for (number, block) in blocks.enumerated() { settle(block, in: number) }
  }

  /// Divides blocks so that the people of some posts can be counted, if every part is about five
  /// people or more; else nothing is divided.
  public mutating func divide(by posts: Set<String>) {
    let touched = Set(posts.compactMap { home[$0] }).sorted()
    let parts = touched.map { number in
      (number, inside: blocks[number].intersection(posts), rest: blocks[number].subtracting(posts))
    }
    .filter { !$0.rest.isEmpty }
    guard parts.allSatisfy({ !isFew($0.inside) && !isFew($0.rest) }) else { return }
    for part in parts {
      blocks[part.0] = part.inside
      blocks.append(part.rest)
      settle(part.rest, in: blocks.count - 1)
    }
  }

  private mutating func settle(_ block: Set<String>, in number: Int) {
    for post in block { home[post] = number }
  }

  private func isFew(_ posts: Set<String>) -> Bool {
    posts.reduce(into: Set<String>()) { $0.formUnion(people[$1] ?? []) }.count
      < SmallNumbers.floor
  }
}
