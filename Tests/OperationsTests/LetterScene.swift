import Casework
import Exchange
import Foundation
import Letters
import Restructure
import Testing

@testable import Operations

/// One person's letter on a known day, out of a small folder and a case that was moved so.
enum LetterScene {
  /// The day of the letters, a Thursday.
  static let day = LocalDate(dayNumber: 20_468)

  struct Person {
    var service = "2016-01-10"
    var protection = ""
    var from = ""
    var to = ""
  }

  private static func tables(_ person: Person, _ more: [String: String]) -> [String: String] {
    [
      "posts.csv": "post_id,title,service,grade,positions\nLB,Librarian,Libraries,G6,4\n",
      "changes.csv": "change_id,post_id,becomes\nC1,LB,disestablish\n",
      "new-posts.csv": """
      post_id,title,service,grade,positions
      CL,Community Librarian,Libraries,G6,2
      DL,Digital Librarian,Libraries,G6,1
      """,
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR1,CL,LB,ring-fence\n",
      "staff.csv":
        "employee_id,name,post_id,continuous_service_from,redundancy_service_from,date_of_birth,"
        + "weekly_pay,protection,protected_from,protected_to,address\n"
        + "E1,Kit Synthetic,LB,\(person.service),\(person.service),1970-06-01,500.00,"
        + "\(person.protection),\(person.from),\(person.to),1 Road|Town|CV1 1AA\n",
    ].merging(more) { $1 }
  }

  static func values(
    _ kind: LetterKind, to states: [CaseState], _ facts: [String], _ person: Person = Person(),
    posts: [PostID] = [], head: String = "nation: england",
    given: [PlaceholderName: FieldValue] = [
      "payment arrangements": .text("With your last month's pay.")
    ],
    tables more: [String: String] = [:], since: LocalDate = day
  ) throws -> LetterValues {
    let folder = try ScratchFolder(tables(person, more), head: head)
    let loaded = try folder.request.load(.everything)
    #expect(loaded.on == day)
    let letters = LetterFacts(
      loaded, StaffIndex(loaded.programme.staff), among: [], in: .english, isTraced: true)
    var events = [
      CaseEvent(
        sequence: 1, kind: .opened, to: .inScope, on: day.adding(days: -400), words: nil)
    ]
    for state in states {
      events.append(
        CaseEvent(
          sequence: events.count + 1, kind: .moved, from: events.last?.to, to: state,
          on: state == states.last ? since : day.adding(days: -400), posts: posts,
          facts: state == states.last ? try Facts(parsing: facts) : [:], words: nil))
    }
    let record = try #require(
      CaseRecord(
        CaseReference(programme: "test", employee: "E1", fromPost: "LB"), replaying: events))
    var common = LetterValues(isTraced: true)
    for (name, value) in given { common.set(name, value, from: "letters.yaml") }
    var values = withExtendedLifetime(folder) {
      letters.values(for: letters.subject(record), kind, sharing: common.shared)
    }
    values.applyOverruling()
    return values
  }

  /// The lines of a list; none of anything else.
  static func lines(_ value: FieldValue?) -> [String] {
    if case .list(let lines) = value { lines } else { [] }
  }
}
