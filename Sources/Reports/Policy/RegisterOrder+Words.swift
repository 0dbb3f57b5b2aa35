import Restructure

extension RegisterOrder.Part {
  /// Who is in it: `people under notice`.
  public var words: String {
    switch self {
    case .underNotice: "people under notice"
    case .onRegister: "people on the register"
    case .atRisk: "people who have been told that they are at risk"
    case .inScope: "people in scope of a consultation"
    case .payProtected: "people whose pay is protected"
    }
  }
}
