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
    "A kind's files are named for it and for the language",
    arguments: [
      (LetterKind.notice, LetterLanguage.english, "notice.txt"),
      (.atRisk, .english, "at-risk.txt"), (.atRisk, .welsh, "at-risk-cy.txt"),
    ])
  func files(kind: LetterKind, language: LetterLanguage, file: String) {
    #expect(kind.templateFile(in: language) == file)
  }

  @Test("Three letters go to somebody other than the person")
  func readers() {
    #expect(LetterKind.allCases.filter { $0.reader == .representatives } == [.s188, .unionBundle])
    #expect(LetterKind.allCases.filter { $0.reader == .manager } == [.managerNotice])
  }
}
