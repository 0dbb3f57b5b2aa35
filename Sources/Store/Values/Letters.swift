import Casework
import Digest
import Restructure

/// A letter that is to be put on the register.
public struct LetterToRecord: Hashable, Sendable {
  /// The case; nil for a letter about the whole programme.
  public let `case`: CaseReference?
  public let kind: String
  public let language: String
  /// 1, and one more for each letter that takes the place of an earlier one.
  public let edition: Int
  /// The date of the letter.
  public let on: LocalDate
  public let reference: String
  public let fileName: String
  /// The digest of the template with its shared parts.
  public let template: String
  /// The digest of the letter's bytes.
  public let textDigest: String
  /// The values it was written with, as the bytes of a text.
  public let data: [UInt8]
  /// The register's number of the letter whose place it takes.
  public let replaces: Int?

  /// A letter as it was written.
  public init(
    case reference: CaseReference?, kind: String, language: String, edition: Int, on day: LocalDate,
    reference letterReference: String, fileName: String, template: String, textDigest: String,
    data: [UInt8], replaces: Int?
  ) {
    self.case = reference
    self.kind = kind
    self.language = language
    self.edition = edition
    on = day
    self.reference = letterReference
    self.fileName = fileName
    self.template = template
    self.textDigest = textDigest
    self.data = data
    self.replaces = replaces
  }
}

/// The text of a template with its shared parts, by name.
public struct TemplateEdition: Hashable, Sendable {
  /// A file of it.
  public struct File: Codable, Hashable, Sendable {
    public let name: String
    public let text: String

    /// A file with its text.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  public let digest: String
  public let files: [File]

  /// Files under the digest of their names and texts.
  public init(_ files: [File]) {
    self.files = files
    let joined = files.map { file in
      "\(file.name.utf8.count):\(file.name)\n\(file.text.utf8.count):\(file.text)\n"
    }
    digest = SHA256Digest(of: "ringfence template 1\n" + joined.joined()).description
  }
}

/// A letter of the register.
public struct RegisteredLetter: Hashable, Sendable {
  /// What has become of a letter.
  public enum Standing: Hashable, Sendable {
    /// It stands.
    case live
    /// A later edition took its place.
    case replaced(by: Int)
    /// Somebody withdrew it; the words are nil once they are erased.
    case withdrawn(on: LocalDate, by: String?, reason: String?)
  }

  /// Its number in the register.
  public let number: Int
  public let letter: LetterToRecord
  public internal(set) var standing: Standing
  /// Whether the values it was written with are still there; retention may erase them.
  public let hasData: Bool

  /// A letter as the register has it.
  public init(number: Int, letter: LetterToRecord, standing: Standing, hasData: Bool) {
    self.number = number
    self.letter = letter
    self.standing = standing
    self.hasData = hasData
  }
}

/// What comes of checking the register of letters.
public enum RegisterVerdict: Hashable, Sendable {
  case intact(entries: Int)
  /// The first entry that is not as it was written, or that has lost what it rests on.
  case broken(Int, RegisterDamage = .altered)
}

/// What became of an entry of the register of letters.
public enum RegisterDamage: String, Hashable, Sendable {
  case altered
  /// The template that the letter was written from is gone, or is another.
  case templateAltered = "template-altered"
  /// What the letter was written with is gone, and no entry of its case says that it was erased.
  case dataLost = "data-lost"

  /// What is to be said of the entry.
  public var inWords: String {
    switch self {
    case .altered: "is not as it was written"
    case .templateAltered: "was written from a template that has been altered or taken out"
    case .dataLost:
      "has lost what it was written with, and no entry of its case says that this was erased"
    }
  }
}
