import Testing

@testable import Reports

@Suite("Numbers of sets of posts beside one another")
struct PublishedSumsTests {
  private let people = ["a": 3, "b": 2, "c": 6, "d": 9]

  private func sums(_ shown: [Set<String>] = []) -> PublishedSums {
    PublishedSums(people: people, shown: shown)
  }

  @Test("A small number is never given")
  func small() {
    var sums = sums()
    #expect(sums.number(of: ["a"]) == nil)
    #expect(sums.number(of: ["a", "b"]) == 5)
    #expect(sums.number(of: []) == 0)
  }

  @Test("A set inside one that is shown is given only if what is left is no small number")
  func inside() {
    var near = sums([["a", "c"]])
    // 9 less 6 would be the 3 people of one post.
    #expect(near.number(of: ["c"]) == nil)
    var far = sums([["a", "c", "d"]])
    #expect(far.number(of: ["d"]) == 9)
  }

  @Test("A set around one that is shown is given only if what it adds is no small number")
  func around() {
    var sums = sums([["c"]])
    #expect(sums.number(of: ["b", "c"]) == nil)
    #expect(sums.number(of: ["c", "d"]) == 15)
  }

  @Test("What was given counts from then on")
  func remembered() {
    var sums = sums()
    #expect(sums.number(of: ["c", "d"]) == 15)
    #expect(sums.number(of: ["b", "c", "d"]) == nil)
  }
}
