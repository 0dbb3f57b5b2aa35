import Casework
import Restructure
import Testing

@Suite struct FactsTests {
  @Test func factsAreReadByTheirKind() throws {
    let facts = try Facts(parsing: [
      "accepted-on=2017-01-04", "assessors = 3", "decision=a=b", "reasons-given=YES",
      "offer-in-writing=2017-01-09",
    ])
    #expect(facts[.acceptedOn] == .date(try day("2017-01-04")))
    #expect(facts[.assessors] == .number(3))
    #expect(facts[.decision] == .text("a=b"))
    #expect(facts[.reasonsGiven] == .done(on: nil))
    #expect(facts[.offerInWriting] == .done(on: try day("2017-01-09")))
  }

  @Test(arguments: [
    ("accepted-on", FactProblem.notAnAssignment("accepted-on")),
    ("colour=red", .unknownName("colour")),
    ("accepted-on=soon", .wrongKind(.acceptedOn, written: "soon")),
    ("accepted-on=2017-02-29", .wrongKind(.acceptedOn, written: "2017-02-29")),
    ("assessors=two", .wrongKind(.assessors, written: "two")),
    ("assessors=-1", .wrongKind(.assessors, written: "-1")),
    ("assessors=", .wrongKind(.assessors, written: "")),
    ("assessors=99999999999999999999", .wrongKind(.assessors, written: "99999999999999999999")),
    ("reasons-given=no", .wrongKind(.reasonsGiven, written: "no")),
    ("decision= ", .wrongKind(.decision, written: " ")),
  ])
  func whatCannotBeReadIsNamed(text: String, problem: FactProblem) {
    #expect(throws: problem) { try Facts(parsing: [text]) }
  }

  @Test func aFactGivenTwiceIsRefused() {
    #expect(throws: FactProblem.givenTwice(.assessors)) {
      try Facts(parsing: ["assessors=2", "assessors=3"])
    }
  }

  @Test func theRemedyShowsWhatToWrite() {
    #expect(
      FactProblem.wrongKind(.acceptedOn, written: "soon").description
        == "The fact accepted-on cannot be “soon”. It is the day on which the person accepted: "
        + "write a date such as 2016-11-24.")
    #expect(FactProblem.unknownName("colour").remedy.contains("notice-ends"))
  }

  @Test func everyKindReadsWhatItWrites() throws {
    let texts: [(FactKind, String)] = [
      (.date, "2017-01-04"), (.wholeNumber, "3"), (.yes, "yes"), (.yes, "2017-01-04"),
      (.text, "some words"),
    ]
    for (kind, text) in texts {
      #expect(kind.parse(text)?.description == text)
    }
  }
}
