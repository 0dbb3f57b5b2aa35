import Foundation
import Restructure
import WorkedExample

/// Writes the worked example: Coventry's plan of 2016 with a synthetic staff list.
public enum WorkedExampleFolder {
  /// The seed of the staff list that ships.
  public static let seed: UInt64 = 2016

  /// Writes the folder; files that are there already are left as they are.
  ///
  /// - Returns: how many files were written now.
  public static func write(
    to path: String, seed: UInt64 = WorkedExampleFolder.seed
  ) throws(OperationFailure) -> Int {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    let files = CoventryExample.files + [("staff.csv", SyntheticStaff(seed: seed).csv())]
    let missing = files.filter { file in
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent(file.name).path)
    }
    try NewFolder.write(missing, into: folder)
    return missing.count
  }

  /// The staff list alone, as it follows from a seed.
  public static func staff(seed: UInt64) -> String {
    SyntheticStaff(seed: seed).csv()
  }
}
