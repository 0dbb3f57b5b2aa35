import Digest
import Testing

@Suite("Salts")
struct SaltTests {
  /// Whether salts are made one by one, or drawn by the hundred.
  @Test("A salt is 32 figures, and none is like another", arguments: [true, false])
  func figures(oneByOne: Bool) {
    var drawn = Salts()
    let salts = (0..<2_000).map { _ in
      if oneByOne { return Salt.make() }
      var text: [UInt8] = []
      drawn.add(to: &text)
      return String(decoding: text, as: UTF8.self)
    }
    #expect(Set(salts).count == salts.count)
    #expect(salts.allSatisfy { $0.utf8.count == 32 && $0.allSatisfy("0123456789abcdef".contains) })
    // Each figure is seen at each place; that one is not has a chance of less than one in 10^50.
    let seen = (0..<32).map { place in Set(salts.map { Array($0)[place] }).count }
    #expect(seen == Array(repeating: 16, count: 32))
  }
}
