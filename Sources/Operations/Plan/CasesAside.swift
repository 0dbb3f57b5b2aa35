import Casework
import Restructure
import Store

/// What a case file holds that an answer about the plan does not ask.
///
/// A forecast says what a plan could come to at best, and a claim is what the plan opens; neither
/// depends on what has happened to anybody since. So the answer says what it leaves aside.
public enum CasesAside {
  /// It in a sentence; nil where no case file was named, or where no case in it has come to anything.
  public static func words(_ request: FolderRequest) throws(OperationFailure) -> String? {
    guard let path = request.database else { return nil }
    let folder = try request.load()
    let id = folder.programme.id
    let records = try StoreFailure.translating { () throws(StoreError) -> [CaseRecord] in
      let store = try CaseStore(path: path, creating: false)
      return try store.programmes().contains { $0.id == id } ? try store.records(in: id) : []
    }
    let states = records.compactMap { $0.state(on: folder.on)?.state }
    let over = states.count(where: \.isEnd)
    let offered = states.count { $0.holdsAPlace && !$0.isEnd }
    guard over + offered > 0 else { return nil }
    return
      "Of \(path) the decisions count here, and not where its cases stand: on "
      + "\(folder.on.inWords), of \(counted(states.count, "case")), \(over) "
      + "\(over == 1 ? "is" : "are") over and \(offered) \(offered == 1 ? "has" : "have") an offer or "
      + "a trial. `ringfence case list` shows them."
  }
}
