import Testing
@Suite("x") struct X { @Test func t() { #expect(1 + 1 == 2) } }
