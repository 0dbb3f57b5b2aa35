// Fields of the letters to representatives, which name nobody.
extension LetterKind {
  static let s188Fields: [LetterField] = [
    LetterField.consultationOpens, LetterField.consultationCloses.asDeadline,
    LetterField(
      "first dismissal", .date, from: .employer,
      "The day before which no dismissal would take effect."
    ).asDeadline,
    LetterField.reasonsForChange,
    LetterField(
      "proposed dismissals", .list, from: .programme,
      "How many of each description could be dismissed, by establishment, one a line."),
    LetterField(
      "employees by description", .list, from: .programme,
      "How many employees of each description there are, by establishment, one a line."),
    LetterField.selectionMethod,
    LetterField(
      "dismissal arrangements", .list, from: .employer,
      "How dismissals would be carried out and over what time, in whole sentences."),
    LetterField(
      "payment method", from: .employer,
      "How payments beyond the law's are worked out; where there are none, words that say so."),
    LetterField(
      "agency workers", .list, from: .employer,
      "How many agency workers there are, where and on what work; none is said too."),
    LetterField(
      "hr1 statement", from: .employer, "What is said about form HR1, in whole sentences."),
    LetterField.meetingArrangements,
    LetterField("enclosures", .list, from: .employer, "What is enclosed, one a line."),
  ]

  static let unionBundleFields: [LetterField] = [
    LetterField(
      "programme stage", from: .employer, "Where the programme stands, in whole sentences."),
    LetterField(
      "at risk by post", .list, from: .programme, "How many people are at risk in each post."),
    LetterField(
      "pools and places", .list, from: .programme,
      "Each ring-fence with its posts, its places and how many people may claim them."),
    LetterField(
      "rules in force", .list, from: .programme, "The rules of the plan, each with its source."),
    LetterField(
      "cases by state", .list, from: .programme,
      "How many cases stand in each state; fewer than five are not numbered."),
    LetterField(
      "changes since last bundle", .list, from: .employer,
      "What has changed since the last letter to the branch; nothing is said too."),
    LetterField(
      "comments by", .date, from: .employer, "The last day for comments."
    ).asDeadline,
    LetterField.nextStep,
  ]
}
