import Testing

@testable import RingfenceCLI

@Suite("A list that is written item by item")
struct JSONListTests {
  private struct Item: Encodable {
    let name: String
    let parts: [Int]
  }

  private struct Around: Encodable {
    let items: [Item]
  }

  @Test("It is the same bytes as the whole list at once", arguments: 0...3)
  func isTheSame(count: Int) throws {
    let items = (0..<count).map { Item(name: "a\n“\($0)”", parts: Array(0..<$0)) }
    var list = JSONList()
    #expect(try items.map { try list.next($0) }.joined() + list.end == JSONText.write(items))
    var inner = JSONList(inside: 1)
    let text = try items.map { try inner.next($0) }.joined() + inner.end
    #expect("{\n  \"items\" : \(text)\n}" == (try JSONText.write(Around(items: items))))
  }
}
