import Restructure

/// What makes two posts near-identical, as ``LopsidedRingFences`` says it, ready to be compared.
struct PostLikeness {
  /// Under which a post is looked up by those like it: its service with its role, or its title.
  struct Key: Hashable {
    let service: String
    let role: String?
    let title: String?
  }

  private let post: Post
  private let service: String
  private let role: String?
  /// The title in small letters, without numbers and marks, each word in the singular.
  private let title: String

  init(_ post: Post) {
    self.post = post
    service = post.service.lowercased()
    role = post.role?.lowercased()
    title = post.title.lowercased().split { !$0.isLetter }.map(Self.singular)
      .joined(separator: " ")
  }

  /// The keys of which a near-identical post shares at least one.
  var keys: [Key] {
    let byRole = role.map { Key(service: service, role: $0, title: nil) }
    let byTitle = title.isEmpty ? nil : Key(service: service, role: nil, title: title)
    return [byRole, byTitle].compactMap(\.self)
  }

  /// Whether another post is near-identical; grades that are written differently differ, unless
  /// one of the scales has them on one step.
  func holds(of other: PostLikeness, on scales: [GradeScale]) -> Bool {
    guard post.id != other.post.id, service == other.service,
      hasSameRole(as: other) ?? (!title.isEmpty && title == other.title),
      post.requires == other.post.requires
    else { return false }
    guard let grade = post.grade, let others = other.post.grade,
      GradeGap.steps(from: grade, to: others) != 0
    else { return true }
    return scales.contains { scale in
      scale.step(of: grade).map { $0 == scale.step(of: others) } ?? false
    }
  }

  /// In what another post is like this one, in words.
  func inWords(of other: PostLikeness) -> String {
    if hasSameRole(as: other) == true { return "the same role" }
    return post.title == other.post.title
      ? "the same title" : "the same title but for case, numbers and plural"
  }

  /// Whether both posts have the same role; nil where either names none.
  private func hasSameRole(as other: PostLikeness) -> Bool? {
    guard let role, let others = other.role else { return nil }
    return role == others
  }

  private static func singular(_ word: Substring) -> String {
    if word.count > 4, word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    let isPlural = word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
    return String(isPlural ? word.dropLast() : word)
  }
}
