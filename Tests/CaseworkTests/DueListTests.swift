import Casework
import Entitlement
import Foundation
import Restructure
import Testing

@Suite struct DueListTests {
  @Test(arguments: [
    ("2017-01-24", DueList.When.overdue), ("2017-01-23", .today), ("2017-01-22", .thisWeek),
    ("2017-01-17", .thisWeek), ("2017-01-16", .later),
  ])
  func whatIsDueIsSeenFromTheDay(on: String, when: DueList.When) throws {
    let record = try Examples.record(in: .ringFenced, facts: ["interest-closes=2017-01-23"])
    let list = DueList([record], on: try day(on))
    #expect(list.items.map(\.when) == [when])
    #expect(list.items.first?.step.words == "interest-closes")
    #expect(list.items.first?.step.owner == "HR adviser")
  }

  @Test func aCaseWithoutADateIsDueAtOnce() throws {
    let record = try Examples.record(in: .onRegister)
    let item = try #require(DueList([record], on: try day("2017-02-01")).items.first)
    #expect(item.step.on == (try day("2016-10-03")))
    #expect(item.step.words == "no date is set: register-ends or notice-ends")
    #expect(item.when == .overdue)
  }

  @Test func whatBlocksEachFurtherMoveIsNamed() throws {
    let record = try Examples.record(
      in: .underNotice, facts: GuardTests.dismissal + ["search-recorded=yes"])
    let item = try #require(DueList([record], on: try day("2017-02-01")).items.first)
    #expect(item.ahead.map(\.to) == [.leftRedundant, .altOffered, .redundancyAppeal])
    #expect(item.ahead[0].missing.isEmpty)
    #expect(item.ahead[0].earliest == (try day("2017-03-31")))
    #expect(item.ahead[0].waits.map(\.words) == ["the last day of the notice is 2017-03-31"])
    #expect(item.ahead[1].missing == [.offerInWriting])
    #expect(item.ahead[1].lacksPost)
    #expect(item.ahead[1].earliest == (try day("2017-02-01")))
    #expect(item.ahead[2].missing == [.appealReceived, .appealGround])
  }

  @Test(arguments: CaseState.allCases)
  func everyLiveCaseIsListedAndNoneThatIsOver(state: CaseState) throws {
    let list = DueList([try Examples.record(in: state)], on: try day("2017-02-01"))
    #expect(list.items.count == (state.isEnd && state != .redeployedProtected ? 0 : 1))
  }

  @Test func theNearestDayComesFirst() throws {
    let late = try Examples.record(in: .onRegister, facts: ["register-ends=2017-03-01"])
    let soon = try Examples.record(in: .ringFenced, facts: ["interest-closes=2017-01-23"])
    let list = DueList([late, soon], on: try day("2017-01-01"))
    #expect(list.items.map(\.state) == [.ringFenced, .onRegister])
  }

  @Test func theCalendarIsAFileThatCalendarsRead() throws {
    let record = try Examples.record(
      in: .altOffered, facts: ["accept-by=2017-02-28", "owner=A; B"])
    let text = DueList([record], on: try day("2017-02-01")).calendar()
    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ringfence//due//EN", "CALSCALE:GREGORIAN",
          "BEGIN:VEVENT", "UID:demo-E1_47tutor-alt-offered@ringfence", "DTSTAMP:20170201T000000Z",
          "DTSTART;VALUE=DATE:20170228", "DTEND;VALUE=DATE:20170301",
          "SUMMARY:E1/tutor: alt-offered\\, record the answer to the offer",
          "DESCRIPTION:For: accept-by\\nActs: redeployment officer", "TRANSP:TRANSPARENT",
          "END:VEVENT",
          "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }

  /// Long names, letters of several bytes, and characters that may not stand in a calendar.
  @Test func linesAreFoldedWithoutCuttingACharacter() throws {
    let record = try Examples.record(in: .inTrial, facts: ["trial-ends=2017-02-28"])
    let label = String(repeating: "Gŵyl y Banc – ", count: 12) + "a\u{7}\tb\r\nc"
    let list = DueList([record], on: try day("2017-02-01"))
    let text = list.calendar(StatePolicy(labels: [.inTrial: label]))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.last == "" && !text.contains("\u{FFFD}") && !text.contains("\u{7}"))
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("Gŵyl y Banc – a b\\nc (in-trial)\\, review the trial"))
    // No bare line feed or carriage return is left in any line.
    #expect(
      lines.allSatisfy { !$0.unicodeScalars.contains("\n") && !$0.unicodeScalars.contains("\r") })
  }

  /// Ten working days from Monday 3 October 2016 end on Friday 14 October, the first day counted.
  @Test func workingDaysAreCountedWhereTheNationsHolidaysAreKnown() throws {
    var programme = ProgrammeSetting()
    programme.figures.terms[.registerEnds] = LawFigures.Figure(
      Period(10, .workingDays), LawFigures.Basis("a source"))
    programme.figures.workingDays = try WorkingDays(
      csv: "date,england-and-wales,scotland,northern-ireland,name,source\n"
        + "2016-12-26,yes,yes,yes,Boxing Day,an Act\n", of: .england)
    let record = try Examples.record(in: .onRegister)
    let step = DueList([record], on: try day("2016-10-05"), in: programme).items.first?.step
    #expect(step?.on == (try day("2016-10-14")))
    #expect(step?.words.contains("unconfirmed: days on which the employer closes besides") == true)
  }

  @Test(arguments: [
    ("12 weeks", "2016-12-25", "register-ends, by the policy's 12 weeks"),
    ("60 days", "2016-12-01", "register-ends, by the policy's 60 days"),
    (
      "10 working days", "2016-10-03",
      "no date is set: register-ends; for the policy's 10 working days the bank holidays are not known"
    ),
  ])
  func aPeriodOfThePolicyGivesTheDateThatNobodyRecorded(
    period: String, on: String, words: String
  ) throws {
    var programme = ProgrammeSetting()
    let parts = period.split(separator: " ", maxSplits: 1)
    let unit = try #require(Period.Unit(rawValue: String(parts[1])))
    let length = Period(try #require(Int(parts[0])), unit)
    programme.figures.terms[.registerEnds] = LawFigures.Figure(length, .init("a policy"))
    let today = try day("2016-11-01")
    let open = try Examples.record(in: .onRegister)
    let step = try #require(DueList([open], on: today, in: programme).items.first?.step)
    #expect(step.on == (try day(on)))
    #expect(step.words == words)
    // A date on record goes before the period.
    let dated = try Examples.record(in: .onRegister, facts: ["register-ends=2016-11-05"])
    #expect(
      DueList([dated], on: today, in: programme).items.first?.step.on == (try day("2016-11-05")))
  }

  @Test func casesThatStandAlikeAreOneGroup() throws {
    let records = try ["E1", "E2", "E3"].map { try CaseloadTests.record($0, .inScope) }
    let list = DueList(
      records + [try CaseloadTests.record("E4", .refused)], on: try day("2017-01-01"))
    #expect(list.groups(.overdue).map(\.cases.count) == [3, 1])
  }
}
