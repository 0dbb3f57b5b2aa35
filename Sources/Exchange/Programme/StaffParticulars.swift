/// What is kept of each person once their row has been read and checked.
///
/// Every cell is read in any case, so what is wrong in it is found; who only asks what a plan can
/// place neither waits for particulars to be kept that no rule reads, nor holds them.
public enum StaffParticulars: Sendable {
  /// Everything that staff.csv says.
  case all
  /// What claims and contests are judged by; without a policy nothing asks for service, pay or terms.
  case judged

  /// What is left out under a policy, or under none.
  func leftOut(underPolicy isUnderPolicy: Bool) -> LeftOut {
    switch self {
    case .all: LeftOut(contacts: false, employment: false)
    case .judged: LeftOut(contacts: true, employment: !isUnderPolicy)
    }
  }

  /// What is read and not kept.
  struct LeftOut: Sendable {
    /// Name, e-mail, address and language.
    let contacts: Bool
    /// Terms, the dates of service, and pay.
    let employment: Bool
  }
}
