import Casework
internal import GRDB
import Restructure

/// A note for one case among many.
public struct CaseNote: Hashable, Sendable {
  public let `case`: CaseReference
  public let on: LocalDate
  public let text: String

  /// A note on a case, dated with the day that it speaks of.
  public init(case reference: CaseReference, on day: LocalDate, text: String) {
    (self.case, on, self.text) = (reference, day, text)
  }
}

extension CaseStore {
  /// Writes notes into many cases, all of them or none, and gives the head of the history.
  @discardableResult
  public func noteAll(
    _ notes: [CaseNote], by name: String, recordedOn: LocalDate
  ) throws(StoreError) -> String? {
    guard !notes.isEmpty else { return try head() }
    return try write { db in
      var head: String?
      for note in notes {
        head = try append(to: note.case, db) { record throws(MoveRefusal) in
          try record.decide(note: note.text, on: note.on, by: name, recordedOn: recordedOn)
        }
      }
      return head
    }
  }
}
