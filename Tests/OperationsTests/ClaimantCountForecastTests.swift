import Operations
import Testing

@Suite("Numbers of claimants in a policy decide how a post is filled, never whether it can be")
struct ClaimantCountForecastTests {
  private static func folder(_ test: String, claimants: Int, places: Int) throws -> ScratchFolder {
    try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\nold,Old,S\n",
        "staff.csv": "employee_id,post_id\n"
          + (0..<claimants).map { "E\($0),old\n" }.joined(),
        "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
        "new-posts.csv": "post_id,title,service,positions\nnew,New,S,\(places)\n",
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,assimilate\n",
        "policy.yaml": """
        policy: counts
        title: Organisational change
        from: 2015-01-01
        modes:
          assimilate: {tier: 1, entry: {claimants: "\(test)"}, otherwise: ring-fence}
          ring-fence: {tier: 2}
        contests:
          selection: {methods: [interview]}
        """,
      ], head: "policy: policy.yaml")
  }

  @Test(
    "As many are placed as there are people and places, whichever way the number falls",
    arguments: ["= 1", "<= places", "< places", ">= 2", "> places"], [(1, 1), (3, 1), (2, 3)])
  func placed(_ test: String, _ numbers: (claimants: Int, places: Int)) throws {
    let folder = try Self.folder(test, claimants: numbers.claimants, places: numbers.places)
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.count == min(numbers.claimants, numbers.places))
    #expect(answer.unplaced.allSatisfy { $0.reason == .outnumbered })
  }
}
