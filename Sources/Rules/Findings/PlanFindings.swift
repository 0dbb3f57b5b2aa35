import Restructure

/// Reads a plan as a careful reader would and says what it leaves open.
public enum PlanFindings {
  /// Every finding, by kind and then in the order of the files.
  public static func all(in programme: Programme, on: LocalDate) -> [Finding] {
    let reading = PlanReading(ClaimJudge(PlanInForce(programme, on: on)))
    let rules: [(PlanReading) -> [Finding]] = [
      NoFate.findings, UnruledPost.findings, UnclaimedPost.findings, VaguePool.findings,
      OverlappingRingFences.findings, LopsidedRingFences.findings, ConditionalRoute.findings,
      ClosedRoute.findings, UnknownSize.findings, NothingLost.findings,
      ProtectedWithoutVacancy.findings,
      ExcludedGroup.findings, FiguresDisagree.findings,
    ]
    return rules.flatMap { $0(reading) }
  }
}

extension Post {
  /// The id and the title, as findings name a post.
  var named: String { "\(id) “\(title)”" }

  /// Where the paper names the post, or else the row.
  var cited: String { source ?? place.description }
}

extension PostChange {
  /// Where the paper says it, or else the row.
  var cited: String { source ?? place.description }
}

extension RingFence {
  /// Where the paper says it, or else the row.
  var cited: String { source ?? place.description }
}
