import Foundation
import TestSupport
import Testing
import Verification

/// Untouched results are verified; a result that was tampered with in any one place is refused.
@Suite("Tampering with results")
struct VerifyMutationTests {
  static let asked: [(folder: String, options: [String])] = [
    ("coventry", []), ("coventry", ["--set", "another-keys-site=yes"]),
    ("coventry", ["--policy", "example-defaults"]), ("coventry", ["--on", "2017-01-10"]),
    ("medway-2005/as-decided", []), ("medway-2005/as-read", []),
  ]

  @Test("Every change to the result of an example is seen", arguments: asked)
  func examples(folder: String, options: [String]) throws {
    let path = Transcript.example(folder)
    let result = try #require(try CheckedResult("forecast", path, options))
    #expect(result.verification.objections == [])
    let (tried, unseen) = result.tamper(150, seed: 1)
    #expect(tried > 100)
    #expect(unseen == [])
  }

  static let files = Scenario.files(in: Scenario.folder(from: #filePath))

  @Test("Every change to the forecast of a scenario is seen")
  func scenarios() throws {
    let folder = Scenario.folder(from: #filePath)
    var (results, tried) = (0, 0)
    for (number, file) in Self.files.enumerated() {
      try Scenario.read(file, in: folder).withFolder { path in
        guard let result = try CheckedResult("forecast", path) else { return }
        results += 1
        #expect(result.verification.objections == [], "\(file)")
        let tampered = result.tamper(10, seed: UInt64(number))
        tried += tampered.tried
        #expect(tampered.unseen == [], "\(file)")
      }
    }
    #expect(results > 100)
    #expect(tried > 700)
  }

  @Test("Every change to the appointments of the made-up selection is seen")
  func selection() throws {
    let result = try #require(try CheckedResult("appoint", Transcript.example("selection")))
    #expect(result.verification.objections == [])
    let (tried, unseen) = result.tamper(300, seed: 1)
    #expect(tried > 200)
    #expect(unseen == [])
  }

  @Test(
    "Every change to the result of a small programme is seen", arguments: ["forecast", "appoint"])
  func smallProgrammes(command: String) throws {
    var (results, tried) = (0, 0)
    for seed in UInt64(1)...120 {
      let folder = try SmallFolder(seed: seed)
      defer { folder.remove() }
      guard let result = try CheckedResult(command, folder.path) else { continue }
      results += 1
      #expect(result.verification.objections == [], "seed \(seed)")
      let tampered = result.tamper(12, seed: seed)
      tried += tampered.tried
      #expect(tampered.unseen == [], "seed \(seed)")
    }
    #expect(results > 100)
    #expect(tried > 1000)
  }
}
