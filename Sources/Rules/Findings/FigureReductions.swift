import Restructure

/// A printed reduction against the FTE now and then, and against the posts that end.
///
/// A reduction is gross and the fall between two totals is net, so the two may differ by new
/// posts; the reader is shown both figures and how far apart they are.
enum FigureReductions {
  static func findings(_ figures: FigureBook, _ reading: PlanReading) -> [Finding] {
    figures.all.flatMap { figure -> [Finding] in
      guard figure.measure == "reduction-fte", let stated = figure.stated else { return [] }
      return [againstFall(figure, stated, figures), againstEndings(figure, stated, reading)]
        .compactMap(\.self)
    }
  }

  private static func againstFall(
    _ figure: Figure, _ stated: Decimal5, _ figures: FigureBook
  ) -> Finding? {
    guard let now = figures.sibling(of: figure, "fte"), let today = now.stated,
      let then = figures.sibling(of: figure, "fte-proposed"), let proposed = then.stated
    else { return nil }
    let fall = today - proposed
    // Some papers print a reduction of one as -1.
    let printed = stated.magnitude
    let potential = figures.sibling(of: figure, "potential-fte")?.stated
    guard printed != fall, potential.map({ printed + $0 == fall }) != true else { return nil }
    return FiguresDisagree.finding(
      figure,
      "FTE \(Figure.move(from: today, to: proposed)) net, but the reduction is printed as \(stated)"
        + explanation(printed, fall, today: today, potential: potential, figure, figures),
      with: [now, then])
  }

  /// What might explain the difference, from figures that stand beside it.
  private static func explanation(
    _ printed: Decimal5, _ fall: Decimal5, today: Decimal5, potential: Decimal5?,
    _ figure: Figure, _ figures: FigureBook
  ) -> String {
    let gap = (printed - fall).magnitude
    if let potential {
      let both = printed + potential
      return ", or \(printed) + \(potential) = \(both) with the potential; the difference is "
        + "\((both - fall).magnitude)"
    }
    if let new = figures.sibling(of: figure, "new-posts")?.stated, printed - fall == new {
      return "; as a gross figure it agrees only if the \(new) new posts are full time, which the "
        + "paper does not say"
    }
    if let vacant = figures.sibling(of: figure, "vacant-fte")?.stated, today - vacant == printed {
      return "; the difference is \(gap), and the present FTE less the vacant is \(today) - "
        + "\(vacant) = \(printed): everybody in post"
    }
    return printed < fall
      ? "; the difference is \(gap)"
      : "; the difference is \(gap), which a gross figure could owe only to new posts of that size"
  }

  /// No reduction is printed, yet a post that may be filled ends.
  private static func againstEndings(
    _ figure: Figure, _ stated: Decimal5, _ reading: PlanReading
  ) -> Finding? {
    guard stated == Decimal5(whole: 0) else { return nil }
    let ending = reading.programme.posts.first { post in
      post.service == figure.scope && post.kind.isEstablishment && !post.isKnownVacant
        && reading.plan.changes[post.id]?.becomes == .disestablish
    }
    guard let ending, let change = reading.plan.changes[ending.id] else { return nil }
    return FiguresDisagree.finding(
      figure,
      "no reduction in FTE is printed, yet \(ending.named) is disestablished and is not said to be "
        + "vacant",
      and: change)
  }
}
