import TestSupport
import Testing

@testable import Verification

@Suite("The most heads that fit")
struct HeadsBoundTests {
  private typealias Node = HeadsBound.Node

  private static func node(
    _ places: [Int], _ count: Int = 1, firstCalls: Int = 0, heads: Int = 1
  ) -> Node {
    Node(places: places, count: count, firstCalls: firstCalls, heads: heads)
  }

  @Test("Somebody moves on so that another fits")
  func movesOn() {
    let bound = HeadsBound([Self.node([0, 1]), Self.node([0])], chairs: [1, 1])
    #expect(bound.heads == 2)
  }

  @Test("Whoever brings more heads has the chair")
  func heavierFirst() {
    let bound = HeadsBound(
      [Self.node([0]), Self.node([0], heads: 2), Self.node([0], firstCalls: 1)], chairs: [1])
    #expect(bound.firstCalls == 1)
    #expect(bound.heads == 1)
  }

  @Test("Nobody and nothing comes to nought")
  func nothing() {
    #expect(HeadsBound([], chairs: [3]).heads == 0)
    #expect(HeadsBound([Self.node([], 4)], chairs: []).heads == 0)
  }

  @Test("It is what trying everything gives", arguments: UInt64(1)...300)
  func likeTryingEverything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let chairs = (0..<3).map { _ in Int.random(in: 0...2, using: &random) }
    let nodes = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      let heads = Int.random(in: 1...2, using: &random)
      return Self.node(
        (0..<3).filter { _ in Bool.random(using: &random) },
        Int.random(in: 1...2, using: &random),
        firstCalls: Int.random(in: 0...heads, using: &random), heads: heads)
    }
    let units = nodes.flatMap { Array(repeating: $0, count: $0.count) }
    let best = Self.tryEverything(units[...], chairs)
    let bound = HeadsBound(nodes, chairs: chairs)
    #expect(bound.firstCalls == best.0)
    #expect(bound.heads == best.1)
  }

  private static func tryEverything(_ nodes: ArraySlice<Node>, _ chairs: [Int]) -> (Int, Int) {
    guard let node = nodes.first else { return (0, 0) }
    var best = tryEverything(nodes.dropFirst(), chairs)
    for place in node.places where chairs[place] > 0 {
      var left = chairs
      left[place] -= 1
      let rest = tryEverything(nodes.dropFirst(), left)
      let sum = (rest.0 + node.firstCalls, rest.1 + node.heads)
      if best < sum { best = sum }
    }
    return best
  }
}
