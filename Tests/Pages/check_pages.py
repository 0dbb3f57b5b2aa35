"""Opens pages of reports in a real browser and holds them against WCAG 2.2 AA.

    apt-get install chromium
    python3 -m pip install playwright axe-playwright-python
    python3 Tests/Pages/check_pages.py pack.html at-risk.html --pictures pictures/

Fails on a violation, on anything that a page fetches or says on the console, on headings out of order,
and on a page wider than A4 when printed or than a window of 320 pixels. Pictures go into a folder, to be looked at.
"""

import argparse
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def check(browser, page_file, pictures):
    """The faults of one page, in words."""
    # The page allows no script; the checker is one.
    context = browser.new_context(viewport={"width": 1100, "height": 900}, bypass_csp=True)
    page = context.new_page()
    address = page_file.resolve().as_uri()
    faults = []
    page.on("request", lambda r: None if r.url == address else faults.append(f"fetches {r.url}"))
    page.on("console", lambda m: faults.append(f"says {m.text}"))
    page.goto(address)
    if pictures:
        page.screenshot(path=pictures / f"{page_file.stem}.png", full_page=True)
        for number, drawing in enumerate(page.query_selector_all("svg")):
            drawing.screenshot(path=pictures / f"{page_file.stem}-{number + 1}.png")
        page.pdf(path=pictures / f"{page_file.stem}.pdf", prefer_css_page_size=True)
    found = Axe().run(page, options={"runOnly": RULES}).response
    for fault in found["violations"]:
        faults.append(f"{fault['id']}: {fault['help']}, {len(fault['nodes'])} times")
    # At 400 per cent on a small screen nothing but tables may be wider than the window (1.4.10).
    page.set_viewport_size({"width": 320, "height": 480})
    narrow = page.evaluate("document.documentElement.scrollWidth")
    if narrow > 320:
        faults.append(f"is {narrow} pixels wide in a window of 320")
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")
    if levels[:1] != [1] or any(b - a > 1 for a, b in zip(levels, levels[1:])):
        faults.append(f"has headings out of order: {levels}")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 960})
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > 680:
        faults.append(f"is {wide} pixels wide on A4, where 680 fit")
    print(f"{page_file}: {len(found['passes'])} rules pass, {len(faults)} faults")
    context.close()
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    parser.add_argument("--pictures", type=pathlib.Path)
    given = parser.parse_args()
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        faults = [fault for page in given.pages for fault in check(browser, page, given.pictures)]
        browser.close()
    for fault in faults:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
