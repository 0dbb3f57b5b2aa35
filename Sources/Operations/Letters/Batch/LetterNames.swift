import Casework
import Letters
import Parallel
import Restructure

/// The names of the files of a batch, each given once.
struct LetterNames: Sendable {
  /// The name of each record's letter without its ending; nil where it can have none.
  private(set) var stems: [String?]
  /// Why a letter can have no file, by its record's position.
  private(set) var obstacles: [Int: String] = [:]

  init(_ records: [CaseRecord], _ kind: LetterKind, withPost: Set<EmployeeID>) {
    let parts = min(Threads.processors, records.count / 1_000 + 1)
    let bounds = (0...parts).map { records.count * $0 / parts }
    stems = Threads.map(parts) { part in
      (bounds[part]..<bounds[part + 1]).map { position in
        let reference = records[position].reference
        let name = try? LetterFileName.make(
          employee: reference.employee,
          post: withPost.contains(reference.employee) ? reference.fromPost : nil, kind: kind)
        return name.map { String($0.dropLast(".txt".count)) }
      }
    }.flatMap { $0 }
    var taken: [String: Int] = [:]
    taken.reserveCapacity(stems.count)
    for (position, stem) in stems.enumerated() {
      guard let stem else {
        obstacles[position] =
          "its file name would be too long; shorten the employee's or the post's id"
        continue
      }
      if let earlier = taken.updateValue(position, forKey: stem.lowercased()) {
        obstacles[position] =
          "it would have the file name of \(records[earlier].reference)'s letter, but for capitals "
          + "or hyphens"
        stems[position] = nil
      }
    }
  }

  /// The name of the file of an edition counted from 1.
  static func file(_ stem: String, edition: Int, _ form: LetterForm) -> String {
    edition == 1 ? "\(stem).\(form.fileExtension)" : "\(stem)-e\(edition).\(form.fileExtension)"
  }
}
