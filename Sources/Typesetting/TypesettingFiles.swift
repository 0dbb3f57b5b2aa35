/// What a typesetter is given to set letters with.
public enum TypesettingFiles {
  /// How a letter is set, in typst's language.
  public static let template = String(decoding: PackageResources.letter_typ, as: UTF8.self)
  /// The program that drives typst from Python.
  public static let driver = String(decoding: PackageResources.typeset_py, as: UTF8.self)
}
