/// An invented person, with the facts that go with them from post to post.
struct SyntheticPerson {
  let id: String
  let name: String
  let dateOfBirth: Day
  /// The first day with the authority.
  let employedFrom: Day
  /// The first day of statutory continuous service; nil is not known.
  let continuousFrom: Day?
  /// The first day of service that counts for redundancy pay; nil is not known.
  let redundancyFrom: Day?
  /// Pay for a full-time year, in whole pounds.
  let fullTimeSalary: Int
  let qualifications: String
  let address: String

  var email: String { id.lowercased() + "@example.org" }

  /// Draws a person for some work; the same draws are made whatever the particulars say.
  init(
    number: Int, name: String, work: Staffing.Work, particulars: Particulars,
    from random: inout SplitMix64
  ) {
    id = "E" + padded(number, to: 3)
    self.name = name + SyntheticNames.mark

    let onLeave = particulars.maternityLeave != nil
    let age = random.number(in: 0...39)
    dateOfBirth = Day(
      year: onLeave ? 1978 + age % 12 : 1952 + age, drawnFrom: &random)

    let earliest = max(1982, dateOfBirth.year + 22)
    let isRecent = particulars.contract != "permanent"
    let start = random.number(in: (isRecent ? max(earliest, 2013) : earliest)...2015)
    let startDay = Day(year: start, drawnFrom: &random)
    employedFrom =
      work.startsWithTerm
      ? Day(year: start, month: startDay.month > 4 ? 9 : 1, day: 1) : startDay

    // Most records give one day for all; some know of earlier service with another employer
    // under the Modification Order, and some have one date only.
    let known = random.number(in: 1...100)
    let earlier = random.number(in: 1...4)
    continuousFrom = known <= 94 ? employedFrom : nil
    redundancyFrom =
      known <= 72 ? employedFrom : known <= 90 ? employedFrom.years(before: earlier) : nil

    fullTimeSalary = random.number(in: work.fullTimeSalary)
    qualifications = particulars.qualifications ?? work.qualifications(drawnFrom: &random)
    address = Self.address(drawnFrom: &random)
  }

  private static func address(drawnFrom random: inout SplitMix64) -> String {
    let streets = [
      "Example Street", "Specimen Road", "Sample Lane", "Pattern Avenue", "Model Close",
    ]
    let house = random.number(in: 1...180)
    let street = streets[random.number(in: 0...streets.count - 1)]
    // No post town has the letters ZZ.
    let postcode = "ZZ\(random.number(in: 1...9)) \(random.number(in: 1...9))AA"
    return "\(house) \(street)|Sampletown|\(postcode)"
  }
}

extension Staffing.Work {
  /// What such a worker is qualified in; empty is not known.
  fileprivate func qualifications(drawnFrom random: inout SplitMix64) -> String {
    let drawn = random.number(in: 1...100)
    return switch self {
    case .teacher: "QTS"
    case .sensoryTeacher: drawn <= 45 ? "QTS; HI" : drawn <= 80 ? "QTS; VI" : "QTS"
    default: ""
    }
  }
}
