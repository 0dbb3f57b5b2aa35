import Restructure
import Testing

@testable import Reports

@Suite("A report as a page")
struct ReportPageTests {
  static let hostile = "<script>alert('x')</script>\"><img src=x onerror=y>&\u{0}"

  private func page(_ blocks: [ReportDraft.Block]) -> String {
    var programme = Programme.bare
    programme.title = Self.hostile
    programme.authority = Self.hostile
    var draft = ReportDraft("test", "Test", of: programme, on: SmallPlan.day)
    draft.head = Self.hostile
    draft.add(Self.hostile, blocks)
    return ReportPage(draft.report(for: Reader(.caseworker))).html
  }

  private static let table = TableDraft(
    "timeline", hostile,
    [
      .init("day", hostile, .plan), .init("what", "What", .plan),
      .init("standing", "Standing", .plan), .init("before", "Before", .plan),
      .init("after", "After", .plan), .init("from_post", "Post", .plan),
      .init("to_post", "Place", .plan),
    ],
    [
      .init([
        .day(SmallPlan.day), .text(hostile), .text("past"), .number(3), .decimal("1.5"),
        .text(hostile), .text(hostile),
      ])
    ], eachRow: .plan)

  @Test("What people typed is inert in every form of the page", arguments: Picture.allCases)
  func hostileTextIsInert(picture: Picture) {
    let html = page([
      .sentence(Sentence(Self.hostile, stating: .plan)),
      .list([Sentence(Self.hostile, stating: .plan)]), .picture(picture, Self.table),
    ])
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("\u{0}"))
    #expect(html.contains("&lt;script&gt;"))
  }

  @Test("The page needs nothing from elsewhere and says its language")
  func selfContained() {
    let html = page([.picture(.bars, Self.table)])
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    for word in ["http://", "https://", "url(", "@import", "src=", "href="] {
      let found = html.replacing("http://www.w3.org/2000/svg", with: "")
        .replacing("url(#", with: "(#").replacing("src=x", with: "")
      #expect(!found.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
  }

  @Test("A table has a caption and scoped headers, a picture a title, a description and its table")
  func accessible() {
    let html = page([.picture(.beforeAndAfter, Self.table)])
    #expect(html.contains("<caption>"))
    #expect(html.contains("<th scope=\"col\""))
    #expect(html.contains("<th scope=\"row\""))
    #expect(html.contains("role=\"img\""))
    #expect(html.contains("<title id=\"timeline-t\">"))
    #expect(html.contains("<desc id=\"timeline-d\">"))
    let (h1, h2) = (html.ranges(of: "<h1>").count, html.ranges(of: "<h2>").count)
    #expect(h1 == 1)
    #expect(h2 == 1)
    #expect(!html.contains("<h3"))
  }

  @Test("Many claims are drawn on several pages, of which none shows more than a page holds")
  func claimsAreSplit() {
    let rows = (0..<60).map { number in
      TableDraft.Row(
        ["P\(number)", "N\(number)"].map { .text($0) } + [.number(number), .text("2 places")])
    }
    let table = TableDraft(
      "claims", "Claims",
      [
        .init("from_post", "From", .plan), .init("to_post", "To", .plan),
        .init("people", "People", .plan), .init("places", "Places", .plan),
      ], rows, eachRow: .plan)
    let html = page([.picture(.claims, table)])
    #expect(html.contains("part 1 of 8"))
    for number in 0..<60 { #expect(html.contains("P\(number): \(number) at risk")) }
  }
}
