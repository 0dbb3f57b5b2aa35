import ArgumentParser
import Exchange
import Operations
import Restructure
import Store

/// `ringfence audit known ENTRY`.
struct AuditKnownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "known",
    abstract: "What was known when something was decided: the history and the files until then.",
    discussion: """
      Openings, moves and decisions keep the SHA-256 digest of every file of the folder as it was, and \
      of the rules that ship with the program. Here they stand beside the folder as it is now, or \
      beside a copy of it that was kept, with --folder.

      Example: ringfence audit known D1 --db cases.db --folder kept/coventry-2016-12-20
      """)

  @Argument(help: "The number of an entry, or a decision such as D1.")
  var entry: String
  @OptionGroup var cases: CaseFileOptions
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let known = try CaseActs(cases.file).known(entry)
    switch format {
    case .text: KnownText.present(known)
    case .json: say(try JSONText.write(KnownJSON(known)))
    case .csv: KnownText.presentCSV(known)
    }
  }
}

/// What was known at an entry, for a reader and for a spreadsheet.
enum KnownText {
  static func present(_ known: CaseActs.Known) {
    let entry = known.entry
    say("\(entry.case)")
    say(HistoryText.line(entry))
    say()
    let before = entry.number - 1
    say(
      before == 0
        ? "Nothing was in the history before it."
        : "The history until then: \(counted(before, "entry", "entries")), head "
          + "\(entry.previousDigest).")
    guard let files = known.files, let digest = entry.folderDigest else {
      say("Which files the folder then held was not recorded.")
      return
    }
    say("The folder then, digest \(digest):")
    say(
      TextTable.lines(
        ["", "File", "Now", "SHA-256 then"],
        files.map { ["", $0.name, words($0.now), $0.digest] }))
    let changed = files.count { $0.now == .changed || $0.now == .gone }
    say()
    if files.contains(where: { $0.now == .unknown }) {
      say("There is no folder to compare with; name one with --folder.")
    } else {
      say(
        changed == 0
          ? "The folder holds what it held then."
          : "\(counted(changed, "file")) of \(files.count) no longer as they were.")
    }
  }

  private static func words(_ now: CaseActs.Known.Now) -> String {
    switch now {
    case .same: "as it was"
    case .changed: "changed since"
    case .gone: "gone"
    case .unknown: "not compared"
    }
  }

  static func presentCSV(_ known: CaseActs.Known) {
    CurrentConsole.value.write(
      CSVWriter.answer(
        ["entry", "head_before", "file", "sha256", "now"],
        (known.files ?? []).map {
          [
            "\(known.entry.number)", known.entry.previousDigest, $0.name, $0.digest,
            $0.now.rawValue,
          ]
        }))
  }
}

/// What was known at an entry in JSON.
struct KnownJSON: Encodable {
  let entry: EntryJSON
  /// How many entries the history had.
  let entriesBefore: Int
  /// What stands for all of them; null where there was none.
  let headBefore: Nullable<String>
  /// What stands for all files; null where they were not recorded.
  let folder: Nullable<String>
  let files: [File]

  struct File: Encodable {
    let file: String
    let sha256: String
    /// `same`, `changed`, `gone` or `unknown`.
    let now: String
  }

  init(_ known: CaseActs.Known) {
    entry = EntryJSON(known.entry)
    entriesBefore = known.entry.number - 1
    headBefore = Nullable(known.entry.number == 1 ? nil : known.entry.previousDigest)
    folder = Nullable(known.entry.folderDigest)
    files = (known.files ?? []).map {
      File(file: $0.name, sha256: $0.digest, now: $0.now.rawValue)
    }
  }
}
