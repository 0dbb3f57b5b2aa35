import Casework
import Entitlement
import Exchange
import Restructure

/// The figures of law and policy that the guards of a case ask for, as they are on a day.
enum LawInForce {
  /// The shipped policy that holds the law of Great Britain as dated figures.
  private static let floor = PolicyReader.shipped("statutory-floor")?.policy

  /// The figures for a programme; those of consultation are known for Great Britain only.
  static func figures(for programme: Programme, on day: LocalDate) -> LawFigures {
    var figures = LawFigures()
    let own = programme.policy
    figures.trial = own?.figure("trial", on: day)
    figures.trialExtension = own?.figure("trial-extension", on: day)
    figures.registerService = own?.figure(OfferedVacancies.serviceTerm, on: day)
    for (fact, term) in datesByTerm {
      figures.terms[fact] = own?.figure(term, on: day)
    }
    figures.teacherNotice = teacherNotice(own, on: day)
    addStatute(to: &figures, for: programme.nation)
    guard let nation = programme.nation else {
      figures.consultationGap = .noNation
      return figures
    }
    guard Jurisdiction(nation) == .greatBritain, let floor else {
      figures.consultationGap = .northernIreland
      return figures
    }
    figures.consultation = floor.bands("consultation", on: day) { $0.dismissalsAtLeast }
      .sorted { $0.from < $1.from }
    figures.countedWithin = floor.figure("dismissals-counted", on: day)
    return figures
  }

  /// The terms of a policy that give a date where none is on record.
  private static let datesByTerm: [(FactName, String)] = [
    (.registerEnds, "register"), (.interestCloses, "expression-of-interest"),
  ]

  /// Weeks of notice, trial and gap are those that `notice` and `pay` work with; the two laws have the
  /// same ones.
  private static func addStatute(to figures: inout LawFigures, for nation: Nation?) {
    let law = nation.map { Jurisdiction($0) } ?? .greatBritain
    figures.notice = LawFigures.Basis(
      law.citation(.notice),
      unconfirmed: "unconfirmed: \(OpenPoint.serviceForNotice.taken)")
    let taken = law == .greatBritain ? "" : "; taken to be the same in Northern Ireland"
    figures.statutoryTrial = LawFigures.Figure(
      TrialPeriod.length,
      LawFigures.Basis(
        TrialPeriod.source,
        unconfirmed: "unconfirmed: that they are calendar weeks, holidays included\(taken)"))
    figures.reengagement = LawFigures.Figure(
      ReengagementGap.length,
      LawFigures.Basis(
        ReengagementGap.source,
        unconfirmed: "unconfirmed: the exact last day, which is arguable by a day\(taken)"))
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
