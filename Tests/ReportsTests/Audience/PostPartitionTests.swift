import TestSupport
import Testing

@testable import Reports

@Suite("Posts whose people are counted together")
struct PostPartitionTests {
  private func partition(_ blocks: [Set<String>]) -> PostPartition {
    let sizes = ["a": 3, "b": 2, "c": 6, "d": 9]
    return PostPartition(
      people: Dictionary(
        uniqueKeysWithValues: sizes.map { post, count in
          (post, Set((0..<count).map { "\(post)\($0)" }))
        }), blocks: blocks)
  }

  @Test(
    "A block is divided only where both parts are of five people or more",
    arguments: [
      (["a", "b"], [["a", "b"], ["c"]]), (["a"], [["a", "b", "c"]]),
      (["c", "a"], [["a", "b", "c"]]),
      (["a", "b", "c"], [["a", "b", "c"]]),
    ] as [(Set<String>, [Set<String>])])
  func dividing(pool: Set<String>, blocks: [Set<String>]) {
    var partition = partition([["a", "b", "c"], ["d"]])
    partition.divide(by: pool)
    #expect(Set(partition.blocks) == Set(blocks + [["d"]]))
  }

  @Test("A pool that cuts two blocks divides both, or neither")
  func twoBlocks() {
    var partition = partition([["a", "b", "c"], ["d"]])
    partition.divide(by: ["a", "d"])
    #expect(Set(partition.blocks) == [["a", "b", "c"], ["d"]])
    partition.divide(by: ["c", "d"])
    #expect(Set(partition.blocks) == [["a", "b"], ["c"], ["d"]])
  }

  @Test("People with two posts are counted once: five cases of four people are few")
  func peopleNotCases() {
    var partition = PostPartition(
      people: [
        "a": ["1", "2", "3"], "b": ["3", "4"], "c": ["5", "6", "7", "8", "9"],
      ], blocks: [["a", "b", "c"]])
    partition.divide(by: ["c"])
    #expect(partition.blocks == [["a", "b", "c"]])
  }

  @Test(
    "No sum of blocks, and no difference of two, is about few people", arguments: UInt64(1)...100)
  func blocksStayLarge(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let posts = (0..<8).map { "p\($0)" }
    let people = Dictionary(
      uniqueKeysWithValues: posts.map { post in
        let count = Int.random(in: 1...7, using: &random)
        return (post, Set((0..<count).map { _ in "\(Int.random(in: 1...40, using: &random))" }))
      })
    func size(_ posts: Set<String>) -> Int {
      posts.reduce(into: Set<String>()) { $0.formUnion(people[$1] ?? []) }.count
    }
    guard size(Set(posts)) >= 5 else { return }
    var partition = PostPartition(people: people, blocks: [Set(posts)])
    for _ in 0..<12 {
      partition.divide(by: Set(posts.filter { _ in Bool.random(using: &random) }))
    }
    #expect(partition.blocks.reduce(into: Set<String>()) { $0.formUnion($1) } == Set(posts))
    #expect(partition.blocks.reduce(0) { $0 + $1.count } == posts.count)
    #expect(partition.blocks.allSatisfy { size($0) >= 5 })
  }
}
