#!/usr/bin/env python3
"""The same letters as PDF by a tool alone, one file a letter in one process, tagged as PDF/UA: typst
with the same template, weasyprint with the same text.

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

    here = Path(__file__).resolve().parents[2]
    source = (here / "Sources/Typesetting/Resources/letter.typ").read_bytes()

    def sheet(text):
        """The page that the program sets, from the blocks of the text."""
        blocks = [block.split("\n") for block in text.strip().split("\n\n") if block.strip()]
        page = {
            "language": "en", "sender": blocks[0], "notices": [], "recipient": blocks[3],
            "details": [["Reference", "x"]], "closing": blocks[-1],
            "blocks": [{"kind": "paragraph", "lines": lines} for lines in blocks[4:-1]]}
        words = {"page": "Page {n} of {all}", "columns": ["Item", "Amount"]}
        return json.dumps({
            "title": "A letter", "author": "Example Council", "mark": "", "both-sides": False,
            "letters": [{"page": page, "running": "x", "words": words}]})

    compiler = typst.Compiler()
    start = time.perf_counter()
    for name, text in letters:
        compiler.compile(
            input=source, output=str(out / f"{name}.pdf"), format="pdf", pdf_standards=["ua-1"],
            sys_inputs={"letters": sheet(text)})
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
