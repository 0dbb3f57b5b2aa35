import Testing
import TestSupport

@testable import Allocation

struct CostFlowTests {
  /// People on one side, chairs on the other, and an arc wherever one may have the other.
  struct Network {
    let digits: Int
    let arcs: [(start: Int, end: Int, room: Int, cost: [Int])]
    static let (source, sink, nodes) = (0, 1, 12)

    /// Whoever is sent costs one less in the first digit, and any other digit is settled by the way.
    static func random(_ random: inout SplitMix64, digits: Int, dearest: Int = 2) -> Network {
      var arcs: [(start: Int, end: Int, room: Int, cost: [Int])] = []
      let none = Array(repeating: 0, count: digits)
      for kind in 2..<7 {
        var placed = none
        placed[0] = -1
        arcs.append((source, kind, random.pick(0...4), placed))
        for place in 7..<12 where random.chance(50) {
          let cost = none.indices.map { $0 == 0 ? 0 : random.pick(-dearest...dearest) }
          arcs.append((kind, place, random.pick(1...4), cost))
        }
      }
      for place in 7..<12 { arcs.append((place, sink, random.pick(0...4), none)) }
      return Network(digits: digits, arcs: arcs)
    }

    /// What the flow costs that is found; each arc turned round if asked.
    func cost(reversed: Bool = false, stages: [Range<Int>]? = nil) -> [Int] {
      var flow = CostFlow(nodes: Self.nodes, digits: digits)
      for arc in arcs {
        _ = flow.addArc(
          from: reversed ? arc.end : arc.start, to: reversed ? arc.start : arc.end,
          room: arc.room, cost: arc.cost.enumerated().map { ($0, $1) })
      }
      let (source, sink) = reversed ? (Self.sink, Self.source) : (Self.source, Self.sink)
      if let stages {
        flow.fill(from: source, to: sink, by: stages)
      } else {
        flow.fill(from: source, to: sink)
      }
      return total(arcs.indices.map(flow.flow))
    }

    /// What the flow costs that is found with costs of one kind of number.
    func cost<Number>(counting scale: CostScale<Number>) -> [Int] {
      let laid = arcs.enumerated().map { number, arc in
        CostFlow.Arc(
          start: Int32(arc.start), end: Int32(arc.end), room: arc.room, row: Int32(number))
      }
      var engine = FlowEngine(
        nodes: Self.nodes, arcs: laid, costs: arcs.map { scale.cost($0.cost) })
      engine.fill(from: Self.source, to: Self.sink)
      return total(arcs.indices.map { arcs[$0].room - engine.room(on: $0) })
    }

    private func total(_ flows: [Int]) -> [Int] {
      (0..<digits).map { digit in
        zip(arcs, flows).reduce(0) { $0 + $1.0.cost[digit] * $1.1 }
      }
    }
  }

  @Test("the cost is the same however it is counted, from either end, at once or by stages")
  func agree() throws {
    var random = SplitMix64(seed: 61)
    for round in 1...300 {
      let network = Network.random(&random, digits: 4)
      let cost = network.cost()
      let spreads = [500, 500, 500, 500]
      let short = try #require(CostScale<Int>(spreads: spreads))
      let long = try #require(CostScale<Int128>(spreads: spreads))
      #expect(network.cost(counting: short) == cost, "round \(round)")
      #expect(network.cost(counting: long) == cost, "round \(round)")
      #expect(network.cost(counting: CostScale<CostRow>(digits: 4)) == cost, "round \(round)")
      #expect(network.cost(reversed: true) == cost, "round \(round)")
      for stages in [[0..<1, 1..<2, 2..<3, 3..<4], [0..<2, 2..<4], [0..<3, 3..<4]] {
        #expect(network.cost(stages: stages) == cost, "round \(round), \(stages)")
        #expect(network.cost(reversed: true, stages: stages) == cost, "round \(round), \(stages)")
      }
    }
  }

  @Test("costs too large for any one number are kept apart all the same")
  func enormous() {
    var random = SplitMix64(seed: 62)
    for round in 1...100 {
      let network = Network.random(&random, digits: 4, dearest: 1 << 50)
      let rows = network.cost(counting: CostScale<CostRow>(digits: 4))
      #expect(network.cost() == rows, "round \(round)")
    }
  }
}
