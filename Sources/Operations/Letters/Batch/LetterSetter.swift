import Digest
import Foundation
import LetterForms
import Restructure

/// A letter that is complete and ready to be set in a form.
struct SetLetter: Sendable {
  /// What it says.
  let text: [UInt8]
  /// Name and address.
  var recipient: [String] = []
  var date: LocalDate?
  /// What no other letter of the programme is called.
  var reference = ""

  init(text: [UInt8]) {
    self.text = text
  }

  /// The letter as a page.
  var page: LetterPage {
    LetterPage(reading: String(decoding: text, as: UTF8.self), recipient: recipient)
  }

  /// What a form of it carries, so that a letter is known again whatever set it: `sha256:` and the
  /// digest of its text.
  var mark: String { Self.mark(digest) }

  /// The digest of its text, by which the register knows it.
  var digest: String { SHA256Digest(of: text).description }

  /// The same of a text with this digest.
  static func mark(_ digest: String) -> String { "sha256:\(digest)" }
}

/// Writes letters in one form; used by one thread at a time.
protocol LetterSetter: Sendable {
  /// Writes a letter whole, or not at all.
  func write(
    _ letter: SetLetter, to name: String, in folder: LetterFolder
  ) throws(LetterSetFailure)
}

/// Why a letter could not be written in a form.
enum LetterSetFailure: Error {
  /// The folder or the disk.
  case folder(LetterFolder.Failure)
  /// Something about this one letter, as words that say what.
  case letter(String)
  /// What sets letters does not work.
  case machine(String, remedy: String)
  /// What made the letter.
  case operation(OperationFailure)

  /// The failure of the whole batch.
  func failure(_ path: String) -> OperationFailure {
    switch self {
    case .folder(let failure):
      .machine(
        "\(failure.name) cannot be written to \(path): \(String(cString: strerror(failure.code)))",
        remedy: "Check the folder and the disk, then give the same command: it goes on where it "
          + "stopped.")
    case .letter(let words): .machine(words, remedy: "Correct the letter.")
    case .machine(let message, let remedy): .machine(message, remedy: remedy)
    case .operation(let failure): failure
    }
  }
}

/// Letters as they are.
struct TextSetter: LetterSetter {
  func write(
    _ letter: SetLetter, to name: String, in folder: LetterFolder
  ) throws(LetterSetFailure) {
    try LetterSetFailure.translating { () throws(LetterFolder.Failure) in
      try folder.write(letter.text, to: name)
    }
  }
}

/// Letters as HTML.
struct HTMLSetter: LetterSetter {
  func write(
    _ letter: SetLetter, to name: String, in folder: LetterFolder
  ) throws(LetterSetFailure) {
    let page = letter.page.html(mark: letter.mark)
    try LetterSetFailure.translating { () throws(LetterFolder.Failure) in
      try folder.write(Array(page.utf8), to: name)
    }
  }
}

extension LetterSetFailure {
  /// Does something in the folder.
  static func translating<Value>(
    _ act: () throws(LetterFolder.Failure) -> Value
  ) throws(LetterSetFailure) -> Value {
    do throws(LetterFolder.Failure) {
      return try act()
    } catch {
      throw .folder(error)
    }
  }
}

extension LetterForm {
  /// Whether what a file holds is the letter whose text has this digest.
  func isIn(_ bytes: [UInt8], _ digest: String) -> Bool {
    switch self {
    case .text: SHA256Digest(of: bytes).description == digest
    case .pdf, .html, .notify: Self.holds(bytes, SetLetter.mark(digest))
    }
  }

  /// Whether a file carries a mark.
  static func holds(_ bytes: [UInt8], _ mark: String) -> Bool {
    Data(bytes).firstRange(of: Data(mark.utf8)) != nil
  }
}
