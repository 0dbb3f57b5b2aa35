import Foundation
import Testing

/// Expects a text to be, byte for byte, what a file beside the test holds.
///
/// A file that is missing is written, and the test fails, so that a baseline is never taken without
/// being read. With `RINGFENCE_RECORD=1` in the environment a differing file is written again; read
/// the difference before committing it.
///
/// The text is what the program produced, the name that of the recording, such as
/// `at-risk.no-route.txt`, and the folder stands beside the test's own file.
public func expectRecorded(
  _ text: String, at name: String, in folder: String = "Recorded", filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let directory = URL(filePath: filePath).deletingLastPathComponent().appending(path: folder)
  let recording = directory.appending(path: name)
  let isKnown = FileManager.default.fileExists(atPath: recording.path)
  let isRecording = ProcessInfo.processInfo.environment["RINGFENCE_RECORD"] == "1"

  if isKnown, !isRecording {
    let recorded = try String(decoding: Data(contentsOf: recording), as: UTF8.self)
    if !recorded.utf8.elementsEqual(text.utf8) {
      Issue.record(
        "\(folder)/\(name) differs. \(firstDifference(recorded, text))",
        sourceLocation: sourceLocation)
    }
    return
  }
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  try Data(text.utf8).write(to: recording, options: .atomic)
  if !isKnown {
    Issue.record(
      "\(folder)/\(name) did not exist and has been written: read it, then run the test again.",
      sourceLocation: sourceLocation)
  }
}

/// The first line in which two texts differ, in words.
private func firstDifference(_ recorded: String, _ text: String) -> String {
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
  let shown = [old, new].map { $0.indices.contains(line) ? String($0[line]) : "(no such line)" }
  return "Line \(line + 1):\nrecorded: \(shown[0])\nnow:      \(shown[1])"
}
