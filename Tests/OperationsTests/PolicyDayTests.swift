import Exchange
import Operations
import Restructure
import Testing

@Suite("A policy on the day of an answer")
struct PolicyDayTests {
  static let policy = """
    policy: ours
    title: A synthetic policy
    from: 2020-01-01
    modes: {match: {entry: {match: needed}}}
    terms: {needed: [{from: 2026-01-15, value: 70%}]}
    """

  static func request(on day: String?) throws -> (FolderRequest, ScratchFolder) {
    let folder = try ScratchFolder(
      ["posts.csv": "post_id,title,service\nold,Old,S\n", "policy.yaml": policy],
      head: "policy: policy.yaml")
    var request = folder.request
    request.on = day.flatMap { LocalDate(iso: $0) }
    return (request, folder)
  }

  @Test(
    "The day on which a command answers decides, whether it is asked for or the programme's own",
    arguments: [
      (nil, true), ("2026-01-14", false), ("2026-01-15", true), ("2026-01-16", true),
    ])
  func day(day: String?, isInForce: Bool) throws {
    let (request, folder) = try Self.request(on: day)
    let reading = try request.read(.everything)
    #expect(reading.errors.map(\.code) == (isInForce ? [] : ["not-in-force"]))
    #expect(reading.errors.allSatisfy { $0.message.contains("2026-01-14 (the day given by --on)") })
    #expect(((try? request.load()) != nil) == isInForce)
    withExtendedLifetime(folder) {}
  }
}
