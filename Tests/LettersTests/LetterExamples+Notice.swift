import Letters

// People under notice: with long service, with pay in place of part of it, with another post, and
// without a right to a payment.
extension LetterExample {
  static let leaving = [
    example(
      .notice, "long-service",
      [
        "next step": .list([
          "Until 26 March 2027 your employment goes on as it is, unless we agree something else."
        ])
      ]),
    example(
      .notice, "pay-in-lieu",
      [
        "notice ends": date("2027-02-28"),
        "notice working": .list([
          "From twelve complete years, the law asks for twelve weeks, and for no more. [ERA s.86(1)]",
          "12 weeks from then end on 26 March 2027.",
          "Your last day comes sooner than that. You are paid for the rest of your notice, from 1 "
            + "March 2027 to 26 March 2027, instead of working it. [ERA s.86(3)]",
          "How and when you are paid for it: With your last month's pay, into the same account.",
        ]),
        "claim by": date("2027-08-27"),
        "next step": .list([
          "Until 28 February 2027 your employment goes on as it is, unless we agree something else.",
          "I will meet you before then to see how the search is going.",
        ]),
      ]),
    example(.notice, "one-of-two-posts", ["another post": .flag(true)]),
    example(
      .notice, "no-payment-due",
      [
        "payment due": .flag(false), "no payment due": .flag(true),
        "reasons without request": .flag(true), "reasons on request": .flag(false),
        "payment arrangements": .text(
          "No redundancy payment will be made to you."),
        "pay working": .list([
          "Two complete years are needed, and they would be complete on 31 August 2027. So no "
            + "redundancy payment is due by law. [ERA s.155]",
          "If you worked for another council, or for a body connected with councils, before you "
            + "came to us, please tell me: that service can count.",
        ]),
        "first call": .flag(true),
        "next step": .list([
          "Until 26 March 2027 your employment goes on as it is, unless we agree something else."
        ]),
      ]),
  ]
}
