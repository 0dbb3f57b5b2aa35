import Foundation

/// The worked example's folder.
enum Coventry {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Examples/coventry").standardizedFileURL

  /// The files that a reading looks at.
  static let names = [
    "changes.csv", "figures.csv", "new-posts.csv", "posts.csv", "programme.yaml",
    "ring-fences.csv", "staff.csv", "statements.csv",
  ]

  static func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: name)))
  }
}
