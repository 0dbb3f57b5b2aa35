import Foundation
import Operations
import Restructure
import Testing

@Suite("Two plans held against each other")
struct ComparisonTests {
  /// Posts p, q, r and s with people of the same letter, and one new post n.
  static func folder(
    changes: [String], rows: [String], places: Int = 1, staff: [String] = people
  ) throws -> ScratchFolder {
    try ScratchFolder([
      "posts.csv": "post_id,title,service\np,P,S\nq,Q,S\nr,R,T\ns,Ess,T\n",
      "staff.csv": "employee_id,post_id,fte\n" + staff.map { $0 + ",1\n" }.joined(),
      "changes.csv": "change_id,post_id,becomes\n" + changes.map { $0 + "\n" }.joined(),
      "new-posts.csv": "post_id,title,service,positions\nn,N,S,\(places)\nm,M,S,1\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\n" + rows.map { $0 + "\n" }.joined(),
    ])
  }

  static let people = ["P1,p", "P2,p", "Q1,q", "R1,r", "S1,s"]

  private func compare(
    _ first: ScratchFolder, _ other: ScratchFolder
  ) throws -> ComparisonAnswer {
    try ComparePlans.run(first.request, against: other.request)
  }

  @Test("Each kind of difference is told of those whom it meets")
  func differences() throws {
    let first = try Self.folder(
      changes: ["CP,p,disestablish", "CQ,q,disestablish", "CR,r,disestablish"],
      rows: ["R1,n,p,ring-fence", "R2,m,q,ring-fence"])
    let other = try Self.folder(
      changes: ["CP,p,disestablish", "CQ,q,disestablish", "CS,s,disestablish"],
      rows: ["R1,m,p,ring-fence"])
    let answer = try compare(first, other)
    let told = answer.rows.map { "\($0.employee) \($0.difference.rawValue)" }
    #expect(
      told == [
        "P1 different-route", "P2 different-route", "Q1 loses-route", "R1 no-longer-at-risk",
        "S1 newly-at-risk",
      ])
    #expect(answer.rows.first?.before == ["n"])
    #expect(answer.rows.first?.after == ["m"])
    let back = try compare(other, first).rows.first { $0.employee == "Q1" }
    #expect(back?.difference == .gainsRoute)
  }

  @Test("More places are told of all who are alike, since any of them could stand there")
  func places() throws {
    let (changes, rows) = (["CP,p,disestablish"], ["R1,n,p,ring-fence"])
    let few = try Self.folder(changes: changes, rows: rows, places: 1)
    let many = try Self.folder(changes: changes, rows: rows, places: 2)
    let answer = try compare(few, many)
    #expect(answer.rows.map(\.employee) == ["P1", "P2"])
    #expect(answer.rows.map(\.difference) == [.morePlaces, .morePlaces])
    for row in answer.rows {
      #expect(row.placesBefore?.placed == 1)
      #expect(row.placesAfter?.placed == 2)
      #expect(row.placesAfter?.people == 2)
    }
    #expect(try compare(many, few).rows.map(\.difference) == [.fewerPlaces, .fewerPlaces])
  }

  @Test("People whom only one of the folders lists are told apart from those who leave risk")
  func listedOnce() throws {
    let changes = ["CP,p,disestablish"]
    let first = try Self.folder(changes: changes, rows: [], staff: ["P1,p", "P2,p"])
    let other = try Self.folder(changes: changes, rows: [], staff: ["P1,p", "P3,p"])
    let answer = try compare(first, other)
    #expect(answer.rows.map(\.employee) == ["P2", "P3"])
    #expect(answer.rows.map(\.difference) == [.onlyInFirst, .onlyInOther])
  }

  @Test("Totals are told for each plan and each service")
  func totals() throws {
    let first = try Self.folder(
      changes: ["CP,p,disestablish", "CR,r,disestablish"], rows: ["R1,n,p,ring-fence"])
    let other = try Self.folder(
      changes: ["CP,p,disestablish", "CR,r,disestablish"], rows: ["R1,n,p;r,ring-fence"], places: 2)
    let answer = try compare(first, other)
    // By hand: n takes one of P1 and P2, and R1 has nothing; then two of the three.
    #expect(answer.first.totals.cases == 3)
    #expect(answer.first.totals.placed == 1)
    #expect(answer.first.totals.noRoute == 1)
    #expect(answer.first.totals.tiers == [3: 1])
    #expect(answer.other.totals.placed == 2)
    #expect(answer.other.totals.noRoute == 0)
    #expect(answer.services.map(\.name) == ["S", "T"])
    #expect(answer.services.map(\.before.cases) == [2, 1])
    #expect(answer.services.map(\.before.placed) == [1, 0])
    #expect(answer.services.map(\.after.noRoute) == [0, 0])
    #expect(answer.services.map(\.after.placed).reduce(0, +) == 2)
  }

  @Test("A plan against itself differs for nobody")
  func same() throws {
    let folder = try Self.folder(
      changes: ["CP,p,disestablish", "CQ,q,disestablish"], rows: ["R1,n,p;q,ring-fence"])
    let answer = try compare(folder, folder)
    #expect(answer.rows.isEmpty)
    #expect(answer.first.totals == answer.other.totals)
    #expect(answer.first.totals.cases == 3)
  }

  @Test("A plan is held against itself under another policy, and each side names its own")
  func policies() throws {
    let folder = try Self.folder(
      changes: ["CP,p,disestablish"], rows: ["R1,n,p,ring-fence"], places: 2)
    let file = folder.path + "/other.yaml"
    try "policy: strict\ntitle: Strict\nfrom: 2020-01-01\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    var other = folder.request
    other.policy = file
    let answer = try ComparePlans.run(folder.request, against: other)
    #expect(answer.first.policy == nil)
    #expect(answer.other.policy?.name == "strict")
    #expect(answer.rows.isEmpty)
    #expect(answer.other.totals.placed == 2)
  }

  @Test(
    "A policy that cannot be found is refused with the remedy",
    arguments: [
      ("exampel-defaults", "no policy that ships", "Did you mean “example-defaults”?"),
      ("nothing-like-it", "no policy that ships", "example-defaults"),
      ("nowhere.yaml", "nowhere.yaml cannot be read", "Check the path."),
    ])
  func policyNotFound(choice: String, message: String, remedy: String) throws {
    let folder = try Self.folder(changes: [], rows: [])
    var request = folder.request
    request.policy = choice
    do throws(OperationFailure) {
      _ = try ForecastPlan.run(request)
      Issue.record("nothing was refused")
    } catch {
      guard case .usage(let said, let advice) = error else { throw error }
      #expect(said.contains(message))
      #expect(advice.contains(remedy))
    }
  }
}
