/// What a letter is written as.
public enum LetterForm: String, CaseIterable, Sendable {
  /// Plain text, one file a letter.
  case text
  /// A4 pages to print and to post, one file a letter.
  case pdf
  /// A page to send by e-mail, one file a letter.
  case html
  /// One table of addresses and fields to upload to GOV.UK Notify.
  case notify

  /// What its files end in.
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .pdf: "pdf"
    case .html: "html"
    case .notify: "csv"
    }
  }

  /// The name of the file of an edition counted from 1.
  func file(_ stem: String, edition: Int) -> String {
    edition == 1 ? "\(stem).\(fileExtension)" : "\(stem)-e\(edition).\(fileExtension)"
  }
}
