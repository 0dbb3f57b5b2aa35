/// Every wish, in the order of preferences.csv.
///
/// It reads as a collection of wishes and is kept column by column.
public struct PreferenceList: Sendable {
  /// Whom and which post each wish is about.
  public private(set) var keys = SelectionKeys()
  private var ranks: [Int] = []
  private var days = DateColumn()
  private var remainders = PaddedColumn<Preference.Remainder?>(none: nil)

  /// A list without wishes.
  public init() {}

  /// The rank of a row; 1 is the first choice.
  public func rank(at row: Int) -> Int { ranks[row] }

  /// The day on which the wish of a row was given; nil is not known.
  public func givenOn(at row: Int) -> LocalDate? { days[row] }

  /// The answer to fewer hours in a row; nil is not known.
  public func remainder(at row: Int) -> Preference.Remainder? { remainders[row] }

  /// Makes room for so many rows.
  public mutating func reserveCapacity(_ rows: Int) {
    keys.reserveCapacity(rows)
    ranks.reserveCapacity(rows)
    days.reserveCapacity(rows)
    remainders.reserveCapacity(rows)
  }

  /// Adds a wish at the end.
  public mutating func append(_ wish: Preference) {
    let row = ranks.count
    keys.append(wish.employee, wish.post, wish.place)
    ranks.append(wish.rank)
    days.set(wish.givenOn, at: row)
    remainders.set(wish.remainder, at: row)
  }

  /// Adds the wishes of another list at the end.
  public mutating func append(_ other: PreferenceList) {
    let rows = count
    keys.append(other.keys)
    ranks += other.ranks
    days.append(other.days, at: rows)
    remainders.append(other.remainders, at: rows)
  }

  /// A list of these wishes.
  public init(_ wishes: some Sequence<Preference>) {
    for wish in wishes { append(wish) }
  }
}

extension PreferenceList: RandomAccessCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { ranks.count }

  public subscript(row: Int) -> Preference {
    var wish = Preference(
      employee: keys.employee(at: row), post: keys.post(at: row), rank: ranks[row],
      givenOn: days[row], place: keys.place(at: row))
    wish.remainder = remainders[row]
    return wish
  }

  public mutating func replaceSubrange(
    _ rows: Range<Int>, with others: some Collection<Preference>
  ) {
    var all = Array(self)
    all.replaceSubrange(rows, with: others)
    self = PreferenceList(all)
  }
}

extension PreferenceList: ExpressibleByArrayLiteral {
  public init(arrayLiteral wishes: Preference...) {
    self.init(wishes)
  }
}
