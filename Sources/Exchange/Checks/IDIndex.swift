/// The ids that rows may name, and the nearest one to an id that none of them has.
struct IDIndex {
  /// The tables that hold them, in words: `posts.csv or new-posts.csv`.
  let tables: String
  private let ids: [Set<String>]
  private let isComplete: Bool
  /// Ids without what spreadsheets take away or people overlook; made when first asked for, since
  /// most folders name nothing that is not there.
  private lazy var folded = Dictionary(
    ids.joined().map { (Self.fold($0), $0) }, uniquingKeysWith: min)
  private var found: [String: String?] = [:]

  /// How many ids are looked up by their spelling: a file whose ids are all of another make would
  /// be compared with every id of the other file, each time.
  private static let mostSearches = 50

  init(_ ids: Set<String>..., isComplete: Bool, tables: String) {
    self.tables = tables
    self.ids = ids
    self.isComplete = isComplete
  }

  func has(_ id: String) -> Bool { ids.contains { $0.contains(id) } }

  /// Whether a row has the id, or may have it in a file that could not be read.
  func mayHave(_ id: String) -> Bool {
    !isComplete || has(id)
  }

  /// The id that was meant, if one is near enough.
  mutating func nearest(to id: String) -> String? {
    if let other = folded[Self.fold(id)] { return other }
    if let other = found[id] { return other }
    guard found.count < Self.mostSearches else { return nil }
    let nearest = Suggestion.nearest(to: id, among: ids.joined())
    found[id] = .some(nearest)
    return nearest
  }

  /// Capitals, blanks and leading zeros do not count.
  private static func fold(_ id: String) -> String {
    String(id.lowercased().filter { !$0.isWhitespace }.drop { $0 == "0" })
  }
}
