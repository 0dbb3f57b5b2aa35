#!/usr/bin/env python3
"""Renders a page for each displaced person of a synthetic folder with Jinja2, and writes nothing.

usage: jinja-peer.py FOLDER [VALUES]

Prints the seconds of the whole, those of rendering alone, the number of letters and their bytes. With
VALUES it writes there what each letter says, so that the program can render the same.
"""
import csv
import re
import sys
import time
from pathlib import Path

import jinja2

start = time.perf_counter()
folder = Path(sys.argv[1])
kit = Path(__file__).resolve().parent


def rows(name):
    with (folder / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


posts = {row["post_id"]: row for row in rows("posts.csv")}
new = {row["post_id"]: row for row in rows("new-posts.csv")}
ending = {row["post_id"] for row in rows("changes.csv") if row["becomes"] == "disestablish"}
open_to = {}
for fence in rows("ring-fences.csv"):
    for post in fence["open_to"].split(";"):
        open_to.setdefault(post, []).append((fence["ring_fence"], new[fence["to_post"]]))

# The same template that the program is given, in Jinja2's brackets.
text = (kit / "templates" / "consultation-opens.txt").read_text(encoding="utf-8")
text = text.replace("((proposed change))", "{% for line in proposed_change %}{{ line }}\n{% endfor %}")
text = text.replace("((address lines))", "{% for line in address_lines %}{{ line }}\n{% endfor %}")
text = text.replace("(((service)))", "({{ service }})")
text = re.sub(r"\(\(([a-z ]+)\)\)", lambda found: "{{ " + found[1].replace(" ", "_") + " }}", text)
template = jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(text)
shared = {
    "authority": "Example Council", "letter_date": "1 September 2026", "programme_title": "Synthetic programme",
    "address_lines": ["1 High Street", "Exampleton", "EX1 1AA"], "consultation_opens": "1 September 2026",
    "consultation_closes": "16 October 2026", "sender_name": "Sam Example (synthetic)",
}


def record(values):
    """Values as the program's register keeps them."""
    lines = []
    for name, value in values.items():
        name = name.replace("_", " ")
        lines.append("\t".join([name, "l"] + value) if isinstance(value, list) else f"{name}\tt\t{value}")
    return "\n".join(lines) + "\n\n"


rendering = 0.0
count = 0
size = 0
values = open(sys.argv[2], "w", encoding="utf-8") if len(sys.argv) > 2 else None
if values:
    values.write(record(shared))
for person in rows("staff.csv"):
    if person["post_id"] not in ending:
        continue
    post = posts[person["post_id"]]
    before = time.perf_counter()
    change = [f"It is proposed that the post “{post['title']}” ({post['post_id']}) is disestablished."] + [
        f"People in it could claim “{other['title']}” ({other['post_id']}), {other['positions']} places, under {fence}."
        for fence, other in open_to.get(post["post_id"], [])]
    own = {
        "letter_reference": f"synthetic/L2/{person['employee_id']}/{post['post_id']}",
        "employee_name": person["name"], "post_title": post["title"], "service": post["service"],
        "proposed_change": change,
    }
    text = template.render(shared, **own)
    rendering += time.perf_counter() - before
    count += 1
    size += len(text.encode())
    if values:
        values.write(record(own))
print(f"{time.perf_counter() - start:.3f} {rendering:.3f} {count} {size}")
