import Casework
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
    #expect(item.ahead[1].missing == [.offerInWriting])
    #expect(item.ahead[1].earliest == nil)
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
    let text = DueList([record], on: try day("2017-02-01")).calendar(
      stamp: try day("2017-02-02"))
    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ringfence//due//EN", "CALSCALE:GREGORIAN",
          "BEGIN:VEVENT", "UID:demo-E1_47tutor-alt-offered@ringfence", "DTSTAMP:20170202T000000Z",
          "DTSTART;VALUE=DATE:20170228", "DTEND;VALUE=DATE:20170301",
          "SUMMARY:E1/tutor: alt-offered\\, accept-by",
          "DESCRIPTION:Acts: redeployment officer", "TRANSP:TRANSPARENT", "END:VEVENT",
          "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }
}
