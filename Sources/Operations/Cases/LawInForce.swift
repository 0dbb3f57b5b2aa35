import Casework
import Exchange
import Restructure

/// The figures of law and policy that the guards of a case ask for, as they are on a day.
enum LawInForce {
  /// The shipped policy that holds the law of Great Britain.
  private static let floor = PolicyReader.shipped("statutory-floor")?.policy

  /// The figures for a programme; those of the law are known for Great Britain only.
  static func figures(for programme: Programme, on day: LocalDate) -> LawFigures {
    var figures = LawFigures()
    let own = programme.policy
    figures.trial = own?.figure("trial", on: day)
    figures.trialExtension = own?.figure("trial-extension", on: day)
    figures.teacherNotice = teacherNotice(own, on: day)
    guard programme.nation != .northernIreland, let floor else { return figures }
    figures.consultation = floor.bands("consultation", on: day) { $0.dismissalsAtLeast }
      .sorted { $0.from < $1.from }
    // The entries of the file stand from the shortest service to the longest.
    figures.notice = floor.bands("notice", on: day) { $0.serviceAtLeast }
    figures.countedWithin = floor.figure("dismissals-counted", on: day)
    figures.statutoryTrial = floor.figure("trial", on: day)
    figures.reengagement = floor.figure("re-engagement", on: day)
    return figures
  }

  /// What teachers' national terms ask for: the policy's own figures, or else those that unions'
  /// notes give.
  private static func teacherNotice(_ policy: Policy?, on day: LocalDate) -> TeacherNotice? {
    let names = [
      "teacher-notice", "teacher-notice-summer", "head-teacher-notice",
      "head-teacher-notice-summer",
    ]
    let own = names.map { policy?.figure($0, on: day) }
    let months = own.map { figure in
      figure?.period.unit == .months ? figure?.period.count : nil
    }
    return TeacherNotice(
      months: months[0] ?? 2, summerMonths: months[1] ?? 3, headMonths: months[2] ?? 3,
      headSummerMonths: months[3] ?? 4,
      basis: own.compactMap { $0?.basis }.first
        ?? LawFigures.Basis(
          "the Burgundy Book, section 4, as unions' notes give it",
          unconfirmed:
            "unconfirmed: one source says that its days speak of resignations; read the contract"))
  }
}

extension Policy {
  fileprivate func figure(_ name: String, on day: LocalDate) -> LawFigures.Figure? {
    term(named: name)?.entry(on: day)?.figure
  }

  /// The values of a term that apply from something, where they are in force.
  fileprivate func bands<From>(
    _ name: String, on day: LocalDate, from: (Term.Entry) -> From?
  ) -> [LawFigures.Band<From>] {
    (term(named: name)?.entries ?? []).compactMap { entry in
      guard entry.from <= day, entry.to.map({ day <= $0 }) ?? true, let from = from(entry),
        let figure = entry.figure
      else { return nil }
      return LawFigures.Band(from: from, figure)
    }
  }
}

extension Term.Entry {
  fileprivate var figure: LawFigures.Figure? {
    guard case .period(let period) = value else { return nil }
    let source = basis.source ?? basis.place.description
    return LawFigures.Figure(
      period, LawFigures.Basis(source, unconfirmed: basis.assumption?.labelled))
  }
}

extension String {
  /// The label of an assumption, in the middle of a sentence.
  fileprivate var labelled: String {
    hasPrefix("Unconfirmed") ? "u" + dropFirst() : "assumption: \(self)"
  }
}
