import Operations
import Verification

/// The answer of `verify` in JSON.
struct VerifyJSON: Encodable {
  struct Entry: Encodable {
    let pointer: String
    let says: String
    let right: String
  }

  let verified: Bool
  let kind: String
  let objections: [Entry]
  /// What was proven, and what was not, in sentences.
  let findings: [String]

  init(_ answer: VerifyResult.Answer) {
    verified = answer.verification.objections.isEmpty
    kind = answer.kind.rawValue
    objections = answer.verification.objections.map {
      Entry(pointer: $0.pointer, says: $0.says, right: $0.right)
    }
    findings = verified ? answer.verification.findings.map(\.words) : []
  }
}
