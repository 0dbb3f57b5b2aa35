import Restructure
import Rules
import TestSupport
import Testing

/// What a careful reader finds in Coventry's plan, written by hand from the account of the paper.
@Suite("Coventry: the plan")
struct CoventryPlanTests {
  @Test("Posts that end, may be filled, and have no route for their holders")
  func unruledPosts() throws {
    #expect(
      try Coventry().subjects(.unruledPost) == [
        // The unit at Whitmore Park; the deputy head of LACES; all teachers of MGSS.
        "HOS-C06", "LAC-C02", "MGS-C02",
        // Performing Arts: the head, the business assistant, the tutors, dance and drama.
        "PAS-C01", "PAS-C03", "PAS-C04", "PAS-C07",
        // School Improvement's own partners; the two posts that one combined post replaces.
        "SCI-C03", "WRL-C02", "WRL-C03",
        // The head of KS3 provision; the two Heads of Service; the functions and leads.
        "CEL-C03", "SSS-C01", "SSS-C02", "SSS-C03", "SSS-C04",
        // The three Strand Leads who are not vacant, and the deputy; speech and language.
        "CIS-C01", "CIS-C04", "LAW-C01", "LAW-C07", "SPS-C01", "SPS-C02", "SPS-C03",
        // The Education Officers.
        "SMS-C02",
      ])
  }

  @Test("Posts that end vacant, or are no employees' posts, are not among them")
  func harmlessEndings() throws {
    let unruled = try Coventry().subjects(.unruledPost)
    for post in ["IEY-C01", "LAW-C02", "PAS-C05", "SCI-C04"] { #expect(!unruled.contains(post)) }
  }

  @Test("New posts open to nobody")
  func unclaimedPosts() throws {
    #expect(
      try Coventry().subjects(.unclaimedPost) == [
        "LAC-P01", "MGS-P01", "PAS-P01", "PAS-P02", "PAS-P03", "PAS-P04", "SCI-P01", "WRL-P02",
        "CEL-P01", "SSS-P01", "SSS-P02", "SSS-P03", "T06-P01", "TSE-P01", "TSN-P01", "TSN-P02",
        "TCC-P01", "TCC-P02", "TCC-P03", "SMS-P02", "SMS-P03", "SMS-P06", "SMS-P07", "SMS-P08",
      ])
  }

  @Test("Posts with no fate stated")
  func noFate() throws {
    #expect(
      try Coventry().subjects(.noFate) == [
        "HOS-C01", "HOS-C02", "HOS-C03", "HOS-C04", "HOS-C05", "LAC-C01", "LAC-C05", "MGS-C01",
        "PAS-C02", "PAS-C06", "SCI-C01", "SCI-C02", "SCI-C06", "SCI-C07", "CEL-C01", "CEL-C02",
        // The rest of the centre's staff, a row of the example.
        "CEL-S01",
        // Kept so far as it can be traded, and nothing otherwise.
        "LAW-C08",
        // A function inside a role that ends.
        "SMS-C05",
      ])
  }

  @Test(
    "The other findings of the plan",
    arguments: [
      // The two sentences that define one Portage pool.
      (FindingCode.vaguePool, ["RF-2a"]),
      (.overlappingRingFences, []),
      (.conditionalRoute, ["RF-3"]),
      // Settlement officers, MLAs, central behaviour staff, and the further KEYS site.
      (.unknownSize, ["MGS-C04", "MGS-C05", "LAW-C05", "LAW-C06", "TSE-P03"]),
      // The autism posts at the starting point of 100%.
      (.nothingLost, ["CIS-C02", "CIS-C03"]),
      (.protectedWithoutVacancy, ["E309"]),
      (.lopsidedRingFences, []),
      (.excludedGroup, []),
    ] as [(FindingCode, [String])])
  func otherFindings(code: FindingCode, subjects: [String]) throws {
    #expect(try Coventry().subjects(code) == subjects)
  }

  @Test(
    "The findings say what they mean",
    arguments: [
      (
        "RF-2a",
        "RF-2a opens T06-P06 to “appropriate disestablished posts”, which names nobody; another sentence opens the same post to holders of IEY-C06 and IEY-C07 (RF-2b, L193)"
      ),
      (
        "RF-3",
        "RF-3 opens TSE-P03 to holders of LAW-C05 only if “A further KEYS site is agreed”, which does not hold"
      ),
      (
        "LAW-C08",
        "LAW-C08 “Learning support, specifically dyslexia” is kept only if “Dyslexia support can be traded”, which is not known; nothing says what becomes of it otherwise"
      ),
      (
        "SSS-P01",
        "SSS-C01 and SSS-C02 are merged into SSS-P01 “Head of SEND”, and no ring-fence opens it to anybody"
      ),
      (
        "CIS-C01",
        "CIS-C01 “Strand Lead, Communication and Interaction Service” is disestablished and no ring-fence reaches its holders; the one person who is listed in it has no case"
      ),
      (
        "LAW-C05",
        "LAW-C05 “Central behaviour teacher” is at risk; how much of it remains is not stated, nor is “Share of today's central behaviour posts that schools buy back” known, so no places are counted"
      ),
      (
        "CIS-C02",
        "CIS-C02 “Central teacher, autism” is at risk, yet all 12 posts remain; that is at 100% of “Share of today's autism posts that schools buy back”, a setting of programme.yaml"
      ),
    ])
  func words(subject: String, message: String) throws {
    let finding = try #require(try Coventry().findings.first { $0.subject == subject })
    #expect(finding.message == message)
  }

  @Test("Every finding names its place and its source, and ends without a full stop")
  func everyFindingIsWhole() throws {
    for finding in try Coventry().findings {
      #expect(finding.place.line > 1, "\(finding.message)")
      #expect(!finding.source.isEmpty, "\(finding.message)")
      #expect(!finding.message.hasSuffix("."), "\(finding.message)")
      #expect(finding.remedy.hasSuffix("."), "\(finding.remedy)")
      #expect(!finding.message.contains(" 1 holders") && !finding.message.contains("  "))
    }
  }

  @Test(
    "At 60% seven autism teachers remain, rounded down from 7.2, and nothing is said to be lost")
  func autismAtSixty() throws {
    let level = try #require(Level(parsing: "60%"))
    let plan = try Coventry().plan(setting: "autism-buy-back", to: .level(level))
    let change = try #require(plan.changes["CIS-C02"])
    #expect(plan.remainder(of: change).capacity == .positions(7))
    let lost = PlanFindings.all(in: plan.programme, on: plan.on).filter { $0.code == .nothingLost }
    #expect(lost.isEmpty)
  }

  @Test("If a further KEYS site were agreed, only behaviour teachers of the service are named")
  func furtherSite() throws {
    let plan = try Coventry().plan(setting: "another-keys-site", to: .holds(true))
    let judge = ClaimJudge(plan)
    let row = try #require(plan.programme.ringFences.first { $0.id == "RF-3" })
    #expect(judge.posts(namedBy: row) == ["LAW-C05"])
    let findings = PlanFindings.all(in: plan.programme, on: plan.on)
    #expect(!findings.contains { $0.code == .conditionalRoute })
  }

  @Test("Five people may claim the two Portage posts, and eleven the six FTE of teachers")
  func pools() throws {
    let plan = PlanInForce(try Coventry().programme, on: Scenario.day)
    let book = ClaimBook(ClaimJudge(plan))
    let pools = Dictionary(
      grouping: book.kinds.flatMap { kind in
        kind.claims.map { ($0.rule.id, kind.members.count) }
      }, by: \.0
    ).mapValues { $0.reduce(0) { $0 + $1.1 } }
    #expect(pools["RF-2b"] == 5)
    #expect(pools["RF-1"] == 11)
    #expect(pools["RF-4"] == 1)
    #expect(pools["RF-2a"] == nil)
    #expect(pools["RF-3"] == nil)
  }
}
