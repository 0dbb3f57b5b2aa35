import Restructure

/// The page about figures.
extension FindingGuide {
  static let figuresDisagree = FindingGuide(
    .figuresDisagree, "Printed figures that disagree",
    meaning: """
      A figure of figures.csv does not follow from the figures beside it, from its parts, or from \
      the tables of the folder. The sum is shown, then the figure as printed, then the \
      difference. Gross posts lost, net FTE and heads affected are different measures and are \
      never held against one another as though they were one.
      """,
    importance: """
      Numbers of posts and people decide who must be consulted, for how long, and what is saved. \
      A figure that nobody can reproduce is the first thing that is challenged.
      """,
    action: """
      Ask the author which figure is right and what it is based on. Nothing is corrected for \
      you: which of two figures is wrong is for people to find out.
      """,
    example:
      "Library Service: FTE falls by 118.06 - 82.53 = 35.53, but the change in FTE is printed as "
      + "-35.33; the difference is 0.20")
}
