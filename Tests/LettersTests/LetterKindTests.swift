import Letters
import Testing

@Suite struct LetterKindTests {
  @Test("Every kind that the interface names is there, once")
  func names() {
    let expected: Set = [
      "consultation-opens", "at-risk", "vr-invitation", "vr-decision", "assimilation",
      "ring-fence-invitation", "reminder", "appeal-acknowledged", "appeal-outcome", "appointed",
      "not-appointed", "new-terms", "register-joined", "alternative-offer", "refusal-response",
      "trial-outcome", "trial-ended", "notice", "redundancy-appeal", "risk-withdrawn",
      "pay-protection", "manager-notice", "union-bundle", "s188",
    ]
    #expect(Set(LetterKind.allCases.map(\.rawValue)) == expected)
    #expect(LetterKind.allCases.count == 24)
  }

  @Test("Kinds are numbered L1 to L24 in their order, each with a title of its own")
  func codes() {
    #expect(LetterKind.allCases.map(\.code) == (1...24).map { "L\($0)" })
    #expect(Set(LetterKind.allCases.map(\.title)).count == 24)
  }

  @Test(
    "The six kinds that ship have the numbers that the list of letters gives them",
    arguments: [
      (LetterKind.consultationOpens, "L2", "consultation-opens.txt"),
      (.atRisk, "L3", "at-risk.txt"),
      (.assimilation, "L6", "assimilation.txt"),
      (.ringFenceInvitation, "L7", "ring-fence-invitation.txt"),
      (.notAppointed, "L12", "not-appointed.txt"), (.riskWithdrawn, "L21", "risk-withdrawn.txt"),
    ])
  func shipped(kind: LetterKind, code: String, file: String) {
    #expect(kind.isReady)
    #expect(kind.code == code)
    #expect(kind.templateFile == file)
  }

  @Test("No other kind ships")
  func others() {
    #expect(LetterKind.shipped.map(\.code) == ["L2", "L3", "L6", "L7", "L12", "L21"])
  }
}
