/// Holds a document against the one that it should be, value by value.
enum JSONDifference {
  /// Every key and value that differs; of a list with too many or too few entries only the number
  /// and the first entry that differs.
  static func between(
    _ given: JSONValue, expected: JSONValue, at pointer: String = ""
  ) -> [Objection] {
    switch (given, expected) {
    case (.object(let said), .object(let right)):
      return objects(said, right, pointer)
    case (.array(let said), .array(let right)):
      return arrays(said, right, pointer)
    default:
      return given == expected
        ? [] : [Objection(pointer, says: given.inWords, right: expected.inWords)]
    }
  }

  private static func objects(
    _ said: [String: JSONValue], _ right: [String: JSONValue], _ pointer: String
  ) -> [Objection] {
    if said == right { return [] }
    return Set(said.keys).union(right.keys).sorted().flatMap { key -> [Objection] in
      let inside = pointer.pointing(to: key)
      switch (said[key], right[key]) {
      case (let given?, let expected?): return between(given, expected: expected, at: inside)
      case (let given?, nil):
        return [Objection(inside, says: given.inWords, right: "no such key")]
      case (nil, let expected?):
        return [Objection(inside, says: "nothing: the key is missing", right: expected.inWords)]
      case (nil, nil): return []
      }
    }
  }

  private static func arrays(
    _ said: [JSONValue], _ right: [JSONValue], _ pointer: String
  ) -> [Objection] {
    let pairs = zip(said, right).enumerated()
    guard said.count != right.count else {
      return pairs.flatMap { number, pair in
        pair.0 == pair.1 ? [] : between(pair.0, expected: pair.1, at: "\(pointer)/\(number)")
      }
    }
    let count = Objection(
      pointer, says: "a list of \(said.count)", right: "a list of \(right.count)")
    let first = pairs.first { $0.element.0 != $0.element.1 }
    let differing = first.map { number, pair in
      between(pair.0, expected: pair.1, at: "\(pointer)/\(number)")
    }
    return [count] + (differing ?? [])
  }
}
