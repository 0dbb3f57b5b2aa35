import Restructure

/// One line of a scenario's `expect:` part.
enum Expectation {
  /// A person, in one post where they hold two.
  struct Person {
    let employee: EmployeeID
    let post: PostID?
  }

  /// A person and the post that they claim.
  struct Pair {
    let person: Person
    let post: PostID
  }

  case isCase(Person)
  case isAffected(Person)
  case hasNoCase(Person, reason: String)
  /// A decision releases the person, who claims nothing.
  case leaves(Person, by: String)

  case mayClaim(Pair, rule: String, tier: Int)
  case mayNotClaim(Pair, failing: String)
  /// Words of the fact on which the first failing test turned.
  case because(Pair, words: String)
  case notKnown(Pair, missing: String)
  case wouldHelp(Pair, change: String)

  case uncontested(Pair)
  case contested(Pair, words: String)
  /// A group to which the person does not belong takes the post before any contest.
  case reserved(Pair, group: String)
  /// The person belongs to the group that does.
  case firstCall(Pair, group: String)
  /// The claim waits for an event or a condition.
  case waiting(Pair, name: String)
  case filled(Pair, mode: RingFence.Mode)
  case assigned(Pair, by: String)

  case label(RingFence.Mode, String)
  case term(String, value: String)
  case places(PostID, String)
  case placesLeft(PostID, String)
  case finding(code: String, subject: String, message: String?)
  case noFinding(code: String, subject: String?)
  case noFindings

  /// How many the forecast places, or leaves without a place; tested where forecasts are.
  case placed(Int)
  case unplaced(Int)

  /// Reads a line such as `may claim E1 N1 under RF-1 tier 1`; nil if it says nothing known.
  init?(_ line: String) {
    let halves = line.split(separator: ":", maxSplits: 1).map { String($0.trimmedText) }
    var words = Words(halves.first ?? "")
    let found =
      halves.count > 1
      ? Self.detailed(&words, halves[1]) : Self.plain(&words)
    guard let found, words.isDone else { return nil }
    self = found
  }

  /// A line without a colon.
  private static func plain(_ words: inout Words) -> Self? {
    if words.take("may", "claim") {
      guard let pair = words.pair(), words.take("under"), let rule = words.next(),
        words.take("tier"), let tier = words.next().flatMap({ Int($0) })
      else { return nil }
      return .mayClaim(pair, rule: rule, tier: tier)
    }
    if words.take("filled", "as") {
      guard let mode = words.next().flatMap(RingFence.Mode.init), let pair = words.pair() else {
        return nil
      }
      return .filled(pair, mode: mode)
    }
    if words.take("assigned") {
      guard let pair = words.pair(), words.take("by"), let decision = words.next() else {
        return nil
      }
      return .assigned(pair, by: decision)
    }
    if words.take("leaves") {
      guard let person = words.person(), words.take("by"), let decision = words.next() else {
        return nil
      }
      return .leaves(person, by: decision)
    }
    if words.take("uncontested") { return words.pair().map { .uncontested($0) } }
    if words.take("no", "findings") { return .noFindings }
    if words.take("no", "finding") {
      return words.next().map { .noFinding(code: $0, subject: words.next()) }
    }
    if words.take("finding") { return finding(&words, nil) }
    if words.take("case") { return words.person().map { .isCase($0) } }
    if words.take("affected") { return words.person().map { .isAffected($0) } }
    return nil
  }

  /// A line with more to say after its colon.
  private static func detailed(_ words: inout Words, _ detail: String) -> Self? {
    if words.take("no", "case") {
      return words.person().map { .hasNoCase($0, reason: detail) }
    }
    if words.take("finding") { return finding(&words, detail) }
    if words.take("places") { return words.next().map { .places($0, detail) } }
    if words.take("left", "in") { return words.next().map { .placesLeft($0, detail) } }
    if words.take("term") { return words.next().map { .term($0, value: detail) } }
    if words.take("label") {
      return words.next().flatMap(RingFence.Mode.init).map { .label($0, detail) }
    }
    if words.take("placed") { return Int(detail).map { .placed($0) } }
    if words.take("unplaced") { return Int(detail).map { .unplaced($0) } }
    return ofClaim(&words, detail)
  }

  private static func ofClaim(_ words: inout Words, _ detail: String) -> Self? {
    if words.take("may", "not") { return words.pair().map { .mayNotClaim($0, failing: detail) } }
    if words.take("because") { return words.pair().map { .because($0, words: detail) } }
    if words.take("not", "known") { return words.pair().map { .notKnown($0, missing: detail) } }
    if words.take("would", "help") { return words.pair().map { .wouldHelp($0, change: detail) } }
    if words.take("contested") { return words.pair().map { .contested($0, words: detail) } }
    if words.take("reserved") { return words.pair().map { .reserved($0, group: detail) } }
    if words.take("first", "call") { return words.pair().map { .firstCall($0, group: detail) } }
    if words.take("waiting") { return words.pair().map { .waiting($0, name: detail) } }
    return nil
  }

  private static func finding(_ words: inout Words, _ message: String?) -> Self? {
    guard let code = words.next(), let subject = words.next() else { return nil }
    return .finding(code: code, subject: subject, message: message)
  }
}

/// The words of a line, taken from the front.
private struct Words {
  private var rest: ArraySlice<String>

  init(_ text: String) {
    rest = text.split(separator: " ").map(String.init)[...]
  }

  var isDone: Bool { rest.isEmpty }

  mutating func take(_ words: String...) -> Bool {
    guard rest.starts(with: words) else { return false }
    rest = rest.dropFirst(words.count)
    return true
  }

  mutating func next() -> String? { rest.popFirst() }

  /// `E1`, or `E1 in P1`.
  mutating func person() -> Expectation.Person? {
    guard let employee = next() else { return nil }
    return Expectation.Person(employee: employee, post: take("in") ? next() : nil)
  }

  /// A person, and the post that they claim.
  mutating func pair() -> Expectation.Pair? {
    guard let person = person(), let post = next() else { return nil }
    return Expectation.Pair(person: person, post: post)
  }
}
