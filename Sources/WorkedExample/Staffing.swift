/// How many people hold a post of the example, and the hours of each.
struct Staffing {
  /// The kind of work, which settles terms, pay and qualification.
  enum Work {
    case leader, teacher, sensoryTeacher, psychologist, adviser, tutor, officer, support, casual
  }

  let post: String
  let work: Work
  /// Hundredths of a full-time post, one for each person; nil is not known.
  let hours: [Int?]

  /// Groups of people who work alike: `(4, 60)` is four people at 0.6.
  init(_ post: String, _ work: Work, _ groups: (people: Int, hundredths: Int?)...) {
    self.post = post
    self.work = work
    hours = groups.flatMap { Array(repeating: $0.hundredths, count: $0.people) }
  }
}

extension Staffing.Work {
  /// The national conditions of service of such work.
  var terms: String {
    switch self {
    case .teacher, .sensoryTeacher: "burgundy"
    case .psychologist, .adviser: "soulbury"
    case .leader, .tutor, .officer, .support, .casual: "njc"
    }
  }

  /// Pay for a full-time year, in whole pounds.
  var fullTimeSalary: ClosedRange<Int> {
    switch self {
    case .leader: 46_000...60_000
    case .teacher, .sensoryTeacher: 28_000...38_500
    case .psychologist: 38_000...50_000
    case .adviser: 45_000...54_000
    case .tutor: 20_000...28_000
    case .officer: 23_000...33_000
    case .support, .casual: 15_500...21_000
    }
  }

  /// Whether pay is known by the week; for other work it is known by the year.
  var isPaidWeekly: Bool {
    self == .support
  }

  /// Whether people start with the school year or with its second term.
  var startsWithTerm: Bool {
    self == .teacher || self == .sensoryTeacher
  }
}
