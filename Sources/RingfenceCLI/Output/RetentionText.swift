import Casework
import Exchange
import Operations
import Restructure
import Store

/// What is due to be erased, and what was, for a reader and for a spreadsheet.
enum RetentionText {
  static func present(_ answer: Retention.Answer) {
    say("As of \(answer.on.inWords), by the rule: \(answer.rule).")
    say()
    say(table(answer.list.people.filter { $0.standing != .live }))
    say()
    let live = answer.list.people.count { $0.standing == .live }
    say(
      "\(counted(answer.list.due.count, "person", "people")) due, "
        + "\(live) with a live case, who \(live == 1 ? "is" : "are") not listed.")
    mention(answer.mentions)
  }

  static func presentPreview(_ answer: Retention.Answer) {
    guard !answer.list.due.isEmpty else {
      return say("Nobody is due by the rule: \(answer.rule). Nothing was erased.")
    }
    say(table(answer.list.due))
    say()
    say(
      Wrapping.wrap(
        "The words of \(counted(answer.list.due.count, "person", "people")) would be erased, by the "
          + "rule: \(answer.rule). Nothing was erased."))
    mention(answer.mentions)
  }

  static func present(_ purge: Purge) {
    guard !purge.people.isEmpty else {
      say("Nobody is due; nothing was erased.")
      return sayHead(purge.head)
    }
    let entries = purge.people.reduce(0) { $0 + $1.entriesWithWords }
    for person in purge.people {
      say(
        "\(person.employee): \(counted(person.entriesWithWords, "entry", "entries")) without words "
          + "now.")
    }
    say(
      "The words of \(counted(entries, "entry", "entries")) of "
        + "\(counted(purge.people.count, "person", "people")) were erased.")
    mention(purge.mentions)
    say(
      Wrapping.wrap(
        "What stays are employee numbers, posts, states, days and other facts that are no words: the "
          + "digest of each entry covers them, and without them the history would prove nothing. The "
          + "database holds no names beside the words, so that a number leads to a person only "
          + "through a list of staff that somebody still keeps. Backups, exports, letters and the rows "
          + "of the programme folder are not touched: see to them too."))
    sayHead(purge.head)
  }

  private static func table(_ people: [RetentionList.Person]) -> String {
    TextTable.lines(
      ["Person", "Posts", "Ended", "As", "Entries with words", "Standing"],
      people.map { person in
        [
          person.employee, posts(person).joined(separator: "; "),
          person.ended?.description ?? "-", person.state?.rawValue ?? "-",
          "\(person.entriesWithWords)", words(person.standing),
        ]
      })
  }

  /// The posts of a person's records, each once.
  static func posts(_ person: RetentionList.Person) -> [PostID] {
    Set(person.records.map(\.fromPost)).sorted()
  }

  private static func words(_ standing: RetentionList.Standing) -> String {
    switch standing {
    case .due: "due"
    case .kept: "kept: the time has not run out"
    case .live: "kept: a case is live"
    case .affected: "kept: affected only (--affected)"
    case .erased: "erased before"
    }
  }

  private static func mention(_ entries: [Int]) {
    guard !entries.isEmpty else { return }
    let named = entries.prefix(20).map(String.init) + (entries.count > 20 ? ["…"] : [])
    say(
      Wrapping.wrap(
        "Entries of other people's cases name somebody who is due: "
          + "\(named.joined(separator: ", ")). Their words are kept with those cases; read them."))
  }

  static func presentCSV(_ answer: Retention.Answer) {
    CurrentConsole.value.write(
      CSVWriter.answer(
        ["employee_id", "from_posts", "ended", "state", "entries_with_words", "standing"],
        answer.list.people.map { person in
          [
            person.employee, posts(person).joined(separator: ";"),
            person.ended?.description ?? "", person.state?.rawValue ?? "",
            "\(person.entriesWithWords)", person.standing.rawValue,
          ]
        }))
  }
}

/// How everybody stands to a retention rule, in JSON.
struct RetentionJSON: Encodable {
  let on: String
  let rule: String
  let due: Int
  let people: [Person]
  /// Entries of other people's cases that name somebody who is due.
  let mentions: [Int]

  struct Person: Encodable {
    let employeeId: String
    let fromPosts: [String]
    let ended: Nullable<String>
    let state: Nullable<String>
    let entriesWithWords: Int
    /// `due`, `kept`, `live`, `affected` or `erased`.
    let standing: String
  }

  init(_ answer: Retention.Answer) {
    on = "\(answer.on)"
    rule = answer.rule
    due = answer.list.due.count
    mentions = answer.mentions
    people = answer.list.people.map { person in
      Person(
        employeeId: person.employee, fromPosts: RetentionText.posts(person),
        ended: Nullable(person.ended?.description), state: Nullable(person.state?.rawValue),
        entriesWithWords: person.entriesWithWords, standing: person.standing.rawValue)
    }
  }
}
