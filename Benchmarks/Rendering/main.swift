// Times the rendering of letters alone, for `Benchmarks/letters`: the template is read and taken to
// pieces once, every letter's values are in memory, and nothing is written.
//
// usage: RenderingBenchmark TEMPLATE VALUES
//
// VALUES are records of values, with an empty line behind each; the first is what all letters have in
// common. Prints the seconds on one processor and on all, the number of letters and their bytes.

import Foundation
import Letters
import Parallel

func read(_ path: String) -> String {
  guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
    fail("\(path) cannot be read")
  }
  return text
}

func fail(_ words: String) -> Never {
  FileHandle.standardError.write(Data((words + "\n").utf8))
  exit(2)
}

guard CommandLine.arguments.count == 3 else { fail("usage: RenderingBenchmark TEMPLATE VALUES") }
let path = CommandLine.arguments[1]
let records = read(CommandLine.arguments[2]).components(separatedBy: "\n\n").filter {
  !$0.isEmpty
}
guard
  let template = try? LetterTemplate(
    name: URL(fileURLWithPath: path).lastPathComponent, text: read(path)),
  let common = records.first.flatMap({ FieldValues(recorded: Array($0.utf8))?.shared })
else { fail("the template or the values cannot be read") }
let prepared = PreparedTemplate(template, sharing: common)
let letters = records.dropFirst().map { record -> FieldValues in
  var values = FieldValues(sharing: common)
  values.fillGaps(from: FieldValues(recorded: Array(record.utf8)) ?? FieldValues())
  return values
}
guard letters.allSatisfy({ prepared.lacks(of: $0).isEmpty }) else { fail("a value is lacking") }

func seconds(_ work: () -> Int) -> (seconds: Double, bytes: Int) {
  let start = ContinuousClock.now
  let bytes = work()
  return (start.duration(to: .now) / .seconds(1), bytes)
}

let alone = seconds { letters.reduce(0) { $0 + prepared.write($1).count } }
let together = seconds {
  Threads.map(parting: letters.indices, by: 256) { some in
    letters[some].reduce(0) { $0 + prepared.write($1).count }
  }.reduce(0, +)
}
guard alone.bytes == together.bytes else { fail("the letters differ") }
print(
  String(format: "%.4f %.4f %d %d", alone.seconds, together.seconds, letters.count, alone.bytes))
