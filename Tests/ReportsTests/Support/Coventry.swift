import Exchange
import Foundation
import Restructure
import Testing

/// The worked example, read as the program reads it.
enum Coventry {
  static func programme() throws -> Programme {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    let reading = ProgrammeReader.read(folder.appending(path: "Examples/coventry").path)
    #expect(reading.problems.isEmpty)
    return try #require(reading.programme)
  }
}
