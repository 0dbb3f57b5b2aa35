/// The order in which people come for a vacancy who are level in everything else: by how far their
/// redeployment has come.
///
/// The law's first call and the policy's own groups go before it. A part of the register that the
/// list leaves out comes after those that it names.
public struct RegisterOrder: Sendable {
  /// A part of the register, by where a case stands.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// Notice of dismissal has been given.
    case underNotice = "under-notice"
    /// On the register, before any notice.
    case onRegister = "on-register"
    /// Told that they are at risk, and neither of the two.
    case atRisk = "at-risk"
    /// Affected by a consultation that is not over.
    case inScope = "in-scope"
    /// Redeployed to a lower grade, with pay that is still protected.
    case payProtected = "pay-protected"
  }

  /// The parts, the first before the others.
  public let parts: [Part]
  public let basis: PolicyBasis

  /// Parts in their order.
  public init(_ parts: [Part], basis: PolicyBasis) {
    self.parts = parts
    self.basis = basis
  }
}
