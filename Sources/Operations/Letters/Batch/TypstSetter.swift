import Foundation
import LetterForms
import Restructure
import Synchronization
import Typesetting

/// Sets letters as PDF with typst, which runs beside as a Python program.
///
/// What letters say is handed over as data and never as typst's markup.
final class TypstSetter: LetterSetter {
  private let running: Mutex<RunningTypesetter?> = Mutex(nil)
  private let python: String

  /// A typesetter that is started with its first letter.
  init(python: String?) {
    self.python = python ?? "python3"
  }

  func write(
    _ letter: SetLetter, to name: String, in folder: LetterFolder
  ) throws(LetterSetFailure) {
    let sheet = TypesetSheet([letter], mark: letter.mark, bothSides: false)
    try write(sheet, to: name, in: folder)
  }

  /// Writes a sheet of one letter or of many.
  func write(
    _ sheet: TypesetSheet, to name: String, in folder: LetterFolder
  ) throws(LetterSetFailure) {
    let job = TypesetJob(letters: sheet, to: folder.unfinishedPath(of: name), at: sheet.seconds)
    let answer = try running.withLock { running throws(LetterSetFailure) in
      if let typesetter = running { return try typesetter.answer(to: job) }
      let typesetter = try RunningTypesetter(python)
      running = typesetter
      return try typesetter.answer(to: job)
    }
    if let error = answer.error { throw .letter(Self.worded(error)) }
    try LetterSetFailure.translating { () throws(LetterFolder.Failure) in try folder.finish(name) }
  }

  /// What typst says, for somebody who does not know typst.
  private static func worded(_ error: String) -> String {
    if error.contains("address-too-long") {
      return "its address does not fit the window of the envelope; shorten it or put lines together"
    }
    if error.contains("glyph") || error.contains("font") {
      return "no font on this machine has some character of it; install one that has, such as "
        + "fonts-noto (\(error))"
    }
    return "it cannot be set as PDF: \(error)"
  }
}

/// What typst is asked for.
struct TypesetJob: Encodable {
  let letters: TypesetSheet
  /// Where the PDF is to lie.
  let to: String
  /// The time that the PDF carries, in seconds since 1970, so that it is the same whenever it is made.
  let at: Int
}

/// What typst answers.
struct TypesetAnswer: Decodable {
  var typst: String?
  var error: String?
}

/// A typesetter that is running, waiting for letters.
final class RunningTypesetter {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unread = Data()

  /// Starts one.
  init(_ python: String) throws(LetterSetFailure) {
    // A typesetter that dies is an answer, and must not end this program too.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", TypesettingFiles.driver, TypesettingFiles.template]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Self.missing
    }
    guard try line().flatMap({ $0.typst }) != nil else { throw Self.missing }
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// Asks for a sheet and waits until it is set.
  func answer(to job: TypesetJob) throws(LetterSetFailure) -> TypesetAnswer {
    do {
      let request = try JSONEncoder().encode(job) + Data("\n".utf8)
      try input.fileHandleForWriting.write(contentsOf: request)
    } catch {
      throw Self.stopped
    }
    guard let answer = try line() else { throw Self.stopped }
    return answer
  }

  /// The next line that it says; nil where it says nothing more.
  private func line() throws(LetterSetFailure) -> TypesetAnswer? {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let line = unread[..<end]
        unread = Data(unread[(end + 1)...])
        return try? JSONDecoder().decode(TypesetAnswer.self, from: line)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }

  private static let missing = LetterSetFailure.machine(
    "letters as PDF are set by typst, which is not installed for this machine's python3",
    remedy: "Install it: python3 -m pip install typst. Or in an environment of its own: python3 -m "
      + "venv typst-env && typst-env/bin/pip install typst, and name it with "
      + "RINGFENCE_PYTHON=typst-env/bin/python. The fonts are those of the machine; fonts-liberation "
      + "is the one that letters are made for.")

  private static let stopped = LetterSetFailure.machine(
    "typst stopped while it was setting a letter",
    remedy: "Give the same command again: it goes on where it stopped.")
}
