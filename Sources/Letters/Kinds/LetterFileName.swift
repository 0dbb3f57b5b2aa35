import Restructure

/// The name of the file that a letter lies in.
public enum LetterFileName {
  /// How many bytes a name may have on common file systems.
  public static let longest = 255

  /// Makes `EMPLOYEE-KIND.txt`, or `EMPLOYEE-POST-KIND.txt` for somebody with two cases.
  ///
  /// A Welsh letter's name ends in `-cy.txt`, and one about the whole programme begins with its id.
  ///
  /// Latin letters, figures, `.`, `_` and `-` stand for themselves; any other character, and a dot
  /// at the front, becomes `%XX` for each byte of its UTF-8. Two ids are therefore never written
  /// alike. As ids may hold hyphens, employee `A-B` and employee `A` in post `B` can still come to
  /// one name: whoever writes a batch refuses a name that it has given already.
  ///
  /// - Throws: ``LetterFileNameTooLong``.
  public static func make(
    employee: EmployeeID, post: PostID? = nil, kind: LetterKind,
    in language: LetterLanguage = .english
  ) throws(LetterFileNameTooLong) -> String {
    let stem = ([employee] + [post].compactMap(\.self) + [kind.rawValue])
      .map(escaped).joined(separator: "-")
    let visible = stem.hasPrefix(".") ? "%2E" + stem.dropFirst() : stem
    let name = visible + language.suffix + ".txt"
    guard name.utf8.count <= longest else {
      throw LetterFileNameTooLong(name: name)
    }
    return name
  }

  private static func escaped(_ id: String) -> String {
    // Nearly every id is safe as it is.
    if id.utf8.allSatisfy(isSafe) { return id }
    return escapedByteByByte(id)
  }

  private static func escapedByteByByte(_ id: String) -> String {
    id.utf8.map { isSafe($0) ? String(UnicodeScalar($0)) : "%" + hexadecimal($0) }.joined()
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
    default: false
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}

/// A letter's file name would be too long to write.
public struct LetterFileNameTooLong: Error, Hashable {
  /// The name, which has more than ``LetterFileName/longest`` bytes.
  public let name: String
}
