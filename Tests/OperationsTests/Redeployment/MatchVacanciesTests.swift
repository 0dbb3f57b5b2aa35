import Operations
import Restructure
import TestSupport
import Testing

@Suite("Vacancies matched with people at risk")
struct MatchVacanciesTests {
  @Test("Only people with a case are matched, and only with vacancies open on the day")
  func onlyAtRiskAndOpen() throws {
    let folder = VacancyFolder(
      staff: ["E1,P,2015-01-01,,,,", "E2,Q,2015-01-01,,,,"],
      vacancies: [
        "V1,G5,1,,2026-05-01,2026-05-31", "V2,G5,1,,2026-06-01,", "V3,G5,1,,2026-04-01,2026-04-30",
        "V4,G5,1,,,",
      ])
    #expect(try folder.outcome(on: "2026-05-10") == ["V1: E1"])
    let others = try folder.match(on: "2026-05-10").others.map(\.vacancy.post.id)
    #expect(others == ["V2", "V3", "V4"])
  }

  @Test("What a vacancy requires is tested, and what nobody has recorded is perhaps")
  func requirement() throws {
    let folder = VacancyFolder(
      staff: ["E1,P,,QTS,,,", "E2,P,,HI,,,", "E3,P,,,,,"],
      vacancies: ["V1,G5,1,QTS,2026-05-01,"])
    #expect(try folder.outcome(on: "2026-05-10") == ["V1: E1 | ?E3"])
    #expect(try folder.match(on: "2026-05-10").matches[0].turnedAway == 1)
  }

  @Test(
    "Protection is judged on the day of the answer, not when the new structure starts",
    arguments: [
      ("2026-05-09", "V1: E1 E2"), ("2026-05-10", "V1: E2 | E1"), ("2026-05-20", "V1: E2 | E1"),
      ("2026-05-21", "V1: E1 E2"),
    ])
  func protectionOnTheDay(day: String, expected: String) throws {
    let folder = VacancyFolder(
      staff: ["E1,P,,,,,", "E2,P,,,maternity-leave,2026-05-10,2026-05-20"])
    #expect(try folder.outcome(on: day) == [expected])
  }

  @Test(
    "The service that the register asks for is complete on its last day",
    arguments: [
      ("2026-05-13", "V1: "), ("2026-05-14", "V1: E1"), ("2026-05-15", "V1: E1"),
    ])
  func registerService(day: String, expected: String) throws {
    let folder = VacancyFolder(
      staff: ["E1,P,2025-05-15,,,,"],
      policy:
        "terms:\n  register-service:\n    - {from: 2020-01-01, value: 1 year, assumption: Made up}\n"
    )
    #expect(try folder.outcome(on: day) == [expected])
  }

  @Test("A service that is asked for and not recorded is perhaps, in the group it would have")
  func serviceNotKnown() throws {
    let folder = VacancyFolder(
      staff: ["E1,P,,,pregnancy,2026-01-01,", "E2,P,2001-01-01,,,,"],
      policy:
        "terms:\n  register-service:\n    - {from: 2020-01-01, value: 1 year, assumption: Made up}\n"
    )
    let match = try folder.match(on: "2026-05-10").matches[0]
    #expect(match.people.map(\.employee) == ["E2"])
    #expect(match.doubts.map(\.person.employee) == ["E1"])
    #expect(match.doubts.first?.firstCall != nil)
  }

  @Test(
    "The time for which a vacancy is kept runs from its first day",
    arguments: [("14 days", "2026-05-14"), ("2 weeks", "2026-05-14"), ("1 month", "2026-05-31")])
  func window(period: String, last: String) throws {
    let folder = VacancyFolder(
      policy:
        "terms:\n  exclusive-window:\n    - {from: 2020-01-01, value: \(period), assumption: Made up}\n"
    )
    guard case .until(let day, _, _) = try folder.match(on: "2026-05-10").matches[0].window else {
      Issue.record("the vacancy is kept for no time")
      return
    }
    #expect(day == LocalDate(iso: last))
  }

  @Test("A time in working days leaves bank holidays out, and without a term none is stated")
  func windowInWorkingDays() throws {
    let folder = VacancyFolder(
      policy:
        "terms:\n  exclusive-window:\n    - {from: 2020-01-01, value: 5 working days, assumption: Made up}\n"
    )
    // From Friday 1 May, over the bank holiday of Monday 4 May.
    guard case .until(let day, _, _) = try folder.match(on: "2026-05-10").matches[0].window else {
      Issue.record("working days were not counted")
      return
    }
    #expect(day == LocalDate(iso: "2026-05-08"))
    guard case .notStated = try VacancyFolder().match(on: "2026-05-10").matches[0].window else {
      Issue.record("a time is kept that nobody stated")
      return
    }
  }

  @Test("A vacancy is worth holding if it fits somebody whom the plan leaves without a place")
  func worthHolding() throws {
    var folder = VacancyFolder(newPosts: [("N1", 2)])
    #expect(try folder.match(on: "2026-05-10").matches[0].isWorthHolding == false)
    folder.newPosts = [("N1", 1)]
    let answer = try folder.match(on: "2026-05-10")
    #expect(answer.matches[0].isWorthHolding)
    #expect(answer.leftOver == 1)
    #expect(answer.leftOverWithoutMatch == 0)
  }

  @Test("The mode's own test of the policy is put as well")
  func modeTest() throws {
    let folder = VacancyFolder(
      vacancies: ["V1,G5,1,,2026-05-01,", "V2,G7,1,,2026-05-01,"],
      policy: """
        scales:
          pay:
            grades: [G4, G5, G6, G7]
        modes:
          prefer:
            entry: {grade_gap: 1}
        """)
    #expect(try folder.outcome(on: "2026-05-10") == ["V1: E1 E2", "V2: "])
    #expect(try folder.outcome(on: "2026-05-10", mode: .open) == ["V1: E1 E2", "V2: E1 E2"])
  }

  @Test("The order of the rows changes nobody's match", arguments: 0..<40)
  func anyOrder(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let staff = (1...6).map { number in
      let skill = ["", "A", "B"].randomElement(using: &random) ?? ""
      let protection = Bool.random(using: &random) ? "pregnancy,2026-01-01," : ",,"
      return "E\(number),P,2019-01-01,\(skill),\(protection)"
    }
    let vacancies = (1...4).map { number in
      let requires = ["", "A", "B"].randomElement(using: &random) ?? ""
      return "V\(number),G5,1,\(requires),2026-05-0\(Int.random(in: 1...9, using: &random)),"
    }
    let folder = VacancyFolder(staff: staff, vacancies: vacancies)
    var shuffled = folder
    shuffled.staff.shuffle(using: &random)
    shuffled.vacancies.shuffle(using: &random)
    let sets = { (folder: VacancyFolder) in
      try folder.match(on: "2026-05-05").matches.map { match in
        "\(match.vacancy.post.id) "
          + match.groups.map { $0.people.map(\.employee).sorted().joined(separator: " ") }
          .joined(separator: "|") + " ?"
          + match.doubts.map(\.person.employee).sorted().joined(separator: " ")
      }.sorted()
    }
    #expect(try sets(folder) == sets(shuffled))
  }
}
