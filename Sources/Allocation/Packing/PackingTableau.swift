/// The simplex method with bounds on every column, in floating point.
///
/// It only ever guides: whatever it says is checked in whole numbers before it counts, so an error
/// of rounding costs time and never a right answer.
struct PackingTableau {
  /// How a run ended.
  enum Outcome: Equatable {
    case best
    /// No values keep all bounds, as this row shows.
    case impossible(row: Int)
    case cutShort
  }

  let model: PackingModel
  private let columns: Int
  private var cells: [Double]
  /// The column whose value each row gives.
  private(set) var basis: [Int]
  /// The row that gives a column's value, or -1 for a column that is at one of its bounds.
  private var rowOf: [Int]
  private(set) var lower: [Double]
  private(set) var upper: [Double]
  private var isAtUpper: [Bool]
  private var values: [Double]
  /// What the aim gains by one more of each column.
  private(set) var gains: [Double]
  private var aimed: Int?
  /// How many columns have changed places since every cell was computed afresh.
  private(set) var pivots = 0
  /// How many cells have been computed.
  private(set) var work = 0

  private static let tolerance = 1e-9
  private static let feasible = 1e-7
  /// A row with so little of a column does not limit it: dividing by it would spoil the rest.
  private static let leastPivot = 1e-7

  /// Starts from nobody placed.
  init(_ model: PackingModel) {
    self.model = model
    columns = model.upper.count
    cells = []
    basis = []
    rowOf = []
    lower = Array(repeating: 0, count: columns)
    upper = model.upper.map { $0.map(Double.init) ?? .infinity }
    isAtUpper = Array(repeating: false, count: columns)
    values = []
    gains = Array(repeating: 0, count: columns)
    begin()
  }

  private mutating func begin() {
    cells = Array(repeating: 0, count: model.rows.count * columns)
    basis = model.rows.map(\.own)
    rowOf = Array(repeating: -1, count: columns)
    for (number, row) in model.rows.enumerated() {
      rowOf[row.own] = number
      for term in row.terms {
        // What is left over in a row is counted in the row's own scale.
        let scale = term.column == row.own ? 1 : Double(row.scale)
        cells[number * columns + term.column] = Double(term.factor) / scale
      }
    }
    values = model.rows.map { Double($0.total) / Double($0.scale) }
  }

  /// Computes every cell afresh, so that errors of rounding do not add up.
  mutating func refresh() {
    let wanted = basis
    var isWanted = [Bool](repeating: false, count: columns)
    for column in wanted { isWanted[column] = true }
    begin()
    for column in wanted where rowOf[column] < 0 {
      var (row, size) = (-1, Self.tolerance)
      for other in basis.indices where !isWanted[basis[other]] {
        let cell = abs(cells[other * columns + column])
        if cell > size { (row, size) = (other, cell) }
      }
      if row >= 0 { exchange(row, column) }
    }
    values = model.rows.indices.map { row in
      let share = shares(of: row)
      return zip(model.rows, share).reduce(0) { sum, pair in
        pair.1 == 0 ? sum : sum + pair.1 * Double(pair.0.total) / Double(pair.0.scale)
      }
    }
    for column in 0..<columns where rowOf[column] < 0 {
      let value = value(of: column)
      guard value != 0 else { continue }
      for row in basis.indices { values[row] -= cells[row * columns + column] * value }
    }
    if let aimed { aim(at: aimed) }
    for column in 0..<columns where rowOf[column] < 0 && upper[column] < .infinity {
      bound(column, from: lower[column], to: upper[column])
    }
    pivots = 0
  }

  /// A column's value.
  func value(of column: Int) -> Double {
    let row = rowOf[column]
    if row >= 0 { return values[row] }
    return isAtUpper[column] ? upper[column] : lower[column]
  }

  /// The cells of a row that belong to the rows' own columns: what each row went into it with.
  func shares(of row: Int) -> [Double] {
    model.rows.map { cells[row * columns + $0.own] }
  }

  /// Allows a column other values.
  mutating func bound(_ column: Int, from low: Double, to high: Double) {
    let before = value(of: column)
    lower[column] = low
    upper[column] = high
    guard rowOf[column] < 0 else { return }
    // A column that was held fast may since have become one that is better at its other bound.
    if gains[column] > Self.tolerance { isAtUpper[column] = true }
    if gains[column] < -Self.tolerance { isAtUpper[column] = false }
    let change = value(of: column) - before
    guard change != 0 else { return }
    for row in basis.indices {
      values[row] -= cells[row * columns + column] * change
    }
    work += basis.count
  }

  /// Makes one column what is to be as large as possible.
  mutating func aim(at column: Int) {
    aimed = column
    for other in gains.indices { gains[other] = 0 }
    let row = rowOf[column]
    guard row >= 0 else {
      gains[column] = 1
      return
    }
    for other in gains.indices where rowOf[other] < 0 {
      gains[other] = -cells[row * columns + other]
    }
  }

  // MARK: - Runs

  /// Raises the aim as far as it goes, from values that keep all bounds.
  mutating func raise(mostWork: Int) -> Outcome {
    var still = 0
    while work < mostWork {
      guard let column = entering(inOrder: still > 40) else { return .best }
      let sign: Double = isAtUpper[column] ? -1 : 1
      var (step, leaving, size) = (upper[column] - lower[column], -1, 0.0)
      for row in basis.indices {
        let slope = sign * cells[row * columns + column]
        guard abs(slope) > Self.leastPivot else { continue }
        let room =
          slope > 0
          ? values[row] - lower[basis[row]] : upper[basis[row]] - values[row]
        guard room < .infinity else { continue }
        let most = max(0, room) / abs(slope)
        let isBetter =
          most < step - Self.tolerance || most < step + Self.tolerance && abs(slope) > size
        if isBetter { (step, leaving, size) = (min(step, most), row, abs(slope)) }
      }
      guard step < .infinity else { return .cutShort }
      still = step > Self.tolerance ? 0 : still + 1
      work += basis.count
      if leaving < 0 {
        for row in basis.indices { values[row] -= cells[row * columns + column] * sign * step }
        isAtUpper[column].toggle()
      } else {
        let goesUp = sign * cells[leaving * columns + column] < 0
        pivot(leaving, column, toUpper: goesUp)
      }
    }
    return .cutShort
  }

  /// Restores the bounds after some were changed, from values at which the aim was greatest.
  mutating func restore(mostWork: Int) -> Outcome {
    var steps = 0
    while work < mostWork {
      var (row, worst) = (-1, Self.feasible)
      for number in basis.indices {
        let excess = max(
          lower[basis[number]] - values[number], values[number] - upper[basis[number]])
        if excess > worst { (row, worst) = (number, excess) }
      }
      guard row >= 0 else { return .best }
      let isBelow = values[row] < lower[basis[row]]
      var (column, least, size) = (-1, Double.infinity, 0.0)
      for other in 0..<columns where rowOf[other] < 0 && lower[other] < upper[other] {
        let cell = cells[row * columns + other]
        guard abs(cell) > Self.leastPivot, (cell < 0) == (isBelow != isAtUpper[other]) else {
          continue
        }
        let ratio = abs(gains[other]) / abs(cell)
        if ratio < least - Self.tolerance || ratio < least + Self.tolerance && abs(cell) > size {
          (column, least, size) = (other, min(least, ratio), abs(cell))
        }
      }
      work += columns
      guard column >= 0 else { return .impossible(row: row) }
      pivot(row, column, toUpper: !isBelow)
      steps += 1
      guard steps < 20 * basis.count + 200 else { return .cutShort }
    }
    return .cutShort
  }

  private mutating func entering(inOrder: Bool) -> Int? {
    var (found, most): (Int?, Double) = (nil, Self.tolerance)
    work += columns
    for column in 0..<columns where rowOf[column] < 0 && lower[column] < upper[column] {
      let gain = isAtUpper[column] ? -gains[column] : gains[column]
      guard gain > most else { continue }
      if inOrder { return column }
      (found, most) = (column, gain)
    }
    return found
  }

  /// Lets a column take the place of another, which goes to one of its bounds.
  private mutating func pivot(_ row: Int, _ column: Int, toUpper: Bool) {
    let leaving = basis[row]
    let bound = toUpper ? upper[leaving] : lower[leaving]
    let start = row * columns
    let change = (values[row] - bound) / cells[start + column]
    let entered = value(of: column) + change
    for other in basis.indices { values[other] -= cells[other * columns + column] * change }
    values[row] = entered
    exchange(row, column)
    isAtUpper[leaving] = toUpper
    isAtUpper[column] = false
  }

  private mutating func exchange(_ row: Int, _ column: Int) {
    let leaving = basis[row]
    let start = row * columns
    pivots += 1
    let factor = 1 / cells[start + column]
    var used: [Int] = []
    for other in 0..<columns where cells[start + other] != 0 {
      let cell = cells[start + other] * factor
      if abs(cell) < 1e-12 {
        cells[start + other] = 0
      } else {
        cells[start + other] = cell
        used.append(other)
      }
    }
    cells[start + column] = 1
    work += columns + basis.count
    cells.withUnsafeMutableBufferPointer { cells in
      for other in basis.indices where other != row {
        let first = other * columns
        let share = cells[first + column]
        guard share != 0 else { continue }
        for position in used { cells[first + position] -= share * cells[start + position] }
        cells[first + column] = 0
        work += used.count
      }
    }
    let gain = gains[column]
    if gain != 0 {
      for position in used { gains[position] -= gain * cells[start + position] }
      gains[column] = 0
    }
    basis[row] = column
    rowOf[column] = row
    rowOf[leaving] = -1
  }
}
