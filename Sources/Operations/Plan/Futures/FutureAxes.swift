import Restructure

/// The conditions of a programme with the values at which each is tried.
struct FutureAxes {
  let axes: [FuturesAnswer.Axis]
  /// Where each axis stands among the programme's conditions.
  private let positions: [Int]
  /// How many combinations there are.
  let count: Int

  /// Finds what is to be tried: not what `--set` fixes, nor what no row depends on.
  ///
  /// Refuses a level that is not known and has no points, and more combinations than are tried.
  init(
    of programme: Programme, fixed: Set<String>, points: [String], atMost limit: Int,
    triesUnknownLevels: Bool
  ) throws(OperationFailure) {
    let named = try Self.points(points, fixed: fixed, in: programme)
    let used = programme.conditionsInUse
    var axes: [FuturesAnswer.Axis] = []
    var positions: [Int] = []
    for (position, condition) in programme.conditions.enumerated()
    where used.contains(condition.name) && !fixed.contains(condition.name) {
      axes.append(Self.axis(condition, named[condition.name]))
      positions.append(position)
    }
    let open = axes.filter { $0.values == [.notKnown] }.map(\.condition.name)
    guard open.isEmpty || triesUnknownLevels else { throw Self.notKnown(open) }
    var product = 1
    for axis in axes where product <= limit {
      let (next, overflow) = product.multipliedReportingOverflow(by: axis.values.count)
      product = overflow ? Int.max : next
    }
    guard product <= limit else { throw Self.tooMany(axes, limit) }
    self.axes = axes
    self.positions = positions
    count = product
  }

  /// The value of each axis in one of the combinations, from 0; the first axis varies slowest.
  func values(of combination: Int) -> [Condition.Value] {
    var rest = combination
    var values: [Condition.Value] = []
    for axis in axes.reversed() {
      values.append(axis.values[rest % axis.values.count])
      rest /= axis.values.count
    }
    return values.reversed()
  }

  /// The combination that differs from another in one axis alone, which stands at its first value.
  func first(of axis: Int, in combination: Int) -> Int {
    let stride = axes[(axis + 1)...].reduce(1) { $0 * $1.values.count }
    return combination - (combination / stride % axes[axis].values.count) * stride
  }

  /// A programme with the conditions as they stand in one of the combinations.
  func programme(_ programme: Programme, in combination: Int) -> Programme {
    var changed = programme
    for (position, value) in zip(positions, values(of: combination)) {
      changed.conditions[position].value = value
    }
    return changed
  }

  private static func axis(_ condition: Condition, _ named: [Level]?) -> FuturesAnswer.Axis {
    if condition.kind == .yesNo {
      return .init(condition: condition, values: [.holds(false), .holds(true)], choice: .bothWays)
    }
    if let named {
      return .init(condition: condition, values: named.map { .level($0) }, choice: .named)
    }
    if !condition.points.isEmpty {
      return .init(
        condition: condition, values: distinct(condition.points).map { .level($0) },
        choice: .stated)
    }
    return .init(condition: condition, values: [condition.value], choice: .ownValue)
  }

  // MARK: - Reading --point

  private static func points(
    _ pairs: [String], fixed: Set<String>, in programme: Programme
  ) throws(OperationFailure) -> [String: [Level]] {
    var points: [String: [Level]] = [:]
    for words in pairs {
      let pair = try ConditionPair(words, of: "--point", example: "0%,60%,100%", in: programme)
      let condition = programme.conditions[pair.position]
      guard !fixed.contains(condition.name) else {
        throw .usage(
          "--set and --point both name \(condition.name)",
          remedy: "--set keeps it at one value; --point tries several. Choose one.")
      }
      guard condition.kind == .level else {
        throw .usage(
          "--point \(words): “\(condition.asks)” is answered by yes or no, and both are tried",
          remedy: "Leave it out, or keep it at one: --set \(condition.name)=yes.")
      }
      let parts = pair.text.split(separator: ",", omittingEmptySubsequences: false)
      let levels = parts.compactMap { Level(parsing: $0) }
      guard levels.count == parts.count else {
        throw .usage(
          "--point \(words): “\(condition.asks)” is answered by shares",
          remedy: "Write --point \(condition.name)=0%,60%,100%.")
      }
      points[condition.name] = distinct((points[condition.name] ?? []) + levels)
    }
    return points
  }

  private static func distinct(_ levels: [Level]) -> [Level] {
    var seen: Set<Level> = []
    return levels.filter { seen.insert($0).inserted }
  }

  // MARK: - Refusals

  private static func notKnown(_ names: [String]) -> OperationFailure {
    let levels =
      names.count == 1
      ? "\(names[0]) is a level that is not known, and no points are stated"
      : "\(names.joinedInWords) are levels that are not known, and no points are stated"
    let first = names.first ?? "condition"
    return .usage(
      "\(levels) at which to try \(names.count == 1 ? "it" : "them")",
      remedy: "Name some, as --point \(first)=0%,50%,100%; or state points in programme.yaml; or "
        + "keep it at one, as --set \(first)=50%.")
  }

  private static func tooMany(_ axes: [FuturesAnswer.Axis], _ limit: Int) -> OperationFailure {
    let several = axes.filter { $0.values.count > 1 }
    let names = several.map { "\($0.condition.name) (\($0.values.count))" }.joinedInWords
    let example = several.first.map { "\($0.condition.name)=\($0.values[0].setting)" }
    return .usage(
      "these conditions make more than \(limit) combinations, and no more are tried: "
        + names,
      remedy: "Keep some of them at one value, as --set \(example ?? "condition=no").")
  }
}
