/// How a report looks on a screen and on A4; nothing of it comes from elsewhere.
enum PageStyle {
  static let css = """
    :root { color: #111; background: #fff; }
    body { font: 16px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; max-width: 72rem;
      margin: 0 auto; padding: 1rem 1.5rem 3rem; }
    h1 { font-size: 1.8rem; line-height: 1.2; margin: 0.5rem 0; }
    h2 { font-size: 1.3rem; margin: 2.2rem 0 0.5rem; border-bottom: 2px solid #111; }
    p, li { max-width: 46rem; }
    .about { margin: 0; }
    .region { overflow-x: auto; margin: 1rem 0; }
    .region:focus { outline: 3px solid #1d4f91; outline-offset: 2px; }
    table { border-collapse: collapse; }
    caption { text-align: left; font-weight: bold; padding-bottom: 0.3rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.7rem 0.25rem 0;
      border-bottom: 1px solid #767676; unicode-bidi: isolate; }
    thead th { border-bottom: 2px solid #111; }
    tbody th { font-weight: normal; }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .k { white-space: nowrap; }
    thead .n { white-space: normal; }
    tr.sum > * { border-top: 2px solid #111; font-weight: bold; }
    figure { margin: 1rem 0; }
    figcaption { font-weight: bold; }
    svg { max-width: 100%; height: auto; display: block; }
    svg text { font: 13px "Liberation Sans", Arial, Helvetica, sans-serif; fill: #111; }
    svg .small { font-size: 11px; }
    svg .strong { font-weight: bold; }
    svg .box { fill: #fff; stroke: #111; stroke-width: 1.2; }
    svg .loose { fill: #fff; stroke: #111; stroke-width: 1.2; stroke-dasharray: 5 3; }
    svg .link { stroke: #444; stroke-width: 1.2; fill: none; }
    svg .tight { stroke: #111; stroke-width: 3; fill: none; }
    svg .axis { stroke: #111; stroke-width: 2; }
    svg .solid { fill: #333; stroke: #111; }
    svg .open { fill: #fff; stroke: #111; stroke-width: 2; }
    footer { margin-top: 2.5rem; border-top: 2px solid #111; font-size: 0.9rem;
      overflow-wrap: anywhere; }
    @media (forced-colors: active) { svg { forced-color-adjust: none; background: #fff; } }
    @page { size: A4; margin: 15mm; }
    @media print {
      body { font-size: 10pt; line-height: 1.35; max-width: none; padding: 0; }
      p, li { max-width: none; }
      h2 { margin-top: 1.1rem; }
      .region { overflow: visible; margin: 0.5rem 0; }
      table { font-size: 8.5pt; width: 100%; }
      thead { display: table-header-group; }
      tr, figure > svg { break-inside: avoid; }
      h2, caption, figcaption, thead { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
    }
    """
}
