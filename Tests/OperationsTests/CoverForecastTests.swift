import Operations
import Restructure
import Testing

@Suite("Posts that must hold qualifications between them")
struct CoverForecastTests {
  /// Two posts that end, one that goes on, and new posts of one chair each.
  private func answer(
    staff: String, rows: String, cover: String
  ) throws -> ForecastAnswer.CoverAnswer {
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\nold,Old,S\nolder,Older,S\nkept,Kept,S\n",
        "staff.csv": "employee_id,post_id,qualifications\n" + staff,
        "changes.csv": "change_id,post_id,becomes\nC1,old,disestablish\nC2,older,disestablish\n"
          + "C3,kept,retain\n",
        "new-posts.csv": "post_id,title,service,positions\nN1,New,S,1\nN2,New,S,1\n",
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\n" + rows,
      ], head: "cover: {signing: \(cover)}")
    let covers = try ForecastPlan.run(folder.request).covers
    return try #require(covers.first)
  }

  private static let open = "RF1,N1,old; older,ring-fence\nRF2,N2,old; older,ring-fence\n"
  private static let both = "{posts: [N1, N2], hold: [BSL, HI]}"

  @Test("Of arrangements as good one is shown that meets the cover")
  func met() throws {
    let answer = try answer(
      staff: "E1,old,X\nE2,old,X\nE3,old,X\nE4,older,BSL\nE5,older,HI\n", rows: Self.open,
      cover: Self.both)
    #expect(answer.outcome == .met)
    #expect(answer.lacking == [])
  }

  @Test("One person who holds both is enough, and alternatives are met by either")
  func alternatives() throws {
    let answer = try answer(
      staff: "E1,old,X\nE2,older,HI\n", rows: Self.open,
      cover: #"{posts: [N1, N2], hold: ["BSL | HI"]}"#)
    #expect(answer.outcome == .met)
  }

  @Test("Where nobody who may claim holds it, it cannot be met, and those not known are named")
  func cannotBeMet() throws {
    let answer = try answer(
      staff: "E1,old,HI\nE2,older,\n", rows: Self.open, cover: Self.both)
    #expect(answer.outcome == .cannotBeMet(unheld: ["BSL"]))
    #expect(answer.lacking == ["BSL"])
    #expect(answer.notKnown == ["E2"])
  }

  /// E3 alone holds BSL and may only claim N1; E1 may only claim N1 too, at tier 1.
  @Test("What costs an earlier tier is not done, but said")
  func costsTier() throws {
    let answer = try answer(
      staff: "E1,old,HI\nE3,older,BSL; HI\n",
      rows: "RF1,N1,old,assimilate\nRF2,N1,older,open\n",
      cover: Self.both)
    #expect(answer.outcome == .costs(places: 0))
    #expect(answer.lacking == ["BSL"])
  }

  /// E1, who holds both, fits N1 and N2; with E1 in N2, nobody else can go there.
  @Test("What would cost somebody a place is not done, but said")
  func costsPlaces() throws {
    let answer = try answer(
      staff: "E1,old,BSL; HI\nE2,older,X\n",
      rows: "RF1,N1,old,ring-fence\nRF2,N2,old; older,ring-fence\n",
      cover: "{posts: [N2], hold: [BSL]}")
    #expect(answer.outcome == .costs(places: 1))
  }

  @Test("What somebody holds who stays in one of the posts is held")
  func staying() throws {
    let answer = try answer(
      staff: "E1,old,HI\nE2,kept,BSL\n", rows: Self.open,
      cover: "{posts: [N1, N2, kept], hold: [BSL, HI]}")
    #expect(answer.outcome == .met)
  }

  @Test("A qualification that can be held by the start is not held yet, and is named as not known")
  func reachable() throws {
    let answer = try answer(
      staff: "E1,old,HI; BSL by 2026-06-01\nE2,older,X\n", rows: Self.open, cover: Self.both)
    #expect(answer.outcome == .cannotBeMet(unheld: ["BSL"]))
    #expect(answer.notKnown == ["E1"])
  }
}
