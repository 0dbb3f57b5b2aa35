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
    addProcedure(to: &figures, of: own, on: day)
    // The table ships with the program, and a test holds that it can be read.
    if let terms = try? ReferenceBook.teacherTerms(own, on: day) {
      figures.teacherNotice = TeacherNotice(terms, unconfirmed: ReferenceBook.teacherTermsLabel)
    }
    addStatute(to: &figures, for: programme.nation)
    figures.workingDays = programme.nation.flatMap { try? ReferenceBook.workingDays($0) }
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

  /// The time for claiming a redundancy payment; nil where the law of the nation was not read.
  static func paymentClaim(in nation: Nation?, on day: LocalDate) -> LawFigures.Figure? {
    guard let nation, Jurisdiction(nation) == .greatBritain else { return nil }
    return floor?.figure("payment-claim", on: day)
  }

  /// What the employer's policy says of pay protection and of ties.
  private static func addProcedure(
    to figures: inout LawFigures, of policy: Policy?, on day: LocalDate
  ) {
    figures.teacherSafeguarding =
      policy?.figure("teacher-safeguarding", on: day)
      ?? LawFigures.Figure(
        PayProtection.teacherPeriod,
        LawFigures.Basis(
          PayProtection.teacherSource,
          unconfirmed: "unconfirmed: from which of three days in the year it counts"))
    guard let policy else { return }
    figures.payProtection = policy.figure("pay-protection", on: day)
    if let entry = policy.term(named: "pay-protection")?.entry(on: day), entry.value == .nothing {
      figures.noPayProtection = LawFigures.Basis(entry.basis)
    }
    if let entry = policy.term(named: "pay-protection-grades")?.entry(on: day),
      case .count(let grades) = entry.value
    {
      figures.payProtectionGrades = LawFigures.Count(grades, LawFigures.Basis(entry.basis))
    }
    let contests = policy.contests.filter { !$0.tieBreaks.isEmpty }
    if let first = contests.first {
      var words: [String] = []
      for word in contests.flatMap(\.tieBreaks).map(\.rawValue) where !words.contains(word) {
        words.append(word)
      }
      figures.tieBreaks = LawFigures.TieBreaks(words, LawFigures.Basis(first.basis))
    }
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
    return LawFigures.Figure(period, LawFigures.Basis(basis))
  }
}

extension LawFigures.Basis {
  /// What a figure of a policy rests on.
  init(_ basis: PolicyBasis) {
    self.init(
      basis.source ?? basis.place.description, unconfirmed: basis.assumption?.labelled)
  }
}

extension String {
  /// The label of an assumption, in the middle of a sentence.
  fileprivate var labelled: String {
    let words = hasSuffix(".") ? String(dropLast()) : self
    return words.hasPrefix("Unconfirmed") ? "u" + words.dropFirst() : "assumption: \(words)"
  }
}
