import Exchange
import Restructure
import Testing

@Suite("programme.yaml")
struct YAMLHeadTests {
  static let sound = """
    programme: test
    title: A synthetic programme
    authority: A synthetic authority
    consultation: {opens: 2016-10-03, closes: 2016-11-23}

    """

  static func read(_ text: String) throws -> ProgrammeReading {
    try ProgrammeFolder(["programme.yaml": text]).read()
  }

  @Test("Every key is read")
  func everyKey() throws {
    let reading = try Self.read(
      """
      # A comment
      programme: test-2016
      title: "Redesign: phase 1"
      authority: Cyngor Ynys Môn
      nation: Northern Ireland
      as_of: 24/11/2016
      consultation:
        opens: 2016-10-03
        closes: 2016-11-23
      effective: 2017-09-01
      conditions:
        yes-no: {asks: Is it agreed, holds: No}
        share: {asks: How much is bought back, level: 100%, points: [0%, 62.5%, 0.7]}
        more: {asks: How much is bought back, level: 120%}
        open: {asks: Is it known, holds: }
        open-share: {asks: How much, level: ~}
      events: {s188-sent: 2016-10-01, hr1-received: , consultation-closed: 23/11/2016}
      other_dismissals: [{establishment: City Hall, count: 3, effective: 2017-01-31}, {count: 0}]
      cover:
        both: {posts: [P1, P2], hold: [VI, HI], source: L206}
      """)
    #expect(reading.places == [])
    let programme = try #require(reading.programme)
    #expect(programme.id == "test-2016" && programme.title == "Redesign: phase 1")
    #expect(programme.authority == "Cyngor Ynys Môn" && programme.nation == .northernIreland)
    #expect(programme.asOf == LocalDate(iso: "2016-11-24"))
    #expect(programme.consultation.opens == LocalDate(iso: "2016-10-03"))
    #expect(programme.consultation.closes == LocalDate(iso: "2016-11-23"))
    #expect(programme.effective == LocalDate(iso: "2017-09-01"))
    #expect(programme.events.keys.sorted() == ["consultation-closed", "s188-sent"])
    let conditions = programme.conditions
    #expect(conditions.map(\.name) == ["yes-no", "share", "more", "open", "open-share"])
    #expect(conditions[0].value == .holds(false) && conditions[0].asks == "Is it agreed")
    #expect(conditions[1].value == .level(.whole))
    #expect(conditions[2].value == Level(parsing: "120%").map(Condition.Value.level))
    #expect(conditions[3].value == .notKnown && conditions[4].value == .notKnown)
    #expect(conditions[0].place.description == "programme.yaml:12:11")
    #expect(conditions.map(\.points.count) == [0, 3, 0, 0, 0])
    #expect(conditions[1].points.map(\.description) == ["0%", "62.5%", "70%"])
    let cover = try #require(programme.covers.first)
    #expect(cover.name == "both" && cover.posts == ["P1", "P2"] && cover.hold == ["VI", "HI"])
    #expect(cover.source == "L206" && cover.place.description == "programme.yaml:20:3")
  }

  @Test("What the employer says to representatives: a sentence, a list, or lines of one")
  func pack() throws {
    let reading = try Self.read(
      Self.sound + """
        pack:
          alternatives: Fewer hours for all; refused by the schools.
          panels: [Two managers, HR moderates]
          contact: |
            A. Officer
            01632 960001
          volunteers:
        """)
    #expect(reading.places == [])
    #expect(
      reading.programme?.pack == [
        .alternatives: ["Fewer hours for all; refused by the schools."],
        .panels: ["Two managers", "HR moderates"], .contact: ["A. Officer", "01632 960001"],
      ])
    let wrong = try Self.read(Self.sound + "pack: {panel: Two managers}")
    #expect(wrong.problems.map(\.message) == ["there is no key “panel” in pack"])
    #expect(wrong.problems.first?.remedy.contains("panels") == true)
  }

  @Test("What may be left out is not known")
  func defaults() throws {
    let programme = try #require(try Self.read(Self.sound).programme)
    #expect(programme.nation == nil && programme.asOf == nil && programme.effective == nil)
    #expect(programme.conditions.isEmpty && programme.events.isEmpty && programme.policyName == nil)
    let open = Self.sound.replacing("2016-11-23", with: "")
    #expect(try Self.read(open).programme?.consultation.closes == nil)
    #expect(try Self.read(open).places == [])
  }

  @Test(
    "Empty lists and keys without a value say nothing",
    arguments: [
      "conditions: {}\nevents: {}\nother_dismissals: []\ncover: {}\n",
      "conditions:\nevents:\nother_dismissals:\ncover:\nnation:\nas_of:\neffective: \npolicy:\n",
      "conditions: ~\nevents: null\nnation: ~\n",
    ])
  func empty(text: String) throws {
    #expect(try Self.read(Self.sound + text).places == [])
  }

  /// What is added to the four lines of a sound head, and what is wrong with it.
  static let faults: [(text: String, problems: [String])] = [
    ("effectiv: 2017-09-01", ["5:1 unknown-word"]),
    ("? [a]\n: b", ["5:3 unknown-word"]),
    ("nation: englnad", ["5:9 unknown-word"]),
    ("nation: [wales]", ["5:9 wrong-value"]),
    ("as_of: 2016-13-01", ["5:8 impossible-date"]),
    ("as_of: {a: b}", ["5:8 wrong-value"]),
    ("effective: 2016-10-02", ["5:12 impossible-date"]),
    ("effective: 2016-10-03", []),
    ("policy: policy.yaml", ["5:9 missing-file"]),
    ("policy: ../policy.yaml", ["5:9 wrong-value"]),
    ("policy: example-default", ["5:9 unknown-policy"]),
    ("policy: [policy.yaml]", ["5:9 wrong-value"]),
    ("policy: example-defaults", []),
    ("conditions: yes", ["5:13 wrong-value"]),
    ("conditions: {a: yes}", ["5:17 wrong-value"]),
    ("conditions: {a: {holds: yes}}", ["5:17 missing-value"]),
    ("conditions: {a: {asks: , holds: yes}}", ["5:17 missing-value"]),
    ("conditions: {a: {asks: b}}", ["5:17 wrong-value"]),
    ("conditions: {a: {asks: b, holds: yes, level: 1%}}", ["5:17 wrong-value"]),
    ("conditions: {a: {asks: b, holds: perhaps}}", ["5:34 wrong-value"]),
    ("conditions: {a: {asks: b, holds: [yes]}}", ["5:34 wrong-value"]),
    ("conditions: {a: {asks: b, level: 60}}", ["5:34 wrong-value"]),
    ("conditions: {a: {asks: b, level: most}}", ["5:34 wrong-value"]),
    ("conditions: {a: {asks: b, holds: yes, points: [0%]}}", ["5:39 wrong-value"]),
    ("conditions: {a: {asks: b, points: [0%]}}", ["5:17 wrong-value", "5:27 wrong-value"]),
    ("conditions: {a: {asks: b, level: 1%, points: [0%, 60]}}", ["5:51 wrong-value"]),
    ("conditions: {a: {asks: b, level: 1%, points: [0%, ]}}", []),
    ("conditions: {a: {asks: b, level: 1%, points: []}}", ["5:46 missing-value"]),
    ("conditions: {a: {asks: b, level: 1%, points: most}}", ["5:46 wrong-value"]),
    ("conditions: {a: {asks: b, level: 1%, points: }}", []),
    ("conditions: {a: {ask: b, holds: yes}}", ["5:17 missing-value", "5:18 unknown-word"]),
    ("events: [s188-sent]", ["5:9 wrong-value"]),
    ("events: {s188-sent: soon}", ["5:21 impossible-date"]),
    ("events: {s188-snet: 2016-10-03}", ["5:21 unknown-event"]),
    ("other_dismissals: {count: 3}", ["5:19 wrong-value"]),
    ("other_dismissals: [3]", ["5:20 wrong-value"]),
    ("other_dismissals: [{count: three}]", ["5:28 wrong-value"]),
    ("other_dismissals: [{count: -1}]", ["5:28 wrong-value"]),
    ("other_dismissals: [{establishment: City Hall}]", ["5:20 missing-value"]),
    ("other_dismissals: [{count: 1, efective: 2017-01-01}]", ["5:31 unknown-word"]),
    ("other_dismissals: [{count: 1, effective: later}]", ["5:42 impossible-date"]),
    ("cover: [P1]", ["5:8 wrong-value"]),
    ("cover: {a: [P1]}", ["5:12 wrong-value"]),
    ("cover: {a: {posts: [P1]}}", ["5:12 missing-value"]),
    ("cover: {a: {posts: P1, hold: [VI]}}", ["5:20 wrong-value"]),
    ("cover: {a: {posts: [], hold: [VI]}}", ["5:20 wrong-value"]),
    ("cover: {a: {posts: [P1, {b: c}], hold: [VI]}}", ["5:20 wrong-value"]),
    ("cover: {a: {posts: [P1, P9], hold: [VI]}}", ["5:25 dangling-reference"]),
    ("title: twice", ["5:1 yaml"]),
    ("\"title\": twice\ntitle: thrice", ["5:1 yaml", "6:1 yaml"]),
    ("title: twice\nconditions: {a: {asks: b, é: c, 'é': d}}", ["5:1 yaml", "6:33 yaml"]),
    ("conditions: {a: {holds: yes}, b: {holds: yes, holds: no, asks: b}}", ["5:47 yaml"]),
    ("nation: england\nnation: wales\nnation: england", ["6:1 yaml", "7:1 yaml"]),
    ("title: twice\nnation: 'england", ["7:1 yaml"]),
    ("  indented: x", ["5:3 yaml"]),
    ("\tas_of: 2016-11-24", ["5:1 yaml"]),
    ("nation: 'england", ["6:1 yaml"]),
    ("nation: @england", ["5:9 yaml"]),
    ("nation: *england", ["5:9 yaml"]),
    ("cover: {a: b", ["6:1 yaml"]),
    ("---\nprogramme: second", ["5:1 yaml"]),
    ("nation: \u{7}", ["5:9 yaml"]),
  ]

  @Test("What is wrong is said at its line and column", arguments: faults)
  func fault(text: String, problems: [String]) throws {
    let reading = try Self.read(Self.sound + text + "\n")
    #expect(reading.places == problems.map { "programme.yaml:" + $0 })
  }

  static let heads: [(text: String, problems: [String])] = [
    ("# nothing\n", ["1 empty-file"]),
    ("---\n", ["1 empty-file"]),
    ("~\n", ["1 empty-file"]),
    ("a title\n", ["1:1 wrong-value"]),
    ("- programme: x\n", ["1:1 wrong-value"]),
    (
      "title: x\n",
      ["1:1 missing-value", "1:1 missing-value", "1:1 missing-value"]
    ),
    (
      "programme:\ntitle: ~\nauthority: ''\nconsultation: 2016-10-03\n",
      ["1:11 missing-value", "2:8 missing-value", "3:12 missing-value", "4:15 wrong-value"]
    ),
    (
      "programme: a\ntitle: [b]\nauthority: c\nconsultation: {closes: 2016-11-23}\n",
      ["2:8 wrong-value", "4:15 missing-value"]
    ),
    (
      "programme: a\ntitle: b\nauthority: c\nconsultation: {opens: soon, closes: 32/13/2016, to: x}\n",
      ["4:23 impossible-date", "4:37 impossible-date", "4:49 unknown-word"]
    ),
    (
      "programme: a\ntitle: b\nauthority: c\nconsultation: {opens: 2016-10-03, closes: 2016-10-02}\n",
      ["4:15 impossible-date"]
    ),
    (
      "programme: a\ntitle: b\nauthority: c\nconsultation: {opens: 2016-10-03, closes: 2016-10-03}\n",
      []
    ),
  ]

  @Test("A head that lacks what it must have says all that it lacks", arguments: heads)
  func head(text: String, problems: [String]) throws {
    #expect(try Self.read(text).places == problems.map { "programme.yaml:" + $0 })
  }

  @Test(
    "A misspelt key is answered with the nearest right one",
    arguments: [
      ("effectiv: x", "effective"), ("As_of: x", "as_of"), ("natoin: wales", "nation"),
      ("condtions: x", "conditions"),
    ])
  func suggestion(text: String, key: String) throws {
    let problems = try Self.read(Self.sound + text + "\n").problems
    #expect(problems.map(\.remedy) == ["Did you mean “\(key)”?"])
  }

  @Test("Nesting however deep is an error and not the end of the program")
  func deep() throws {
    for opening in ["[", "{a: ", "- ", "? "] {
      let text = Self.sound + "cover: " + String(repeating: opening, count: 50_000)
      let reading = try Self.read(text)
      #expect(reading.problems.map(\.code) == ["yaml"], "\(opening)")
    }
  }

  @Test("A wrong condition is still a condition, so that rows which name it are not wrong too")
  func noCascade() throws {
    let reading = try ProgrammeFolder([
      "programme.yaml": "title: x\nconditions: {new-site: {asks: Is it agreed, holds: perhaps}}\n",
      "changes.csv": """
      change_id,post_id,becomes,condition
      C1,P1,disestablish,new-site
      C2,P2,disestablish,new-sit
      """,
    ]).read()
    #expect(
      reading.places == [
        "programme.yaml:1:1 missing-value", "programme.yaml:1:1 missing-value",
        "programme.yaml:1:1 missing-value", "programme.yaml:2:52 wrong-value",
        "changes.csv:3:20 dangling-reference",
      ])
  }
}
