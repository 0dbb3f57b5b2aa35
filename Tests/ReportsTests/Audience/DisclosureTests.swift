import Testing

@testable import Reports

@Suite("Who sees what")
struct DisclosureTests {
  @Test("The caseworker sees every fact, since somebody has to", arguments: Fact.allCases)
  func caseworkerSeesAll(fact: Fact) {
    #expect(fact.disclosure(to: .caseworker) == .shown)
  }

  @Test(
    "What does not travel reaches neither managers nor representatives",
    arguments: [Fact.pay, .address, .health, .score, .wish, .service, .caseWords, .author])
  func privateFactsDoNotTravel(fact: Fact) {
    #expect(fact.disclosure(to: .manager) == .withheld)
    #expect(fact.disclosure(to: .union) == .withheld)
  }

  @Test(
    "Age and family leave are never anybody's in particular", arguments: [Fact.age, .familyLeave])
  func fairnessIsInNumbers(fact: Fact) {
    #expect(fact.disclosure(to: .manager) == .withheld)
    #expect(fact.disclosure(to: .union) == .counts)
    #expect(fact.disclosure(to: .employee) == .own)
  }

  @Test("Representatives get no name, and nothing of one person as it is", arguments: Fact.allCases)
  func unionSeesNobody(fact: Fact) {
    guard !fact.isPublic else { return }
    #expect(fact.disclosure(to: .union) != .shown)
    #expect(fact.disclosure(to: .union) != .own)
    #expect(Fact.name.disclosure(to: .union) == .withheld)
  }

  @Test("An employee sees of people only their own, and numbers", arguments: Fact.allCases)
  func employeeSeesOwn(fact: Fact) {
    let disclosure = fact.disclosure(to: .employee)
    if fact.isPublic {
      #expect(disclosure == .shown)
    } else {
      #expect([.own, .counts, .withheld].contains(disclosure))
    }
  }

  @Test("Each line says why, and on what it rests", arguments: Fact.allCases)
  func linesHaveReasons(fact: Fact) {
    #expect(!fact.rule.footings.isEmpty)
    #expect(fact.rule.reason.hasSuffix("."))
    #expect(!fact.words.isEmpty)
  }

  @Test("No pseudonym is given to anybody but representatives", arguments: Fact.allCases)
  func pseudonymsAreForRepresentatives(fact: Fact) {
    for audience in Audience.allCases where audience != .union {
      #expect(fact.disclosure(to: audience) != .pseudonym)
    }
  }
}

extension Fact {
  /// Whether it is about posts and the programme and never about people.
  var isPublic: Bool { [.plan, .paper, .programmeDate].contains(self) }
}
