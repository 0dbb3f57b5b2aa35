#!/usr/bin/env python3
"""The same letters as PDF by a tool alone, one file a letter in one process, tagged as PDF/UA.

usage: pdf-peer.py typst|weasyprint TEXTS OUT      (a folder of letters as text)
Prints the seconds and how many letters; weasyprint is timed on at most 200.
"""
import html
import json
import sys
import time
from pathlib import Path

tool, texts, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
letters = [(path.stem, path.read_text(encoding="utf-8")) for path in sorted(texts.iterdir())]

if tool == "typst":
    import typst

    source = b"""
    #let letter = json(bytes(sys.inputs.letter))
    #set document(title: "A letter")
    #set page(paper: "a4", margin: 24mm, footer: context [#h(1fr) Page #counter(page).display("1 of 1", both: true)])
    #set text(font: "Liberation Sans", size: 11.5pt, lang: "en")
    = A letter
    #for block in letter { par(block.split("\\n").join(linebreak())) }
    """
    compiler = typst.Compiler()
    start = time.perf_counter()
    for name, text in letters:
        compiler.compile(
            input=source, output=str(out / f"{name}.pdf"), format="pdf", pdf_standards=["ua-1"],
            sys_inputs={"letter": json.dumps(text.split("\n\n"))})
else:
    import weasyprint

    letters = letters[:200]
    start = time.perf_counter()
    for name, text in letters:
        blocks = "".join(
            "<p>" + html.escape(block).replace("\n", "<br>") + "</p>" for block in text.split("\n\n"))
        weasyprint.HTML(string=(
            "<html lang=en><title>A letter</title><style>@page { size: A4; margin: 24mm } "
            "body { font: 11.5pt 'Liberation Sans' }</style><h1>A letter</h1>" + blocks)).write_pdf(
                out / f"{name}.pdf", pdf_variant="pdf/ua-1")
print(time.perf_counter() - start, len(letters))
