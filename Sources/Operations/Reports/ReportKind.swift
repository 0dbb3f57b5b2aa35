import Exchange

/// The reports, by the name under which each is asked for.
public enum ReportKind: String, CaseIterable, Sendable {
  case atRisk = "at-risk"
  case consultationPack = "consultation-pack"
  case hr1
  case establishment
  case savings
  case figures
  case ringFences = "ring-fences"
  case coverage
  case equality
  case vacancies
  case myCase = "my-case"

  /// What stands over it.
  public var title: String {
    switch self {
    case .atRisk: "People at risk"
    case .consultationPack: "Consultation pack"
    case .hr1: "Figures for form HR1"
    case .establishment: "The establishment before and after"
    case .savings: "Savings by funding stream"
    case .figures: "Printed figures, reconciled"
    case .ringFences: "Ring-fences and pools"
    case .coverage: "Who has a route"
    case .equality: "Outcomes by group"
    case .vacancies: "Vacancies to hold"
    case .myCase: "My case"
    }
  }

  /// How much of the folder it reads.
  var extent: ProgrammeReader.Extent {
    switch self {
    case .atRisk, .hr1, .ringFences, .coverage, .equality, .myCase: .claims
    case .vacancies: .redeployment
    case .consultationPack, .establishment, .savings, .figures: .everything
    }
  }
}
