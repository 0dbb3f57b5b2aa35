/// Which parts belong to a part, by the names that it calls them.
final class RelationshipsPart: XMLPart {
  struct Relationship {
    /// The last word of its type: `worksheet`, `styles`.
    let kind: String
    /// The name of the part in the archive.
    let part: String
  }

  private let folder: [Substring]
  private(set) var all: [String: Relationship] = [:]

  /// Reads what belongs to a part; nil where nothing does.
  static func of(
    _ part: String, in archive: PartArchive
  ) throws(WorkbookFailure) -> RelationshipsPart {
    let words = part.split(separator: "/")
    let folder = Array(words.dropLast())
    let reader = RelationshipsPart(folder)
    let name = (folder + ["_rels", (words.last ?? "") + ".rels"]).joined(separator: "/")
    if archive.contains(name) { try reader.read(name, of: archive) }
    return reader
  }

  private init(_ folder: [Substring]) {
    self.folder = folder
  }

  /// The part of a kind, of which there is one.
  func part(_ kind: String) -> String? {
    all.values.first { $0.kind == kind }?.part
  }

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes.text("TargetMode") != "External",
      let id = attributes.text("Id"), let type = attributes.text("Type"),
      let target = attributes.text("Target"), let kind = type.split(separator: "/").last
    else { return }
    all[id] = Relationship(kind: String(kind), part: path(target))
  }

  /// A target as seen from the part's own folder; one that begins with a stroke is seen from the
  /// top.
  private func path(_ target: String) -> String {
    var words = target.hasPrefix("/") ? [] : folder
    for word in target.split(separator: "/") {
      switch word {
      case ".": continue
      case "..": _ = words.popLast()
      default: words.append(word)
      }
    }
    return words.joined(separator: "/")
  }
}
