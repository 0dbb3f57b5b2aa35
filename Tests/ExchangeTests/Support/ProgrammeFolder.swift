import Exchange
import Foundation
import Restructure

/// A programme folder on disk for the length of a test: sound unless the test says otherwise.
final class ProgrammeFolder {
  /// Files that every folder needs.
  static let sound = [
    "programme.yaml": """
    programme: test
    title: A synthetic programme
    authority: A synthetic authority
    consultation: {opens: 2016-10-03, closes: 2016-11-23}

    """,
    "posts.csv": """
    post_id,title,service,group,location
    P1,Area SENCO,Early Years,teacher,KEYS
    P2,Music teacher,Music,teacher,

    """,
  ]

  let path: String

  /// Writes the files over the sound ones; a text that is nil takes a file away.
  init(_ files: [String: String?] = [:], bytes: [String: [UInt8]] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ringfence-\(UUID().uuidString)")
    path = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let texts = Self.sound.mapValues(Optional.some).merging(files) { $1 }
    for (name, text) in texts {
      guard let text else { continue }
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    for (name, bytes) in bytes {
      try Data(bytes).write(to: folder.appending(path: name))
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func read(
    map: HeaderMap = HeaderMap(), extent: ProgrammeReader.Extent = .everything
  ) -> ProgrammeReading {
    ProgrammeReader.read(path, map: map, extent: extent)
  }
}

extension ProgrammeReading {
  /// `staff.csv:2:4 wrong-value` for each problem.
  var places: [String] {
    problems.map { "\($0.place) \($0.code)" }
  }
}

extension Problem {
  /// As a terminal shows it, with the remedy in the next line.
  var text: String {
    "\(place.located): \(severity.rawValue): \(message)\n  \(remedy)\n"
  }
}
