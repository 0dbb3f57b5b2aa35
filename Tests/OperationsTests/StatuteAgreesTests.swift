import Casework
import Entitlement
import Exchange
import Restructure
import Testing

@testable import Operations

/// The figures of the statute stand in `Entitlement`; what repeats them must say the same.
@Suite struct StatuteAgreesTests {
  private static func floor(_ term: String) throws -> [Term.Entry] {
    let policy = try #require(PolicyReader.shipped("statutory-floor")?.policy)
    return try #require(policy.term(named: term)).entries
  }

  /// Service that is complete on 15 June 2026, and a day less.
  @Test func theFloorsWeeksOfNoticeAreThoseThatAreWorkedOut() throws {
    let given = try #require(LocalDate(iso: "2026-06-15"))
    let entries = try Self.floor("notice")
    #expect(entries.count == 12)
    for entry in entries {
      let service = try #require(entry.serviceAtLeast)
      guard case .period(let weeks) = entry.value else {
        Issue.record("\(entry) is no period")
        continue
      }
      let start = try #require(
        service.unit == .months
          ? LocalDate(iso: "2026-05-16")
          : LocalDate(year: 2026 - service.count, month: 6, day: 16))
      #expect(weeks.unit == .weeks)
      #expect(NoticePeriod(serviceFrom: start, given: given).weeks == weeks.count)
      #expect(NoticePeriod(serviceFrom: start.adding(days: 1), given: given).weeks < weeks.count)
    }
    #expect(NoticePeriod.mostWeeks == 12)
  }

  @Test func theFloorsTrialAndGapAreThoseThatAreWorkedWith() throws {
    for (term, length) in [
      ("trial", TrialPeriod.length), ("re-engagement", ReengagementGap.length),
    ] {
      #expect(try Self.floor(term).map(\.value) == [.period(length)])
    }
  }

  @Test(
    arguments: [
      ("", .noNation), ("nation: northern-ireland", .northernIreland), ("nation: england", nil),
      ("nation: scotland", nil), ("nation: wales", nil),
    ] as [(String, LawFigures.ConsultationGap?)])
  func consultationIsKnownForGreatBritainOnly(
    head: String, gap: LawFigures.ConsultationGap?
  ) throws {
    let folder = try ScratchFolder(["posts.csv": "post_id,title,service\nP,Old,S\n"], head: head)
    let programme = try folder.request.load().programme
    let day = try #require(LocalDate(iso: "2026-06-15"))
    let figures = LawInForce.figures(for: programme, on: day)
    #expect(figures.consultationGap == gap)
    #expect(figures.consultation.map(\.from) == (gap == nil ? [20, 100] : []))
    #expect(figures.consultation.map(\.figure.period.count) == (gap == nil ? [30, 45] : []))
    let article = gap == .northernIreland ? "ERO art.118(1)" : "ERA s.86(1)"
    #expect(figures.notice?.source == article)
  }
}
