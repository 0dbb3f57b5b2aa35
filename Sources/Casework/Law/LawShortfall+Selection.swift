import Restructure

// What is asked of the way to a place in the new structure, in words: claims, contests, hours.
extension LawShortfall {
  /// What is missing or does not fit, and what to do about it; empty for what else is asked.
  var selection: (words: String, remedy: String) {
    switch self {
    case .moreClaimants(let cases, let post):
      (
        "\(Self.names(cases)) may claim \(post) as early, which has too few places for all, so that it "
          + "is contested",
        "Let all of them claim \(post) in a contest; or wait until those who do not want it have "
          + "declined in writing."
      )
    case .tooFewAssessors(let number, let asked):
      (
        "\(counted(number, "person", "people")) assessed them, and at least \(asked.number) have to "
          + "(\(asked.basis))",
        "Let more people assess every candidate, apart from each other, and record how many with "
          + "--fact assessors=NUMBER."
      )
    case .adjustmentsNotOnRecord([]):
      (
        "the fact adjustments is missing",
        "Ask the person, and record \(FactName.adjustments.records), with --fact adjustments=TEXT."
      )
    case .adjustmentsNotOnRecord(let cases):
      (
        "no record says which adjustments \(Self.names(cases)) asked for and had",
        "Ask them, and record it in each of their cases: `ringfence case fact CASE --fact "
          + "adjustments=none`, or what was adjusted."
      )
    case .absentNotReached(let people):
      (
        people.map(\.words).joinedInWords,
        "Reach \(people.count == 1 ? "them" : "each of them") about the post, and record the day in "
          + "their own case: `ringfence case fact CASE --fact absent-contacted=DATE`; or record "
          + "--fact absence=none there, if they are at work."
      )
    case .noFirstCall(let post):
      (
        "by the folder the person is protected neither on that day nor when the new structure starts, "
          + "and is in no group that has \(post) before a contest",
        "Correct the protection and its days in staff.csv; or let the person claim \(post) like the "
          + "others."
      )
    case .hoursNotAccepted(let terms, let post):
      (
        "\(post) is \(terms.words), and no record says that the person accepted that",
        "Ask the person, and record it with --fact hours-accepted=DATE; whoever does not accept is "
          + "decided about by people."
      )
    default: ("", "")
    }
  }
}

extension AbsentClaimant {
  /// Who it is and why: `E05/P2 is away, and no record says that they were reached`.
  fileprivate var words: String {
    let why = leave.map { "is protected (\($0.rawValue)), so may be away" } ?? "is away"
    return "\(reference) \(why), and no record says that they were reached since they were invited"
  }
}
