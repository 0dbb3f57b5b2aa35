import Restructure
import Rules

/// Forecasts a plan in every combination of the conditions that it leaves open.
public enum TryFutures {
  /// As many combinations as are tried: enough for ten open questions.
  public static let mostFutures = 1_024

  /// Reads a folder once and tries its futures.
  ///
  /// `points` are `--point` pairs, each naming the levels at which a condition is tried.
  public static func run(
    _ request: FolderRequest, points: [String] = []
  ) throws(OperationFailure) -> FuturesAnswer {
    let folder = try request.load()
    return try answer(for: folder, points: points)
  }

  /// Tries the futures of a folder that has been read.
  ///
  /// A level that is not known and has no points is refused, or tried as it stands: not known.
  static func answer(
    for folder: LoadedFolder, points: [String] = [], atMost limit: Int = mostFutures,
    triesUnknownLevels: Bool = false
  ) throws(OperationFailure) -> FuturesAnswer {
    let programme = folder.programme
    let axes = try FutureAxes(
      of: programme, fixed: folder.fixed, points: points, atMost: limit,
      triesUnknownLevels: triesUnknownLevels)
    let keys = programme.staff.map(\.key)
    var alike = AlikePeople(keys)
    var columns = Columns()
    var positions = [[FuturePosition]](repeating: [], count: keys.count)
    var futures: [FuturesAnswer.Future] = []
    for combination in 0..<axes.count {
      let plan = PlanPositions(
        ClaimJudge(PlanInForce(axes.programme(programme, in: combination), on: folder.on)))
      columns.add(alike.tellApart(by: plan))
      for (person, key) in keys.enumerated() {
        positions[person].append(
          plan[key]?.position(placed: plan.placed.contains(key)) ?? .notAtRisk)
      }
      futures.append(
        .init(
          number: combination + 1, values: axes.values(of: combination),
          totals: PlanTotals(plan.forecast)))
    }
    let groups = alike.members.map { members in
      FuturesAnswer.Alike(
        post: members.first.map { keys[$0].post } ?? "", members: members,
        placed: futures.indices.map { future in
          members.count { positions[$0][future] == .place }
        })
    }
    let used = programme.conditionsInUse
    return FuturesAnswer(
      programme: programme, on: folder.on, axes: axes.axes,
      fixed: programme.conditions.filter {
        folder.fixed.contains($0.name) && used.contains($0.name)
      },
      unused: programme.conditions.filter { !used.contains($0.name) },
      idle: idle(axes, columns, groups), futures: futures,
      people: keys.enumerated().map { person, key in
        .init(
          employee: key.employee, fromPost: key.post, positions: positions[person],
          alike: alike.group[person])
      }, alike: groups)
  }

  /// The axes along which nobody's claims change, and no more and no fewer of any who are alike
  /// have a place.
  private static func idle(
    _ axes: FutureAxes, _ columns: Columns, _ groups: [FuturesAnswer.Alike]
  ) -> [Int] {
    axes.axes.indices.filter { axis in
      axes.axes[axis].values.count > 1
        && (0..<axes.count).allSatisfy { combination in
          let first = axes.first(of: axis, in: combination)
          return columns.numbers[combination] == columns.numbers[first]
            && groups.allSatisfy { $0.placed[combination] == $0.placed[first] }
        }
    }
  }

  /// Everybody's footing in each future; futures in which it is the same share a number.
  private struct Columns {
    private(set) var numbers: [Int] = []
    private var known: [[Int32]: Int] = [:]

    mutating func add(_ column: [Int32]) {
      let number = known[column] ?? known.count
      known[column] = number
      numbers.append(number)
    }
  }
}
