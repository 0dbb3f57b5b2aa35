/// How a letter in HTML looks, on a screen and on paper.
enum HTMLStyle {
  static let sheet = """
    body { margin: 0; background: #fff; color: #1d1d1b; font: 1rem/1.5 Arial, Helvetica, sans-serif; }
    main { max-width: 42rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.4rem; line-height: 1.25; margin: 1.5rem 0 1rem; }
    h2 { font-size: 1.1rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
    p, ul, ol, table { margin: 0 0 1rem; }
    ul, ol { padding-left: 1.5rem; }
    li { margin-bottom: .35rem; }
    table { border-collapse: collapse; }
    th, td { text-align: left; vertical-align: top; padding: .2rem 1.2rem .2rem 0; }
    .sender { font-size: 1.5rem; font-weight: bold; border-bottom: 2px solid #1d1d1b; padding-bottom: .5rem; }
    .signature { margin-top: 3rem; }
    @media print {
      main { max-width: none; padding: 0; }
      h1, h2, p:has(+ ul, + ol, + table), p:has(+ p + .signature), p:has(+ .signature) { break-after: avoid; }
      li, tr { break-inside: avoid; }
    }
    """
}
