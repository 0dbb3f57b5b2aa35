import Restructure

/// A caseworker's own headings for our columns, from `--map 'Their header=our_column'`.
public struct HeaderMap: Sendable {
  private var columns: [String: String] = [:]

  /// No headings of one's own.
  public init() {}

  /// Why a `--map` cannot be used.
  public enum Failure: Error, Equatable {
    case notAPair(String)
    case unknownColumn(String, nearest: String?)
  }

  /// Reads pairs of *heading=column*.
  public init(_ pairs: [String]) throws(Failure) {
    let known = Set(TableLayout.all.flatMap { $0.columns.map(\.name) })
    for pair in pairs {
      guard let equals = pair.lastIndex(of: "="), !pair[..<equals].trimmedText.isEmpty else {
        throw .notAPair(pair)
      }
      let column = String(pair[pair.index(after: equals)...].trimmedText)
      guard known.contains(column) else {
        throw .unknownColumn(column, nearest: Suggestion.nearest(to: column, among: known))
      }
      columns[TableLayout.folded(String(pair[..<equals]))] = column
    }
  }

  func column(forHeading heading: String, in layout: TableLayout) -> TableLayout.Column? {
    columns[TableLayout.folded(heading)].flatMap { name in
      layout.columns.first { $0.name == name }
    }
  }
}
