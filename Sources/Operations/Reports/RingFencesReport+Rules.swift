import Reports
import Restructure
import Rules

// The rules themselves, how contests are decided, and what no rule opens.
extension RingFencesReport {
  /// The rows of ring-fences.csv with their sources.
  var rules: TableDraft {
    TableDraft(
      "rules", "The ring-fences, each with its source",
      [
        .init("ring_fence", "Ring-fence", .plan), .init("to_post", "Opens", .plan),
        .init("title", "Title", .plan), .init("mode", "Mode", .plan), .init("tier", "Tier", .plan),
        .init("open_to", "To holders of", .plan), .init("condition", "If", .plan),
        .init("counts", "Counts now", .plan), .init("source", "Source", .plan),
      ],
      facts.programme.ringFences.map { row in
        let named = facts.judge.posts(namedBy: row)
        let holds = facts.plan.holds(row.condition)
        return TableDraft.Row([
          .text(row.id), .text(row.toPost), .text(facts.plan.post(row.toPost)?.title ?? ""),
          .text(row.mode.rawValue), .number(row.tier),
          .text(named.isEmpty ? "no post that the plan names" : named.joinedInWords),
          Cell(facts.plan.condition(row.condition)?.asks),
          .text(holds == .yes ? "yes" : holds == .no ? "no" : "not known"),
          .text(row.source ?? row.place.description),
        ])
      }, eachRow: .plan)
  }

  /// How the places were counted; decisions about persons have a part in it only for some readers.
  func working(of seats: Seats) -> Cell {
    facts.reader.seesSmallNumbers || facts.plan.decisions.isEmpty ? Cell(seats.working) : .none
  }

  /// How each mode's contest is decided, as far as a policy says.
  var contests: [ReportDraft.Block] {
    let modes = RingFence.Mode.allCases.filter { mode in
      facts.programme.ringFences.contains { $0.mode == mode }
    }
    guard facts.programme.policy != nil else {
      return [
        .sentence(
          "The programme names no policy, so nothing says how a contest would be decided.")
      ]
    }
    return [
      .list(
        modes.map { mode in
          guard let contest = facts.plan.contest(for: mode) else {
            return "For \(mode.rawValue, .plan) the policy does not say."
          }
          return "For \(mode.rawValue, .plan): \(contest.inWords, .plan)."
        })
    ]
  }

  /// New posts that nobody can come into by a rule of the plan.
  var unclaimed: TableDraft {
    let opened = Set(facts.programme.ringFences.map(\.toPost))
    return TableDraft(
      "unclaimed", "New posts that no ring-fence opens and no present post becomes",
      [
        .init("post", "Post", .plan), .init("title", "Title", .plan),
        .init("service", "Service", .plan), .init("places", "Places", .plan),
        .init("source", "Source", .plan),
      ],
      facts.programme.newPosts.filter { post in
        !opened.contains(post.id) && !facts.plan.continuedPosts.contains(post.id)
          && post.kind.isEstablishment
      }.map { post in
        TableDraft.Row([
          .text(post.id), .text(post.title), .text(post.service),
          facts.places(facts.plan.vacancies(in: post).capacity),
          .text(post.source ?? post.place.description),
        ])
      }, eachRow: .plan)
  }
}
