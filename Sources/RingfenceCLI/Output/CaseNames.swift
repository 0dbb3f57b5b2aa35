import Casework
import Restructure

extension [CaseReference] {
  /// The cases in words: the first dozen, and how many more there are; the tables have all.
  var someInWords: String {
    let most = 12
    let more = count > most ? ["\(count - most) more"] : []
    return (prefix(most).map(\.description) + more).joinedInWords
  }
}
