import Exchange
import Foundation
import Restructure
import Testing

@Suite("The policy of a folder")
struct PolicyInUseTests {
  static let head = ProgrammeFolder.sound["programme.yaml"] ?? ""
  static let policy = SamplePolicy.head + "pools: {near: {who: {group: teacher}}}\n"

  static func folder(_ name: String?, _ files: [String: String] = [:]) throws -> ProgrammeFolder {
    let head = head + (name.map { "policy: \($0)\n" } ?? "")
    return try ProgrammeFolder(
      files.merging(["programme.yaml": head]) { $1 }.mapValues(Optional.some))
  }

  @Test("A file of the folder, or a policy that ships, judges the programme")
  func named() throws {
    for file in ["policy.yaml", "ours.yml"] {
      let programme = try #require(
        try Self.folder(file, [file: Self.policy]).read(extent: .claims).programme)
      #expect(programme.policyName == file && programme.policy?.name == "sample")
    }
    let shipped = try #require(try Self.folder("example-defaults").read().programme)
    #expect(shipped.policyName == "example-defaults")
    #expect(shipped.policy?.place.file == "policies/example-defaults.yaml")
  }

  @Test("A policy with an error judges nobody, and the error stands after those of the head")
  func faulty() throws {
    let reading = try Self.folder(
      "policy.yaml",
      ["policy.yaml": Self.policy + "mods: {}\n", "staff.csv": "employee_id,post_id\nE1,P9\n"]
    ).read()
    #expect(
      reading.places == ["policy.yaml:5:1 unknown-word", "staff.csv:2:4 dangling-reference"])
    #expect(reading.programme?.policy == nil && reading.programme?.policyName == "policy.yaml")
  }

  @Test("A policy that nobody names is pointed out, and judges nobody")
  func unused() throws {
    let reading = try Self.folder(nil, ["policy.yaml": Self.policy]).read()
    #expect(reading.places == ["policy.yaml unused-policy"])
    #expect(reading.errors == [] && reading.programme?.policy == nil)
    let other = try Self.folder("example-defaults", ["policy.yaml": Self.policy]).read()
    #expect(other.places == ["policy.yaml unused-policy"])
  }

  static let missing: [(name: String, remedy: String)] = [
    ("polcy.yaml", "Did you mean “policy.yaml”?"),
    ("example-defaults.yaml", "Did you mean “example-defaults”?"),
    ("exmple-defaults", "Did you mean “example-defaults”?"),
    ("policy", "Did you mean “policy.yaml”?"),
  ]

  @Test("A policy that is not there is answered with the nearest", arguments: missing)
  func notThere(name: String, remedy: String) throws {
    let reading = try Self.folder(name, ["policy.yaml": Self.policy]).read()
    #expect(reading.errors.map(\.place.description) == ["programme.yaml:5:9"])
    #expect(reading.errors.map(\.remedy) == [remedy])
  }

  @Test("A policy that a command names replaces the programme's")
  func instead() throws {
    let folder = try Self.folder("nowhere.yaml")
    let file = ProgrammeReader.read(
      folder.path, policy: .file("other/offer.yaml", text: Self.policy))
    #expect(file.places == [])
    #expect(file.programme?.policyName == "other/offer.yaml")
    #expect(file.programme?.policy?.place.description == "other/offer.yaml:1:1")
    let shipped = ProgrammeReader.read(folder.path, policy: .shipped("example-defaults"))
    #expect(shipped.places == [] && shipped.programme?.policyName == "example-defaults")
    let unknown = ProgrammeReader.read(folder.path, policy: .shipped("example-default"))
    #expect(unknown.places == ["programme.yaml unknown-policy"])
  }

  static let pools: [(policy: String?, openTo: String, problems: [String])] = [
    ("policy.yaml", "pool=near", []), ("policy.yaml", "not pool=near", []),
    ("policy.yaml", "pool=neer", ["ring-fences.csv:2:6 dangling-reference"]),
    ("example-defaults", "pool=near", ["ring-fences.csv:2:6 dangling-reference"]),
    (nil, "pool=near", ["ring-fences.csv:2:6 dangling-reference"]),
    ("nowhere.yaml", "pool=near", ["programme.yaml:5:9 missing-file"]),
  ]

  @Test("A pool that a ring-fence names must be in the policy", arguments: pools)
  func pool(policy: String?, openTo: String, problems: [String]) throws {
    let reading = try Self.folder(
      policy,
      [
        "policy.yaml": Self.policy,
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR,P1,\(openTo),open\n",
      ]
    ).read()
    #expect(reading.places.filter { !$0.hasSuffix("unused-policy") } == problems)
  }

  /// A test, and whether the programme has what it asks for.
  static let attributes: [(test: String, isThere: Bool)] = [
    ("{group: teacher}", true), ("{group: nobody}", true), ("{team: x}", false),
    ("{claimed: {group: teacher}}", true), ("{claimed: {team: x}}", false),
    ("{claimed: {funding: core}}", true), ("{funding: core}", false),
    ("{same: location}", true), ("{same: funding}", false), ("{same: team}", false),
    ("{kind: post}", true), ("{contract: casual}", true), ("{terms: njc}", false),
    ("{qualification: QTS}", true), ("{not: {not: {team: x}}}", false),
    ("{event: s188-sent}", true), ("{event: hr1-received}", false),
    ("{condition: new-site}", true), ("{condition: new-sit}", false),
    ("{grade_gap: 1}", true),
  ]

  @Test("A test about something that nobody has is an error", arguments: attributes)
  func attribute(test: String, isThere: Bool) throws {
    let head = """
      policy: policy.yaml
      conditions: {new-site: {asks: a, holds: no}}
      events: {s188-sent: }
      """
    let reading = try ProgrammeFolder([
      "programme.yaml": Self.head + head,
      "policy.yaml": SamplePolicy.head + SamplePolicy.text(ofEntry: test),
      "staff.csv": "employee_id,post_id,qualifications\nE1,P1,\nE2,P2,QTS\n",
      "new-posts.csv": "post_id,title,service,funding\nN1,T,S,core\n",
    ]).read()
    #expect(Set(reading.problems.map(\.code)) == (isThere ? [] : ["unknown-attribute"]))
    for problem in reading.problems {
      let shown = ["programme.yaml:6:1", "programme.yaml:7:1", ".csv:2:1"]
      #expect(shown.contains { problem.message.contains($0) }, "\(problem.message)")
    }
  }

  @Test("A table without rows says nothing about what its rows would say")
  func noRows() throws {
    let test = "{terms: njc, qualification: QTS}"
    let policy = SamplePolicy.head + SamplePolicy.text(ofEntry: test)
    #expect(try Self.folder("policy.yaml", ["policy.yaml": policy]).read().places == [])
  }

  @Test("An event for which a policy asks is no slip of the pen")
  func events() throws {
    let head = Self.head + "events: {site-found: , site-fond: }\n"
    let without = try ProgrammeFolder(["programme.yaml": head]).read()
    #expect(without.warnings.count == 2)
    let policy = SamplePolicy.head + SamplePolicy.text(ofEntry: "{event: site-found}")
    let with = try ProgrammeFolder([
      "programme.yaml": head + "policy: policy.yaml\n", "policy.yaml": policy,
    ]).read()
    #expect(with.places == ["programme.yaml:5:35 unknown-event"])
    #expect(with.problems.map(\.remedy) == ["Did you mean “site-found”?"])
  }

  @Test("People whom a pool names are people of staff.csv")
  func employees() throws {
    let policy = SamplePolicy.head + "pools: {a: {include: [E1, e2], exclude: [E9]}}\n"
    let reading = try Self.folder(
      "policy.yaml",
      ["policy.yaml": policy, "staff.csv": "employee_id,post_id\nE1,P1\nE2,P2\n"]
    ).read()
    #expect(
      reading.places == [
        "policy.yaml:4:27 dangling-reference", "policy.yaml:4:42 dangling-reference",
      ])
  }

  @Test("Wishes are read for a claim where the policy asks for them", arguments: [true, false])
  func wishes(isAsked: Bool) throws {
    let policy =
      SamplePolicy.head + SamplePolicy.text(ofEntry: isAsked ? "{wish: yes}" : "{match: 70%}")
    let folder = try Self.folder(
      "policy.yaml",
      [
        "policy.yaml": policy, "staff.csv": "employee_id,post_id\nE1,P1\n",
        "preferences.csv": "employee_id,post_id,rank,given_on\nE1,P2,1,2016-11-01\nE1,V9,2,\n",
      ])
    let programme = try #require(folder.read(extent: .claims).programme)
    #expect(folder.read(extent: .claims).places == [])
    #expect(programme.preferences.map(\.post) == (isAsked ? ["P2", "V9"] : []))
    let all = folder.read()
    #expect(all.places == ["preferences.csv:3:4 dangling-reference"])
    #expect(all.programme?.preferences.map(\.givenOn) == [LocalDate(iso: "2016-11-01"), nil])
  }
}
