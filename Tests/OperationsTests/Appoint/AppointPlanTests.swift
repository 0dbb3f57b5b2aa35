import Operations
import Restructure
import TestSupport
import Testing

@Suite("Who is offered what after selection")
struct AppointPlanTests {
  @Test("The example comes out as its README works it by hand")
  func example() throws {
    let answer = try AppointPlan.run(SelectionFolder.example)
    #expect(
      SelectionFolder.outcome(answer) == [
        "E01 N1", "E02 N2", "E03 N2", "E04 -", "E05 N1", "E06 -", "E07 ?N3/N5", "E08 ?N3/N5",
        "E09 ?N5", "E10 ?N5", "E11 N4", "E12 N4", "E13 -", "E14 N4",
      ])
    #expect(answer.undecided == 4)
    #expect(answer.protectedPlaced == 1)
    let adviser = try #require(answer.contests.first { $0.toPost == "N3" })
    #expect(adviser.ties.map(\.employees) == [["E07", "E08"]])
    #expect(adviser.ties.first?.settleBy == .furtherExercise)
    let coordinator = try #require(answer.contests.first { $0.toPost == "N5" })
    #expect(coordinator.missing.map(\.employee) == ["E10"])
    #expect(answer.contests.filter(\.isDecided).map(\.toPost) == ["N1", "N2", "N4"])
    #expect(answer.hoursOffers.map(\.employee) == ["E13"])
    #expect(answer.hoursOffers.map(\.isAccepted) == [false])
    #expect(answer.hoursOffers.map(\.remainder.decimal) == ["0.2"])
  }

  @Test("Everybody passed over is told who has the post, and by what better claim")
  func evidence() throws {
    let answer = try AppointPlan.run(SelectionFolder.example)
    let left = try #require(answer.unplaced.first { $0.employee == "E04" })
    #expect(left.passedOver.map(\.toPost) == ["N1", "N2"])
    #expect(left.passedOver.map(\.heldBy) == ["E01", "E03"])
    #expect(left.passedOver.allSatisfy { $0.by == .score && $0.holders == 2 })
    let barred = try #require(answer.unplaced.first { $0.employee == "E06" })
    #expect(barred.reason == .notAppointable)
    #expect(barred.passedOver.allSatisfy { $0.by == .notAppointable })
    let tutor = try #require(answer.unplaced.first { $0.employee == "E13" })
    #expect(tutor.passedOver.map(\.by) == [.hours])
    let placed = try #require(answer.placements.first { $0.employee == "E03" })
    #expect(placed.choice == 2)
    #expect(placed.passedOver.map(\.heldBy) == ["E01"])
  }

  @Test(
    "Protection comes first for a vacancy, before tier and score, and never in one's own post")
  func protection() throws {
    var folder = SelectionFolder(
      staff: ["E1,P,1.0,,,", "E2,Q,1.0,,maternity-leave,"],
      scores: ["E1,N1,90,yes", "E2,N1,40,yes"])
    folder.ringFences = ["R,N1,P,ring-fence,1", "R2,N1,Q,prefer,2"]
    #expect(try folder.outcome() == ["E1 -", "E2 N1"])
    let answer = try AppointPlan.run(folder.write().request)
    #expect(answer.unplaced[0].passedOver.map(\.by) == [.protection])
    // What remains of their own post goes by score.
    let own = try ScratchFolder([
      "posts.csv": "post_id,title,service,positions\nP,Old,S,2\n",
      "staff.csv": "employee_id,post_id,protection\nE1,P,\nE2,P,maternity-leave\n",
      "changes.csv": "change_id,post_id,becomes,remain_positions\nC,P,reduce,1\n",
      "scores.csv": "employee_id,post_id,score,appointable\nE1,P,90,yes\nE2,P,40,yes\n",
    ])
    #expect(SelectionFolder.outcome(try AppointPlan.run(own.request)) == ["E1 P", "E2 -"])
  }

  @Test("A policy's own group for protected people stands in the law's place; another does not")
  func policyGroups() throws {
    var folder = SelectionFolder(
      staff: ["E1,P,1.0,,,", "E2,P,1.0,,maternity-leave,", "E3,P,1.0,,pregnancy,"],
      scores: ["E1,N1,90,yes", "E2,N1,50,yes", "E3,N1,40,yes"])
    folder.policy = "ranks:\n  - {group: Tutors, who: {title: Old}, preempts: yes}\n"
    #expect(try folder.outcome() == ["E1 -", "E2 N1", "E3 -"])
    folder.policy =
      "ranks:\n  - {group: Expecting, who: {protected: [pregnancy]}, preempts: yes}\n"
    #expect(try folder.outcome() == ["E1 -", "E2 -", "E3 N1"])
    // A group that does not pre-empt orders a tier; the law stands beside it.
    folder.policy =
      "ranks:\n  - {group: Expecting, who: {protected: [pregnancy]}, preempts: no}\n"
    #expect(try folder.outcome() == ["E1 -", "E2 N1", "E3 -"])
  }

  @Test("Ties go by the policy's list as far as the folder records it")
  func tieBreaks() throws {
    var folder = SelectionFolder(
      staff: ["E1,P,1.0,,,2012-04-01", "E2,P,1.0,,,2010-04-01"],
      scores: ["E1,N1,70,yes", "E2,N1,70,yes"])
    let rows: [(list: String, outcome: [String])] = [
      ("[continuous-service]", ["E1 -", "E2 N1"]),
      ("[further-exercise, continuous-service]", ["E1 ?N1", "E2 ?N1"]),
      ("[preference, continuous-service]", ["E1 ?N1", "E2 ?N1"]),
      ("[lot]", ["E1 ?N1", "E2 ?N1"]),
    ]
    for (list, outcome) in rows {
      folder.policy = "contests:\n  c: {methods: [interview], tie_breaks: \(list)}\n"
      #expect(try folder.outcome() == outcome, "\(list)")
    }
    folder.preferences = ["E1,N1,1,,", "E2,N1,2,,"]
    folder.policy = "contests:\n  c: {methods: [interview], tie_breaks: [preference]}\n"
    #expect(try folder.outcome() == ["E1 N1", "E2 -"])
    // A wish dated after the answer's day has not been given.
    folder.preferences = ["E1,N1,1,2026-01-15,", "E2,N1,2,2026-01-16,"]
    #expect(try folder.outcome() == ["E1 ?N1", "E2 ?N1"])
  }

  @Test("What is not ranked comes after what is, by tier and post, and the answer says so")
  func unrankedWishes() throws {
    var folder = SelectionFolder(
      posts: [("N1", "1", ""), ("N2", "1", ""), ("N3", "1", "")], staff: ["E1,P,1.0,,,"])
    #expect(try folder.outcome() == ["E1 N1"])
    folder.ringFences = ["R1,N1,P,prefer,2", "R2,N2,P,prefer,2", "R3,N3,P,ring-fence,1"]
    #expect(try folder.outcome() == ["E1 N3"])
    #expect(try AppointPlan.run(folder.write().request).withoutWishes == ["E1"])
    folder.preferences = ["E1,N2,5,,"]
    #expect(try folder.outcome() == ["E1 N2"])
    folder.preferences = ["E1,N2,5,,", "E1,N1,2,,"]
    #expect(try folder.outcome() == ["E1 N1"])
    // Only one is left unranked, so the order is the person's own.
    #expect(try AppointPlan.run(folder.write().request).withoutWishes.isEmpty)
  }

  @Test("An answer to fewer hours is taken as it is recorded")
  func remainders() throws {
    var folder = SelectionFolder(
      posts: [("N1", "", "1.0")], staff: ["E1,P,0.6,,,", "E2,P,0.5,,,", "E3,P,0.4,,,"],
      scores: ["E1,N1,90,yes", "E2,N1,80,yes", "E3,N1,70,yes"])
    let rows: [(answer: String, outcome: [String])] = [
      ("", ["E1 N1", "E2 ?N1", "E3 ?N1"]), ("no", ["E1 N1", "E2 -", "E3 N1"]),
      ("0.4", ["E1 N1", "E2 N1", "E3 -"]), ("0.3", ["E1 N1", "E2 N1", "E3 -"]),
      ("0.45", ["E1 N1", "E2 ?N1", "E3 ?N1"]),
    ]
    for (answer, outcome) in rows {
      folder.preferences = ["E2,N1,1,,\(answer)"]
      #expect(try folder.outcome() == outcome, "remainder \(answer)")
    }
    folder.preferences = ["E2,N1,1,,0.3"]
    let taken = try AppointPlan.run(folder.write().request)
    #expect(taken.placements.map { $0.fte?.decimal } == ["0.6", "0.4"])
    #expect(taken.hoursOffers.map(\.isAccepted) == [true])
  }

  @Test("Decisions stand before every contest")
  func decisions() throws {
    let by = ",Head of HR,2026-01-10,agreed,minute 1"
    let rows: [(decisions: [String], outcome: [String])] = [
      ([], ["E1 N1", "E2 -"]),
      (["D1,assign,E2,,N1,,\(by)"], ["E1 -", "E2 N1"]),
      (["D1,exclude,E1,,N1,,\(by)"], ["E1 -", "E2 N1"]),
      (["D1,accept-vr,E1,,,,\(by)"], ["E2 N1"]),
      (["D1,assign,E2,,N1,,\(by)", "D2,reverse,,,,,D1\(by)"], ["E1 N1", "E2 -"]),
    ]
    for (decisions, outcome) in rows {
      let folder = SelectionFolder(
        scores: ["E1,N1,90,yes", "E2,N1,80,yes"], decisions: decisions)
      #expect(try folder.outcome() == outcome, "\(decisions)")
    }
  }

  @Test("Partners who would fit one chair are pointed out, and a decision seats them together")
  func jobShares() throws {
    var folder = SelectionFolder(
      staff: ["E1,P,0.5,js,,", "E2,P,0.5,js,,"], scores: ["E1,N1,90,yes", "E2,N1,80,yes"])
    let answer = try AppointPlan.run(folder.write().request)
    #expect(SelectionFolder.outcome(answer) == ["E1 N1", "E2 -"])
    #expect(answer.couldShare.map(\.employee) == ["E2"])
    let by = "Head of HR,2026-01-10,agreed,minute 1"
    folder.decisions = ["D1,assign,E1,,N1,,,\(by)", "D2,assign,E2,,N1,,,\(by)"]
    #expect(try folder.outcome() == ["E1 N1", "E2 N1"])
  }

  @Test("Errors in scores and preferences stop appoint, and leave the forecast alone")
  func errorsInSelection() throws {
    for folder in [
      SelectionFolder(scores: ["E1,N1,ninety,yes"]),
      SelectionFolder(preferences: ["E1,N1,first,,"]),
      SelectionFolder(preferences: ["E1,N1,1,,perhaps"]),
    ] {
      let written = try folder.write()
      #expect(throws: OperationFailure.self) { try AppointPlan.run(written.request) }
      #expect(try ForecastPlan.run(written.request).placements.count == 1)
    }
  }

  @Test("The order of rows does not matter", arguments: 0..<40)
  func orderOfRows(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var folder = SelectionFolder(posts: [("N1", "1", ""), ("N2", "2", ""), ("N3", "", "1.2")])
    folder.staff = (1...7).map { "E\($0),\($0 < 5 ? "P" : "Q"),\($0 % 2 == 0 ? "0.5" : "1.0"),,," }
    folder.ringFences = [
      "R1,N1,P,ring-fence,1", "R2,N2,P;Q,ring-fence,1", "R3,N3,Q,prefer,2", "R4,N3,P,prefer,2",
    ]
    for person in 1...7 {
      for (rank, post) in ["N1", "N2", "N3"].shuffled(using: &random).enumerated() {
        guard Int.random(in: 0..<5, using: &random) > 0 else { continue }
        folder.scores.append("E\(person),\(post),\(Int.random(in: 1...6, using: &random)),yes")
        let answer = ["", "no", "0.2"].randomElement(using: &random) ?? ""
        folder.preferences.append("E\(person),\(post),\(rank + 1),,\(answer)")
      }
    }
    let first = try folder.outcome()
    folder.staff.shuffle(using: &random)
    folder.scores.shuffle(using: &random)
    folder.preferences.shuffle(using: &random)
    folder.ringFences?.shuffle(using: &random)
    folder.posts.shuffle(using: &random)
    #expect(try folder.outcome() == first)
    #expect(first.count == 7)
  }
}
