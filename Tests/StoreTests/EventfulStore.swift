import Casework
import Foundation
import Restructure
import Store
import Testing

extension TamperedStore {
  /// A database with every kind of entry in two programmes, words that were erased, and a folder that
  /// was known.
  static func eventful() throws -> TamperedStore {
    let tampered = try TamperedStore()
    let files = FolderFiles([
      "staff.csv": String(repeating: "a", count: 64),
      "posts.csv": String(repeating: "b", count: 64),
    ])
    let store = tampered.store.knowing(files)
    try store.open(Examples.people)
    let (tutor, other) = (Examples.reference("E1", "tutor"), Examples.reference("E2", "tutor"))
    try store.record(try Examples.atRisk(), of: tutor)
    try store.record(try Examples.atRisk(), of: other)
    try store.note(
      "Met “on site”, é, 名", on: tutor, dated: try day("2016-12-06"), by: "Caseworker A",
      recordedOn: try day("2016-12-07"))
    try store.record(
      DecisionRequest(
        .exclude, on: try day("2016-12-07"), by: "Panel A", reason: "Declined", evidence: "Letter",
        toPost: "lead"), of: tutor)
    try store.record(
      DecisionRequest(
        .swap, on: try day("2016-12-07"), by: "Panel A", reason: "Both wish it",
        evidence: "Two letters", with: "E9"), of: other)
    try store.record(
      DecisionRequest(
        .reverse, on: try day("2016-12-08"), by: "Panel B", reason: "Upheld", evidence: "Minute 2",
        reverses: DecisionNumber(1)), of: tutor)
    let facts = try Facts(parsing: ["owner=Caseworker B", "vr-closes=2016-12-20"])
    try store.record(
      facts, of: other, dated: try day("2016-12-08"), by: "Caseworker A", reason: "Shared out")
    try store.record(try Examples.withdrawal(on: "2016-12-09"), of: tutor)
    try store.correct(
      entry: 12, of: tutor, dated: try day("2016-12-09"), by: "Caseworker A", reason: "A slip",
      recordedOn: try day("2016-12-10"))
    try store.record(try Examples.withdrawal(on: "2016-12-12"), of: tutor)
    let second = ProgrammeToOpen(id: "second", title: "Another", folder: "/srv/second")
    let outcome = try store.open([Examples.person("E1", "clerk")], of: second)
    try store.open([Examples.person("E1", "clerk", "reduce")], of: second)
    _ = outcome
    try store.eraseWords(
      of: tutor, on: try day("2023-12-12"), by: "Records officer", reason: "Six years are over")
    return tampered
  }
}
