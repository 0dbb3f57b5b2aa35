import Exchange
import Foundation
import Reports
import Restructure
import Testing

@testable import Operations

/// What a shared folder holds, and that its numbers are those of the original where they can be.
@Suite("Sharing a folder with representatives")
struct ShareTests {
  static let secrets = [
    "E0017", "Siân Secret", "1971-02-03", "412.77", "secret@example.org", "1 Secret Street",
    "2001-09-01", "maternity-leave", "NOTE-SECRET", "PANEL-SECRET", "Smith and Jones", "91.25",
  ]

  /// Six tutors, of whom two are alike in nothing, one clerk, and one person whose facts are marked.
  static func folder(protected: Bool = false, policy: String? = nil) throws -> ScratchFolder {
    let leave = protected ? "maternity-leave,2025-12-01,2027-06-01" : ",,"
    let others = (1...6).map { number in
      "T\(number),Person \(number),tutor,\(number < 6 ? "1.0" : "0.5"),permanent,QTS,,,,,,,,"
    }
    var tables = [
      "posts.csv": "post_id,title,service,note\ntutor,Tutor,S,NOTE-SECRET\nclerk,Clerk,S,\n",
      "new-posts.csv": "post_id,title,service,positions\nlead,Lead,S,3\n",
      "staff.csv": "employee_id,name,post_id,fte,contract,qualifications,date_of_birth,weekly_pay,"
        + "email,address,continuous_service_from,job_share,protection,protected_from,protected_to\n"
        + others.map { $0 + ",\n" }.joined()
        + "E0017,Siân Secret,clerk,0.6,permanent,,1971-02-03,412.77,secret@example.org,"
        + "1 Secret Street,2001-09-01,Smith and Jones,\(leave)\n",
      "changes.csv": "change_id,post_id,becomes\nC1,tutor,disestablish\nC2,clerk,disestablish\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR1,lead,tutor; clerk,ring-fence\n",
      "matches.csv": "from_post,to_post,percent,assessed_by\ntutor,lead,70,PANEL-SECRET\n",
      "preferences.csv": "employee_id,post_id,rank\nE0017,lead,1\n",
      "scores.csv": "employee_id,post_id,score\nE0017,lead,91.25\n",
    ]
    tables["policy.yaml"] = policy
    return try ScratchFolder(tables, head: policy == nil ? "" : "policy: policy.yaml")
  }

  static func share(
    _ folder: ScratchFolder, agreed: Bool = true, key: String? = nil, as name: String = "shared"
  ) throws -> ShareAnswer {
    var question = ShareFolder.Question(folder.request, to: folder.path + "/" + name)
    question.agreement = agreed ? try ShareAgreement("Protocol, clause 4/2026-01-12") : nil
    question.key = key
    return try ShareFolder.run(question)
  }

  private static func texts(_ answer: ShareAnswer) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try answer.files.map {
        ($0, try String(contentsOfFile: answer.folder + "/" + $0, encoding: .utf8))
      })
  }

  @Test("No marked secret is in any file, with an agreement or without", arguments: [true, false])
  func secrets(agreed: Bool) throws {
    let answer = try Self.share(try Self.folder(protected: true), agreed: agreed)
    let names = try FileManager.default.contentsOfDirectory(atPath: answer.folder)
    #expect(names.sorted() == answer.files.sorted())
    for (file, text) in try Self.texts(answer) {
      for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) is in \(file)") }
    }
  }

  @Test("The copy is sound, and forecasts the same where nobody is protected")
  func sameForecast() throws {
    let answer = try Self.share(try Self.folder())
    #expect(answer.people == 7)
    #expect(answer.whole == answer.shared)
    #expect(answer.whole.placed == 3)
    let copy = FolderRequest(path: answer.folder, on: nil, today: LocalDate(dayNumber: 0))
    #expect(try CheckPlan.run(copy).errors.isEmpty)
    #expect(answer.smallPosts.map(\.post) == ["clerk"])
  }

  @Test("Where somebody is protected the answer and the copy say that it can matter")
  func protection() throws {
    let answer = try Self.share(try Self.folder(protected: true))
    #expect(answer.whole.protectedPlaced == 1)
    #expect(answer.shared.protectedPlaced == 0)
    #expect(answer.canMatter.contains { $0.hasPrefix("Protection is withheld.") })
    #expect(try Self.texts(answer)["README.md"]?.contains("Protection is withheld.") == true)
    #expect(
      try Self.share(try Self.folder()).canMatter.contains { $0.contains("Protection") } == false)
  }

  @Test("What the rules ask for and the copy has not is said")
  func rules() throws {
    let policy = """
      policy: sample
      title: A synthetic policy
      from: 2015-01-01
      modes: {ring-fence: {entry: {service: 2 years}}}
      """
    let folder = try Self.folder(policy: policy)
    let answer = try Self.share(folder)
    #expect(answer.canMatter.contains { $0.contains("length of service") })
    #expect(answer.files.contains("policy.yaml"))
    #expect(answer.whole != answer.shared)
  }

  @Test("Names are the same with the same key, others without, and cannot be read by others")
  func key() throws {
    let folder = try Self.folder()
    let key = folder.path + "/key.csv"
    let first = try Self.texts(try Self.share(folder, key: key, as: "one"))
    let again = try Self.texts(try Self.share(folder, key: key, as: "two"))
    let other = try Self.texts(try Self.share(folder, as: "three"))
    #expect(first["staff.csv"] == again["staff.csv"])
    #expect(first["staff.csv"] != other["staff.csv"])
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let text = try String(contentsOfFile: key, encoding: .utf8)
    #expect(text.contains(",E0017\n"))
    #expect(throws: OperationFailure.self) {
      try Self.share(folder, key: folder.path + "/posts.csv", as: "four")
    }
  }

  @Test("Rows stand in the order of their new names")
  func order() throws {
    let text = try #require(try Self.texts(try Self.share(try Self.folder()))["staff.csv"])
    let names = text.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(names == names.sorted())
    #expect(Set(names).count == 7)
  }

  @Test("Without an agreement no row is about fewer than five people")
  func withoutAgreement() throws {
    let answer = try Self.share(try Self.folder(), agreed: false)
    // Five tutors are alike; the sixth joins them with what all six share, and the clerk is left out.
    #expect(answer.people == 6)
    #expect(answer.leftOut == 1)
    let copy = ProgrammeReader.read(answer.folder)
    #expect(copy.errors.isEmpty)
    let staff = Array(try #require(copy.programme).staff)
    #expect(Set(staff.map(\.post)) == ["tutor"])
    #expect(staff.allSatisfy { $0.fte == nil && $0.qualifications == ["QTS"] })
    #expect(answer.smallPosts.isEmpty)
  }

  @Test(
    "An agreement has words and a date that is not to come",
    arguments: [
      ("Protocol/2026-01-12", true), ("Protocol, part 1/2/12/01/2026", true),
      ("Protocol", false), ("/2026-01-12", false), ("Protocol/soon", false), ("", false),
    ])
  func agreements(text: String, isSound: Bool) throws {
    #expect((try? ShareAgreement(text)) != nil == isSound)
    var question = ShareFolder.Question(try Self.folder().request, to: "/nowhere")
    question.agreement = try ShareAgreement("Protocol/2026-01-16")
    #expect(throws: OperationFailure.self) { try ShareFolder.run(question) }
  }

  @Test("Nothing is written into a folder that holds something")
  func full() throws {
    let folder = try Self.folder()
    _ = try Self.share(folder)
    #expect(throws: OperationFailure.self) { try Self.share(folder) }
  }
}
