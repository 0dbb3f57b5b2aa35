/// Every selection result, in the order of scores.csv.
///
/// It reads as a collection of scores and is kept column by column.
public struct ScoreList: Sendable {
  /// Whom and which post each result is about.
  public private(set) var keys = SelectionKeys()
  private var scores: [Decimal5] = []
  private var findings: [Bool?] = []

  /// A list without results.
  public init() {}

  /// The score of a row.
  public func score(at row: Int) -> Decimal5 { scores[row] }

  /// Whether the panel would appoint the person of a row; nil is not known.
  public func isAppointable(at row: Int) -> Bool? { findings[row] }

  /// Makes room for so many rows.
  public mutating func reserveCapacity(_ rows: Int) {
    keys.reserveCapacity(rows)
    scores.reserveCapacity(rows)
    findings.reserveCapacity(rows)
  }

  /// Adds a result at the end.
  public mutating func append(_ score: Score) {
    keys.append(score.employee, score.post, score.place)
    scores.append(score.score)
    findings.append(score.isAppointable)
  }

  /// Adds the results of another list at the end.
  public mutating func append(_ other: ScoreList) {
    keys.append(other.keys)
    scores += other.scores
    findings += other.findings
  }

  /// A list of these results.
  public init(_ scores: some Sequence<Score>) {
    for score in scores { append(score) }
  }
}

extension ScoreList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { scores.count }

  public subscript(row: Int) -> Score {
    get {
      Score(
        employee: keys.employee(at: row), post: keys.post(at: row), score: scores[row],
        isAppointable: findings[row], place: keys.place(at: row))
    }
    set {
      guard keys.isAbout(newValue.employee, newValue.post, newValue.place, at: row) else {
        return replaceSubrange(row..<row + 1, with: [newValue])
      }
      scores[row] = newValue.score
      findings[row] = newValue.isAppointable
    }
  }

  public mutating func replaceSubrange(
    _ rows: Range<Int>, with others: some Collection<Score>
  ) {
    var all = Array(self)
    all.replaceSubrange(rows, with: others)
    self = ScoreList(all)
  }
}

extension ScoreList: ExpressibleByArrayLiteral {
  public init(arrayLiteral scores: Score...) {
    self.init(scores)
  }
}
