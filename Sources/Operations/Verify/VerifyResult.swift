import Digest
import Exchange
import Foundation
import Restructure
import Verification

/// Checks a result of `forecast` or `appoint` against the folder that it is about.
public enum VerifyResult {
  /// Which command a result is of.
  public enum Kind: String, Sendable {
    case forecast
    case appointment = "appointments"
  }

  /// What checking gives.
  public struct Answer: Sendable {
    public let kind: Kind
    public let programme: Programme
    /// The day of the result.
    public let on: LocalDate
    public let settings: ResultSettings
    public let verification: Verification
  }

  /// Checks a file.
  ///
  /// The question is put again as the result says that it was asked; a request's own day, policy
  /// and conditions go before, and then the result must have been asked so.
  public static func run(
    _ request: FolderRequest, result path: String
  ) throws(OperationFailure) -> Answer {
    let result = try read(path)
    guard let kind = kind(of: result) else {
      throw notAResult(path, "it is not what forecast or appoint writes")
    }
    guard let said = result["settings"].flatMap(ResultSettings.init) else {
      throw notAResult(path, "its settings are missing, or not as forecast or appoint writes them")
    }
    let folder = try load(request, said, result, path)
    let settings = ResultSettings(folder.request, folder.loaded.programme)
    return Answer(
      kind: kind, programme: folder.loaded.programme, on: folder.loaded.on, settings: settings,
      verification: check(result, folder.loaded, settings))
  }

  /// Checks a result that has been read, which must have been asked with these settings.
  public static func check(
    _ result: JSONValue, _ folder: LoadedFolder, _ settings: ResultSettings
  ) -> Verification {
    let digest = { (text: String) in SHA256Digest(of: text).description }
    return kind(of: result) == .appointment
      ? Verification.ofAppointment(result, folder.judge, settings: settings.json)
      : Verification.ofForecast(result, folder.judge, settings: settings.json, digest: digest)
  }

  private static func kind(of result: JSONValue) -> Kind? {
    guard result["programme"] != nil, result["placements"] != nil else { return nil }
    return result["contests"] == nil ? .forecast : .appointment
  }

  /// The folder as the result was asked of it; a programme without a day of its own is taken on
  /// that of the result.
  private static func load(
    _ request: FolderRequest, _ said: ResultSettings, _ result: JSONValue, _ path: String
  ) throws(OperationFailure) -> (request: FolderRequest, loaded: LoadedFolder) {
    guard var request = said.applied(to: request) else {
      throw notAResult(path, "its settings name a day that is none")
    }
    if case .string(let text)? = result["on"], let day = LocalDate(iso: text) {
      request.today = day
    }
    do {
      let isAppointment = kind(of: result) == .appointment
      return (request, try request.load(isAppointment ? .selection : .claims))
    } catch .usage(let message, let remedy) where !said.options.isEmpty {
      throw .refused(
        "\(path) says that it was asked with \(said.options.joinedInWords), but \(message)",
        remedy: remedy)
    }
  }

  private static func read(_ path: String) throws(OperationFailure) -> JSONValue {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .usage("the result \(path) cannot be read", remedy: "Check the path.")
    }
    do {
      return try JSONReader.read(Array(data))
    } catch {
      throw .problems([
        Problem(
          at: Place(file: path, line: error.line, column: error.column), code: "not-json",
          message: "\(path) is no JSON that can be checked: \(error.message)", remedy: howToWrite)
      ])
    }
  }

  private static func notAResult(_ path: String, _ what: String) -> OperationFailure {
    .refused("\(path) is no result that can be checked: \(what)", remedy: howToWrite)
  }

  private static let howToWrite =
    "Write one with `ringfence forecast FOLDER --format json > RESULT.json`."
}
