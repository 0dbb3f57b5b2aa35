extension LetterField {
  /// Where the value is to be filled in, in the words of the folder and of the case; nil where it
  /// follows from several things.
  public var givenIn: String? { Self.places[name] }

  private static let places: [PlaceholderName: String] = [
    "address lines": "the column address of staff.csv",
    "employee name": "the column name of staff.csv",
    "new grade": "the column grade of new-posts.csv",
    "new hours": "the column fte of new-posts.csv, where the post is one place",
    "new weeks": "the column pattern of new-posts.csv",
    "new post lasts": "the column ends of new-posts.csv",
    "new place of work": "the column location of new-posts.csv",
    "new manager": "the column reports_to of new-posts.csv",
    "start date": "programme.yaml, as effective",
    "change takes effect": "the column effective of changes.csv, or programme.yaml, as effective",
    "vr closes": fact("vr-closes"), "closing date": fact("interest-closes"),
    "accept by": fact("accept-by"), "appeal by": fact("appeal-by"),
    "own scores": "scores.csv, as a row for the person and the post",
    "appeal received": fact("appeal-received"), "appeal ground": fact("appeal-ground"),
    "appeal panel": fact("appeal-panel"), "hearing date": fact("appeal-hearing"),
    "appeal decision": fact("appeal-outcome"), "appeal particulars": fact("appeal-outcome"),
    "register ends": fact("register-ends"), "refused on": fact("refused-on"),
    "trial starts": fact("trial-starts"), "trial ends": fact("trial-ends"),
    "notice given": fact("notice-given"), "notice ends": fact("notice-ends"),
    "individual meeting": fact("individual-meeting"),
    "dismissal authority": fact("dismissal-authority"),
    "protection ends": fact("protection-ends"), "reason for withdrawal": fact("decision"),
  ]

  private static func fact(_ name: String) -> String { "the case, as the fact \(name)" }
}
