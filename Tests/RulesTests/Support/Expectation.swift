import Restructure

/// One line of a scenario's `expect:` part.
enum Expectation {
  /// A person, in one post where they hold two.
  struct Person {
    let employee: EmployeeID
    let post: PostID?
  }

  case isCase(Person)
  case isAffected(Person)
  case hasNoCase(Person, reason: String)
  case mayClaim(Person, PostID, rule: String, tier: Int)
  case mayNotClaim(Person, PostID, failing: String)
  case notKnown(Person, PostID, missing: String)
  case wouldHelp(Person, PostID, change: String)
  case places(PostID, String)
  case placesLeft(PostID, String)
  case finding(code: String, subject: String, message: String?)
  case noFinding(code: String, subject: String?)
  case noFindings

  /// Reads a line such as `may claim E1 N1 under RF-1 tier 1`; nil if it says nothing known.
  init?(_ line: String) {
    let halves = line.split(separator: ":", maxSplits: 1).map { String($0.trimmedText) }
    let detail = halves.count > 1 ? halves[1] : nil
    var words = Words(halves.first ?? "")
    if words.take("may", "claim"), detail == nil {
      guard let person = words.person(), let post = words.next(), words.take("under"),
        let rule = words.next(), words.take("tier"), let tier = words.next().flatMap({ Int($0) })
      else { return nil }
      self = .mayClaim(person, post, rule: rule, tier: tier)
    } else if words.take("may", "not"), let detail {
      guard let person = words.person(), let post = words.next() else { return nil }
      self = .mayNotClaim(person, post, failing: detail)
    } else if words.take("not", "known"), let detail {
      guard let person = words.person(), let post = words.next() else { return nil }
      self = .notKnown(person, post, missing: detail)
    } else if words.take("would", "help"), let detail {
      guard let person = words.person(), let post = words.next() else { return nil }
      self = .wouldHelp(person, post, change: detail)
    } else if words.take("no", "case"), let detail {
      guard let person = words.person() else { return nil }
      self = .hasNoCase(person, reason: detail)
    } else if words.take("case"), detail == nil {
      guard let person = words.person() else { return nil }
      self = .isCase(person)
    } else if words.take("affected"), detail == nil {
      guard let person = words.person() else { return nil }
      self = .isAffected(person)
    } else if words.take("places"), let detail {
      guard let post = words.next() else { return nil }
      self = .places(post, detail)
    } else if words.take("left", "in"), let detail {
      guard let post = words.next() else { return nil }
      self = .placesLeft(post, detail)
    } else if words.take("finding") {
      guard let code = words.next(), let subject = words.next() else { return nil }
      self = .finding(code: code, subject: subject, message: detail)
    } else if words.take("no", "finding"), detail == nil {
      guard let code = words.next() else { return nil }
      self = .noFinding(code: code, subject: words.next())
    } else if words.take("no", "findings"), detail == nil {
      self = .noFindings
    } else {
      return nil
    }
    guard words.isDone else { return nil }
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
}
