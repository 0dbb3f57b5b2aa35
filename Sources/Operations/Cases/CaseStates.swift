import Casework
import Restructure

/// What an employer calls the states of a case.
public enum CaseStates {
  /// The names of a policy, a file or one that ships; the program's own where none is given.
  public static func names(policy: String?) throws(OperationFailure) -> StatePolicy {
    guard let policy else { return .plain }
    return StatePolicy(try PolicyChoice.load(policy).policy)
  }
}
