import Operations
import Restructure
import Testing

@Suite("Who becomes or ceases to be protected")
struct ProtectionSweepTests {
  /// `2026-05-10 E1 starts V1`.
  private static func words(_ answer: ProtectionSweep.Answer) -> [String] {
    answer.changes.map { change in
      ([change.on.description, change.employee, change.isStart ? "starts" : "ends"]
        + change.vacancies).joined(separator: " ")
    }
  }

  @Test(
    "A protection starts on its first day and ends on the day after its last",
    arguments: [
      ("2026-05-01", "2026-05-09", []),
      ("2026-05-01", "2026-05-10", ["2026-05-10 E1 starts V1"]),
      ("2026-05-10", "2026-05-21", ["2026-05-10 E1 starts V1", "2026-05-21 E1 ends V1"]),
      ("2026-05-11", "2026-05-20", []),
      ("2026-05-21", "2026-05-21", ["2026-05-21 E1 ends V1"]),
      ("2026-05-22", "2026-12-31", []),
    ])
  func days(from: String, to: String, expected: [String]) throws {
    let folder = VacancyFolder(staff: ["E1,P,,,maternity-leave,2026-05-10,2026-05-20"])
    #expect(try Self.words(folder.sweep(from, to)) == expected)
  }

  @Test("Only vacancies open on that day that fit for certain are named")
  func onlyOpenAndFitting() throws {
    let folder = VacancyFolder(
      staff: ["E1,P,,A,pregnancy,2026-05-10,"],
      vacancies: [
        "V1,G5,1,A,2026-05-10,", "V2,G5,1,A,2026-05-11,", "V3,G5,1,A,2026-05-01,2026-05-09",
        "V4,G5,1,B,2026-05-01,",
      ])
    #expect(
      try Self.words(folder.sweep("2026-05-01", "2026-05-31")) == ["2026-05-10 E1 starts V1"])
  }

  @Test("Somebody who is not at risk is listed and comes first for nothing")
  func notAtRisk() throws {
    let folder = VacancyFolder(staff: ["E1,Q,,,pregnancy,2026-05-10,2026-06-30"])
    let change = try #require(try folder.sweep("2026-05-01", "2026-05-31").changes.first)
    #expect(!change.isAtRisk)
    #expect(change.vacancies.isEmpty)
  }

  @Test("Days that nobody has recorded are listed, and count as in force on that side")
  func gaps() throws {
    let folder = VacancyFolder(
      staff: [
        "E1,P,,,pregnancy,2026-01-01,", "E2,P,,,adoption-leave,,2026-06-30",
        "E3,P,,,adoption-leave,2026-01-01,2026-06-30", "E4,P,,,pregnancy,2027-01-01,",
      ])
    let answer = try folder.sweep("2026-05-01", "2026-05-31")
    #expect(answer.gaps.map(\.employee) == ["E1", "E2"])
    #expect(answer.protectedAtStart == 3)
    #expect(answer.protectedAtEnd == 3)
  }

  @Test("Two days in the wrong order are refused")
  func wrongOrder() throws {
    #expect(throws: OperationFailure.self) {
      try VacancyFolder().sweep("2026-05-02", "2026-05-01")
    }
  }
}
