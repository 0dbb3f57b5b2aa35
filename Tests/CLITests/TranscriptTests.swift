import Foundation
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  @Test("There are transcripts to replay")
  func thereAreSome() {
    #expect(Transcript.all.count >= 8)
  }

  @Test("Every command answers as it is recorded", arguments: Transcript.all)
  func answersAsRecorded(name: String) throws {
    let transcript = try Transcript(named: name)
    let replayed = try transcript.replay()
    #expect(!transcript.script.isEmpty, "\(name) has no command")
    if ProcessInfo.processInfo.environment["RINGFENCE_RECORD"] == "1" {
      try replayed.write(to: transcript.url, atomically: true, encoding: .utf8)
    }
    guard replayed != transcript.text else { return }
    let (then, now) = (
      transcript.text.split(separator: "\n", omittingEmptySubsequences: false),
      replayed.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line =
      zip(then, now).enumerated().first { $1.0 != $1.1 }?.offset ?? min(then.count, now.count)
    Issue.record(
      """
      \(name):\(line + 1) is recorded as
      \(then.dropFirst(line).first ?? "(the end)")
      and is now
      \(now.dropFirst(line).first ?? "(the end)")
      """)
  }
}
