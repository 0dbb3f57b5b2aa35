import Restructure
import Yams

/// Finds every place of the keys that stand more than once in one mapping.
///
/// The YAML reader stops at the first such key and tells the first of its places only. So that key
/// is given a name that nobody writes, of the same length, and the text is read again.
struct YAMLDuplicates {
  private struct Spot: Hashable {
    let line: Int
    let column: Int
  }

  /// As many repeated keys as are looked for in one file.
  private static let most = 100

  private let file: String
  /// What each key was called that has been given another name, by the place of the key.
  private var names: [Spot: String] = [:]
  private var problems: Set<Problem> = []

  /// The problems of repeated keys; nil where the places cannot all be found.
  static func problems(_ text: String, file: String) -> [Problem]? {
    var search = YAMLDuplicates(file: file)
    guard let root = search.renamed(text) else { return nil }
    search.look(through: root)
    return search.problems.isEmpty ? nil : search.problems.sorted { $0.place < $1.place }
  }

  private init(file: String) {
    self.file = file
  }

  /// The document with all but the last of each repeated key under another name.
  private mutating func renamed(_ text: String) -> Node? {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Array($0.unicodeScalars) }
    while names.count < Self.most {
      let written = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
      do {
        return try Yams.compose(yaml: written)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let spot = Spot(line: context.mark.line, column: context.mark.column)
        guard let key = keys.first, rename(spot, in: &lines) else { return nil }
        names[spot] = key
      } catch {
        return nil
      }
    }
    return nil
  }

  /// Puts a character for private use in place of a key's first, behind its opening quote.
  private func rename(_ spot: Spot, in lines: inout [[Unicode.Scalar]]) -> Bool {
    guard names[spot] == nil, lines.indices.contains(spot.line - 1) else { return false }
    let line = lines[spot.line - 1]
    var position = spot.column - 1
    if line.indices.contains(position), line[position] == "\"" || line[position] == "'" {
      position += 1
    }
    guard line.indices.contains(position),
      let mark = Unicode.Scalar(0xE000 + UInt32(names.count))
    else { return false }
    lines[spot.line - 1][position] = mark
    return true
  }

  private mutating func look(through node: Node) {
    if let mapping = node.mapping { compare(mapping.map { $0.key }) }
    let parts = node.mapping.map { $0.map { $0.value } } ?? node.sequence.map(Array.init) ?? []
    for part in parts { look(through: part) }
  }

  private mutating func compare(_ keys: [Node]) {
    var first: [String: Place] = [:]
    for key in keys {
      guard let mark = key.mark else { continue }
      let place = Place(file: file, line: mark.line, column: mark.column)
      let name = names[Spot(line: mark.line, column: mark.column)] ?? key.string ?? ""
      guard let other = first[name] else {
        first[name] = place
        continue
      }
      problems.insert(
        Problem(
          at: place, code: .yaml, message: "the key “\(name)” already stands at \(other)",
          remedy: "Keep one of the two: a key has one value."))
    }
  }
}
