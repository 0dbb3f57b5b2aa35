import Operations
import Restructure
import Testing

@Suite("Trying every future")
struct FuturesTests {
  /// Two people may claim one new post if a site is agreed; four share what remains of their post
  /// at a level; one is at risk only if a cut is made; one is renamed only if a name is agreed.
  static func folder(share: String = "level: 100%") throws -> ScratchFolder {
    try ScratchFolder(
      [
        "posts.csv": """
        post_id,title,service,positions
        a,A,S,2
        b,B,S,4
        c,C,T,1
        d,D,T,1
        """,
        "staff.csv": """
        employee_id,post_id,fte
        A1,a,1
        A2,a,1
        B1,b,1
        B2,b,1
        B3,b,1
        B4,b,1
        C1,c,1
        D1,d,1
        """,
        "changes.csv": """
        change_id,post_id,becomes,to_post,remain_positions,condition
        CA,a,disestablish,,,
        CB,b,at-risk,,4,share
        CC,c,disestablish,,,cut
        CD,d,rename,e,,name
        """,
        "new-posts.csv": "post_id,title,service,positions\nn,N,S,1\ne,E,T,1\n",
        "ring-fences.csv":
          "ring_fence,to_post,open_to,mode,condition\nRF,n,a,ring-fence,site\n",
      ],
      head: """
        conditions:
          site: {asks: A site is agreed, holds: no}
          share: {asks: Share bought, \(share)}
          cut: {asks: A cut is made, holds: }
          name: {asks: A name is agreed, holds: no}
          other: {asks: Something else, holds: no}
        """)
  }

  @Test("Every combination is tried, the first condition varying slowest")
  func combinations() throws {
    let folder = try Self.folder()
    let answer = try TryFutures.run(folder.request, points: ["share=0%,50%,100%"])
    #expect(answer.axes.map(\.condition.name) == ["site", "share", "cut", "name"])
    #expect(answer.futures.map(\.number) == Array(1...24))
    #expect(answer.futures[0].values.map(\.setting) == ["no", "0%", "no", "no"])
    #expect(answer.futures[1].values.map(\.setting) == ["no", "0%", "no", "yes"])
    #expect(answer.futures[23].values.map(\.setting) == ["yes", "100%", "yes", "yes"])
  }

  @Test("What changes nothing for anybody is named: unused at once, the rest once it was tried")
  func idle() throws {
    let folder = try Self.folder()
    let answer = try TryFutures.run(folder.request, points: ["share=0%,50%,100%"])
    #expect(answer.unused.map(\.name) == ["other"])
    #expect(answer.idle.map { answer.axes[$0].condition.name } == ["name"])
    #expect(answer.distinct.map(\.number) == Array(stride(from: 1, to: 24, by: 2)))
  }

  @Test("Each future has its totals, and each person a standing in each")
  func outcomes() throws {
    let folder = try Self.folder()
    var request = folder.request
    request.settings = ["name=no"]
    let answer = try TryFutures.run(request, points: ["share=0%,50%,100%"])
    #expect(answer.fixed.map(\.name) == ["name"])
    // By hand: what is left of b at 0 %, 50 % and 100 % of 4, and the one place in n with a site.
    #expect(answer.futures.map(\.totals.placed) == [0, 0, 2, 2, 4, 4, 1, 1, 3, 3, 5, 5])
    #expect(answer.futures.map(\.totals.cases) == [6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 7])
    let people = Dictionary(
      answer.people.map { ($0.employee, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(
      people["C1"]?.positions.map(\.isAtRisk)
        == [false, true, false, true, false, true, false, true, false, true, false, true])
    #expect(people["A1"]?.positions.prefix(6).allSatisfy { $0 == .noRoute } == true)
    #expect(people["A1"]?.positions.suffix(6).allSatisfy(\.hasRoute) == true)
    #expect(people["D1"]?.positions.allSatisfy { $0 == .notAtRisk } == true)
    let pair = try #require(answer.alike.first { $0.post == "a" })
    #expect(pair.members.count == 2)
    #expect(pair.placed == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    let four = try #require(answer.alike.first { $0.post == "b" })
    #expect(four.members.count == 4)
    #expect(four.placed == [0, 0, 2, 2, 4, 4, 0, 0, 2, 2, 4, 4])
  }

  @Test("Each future is the forecast that --set gives")
  func sameAsSet() throws {
    let folder = try Self.folder()
    let answer = try TryFutures.run(folder.request, points: ["share=0%,62.5%"])
    #expect(answer.futures.count == 16)
    for future in answer.futures {
      var request = folder.request
      request.settings = zip(answer.axes, future.values).map { axis, value in
        "\(axis.condition.name)=\(value.setting)"
      }
      let forecast = try ForecastPlan.run(request)
      #expect(future.totals.placed == forecast.placements.count)
      #expect(future.totals.cases == forecast.cases)
      let placed = Set(forecast.placements.map(\.employee))
      for person in answer.people {
        #expect(
          (person.positions[future.number - 1] == .place) == placed.contains(person.employee))
      }
    }
  }

  @Test("A level without points is tried only as it stands, and the answer says so")
  func ownValue() throws {
    let folder = try Self.folder()
    let answer = try TryFutures.run(folder.request)
    #expect(answer.futures.count == 8)
    let share = try #require(answer.axes.first { $0.condition.name == "share" })
    #expect(share.choice == .ownValue)
    #expect(share.values.map(\.setting) == ["100%"])
  }

  @Test("A level is tried at the points that programme.yaml states, unless the command names some")
  func statedPoints() throws {
    let folder = try Self.folder(share: "level: 100%, points: [0%, 40%]")
    let stated = try TryFutures.run(folder.request)
    #expect(stated.axes[1].values.map(\.setting) == ["0%", "40%"])
    #expect(stated.axes[1].choice == .stated)
    let named = try TryFutures.run(folder.request, points: ["share=70%"])
    #expect(named.axes[1].values.map(\.setting) == ["70%"])
    let unknown = try Self.folder(share: "level: , points: [50%]")
    #expect(try TryFutures.run(unknown.request).futures.count == 8)
  }

  @Test(
    "Levels are read as a command gives them, each once",
    arguments: [
      (["share=0%,60%,100%"], ["0%", "60%", "100%"]), (["share=50%"], ["50%"]),
      (["share=0%, 50% ,0%"], ["0%", "50%"]), (["share=0%", "share=2/3"], ["0%", "66.66667%"]),
    ])
  func points(words: [String], levels: [String]) throws {
    let folder = try Self.folder()
    let answer = try TryFutures.run(folder.request, points: words)
    let share = try #require(answer.axes.first { $0.condition.name == "share" })
    #expect(share.values.map(\.setting) == levels)
    #expect(share.choice == .named)
  }

  @Test(
    "What cannot be tried is refused with the remedy",
    arguments: [
      ("level: ", [], [], "share is a level that is not known", "--point share=0%,50%,100%"),
      ("level: 100%", ["site=0%,50%"], [], "both are tried", "--set site=yes"),
      ("level: 100%", ["share=lots"], [], "answered by shares", "--point share=0%,60%,100%"),
      ("level: 100%", ["share=0%,"], [], "answered by shares", "--point share=0%,60%,100%"),
      ("level: 100%", ["share"], [], "is not a pair", "--point condition=0%,60%,100%"),
      ("level: 100%", ["shar=0%"], [], "“shar”", "Did you mean “share”?"),
      ("level: 100%", ["share=0%"], ["share=50%"], "--set and --point both", "Choose one."),
    ])
  func refusals(
    share: String, points: [String], settings: [String], message: String, remedy: String
  ) throws {
    let folder = try Self.folder(share: share)
    let refusal = try #require(self.refusal(of: folder, settings: settings, points: points))
    #expect(refusal.message.contains(message))
    #expect(refusal.remedy.contains(remedy))
  }

  /// How the futures of a folder are refused; nil where they are tried.
  private func refusal(
    of folder: ScratchFolder, settings: [String] = [], points: [String] = []
  ) -> (message: String, remedy: String)? {
    var request = folder.request
    request.settings = settings
    do throws(OperationFailure) {
      _ = try TryFutures.run(request, points: points)
      return nil
    } catch {
      guard case .usage(let message, let remedy) = error else { return nil }
      return (message, remedy)
    }
  }

  @Test("1,024 combinations are tried; one more condition is refused, and the conditions are named")
  func limit() throws {
    let names = (1...11).map { "q\($0)" }
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\n" + names.map { "p\($0),P,S\n" }.joined(),
        "staff.csv": "employee_id,post_id\nE1,pq1\n",
        "changes.csv": "change_id,post_id,becomes,condition\n"
          + names.map { "C\($0),p\($0),disestablish,\($0)\n" }.joined(),
      ],
      head: "conditions:\n"
        + names.map { "  \($0): {asks: Question \($0), holds: no}" }.joined(separator: "\n"))
    let refusal = try #require(self.refusal(of: folder))
    #expect(refusal.message.contains("more than 1024 combinations"))
    for name in names { #expect(refusal.message.contains("\(name) (2)")) }
    #expect(refusal.remedy.contains("--set q1=no"))
    var request = folder.request
    request.settings = ["q11=no"]
    let answer = try TryFutures.run(request)
    #expect(answer.futures.count == 1024)
    // Only the first question touches anybody.
    #expect(answer.idle == Array(1...9))
    #expect(answer.distinct.map(\.totals.cases) == [0, 1])
  }

  @Test("A plan without open conditions has one future")
  func oneFuture() throws {
    let folder = try ScratchFolder([
      "posts.csv": "post_id,title,service\np,P,S\n", "staff.csv": "employee_id,post_id\nE1,p\n",
      "changes.csv": "change_id,post_id,becomes\nC,p,disestablish\n",
    ])
    let answer = try TryFutures.run(folder.request)
    #expect(answer.futures.map(\.totals.cases) == [1])
    #expect(answer.axes.isEmpty)
  }
}
