import Restructure
import Testing

@testable import Rules

@Suite("Service by the calendar")
struct ServicePeriodTests {
  @Test(
    "The last day of a period, both ends counted",
    arguments: [
      ("2024-09-01", Period(2, .years), "2026-08-31"),
      ("2015-12-02", Period(2, .years), "2017-12-01"),
      ("2016-01-31", Period(1, .months), "2016-02-29"),
      ("2017-01-31", Period(1, .months), "2017-02-28"),
      ("2017-01-29", Period(1, .months), "2017-02-28"),
      ("2017-01-28", Period(1, .months), "2017-02-27"),
      // No authority is known for a start on 29 February.
      ("2016-02-29", Period(1, .years), "2017-02-28"),
      ("2016-02-29", Period(4, .years), "2020-02-28"),
      ("2015-02-28", Period(1, .years), "2016-02-27"),
      ("2016-12-15", Period(6, .months), "2017-06-14"),
      ("2017-03-01", Period(2, .weeks), "2017-03-14"),
      ("2017-03-01", Period(10, .days), "2017-03-10"),
      ("2017-03-01", Period(1, .days), "2017-03-01"),
    ])
  func lastDay(start: String, period: Period, last: String) {
    #expect(
      ServicePeriod.lastDay(of: period, from: PolicyCase.day(start)) == PolicyCase.day(last))
  }

  @Test("Working days, and years beyond the calendar, cannot be told")
  func notTold() {
    let start = PolicyCase.day("2017-03-01")
    #expect(ServicePeriod.lastDay(of: Period(5, .workingDays), from: start) == nil)
    #expect(ServicePeriod.lastDay(of: Period(9_000, .years), from: start) == nil)
    #expect(ServicePeriod.lastDay(of: Period(.max, .years), from: start) == nil)
    #expect(ServicePeriod.deadline(of: Period(.max, .days), from: start) == nil)
  }

  @Test(
    "A length in months and days",
    arguments: [
      ("2017-09-01", "2017-12-01", "3 months"), ("2017-09-01", "2017-09-02", "1 day"),
      ("2017-09-30", "2017-11-02", "1 month and 3 days"), ("2017-01-31", "2017-02-28", "1 month"),
      ("2017-09-01", "2017-09-01", "0 days"),
    ])
  func length(first: String, second: String, words: String) {
    #expect(
      ServicePeriod.length(from: PolicyCase.day(first), to: PolicyCase.day(second)) == words)
  }

  @Test(
    "Two years' service is judged on the day on which the change takes effect",
    arguments: [
      // Judged on 1 September 2017: one day over, exact, one day short.
      ("2015-09-01", true), ("2015-09-02", true), ("2015-09-03", false),
    ])
  func judgedOnTheDay(start: String, isMet: Bool) {
    var plan = PolicyCase(entry: .only(.service(.stated(Period(2, .years)), of: .continuous)))
    plan.programme.staff[0].continuousServiceFrom = PolicyCase.day(start)
    #expect(plan.outcome == Truth(isMet))
    #expect(plan.last?.name == .service)
    #expect(plan.last?.threshold == "2 years")
    #expect(plan.last?.date == PolicyCase.day("2017-09-01"))
  }

  @Test("What is missing is named in months and days, with the day on which it is complete")
  func changeNamesTheDay() {
    var plan = PolicyCase(entry: .only(.service(.stated(Period(2, .years)), of: .continuous)))
    plan.programme.staff[0].continuousServiceFrom = PolicyCase.day("2015-12-02")
    #expect(
      plan.last?.nearestChange
        == "if another 3 months of service were complete (2 years on 2017-12-01)")
  }

  @Test("Service whose start is not recorded is not known, and one kind does not stand for another")
  func unknownStart() {
    var plan = PolicyCase(entry: .only(.service(.stated(Period(1, .years)), of: .redundancy)))
    plan.programme.staff[0].continuousServiceFrom = PolicyCase.day("2000-01-01")
    #expect(
      plan.outcome == .notKnown(["the start of the service that counts for redundancy of E1"]))
  }
}
