import Restructure
import Yams

/// How tests are put together: joined, turned round, and taken in by name.
extension PolicyParser {
  /// More parts or more layers than anybody could follow; the checks stay quick and shallow.
  private static let mostParts = 500
  private static let mostLayers = 50

  /// Reads every named test, so that one which nothing uses is checked too.
  mutating func readNamedTests(_ file: YAMLReader.Entries) {
    guard let tests = section("tests", file) else { return }
    for (name, node) in tests.ordered {
      declaredTests[name] = (node, tests.place(ofKey: name))
      reading.tests[name] = nil
    }
    for (name, _) in tests.ordered {
      isTestTooLarge = false
      _ = namedTest(name, at: tests.place(ofKey: name), layer: 0)
    }
  }

  /// The test that a key holds; nil where there is none or it is wrong.
  mutating func test(_ key: String, _ parts: YAMLReader.Entries) -> PolicyTest? {
    guard let node = parts[key], !node.isEmpty else { return nil }
    testSize = 0
    isTestTooLarge = false
    return test(node, layer: 0)
  }

  private mutating func test(_ node: Node, layer: Int) -> PolicyTest? {
    testSize += 1
    guard isWithinBounds(at: yaml.place(of: node), layer: layer) else { return nil }
    guard let parts = yaml.entries(of: node, named: "a test", known: PolicyKeys.test) else {
      return nil
    }
    if node.mapping?.isEmpty == true {
      yaml.report(
        at: parts.place, .missingValue, "a test asks nothing", "Write one, such as {match: 70%}.")
    }
    let tests = parts.ordered.filter { $0.name != "unless" }
      .compactMap { part($0.name, $0.node, at: parts.place(ofKey: $0.name), layer: layer) }
    let main = tests.count == 1 ? tests.first : PolicyTest(.all(tests), place: parts.place)
    guard !tests.isEmpty, let main else {
      if parts.ordered.count == 1, parts["unless"] != nil {
        yaml.report(
          at: parts.place, .missingValue, "unless stands alone",
          "Write beside it what holds otherwise: {match: 70%, unless: {protected: yes}}.")
      }
      return nil
    }
    guard let exception = parts["unless"], !isMissing("unless", exception),
      let exception = test(exception, layer: layer + 1)
    else { return main }
    return PolicyTest(.unless(main, exception: exception), place: parts.place)
  }

  /// What one key of a test asks.
  private mutating func part(
    _ key: String, _ node: Node, at place: Place, layer: Int
  ) -> PolicyTest? {
    guard !isMissing(key, node) else { return nil }
    switch key {
    case "all": return joined(key, node, layer).map { PolicyTest(.all($0.sound), place: place) }
    case "any":
      // An alternative that is wrong might have held, so the rest alone says nothing.
      return joined(key, node, layer).flatMap { parts in
        parts.isWhole ? PolicyTest(.any(parts.sound), place: place) : nil
      }
    case "not": return test(node, layer: layer + 1).map { PolicyTest(.not($0), place: place) }
    case "test":
      return yaml.text(of: node, named: key)
        .flatMap { namedTest($0, at: yaml.place(of: node), layer: layer + 1) }
    case "claimed": return claimed(node, at: place)
    case "same":
      let fields = postFields(node, named: key)
      return Self.allOf(fields.map { PolicyTest(.condition(.same($0)), place: place) }, at: place)
    default:
      return condition(key, node).map { PolicyTest(.condition($0), place: place) }
    }
  }

  /// Tests that must all hold; one stands for itself.
  static func allOf(_ tests: [PolicyTest], at place: Place) -> PolicyTest? {
    tests.count > 1 ? PolicyTest(.all(tests), place: place) : tests.first
  }

  private mutating func joined(
    _ key: String, _ node: Node, _ layer: Int
  ) -> (sound: [PolicyTest], isWhole: Bool)? {
    guard
      let items = yaml.items(
        of: node, named: key, write: "Write \(key): [{match: 70%}, {grade_gap: 1}].")
    else { return nil }
    if items.isEmpty {
      yaml.report(
        at: yaml.place(of: node), .missingValue, "\(key) joins nothing", "Write a test in it.")
    }
    let tests = items.compactMap { test($0, layer: layer + 1) }
    return tests.isEmpty ? nil : (tests, tests.count == items.count)
  }

  // MARK: - Tests with a name

  private mutating func namedTest(_ name: String, at place: Place, layer: Int) -> PolicyTest? {
    if let start = testsInReading.firstIndex(where: { $0.name == name }) {
      reportCycle(testsInReading[start...] + [(name, place)])
      return nil
    }
    if let known = reading.tests[name] {
      testSize += known.size
      return isWithinBounds(at: place, layer: layer) ? known.test : nil
    }
    guard let (node, declaration) = declaredTests[name] else {
      yaml.report(
        at: place, .danglingReference, "no test of the policy is called “\(name)”",
        Suggestion.remedy(
          for: name, among: Array(declaredTests.keys) + reading.tests.keys,
          otherwise: "Declare it under tests."))
      return nil
    }
    let outerSize = testSize
    testSize = 0
    testsInReading.append((name, place))
    var test: PolicyTest?
    if node.isEmpty {
      yaml.report(
        at: declaration, .missingValue, "the test \(name) asks nothing",
        "Write one, such as {match: 70%}.")
    } else {
      test = self.test(node, layer: layer)
    }
    testsInReading.removeLast()
    test?.name = name
    reading.tests[name] = PolicyReading.NamedTest(test: test, size: testSize)
    testSize += outerSize
    return test
  }

  private mutating func reportCycle(_ uses: ArraySlice<(name: String, place: Place)>) {
    guard let last = uses.last else { return }
    yaml.report(
      at: last.place, .policyCycle, PolicyCycles.words(for: uses.map { ($0.name, $0.place) }),
      "A test cannot need itself: take one of the names out.")
  }

  // MARK: - Bounds

  private mutating func isWithinBounds(at place: Place, layer: Int) -> Bool {
    if testSize <= Self.mostParts, layer <= Self.mostLayers { return true }
    if !isTestTooLarge {
      isTestTooLarge = true
      yaml.report(
        at: place, .wrongValue,
        "the test has more than \(Self.mostParts) parts or \(Self.mostLayers) layers",
        "Say it more shortly: nobody can follow so long a test.")
    }
    return false
  }

  /// Reports a key without a value.
  mutating func isMissing(_ key: String, _ node: Node) -> Bool {
    guard node.isEmpty else { return false }
    yaml.report(
      at: yaml.place(of: node), .missingValue, "\(key) asks nothing",
      "Write its value, or take the key out.")
    return true
  }
}
