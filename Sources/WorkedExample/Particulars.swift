/// One person's place in a post: the first of a post is number 0.
struct Seat: Hashable {
  let post: String
  let number: Int

  /// A place by its number in the order of the staffing table.
  init(_ post: String, _ number: Int) {
    self.post = post
    self.number = number
  }
}

/// What sets one synthetic person apart, so that the example shows every kind of case.
struct Particulars {
  /// A fact that the staff list lacks.
  enum Gap {
    case address, dateOfBirth
  }

  /// The person already holds this other place.
  var alsoHolds: Seat?
  var holding = "substantive"
  var contract = "permanent"
  var contractEnds = ""
  /// The first and last day of maternity leave, 52 weeks.
  var maternityLeave: (from: String, to: String)?
  var jobShare = ""
  var qualifications: String?
  var gaps: Set<Gap> = []

  /// An ordinary permanent holder.
  static let none = Particulars()
}

extension Particulars {
  /// Those who stand out, by place; everybody else is an ordinary permanent holder.
  static let bySeat: [Seat: Particulars] = [
    // Two posts: one person with no case, and one with a case in each post.
    Seat("HOS-C05", 5): Particulars(alsoHolds: Seat("HOS-C03", 6)),
    Seat("LAW-C07", 2): Particulars(alsoHolds: Seat("LAW-C05", 11)),

    Seat("WRL-C04", 0): Particulars(jobShare: "mentor-1"),
    Seat("WRL-C04", 1): Particulars(jobShare: "mentor-1"),
    Seat("WRL-C04", 2): Particulars(jobShare: "mentor-2"),
    Seat("WRL-C04", 3): Particulars(jobShare: "mentor-2"),
    Seat("IEY-C02", 4): Particulars(jobShare: "area-senco-1"),
    Seat("IEY-C02", 5): Particulars(jobShare: "area-senco-1"),

    // Ends before, the day before and after the new structure starts.
    Seat("MGS-C05", 6): Particulars(contract: "fixed-term", contractEnds: "2017-03-31"),
    Seat("PAS-C04", 30): Particulars(contract: "fixed-term", contractEnds: "2017-08-31"),
    Seat("CIS-C06", 7): Particulars(contract: "fixed-term", contractEnds: "2018-08-31"),

    Seat("CIS-C01", 0): Particulars(holding: "acting"),
    Seat("SMS-C02", 3): Particulars(holding: "seconded-out"),

    // The second and third are still away when the new structure starts; the first is back.
    Seat("IEY-C02", 2): Particulars(maternityLeave: ("2016-03-28", "2017-03-26")),
    Seat("CIS-C02", 4): Particulars(maternityLeave: ("2016-09-19", "2017-09-17")),
    Seat("IEY-C07", 1): Particulars(maternityLeave: ("2016-10-31", "2017-10-29")),

    Seat("SPS-C01", 0): Particulars(qualifications: "QTS; HI"),
    Seat("SPS-C02", 0): Particulars(qualifications: "QTS; VI"),

    Seat("HOS-C06", 3): Particulars(gaps: [.address]),
    Seat("PAS-C04", 12): Particulars(gaps: [.address, .dateOfBirth]),
    Seat("IEY-C06", 1): Particulars(gaps: [.address]),
    Seat("CIS-C03", 2): Particulars(gaps: [.dateOfBirth]),
    Seat("LAW-C06", 9): Particulars(gaps: [.address]),
    Seat("SMS-C02", 8): Particulars(gaps: [.dateOfBirth]),
  ]

  /// The particulars of a place, given the work done there.
  static func of(_ seat: Seat, work: Staffing.Work) -> Particulars {
    var particulars = bySeat[seat] ?? .none
    if work == .casual { particulars.contract = "casual" }
    return particulars
  }
}
