import Foundation
import Restructure
import ShippedPolicies

/// A policy in place of the one that programme.yaml names, as `--policy` gives it.
public enum PolicySource: Sendable {
  /// One that ships, by its name.
  case shipped(String)
  /// A file with its text; the path is shown in every place.
  case file(String, text: String)
}

/// The policy by which a folder is judged, as far as it could be read.
struct PolicyInUse {
  /// As programme.yaml or the command names it; nil where there is no policy.
  private(set) var name: String?
  /// Nil where there is no policy, or where it could not be found or opened.
  private(set) var reading: PolicyReading?
  private(set) var problems: [Problem] = []
  private let isHeadReadable: Bool

  /// Whether there is a policy, or may be one in a head that could not be read.
  var isNamed: Bool { name != nil || !isHeadReadable }
  /// The names of its pools; nil where nobody knows them.
  var pools: Set<String>? {
    guard isNamed else { return [] }
    return reading.flatMap { $0.draft == nil ? nil : $0.pools }
  }
  /// Whether wishes decide who may claim.
  var asksForWishes: Bool { reading?.draft?.asksForWishes ?? false }

  /// Reads what programme.yaml names, or what stands in its place.
  init(_ head: YAMLHead.Reading, instead source: PolicySource?, in folder: URL) {
    isHeadReadable = head.conditions != nil
    switch source {
    case .file(let path, let text):
      name = path
      reading = PolicyReader.reading(text, file: path, shipped: ShippedPolicies.all)
    case .shipped(let name):
      self.name = name
      readShipped(name, at: Place(file: "programme.yaml"), in: folder)
    case nil:
      guard let (name, place) = head.policy else { break }
      self.name = name
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        readFile(name, at: place, in: folder)
      } else {
        readShipped(name, at: place, in: folder)
      }
    }
    problems += reading?.problems ?? []
    checkUnused(head, in: folder)
  }

  private mutating func readShipped(_ name: String, at place: Place, in folder: URL) {
    reading = PolicyReader.shippedReading(name, ShippedPolicies.all)
    guard reading == nil else { return }
    let isFile = FileManager.default.fileExists(
      atPath: folder.appendingPathComponent("\(name).yaml").path)
    report(
      at: place, .unknownPolicy, "no policy that ships is called “\(name)”",
      isFile
        ? Suggestion.question("\(name).yaml")
        : Suggestion.remedy(for: name, among: PolicyReader.shippedNames))
  }

  private mutating func readFile(_ name: String, at place: Place, in folder: URL) {
    guard !name.contains("/"), !name.contains("\\") else {
      report(
        at: place, .wrongValue, "policy is “\(name)”, which is not a file of this folder",
        "Copy the file into the folder and write its name alone.")
      return
    }
    switch TextFile.read(name, in: folder) {
    case .missing:
      report(
        at: place, .missingFile, "\(name) is missing, which policy names",
        remedy(forMissing: name, in: folder))
    case .unusable(let problem): problems.append(problem)
    case .text(let file):
      reading = PolicyReader.reading(
        String(decoding: file.bytes, as: UTF8.self), file: name, shipped: ShippedPolicies.all)
    }
  }

  private func remedy(forMissing name: String, in folder: URL) -> String {
    let stem = String(name.prefix { $0 != "." })
    if PolicyReader.shippedNames.contains(stem) { return Suggestion.question(stem) }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Suggestion.remedy(
      for: name, among: files.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") },
      otherwise: "Add the file, or name one that ships: "
        + "\(PolicyReader.shippedNames.joined(separator: ", ")).")
  }

  /// A policy that lies there and judges nobody would be believed to.
  private mutating func checkUnused(_ head: YAMLHead.Reading, in folder: URL) {
    let file = "policy.yaml"
    guard isHeadReadable, head.policy?.name != file,
      FileManager.default.fileExists(atPath: folder.appendingPathComponent(file).path)
    else { return }
    problems.append(
      Problem(
        .warning, at: Place(file: file), code: .unusedPolicy,
        message: "\(file) is not read, because programme.yaml does not name it",
        remedy: "Write policy: \(file) in programme.yaml, or take the file away."))
  }

  private mutating func report(
    at place: Place, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}
