/// Every holding of a post, in the order of staff.csv.
///
/// It reads as a collection of postholdings and is kept column by column: of a million people a
/// few dozen bytes each, where whole postholdings take ten times that. What many share (a post, a
/// fraction of full time) is kept once.
public struct StaffList: Sendable {
  /// The ids of the people, row by row.
  public private(set) var employees: [EmployeeID] = []
  /// The posts that are held, each once, and which of them each row is about.
  public private(set) var posts = SharedColumn<PostID>()
  /// The hours as a share of full time, each once, and which of them each row has.
  public private(set) var hours = SharedColumn<ExactHours>()
  /// In what way each post is held.
  public private(set) var holdings: [Postholding.Holding] = []
  /// On what kind of contract.
  public private(set) var contracts: [Postholding.Contract] = []
  /// What each person is qualified in, as lists that are kept once.
  public private(set) var qualifications = SharedColumn<[String]>()
  /// The job share of each row that has one.
  public private(set) var jobShares = SharedColumn<String>()
  /// The protection of each row that has one.
  public private(set) var protections = SharedColumn<Postholding.Protection>()

  private var protectedFrom = DateColumn()
  private var protectedTo = DateColumn()
  private var contractEnds = DateColumn()
  private var employedFrom = DateColumn()
  private var continuousServiceFrom = DateColumn()
  private var redundancyServiceFrom = DateColumn()
  private var born = DateColumn()
  private var weeklyPay = MoneyColumn()
  private var annualSalary = MoneyColumn()
  private var names = TextColumn()
  private var emails = TextColumn()
  private var addresses = PaddedColumn<[String]>(none: [])
  private var terms = SharedColumn<String>()
  private var languages = SharedColumn<String>()
  private var files = SharedColumn<String>()
  private var lines: [Int32] = []
  private var columns = PaddedColumn(none: 0)

  /// A list of nobody.
  public init() {}

  /// Hours with the doubt of a decimal that may be rounded, since equal figures may differ in it.
  public struct ExactHours: Hashable, Sendable {
    /// The share of full time.
    public let fte: FTE
    private let roundedParts: Int

    init(_ fte: FTE) {
      self.fte = fte
      roundedParts = fte.roundedParts
    }
  }

  /// Makes room for so many rows, in the columns that are filled.
  public mutating func reserveCapacity(_ rows: Int) {
    employees.reserveCapacity(rows)
    holdings.reserveCapacity(rows)
    contracts.reserveCapacity(rows)
    lines.reserveCapacity(rows)
    posts.reserveCapacity(rows)
    hours.reserveCapacity(rows)
    qualifications.reserveCapacity(rows)
    jobShares.reserveCapacity(rows)
    protections.reserveCapacity(rows)
    protectedFrom.reserveCapacity(rows)
    protectedTo.reserveCapacity(rows)
    contractEnds.reserveCapacity(rows)
    employedFrom.reserveCapacity(rows)
    continuousServiceFrom.reserveCapacity(rows)
    redundancyServiceFrom.reserveCapacity(rows)
    born.reserveCapacity(rows)
    weeklyPay.reserveCapacity(rows)
    annualSalary.reserveCapacity(rows)
    names.reserveCapacity(rows)
    emails.reserveCapacity(rows)
    addresses.reserveCapacity(rows)
    terms.reserveCapacity(rows)
    languages.reserveCapacity(rows)
    files.reserveCapacity(rows)
    columns.reserveCapacity(rows)
  }

  /// Adds a row at the end.
  public mutating func append(_ holding: Postholding) {
    let row = employees.count
    employees.append(holding.employee)
    holdings.append(holding.holding)
    contracts.append(holding.contract)
    lines.append(Int32(clamping: holding.place.line))
    setShared(holding, at: row)
    setSeldom(holding, at: row)
  }

  private mutating func setShared(_ holding: Postholding, at row: Int) {
    posts.set(holding.post, at: row)
    hours.set(holding.fte.map(ExactHours.init), at: row)
    qualifications.set(holding.qualifications, at: row)
    jobShares.set(holding.jobShare, at: row)
    protections.set(holding.protection, at: row)
    terms.set(holding.terms, at: row)
    languages.set(holding.language, at: row)
    files.set(holding.place.file, at: row)
  }

  private mutating func setSeldom(_ holding: Postholding, at row: Int) {
    protectedFrom.set(holding.protectedFrom, at: row)
    protectedTo.set(holding.protectedTo, at: row)
    contractEnds.set(holding.contractEnds, at: row)
    employedFrom.set(holding.employedFrom, at: row)
    continuousServiceFrom.set(holding.continuousServiceFrom, at: row)
    redundancyServiceFrom.set(holding.redundancyServiceFrom, at: row)
    born.set(holding.dateOfBirth, at: row)
    weeklyPay.set(holding.weeklyPay, at: row)
    annualSalary.set(holding.annualSalary, at: row)
    names.set(holding.name, at: row)
    emails.set(holding.email, at: row)
    addresses.set(holding.address, at: row)
    columns.set(holding.place.column, at: row)
  }

  /// Adds the rows of another list at the end.
  public mutating func append(_ other: StaffList) {
    let rows = count
    employees += other.employees
    holdings += other.holdings
    contracts += other.contracts
    lines += other.lines
    posts.append(other.posts, at: rows)
    hours.append(other.hours, at: rows)
    qualifications.append(other.qualifications, at: rows)
    jobShares.append(other.jobShares, at: rows)
    protections.append(other.protections, at: rows)
    terms.append(other.terms, at: rows)
    languages.append(other.languages, at: rows)
    files.append(other.files, at: rows)
    protectedFrom.append(other.protectedFrom, at: rows)
    protectedTo.append(other.protectedTo, at: rows)
    contractEnds.append(other.contractEnds, at: rows)
    employedFrom.append(other.employedFrom, at: rows)
    continuousServiceFrom.append(other.continuousServiceFrom, at: rows)
    redundancyServiceFrom.append(other.redundancyServiceFrom, at: rows)
    born.append(other.born, at: rows)
    weeklyPay.append(other.weeklyPay, at: rows)
    annualSalary.append(other.annualSalary, at: rows)
    names.append(other.names, at: rows)
    emails.append(other.emails, at: rows)
    addresses.append(other.addresses, at: rows)
    columns.append(other.columns, at: rows)
  }

  private func holding(at row: Int) -> Postholding {
    var holding = Postholding(
      employee: employees[row], post: posts[row] ?? "", place: place(at: row))
    holding.name = names[row]
    holding.fte = hours[row]?.fte
    holding.holding = holdings[row]
    holding.contract = contracts[row]
    holding.contractEnds = contractEnds[row]
    holding.terms = terms[row]
    holding.employedFrom = employedFrom[row]
    holding.continuousServiceFrom = continuousServiceFrom[row]
    holding.redundancyServiceFrom = redundancyServiceFrom[row]
    holding.dateOfBirth = born[row]
    holding.weeklyPay = weeklyPay[row]
    holding.annualSalary = annualSalary[row]
    holding.qualifications = qualifications[row]
    holding.protection = protections[row]
    holding.protectedFrom = protectedFrom[row]
    holding.protectedTo = protectedTo[row]
    holding.jobShare = jobShares[row]
    holding.email = emails[row]
    holding.address = addresses[row]
    holding.language = languages[row]
    return holding
  }

  /// Where a row stands.
  public func place(at row: Int) -> Place {
    Place(file: files[row] ?? "", line: Int(lines[row]), column: columns[row])
  }

  /// A person's date of birth.
  public func dateOfBirth(at row: Int) -> LocalDate? { born[row] }

  /// The day from which a person's service counts as continuous.
  public func continuousServiceFrom(at row: Int) -> LocalDate? { continuousServiceFrom[row] }

  /// A person's name.
  public func name(at row: Int) -> String? { names[row] }

  /// The days, of those that are known, from which a person's service counts for one purpose or another.
  public func starts(at row: Int) -> [LocalDate] {
    [employedFrom[row], continuousServiceFrom[row], redundancyServiceFrom[row]].compactMap(\.self)
  }

  /// Whether the protection of a row is in force on a day.
  public func isProtected(at row: Int, on day: LocalDate) -> Bool {
    protections[row] != nil && self[row].isProtected(on: day)
  }

  /// Who holds which post.
  public func key(at row: Int) -> Postholding.Key {
    Postholding.Key(employee: employees[row], post: posts[row] ?? "")
  }
}

extension StaffList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { employees.count }

  public subscript(row: Int) -> Postholding {
    get { holding(at: row) }
    set {
      employees[row] = newValue.employee
      holdings[row] = newValue.holding
      contracts[row] = newValue.contract
      lines[row] = Int32(clamping: newValue.place.line)
      setShared(newValue, at: row)
      setSeldom(newValue, at: row)
    }
  }

  public mutating func replaceSubrange(
    _ rows: Range<Int>, with others: some Collection<Postholding>
  ) {
    var all = Array(self)
    all.replaceSubrange(rows, with: others)
    self = StaffList(all)
  }

  /// A list of these holdings.
  public init(_ holdings: some Sequence<Postholding>) {
    for holding in holdings { append(holding) }
  }
}

extension StaffList: ExpressibleByArrayLiteral {
  public init(arrayLiteral holdings: Postholding...) {
    self.init(holdings)
  }
}
