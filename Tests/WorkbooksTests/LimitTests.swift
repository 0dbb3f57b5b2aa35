import Testing

@testable import Workbooks

@Suite("How much a workbook may unpack to")
struct LimitTests {
  private let limits = PartLimits(parts: 3, total: 1_000, unsuspected: 100, ratio: 10)

  private func isRefused(_ sizes: [(UInt64, UInt64)]) -> Bool {
    limits.refusal(of: sizes.map { ("part", $0.0, $0.1) }) != nil
  }

  @Test(
    "Too many parts, too much in all, and too much of little are refused, each from its limit on")
  func bounds() {
    #expect(!isRefused([(1, 1), (1, 1), (1, 1)]))
    #expect(isRefused([(1, 1), (1, 1), (1, 1), (1, 1)]))
    #expect(!isRefused([(500, 500), (500, 500)]))
    #expect(isRefused([(500, 500), (500, 501)]))
    // What is small is not looked at; ten times is allowed, and what is more is not.
    #expect(!isRefused([(1, 100)]))
    #expect(!isRefused([(20, 200)]))
    #expect(!isRefused([(20, 209)]))
    #expect(isRefused([(20, 210)]))
    #expect(isRefused([(0, 101)]))
    #expect(isRefused([(1, .max), (1, .max)]))
  }
}
