import Foundation
import Operations
import Restructure

/// The answer of `forecast --chairs` in JSON.
struct ChairsJSON: Encodable {
  struct Hours: Encodable {
    let fte: Decimal?
    let people: Int

    init(_ hours: ChairsAnswer.Hours) {
      fte = Decimal(string: hours.fte.decimal)
      people = hours.people
    }
  }

  struct Ways: Encodable {
    let people: Int
    /// Nil where they are too many to count.
    let ways: Nullable<Int>
    let fullest: [Hours]
    let fteFilled: Decimal?
    let fteLeft: Decimal?
  }

  struct JobShare: Encodable {
    let jobShare: String
    let employeeIds: [String]
    let fte: Decimal?
    let oneChair: Bool
  }

  let programme: String
  let on: String
  let post: String
  /// `fte` or `positions`.
  let countedIn: String
  var ftePlaces: Decimal?
  var positions: Int?
  let claiming: [Hours]
  let given: [Hours]
  let hoursNotKnown: Int
  let perhaps: Int
  let mostPeople: Int
  var ways: Nullable<Int>?
  var byPeople: [Ways]?
  let jobShares: [JobShare]

  init(_ answer: ChairsAnswer) {
    programme = answer.programme.id
    on = answer.on.description
    post = answer.post.id
    claiming = answer.claiming.map(Hours.init)
    given = answer.given.map(Hours.init)
    hoursNotKnown = answer.hoursNotKnown
    perhaps = answer.perhaps
    jobShares = answer.jobShares.map {
      JobShare(
        jobShare: $0.name, employeeIds: $0.employees, fte: Decimal(string: $0.fte.decimal),
        oneChair: $0.makesOneChair)
    }
    switch answer.size {
    case .fte(let fte, let all, let count):
      countedIn = "fte"
      ftePlaces = Decimal(string: fte.decimal)
      mostPeople = all.first?.heads ?? 0
      ways = Nullable(count)
      byPeople = all.map {
        Ways(
          people: $0.heads, ways: Nullable($0.count), fullest: $0.fullest.map(Hours.init),
          fteFilled: Decimal(string: $0.filled.decimal), fteLeft: Decimal(string: $0.left.decimal))
      }
    case .positions(let chairs, let mostHeads):
      countedIn = "positions"
      positions = chairs
      mostPeople = mostHeads
    }
  }
}
