import LetterForms
import Restructure

/// One letter, or a bundle of them, as typst is given it.
struct TypesetSheet: Encodable {
  /// One letter with the line that runs along the foot of its pages.
  struct Letter: Encodable {
    let page: LetterPage
    let running: String
    let words: Words
  }

  /// The words that pages have of their own, in the language of a letter.
  struct Words: Encodable {
    /// `{n}` and `{all}` stand for numbers.
    let page: String
    /// What heads the columns of a calculation.
    let columns: [String]

    init(_ language: String) {
      let isWelsh = language == "cy"
      page = isWelsh ? "Tudalen {n} o {all}" : "Page {n} of {all}"
      columns = isWelsh ? ["Eitem", "Swm"] : ["Item", "Amount"]
    }
  }

  let title: String
  let author: String
  let mark: String
  /// Whether sheets are printed on both sides, so that each letter begins on a fresh one.
  let bothSides: Bool
  let letters: [Letter]
  /// Noon of the day of the first letter, in seconds since 1970.
  let seconds: Int

  private enum CodingKeys: String, CodingKey {
    case title, author, mark, letters
    case bothSides = "both-sides"
  }

  init(_ set: [SetLetter], mark: String, bothSides: Bool, title: String? = nil) {
    letters = set.map { letter in
      let page = letter.page
      return Letter(page: page, running: letter.reference, words: Words(page.language))
    }
    let first = letters.first?.page
    self.title = title ?? first?.subject ?? ""
    author = first?.sender.first ?? ""
    self.mark = mark
    self.bothSides = bothSides
    seconds = (set.first?.date?.dayNumber ?? 0) * 86_400 + 43_200
  }
}
