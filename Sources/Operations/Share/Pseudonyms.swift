import Digest
import Restructure

/// Names under which people go in a shared folder: the same for one person in every file, and to be
/// worked out by nobody who has not the key.
struct Pseudonyms {
  /// What is put before each id before it is digested; with it, and not without, anybody could try all
  /// ids.
  let salt: String
  private let names: [EmployeeID: String]

  /// Names people; a salt that is kept gives the same names again.
  init(_ people: some Sequence<EmployeeID>, salt: String) {
    self.salt = salt
    let digests = Set(people).map {
      ($0, SHA256Digest(of: "\(salt)\n\($0)").description.uppercased())
    }
    // Eight figures tell a hundred thousand people apart nearly always, and more do it always.
    let length = (8...64).first { length in
      Set(digests.map { $0.1.prefix(length) }).count == digests.count
    }
    names = Dictionary(
      uniqueKeysWithValues: digests.map { ($0.0, "P" + $0.1.prefix(length ?? 64)) })
  }

  /// A salt that nobody can guess.
  static func newSalt() -> String { Salt.make(bytes: 32) }

  /// The name of somebody; empty for nobody and for whoever was not named.
  subscript(employee: EmployeeID) -> String { names[employee] ?? "" }

  /// Everybody with their name, in the order of the names.
  var all: [(pseudonym: String, employee: EmployeeID)] {
    names.map { (pseudonym: $0.value, employee: $0.key) }.sorted { $0.pseudonym < $1.pseudonym }
  }
}
