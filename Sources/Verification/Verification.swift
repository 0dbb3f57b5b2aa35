import Restructure
import Rules

/// Re-checks a result from the folder and its own words, by code that shares nothing with what
/// found it.
///
/// Who may claim what is judged by Rules, person by person. Everything else is worked out here:
/// who is alike, what a place has to give, who is in whose way, and that nothing better is to be
/// had. A result that says one thing otherwise is refused.
public struct Verification: Sendable {
  /// What of a result has been proven.
  public enum Finding: Hashable, Sendable {
    /// So many cases, each with a place that they may claim, or with the reason why not.
    case cases(Int, placed: Int)
    /// Prices prove so many parts of the plan to be the best in the order of aims.
    case provenByPrices(parts: Int)
    /// So many parts were proven by trying everything.
    case provenBySearch(parts: Int)
    /// In so many parts nobody more can be placed; whether at an earlier tier was not tried.
    case headsOnly(parts: Int)
    /// No more than so many heads more could be placed: the search for the best was not repeated.
    case within(Int)
    /// The figure for missing facts was only held against what it can be at most.
    case hopefulNotSettled(most: Int)
    /// Nobody with a better claim is passed over; of so many it is rightly still open what they get.
    case noEnvy(undecided: Int)
  }

  /// What is wrong; empty is verified.
  public let objections: [Objection]
  public let findings: [Finding]

  init(objections: [Objection], findings: [Finding]) {
    self.objections = objections
    self.findings = findings
  }
}
