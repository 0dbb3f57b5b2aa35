import Reports
import Restructure
import Testing

/// Conditions and tests, and how they are to read.
@Suite("The words of a policy's tests")
struct PolicyWordsTests {
  typealias Row = (condition: PolicyCondition, positive: String, negative: String)

  private static let place = Place(file: "policy.yaml", line: 1)
  private static let allKinds = Set(Postholding.Protection.allCases)

  private static func day(_ iso: String) -> LocalDate {
    LocalDate(iso: iso) ?? LocalDate(dayNumber: 0)
  }

  private func words(_ form: PolicyTest.Form) -> String {
    PolicyWords().words(for: PolicyTest(form, place: Self.place))
  }

  private static func test(_ condition: PolicyCondition) -> PolicyTest {
    PolicyTest(.condition(condition), place: place)
  }

  static let posts: [Row] = [
    (
      .field(.service, of: .held, isOneOf: ["Music"]),
      "the service of the post held is Music", "the service of the post held is not Music"
    ),
    (
      .field(.group, of: .claimed, isOneOf: ["teacher", "support"]),
      "the staff group of the post claimed is teacher or support",
      "the staff group of the post claimed is not teacher or support"
    ),
    (
      .field(.contract, of: .held, isOneOf: ["permanent"]),
      "the contract is permanent", "the contract is not permanent"
    ),
    (
      .field(.holding, of: .held, isOneOf: ["acting"]),
      "the post is held as acting", "the post is not held as acting"
    ),
    (
      .field(.qualification, of: .held, isOneOf: ["QTS"]),
      "the person holds QTS", "the person does not hold QTS"
    ),
    (
      .same(.grade), "the grade is the same in both posts",
      "the grade is not the same in both posts"
    ),
    (
      .gradeGap(up: .stated(0), down: .stated(0), scale: nil),
      "the post claimed is at the same grade", "the post claimed is not at the same grade"
    ),
    (
      .gradeGap(up: .stated(1), down: .stated(1), scale: nil),
      "the post claimed is at most 1 grade up or down",
      "the post claimed is not at most 1 grade up or down"
    ),
    (
      .gradeGap(up: .stated(0), down: nil, scale: "bands"),
      "the post claimed is at the same grade or lower (scale bands)",
      "the post claimed is not at the same grade or lower (scale bands)"
    ),
    (
      .gradeGap(up: .stated(1), down: .stated(0), scale: nil),
      "the post claimed is at the same grade or at most 1 grade up",
      "the post claimed is not at the same grade or at most 1 grade up"
    ),
    (
      .gradeGap(up: .stated(1), down: .stated(2), scale: nil),
      "the post claimed is at most 1 grade up and 2 grades down",
      "the post claimed is not at most 1 grade up and 2 grades down"
    ),
    (
      .match(.stated(70)), "the two posts match to at least 70%, or were declared suitable",
      "the two posts match to less than 70%, and were not declared suitable"
    ),
    (
      .sources(.init(atLeast: 1, atMost: 1)), "the post claimed is drawn from 1 of today's roles",
      "the post claimed is not drawn from 1 of today's roles"
    ),
    (
      .sources(.init(atLeast: 2)), "the post claimed is drawn from at least 2 of today's roles",
      "the post claimed is not drawn from at least 2 of today's roles"
    ),
    (
      .claimants(.init(.atMost, .places)), "no more people may claim than there are places",
      "more people may claim than there are places"
    ),
    (
      .claimants(.init(.more, .places)), "more people may claim than there are places",
      "no more people may claim than there are places"
    ),
    (
      .claimants(.init(.exactly, .number(1))), "exactly 1 person may claim",
      "more or fewer than 1 person may claim"
    ),
  ]

  static let people: [Row] = [
    (
      .service(.stated(Period(2, .years)), of: .continuous),
      "the person has at least 2 years of continuous service",
      "the person has less than 2 years of continuous service"
    ),
    (
      .service(.stated(Period(6, .months)), of: .redundancy),
      "the person has at least 6 months of service that counts for redundancy pay",
      "the person has less than 6 months of service that counts for redundancy pay"
    ),
    (
      .holds(QualificationTest(parsing: "QTS; HI | VI"), within: nil),
      "the person holds QTS and (HI or VI)", "the person does not hold QTS and (HI or VI)"
    ),
    (
      .holds(nil, within: .stated(Period(3, .months))),
      "the person holds, or can hold within 3 months, what the post requires",
      "the person does not hold, and cannot hold within 3 months, what the post requires"
    ),
    (.state(.atRisk), "the person is at risk", "the person is not at risk"),
    (
      .protected(allKinds), "the person is protected for pregnancy or family leave",
      "the person is not protected for pregnancy or family leave"
    ),
    (
      .protected([.adoptionLeave, .maternityLeave]),
      "the person is protected for maternity leave or adoption leave",
      "the person is not protected for maternity leave or adoption leave"
    ),
    (
      .wish(rankAtMost: nil, by: nil), "the person has put down a wish for the post",
      "the person has not put down a wish for the post"
    ),
    (
      .wish(rankAtMost: 2, by: day("2016-12-01")),
      "the person has put down a wish for the post, as choice 2 or better, by 1 December 2016",
      "the person has not put down a wish for the post, as choice 2 or better, by 1 December 2016"
    ),
    (
      .event("structure-approved", by: nil), "“structure-approved” has happened",
      "“structure-approved” has not happened"
    ),
    (
      .declared("another-site"), "the condition “another-site” holds",
      "the condition “another-site” does not hold"
    ),
    (
      .date(from: day("2016-09-01"), before: day("2017-09-01")),
      "the day of the answer is on or after 1 September 2016 and before 1 September 2017",
      "the day of the answer is not on or after 1 September 2016 and before 1 September 2017"
    ),
  ]

  @Test("A condition and its opposite read as clauses", arguments: posts + people)
  func conditionsRead(row: Row) {
    let test = PolicyTest(.condition(row.condition), place: Self.place)
    #expect(PolicyWords().words(for: test) == row.positive)
    #expect(words(.not(test)) == row.negative)
  }

  @Test("Joined tests show what belongs together")
  func joinedTests() {
    let risk = Self.test(.state(.atRisk))
    let teacher = Self.test(.field(.group, of: .held, isOneOf: ["teacher"]))
    let wish = Self.test(.wish(rankAtMost: nil, by: nil))
    let either = PolicyTest(.any([teacher, wish]), place: Self.place)
    #expect(
      words(.all([risk, either]))
        == "the person is at risk and (either the staff group of the post held is teacher or "
        + "the person has put down a wish for the post)")
    #expect(
      words(.unless(risk, exception: teacher))
        == "the person is at risk, unless the staff group of the post held is teacher")
    #expect(
      words(.not(either))
        == "it is not so that (either the staff group of the post held is teacher or "
        + "the person has put down a wish for the post)")
    #expect(words(.all([risk])) == "the person is at risk")
  }

  @Test("The parts of a test are what must all hold, and its exceptions")
  func partsOfATest() {
    let risk = Self.test(.state(.atRisk))
    let wish = Self.test(.wish(rankAtMost: nil, by: nil))
    let acting = Self.test(.field(.holding, of: .held, isOneOf: ["acting"]))
    let both = PolicyTest(.all([risk, wish]), place: Self.place)
    let test = PolicyTest(.unless(both, exception: acting), place: Self.place)
    #expect(
      PolicyWords().parts(of: test) == [
        "the person is at risk", "the person has put down a wish for the post",
        "unless the post is held as acting",
      ])
  }

  @Test("A figure that names a term shows the term's only value, or else the term")
  func termsAsFigures() throws {
    let basis = PolicyBasis(place: Self.place)
    let share = try #require(Level(parsing: "70%"))
    let values = [
      Term.Entry(.share(share), from: Self.day("2014-04-01"), basis: basis),
      Term.Entry(.share(.whole), from: Self.day("2016-04-01"), basis: basis),
    ]
    let test = Self.test(.match(.term("match-threshold", Self.place)))
    let one = Term(name: "match-threshold", entries: [values[0]], basis: basis)
    let two = Term(name: "match-threshold", entries: values, basis: basis)
    #expect(
      PolicyWords(terms: [one]).words(for: test)
        == "the two posts match to at least 70% (the term match-threshold), "
        + "or were declared suitable")
    #expect(
      PolicyWords(terms: [two]).words(for: test)
        == "the two posts match to at least what the term match-threshold says, "
        + "or were declared suitable")
  }

  static let values: [(value: Term.Value, words: String)] = [
    (.period(Period(10, .workingDays)), "10 working days"), (.period(Period(1, .weeks)), "1 week"),
    (.count(2), "2"), (.share(.whole), "100%"), (.money(Money(pence: 538_00)), "£538.00"),
    (.nothing, "none"),
  ]

  @Test("A term's value reads as it is written", arguments: values)
  func valuesRead(row: (value: Term.Value, words: String)) {
    #expect(PolicyWords.words(for: row.value) == row.words)
  }
}
