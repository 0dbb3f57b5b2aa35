#!/usr/bin/env python3
"""The same letters by Jinja2: renders each, writes none, and says how many seconds rendering took.

usage: peer.py FOLDER LETTERS      (a folder of folder.py, and the letters that the program wrote)
Some of the letters are held against what the program wrote: they must be the same bytes.
"""
import csv
import sys
import time
from pathlib import Path

import jinja2

folder = Path(sys.argv[1])
text = (Path(__file__).parent / "templates/consultation-opens.txt").read_text(encoding="utf-8")
loops = {
    "((address lines))": "{% for line in address %}{{ line }}\n{% endfor %}",
    "((proposed change))":
        "It is proposed that the post “{{ post.title }}” ({{ post.post_id }}) is disestablished."
        "\n{% for claim in claims %}People in it could claim the post "
        "“{{ claim.title }}” ({{ claim.post_id }}), {{ claim.positions }} "
        "place{{ '' if claim.positions == '1' else 's' }}, under {{ claim.ring_fence }}."
        "\n{% endfor %}",
    "((letter reference))": "{{ programme.id }}/L2/{{ person.employee_id }}/{{ post.post_id }}",
    "((employee name))": "{{ person.name }}", "((post title))": "{{ post.title }}",
    "((service))": "{{ post.service }}", "((authority))": "{{ programme.authority }}",
    "((programme title))": "{{ programme.title }}", "((letter date))": "{{ date }}",
    "((consultation opens))": "{{ opens }}", "((consultation closes))": "{{ closes }}",
    "((sender name))": "{{ sender }}",
}
for field, expression in loops.items():
    text = text.replace(field, expression)
template = jinja2.Environment(
    undefined=jinja2.StrictUndefined, trim_blocks=True, keep_trailing_newline=True).from_string(text)


def rows(name):
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


posts = {row["post_id"]: row for row in rows("posts.csv")}
new = {row["post_id"]: row for row in rows("new-posts.csv")}
gone = {row["post_id"] for row in rows("changes.csv") if row["becomes"] == "disestablish"}
claims = {}
for row in rows("ring-fences.csv"):
    for post in row["open_to"].split(";"):
        claims.setdefault(post, []).append(dict(new[row["to_post"]], ring_fence=row["ring_fence"]))
programme = {"id": "synthetic", "title": "Synthetic programme", "authority": "Example Council"}
people = [row for row in rows("staff.csv") if row["post_id"] in gone]
size = 0
start = time.perf_counter()
for person in people:
    letter = template.render(
        programme=programme, person=person, post=posts[person["post_id"]],
        claims=claims.get(person["post_id"], []), date="1 September 2026",
        opens="1 September 2026", closes="16 October 2026", sender="Sam Example (synthetic)",
        address=["1 High Street", "Exampleton", "EX1 1AA"])
    size += len(letter)
seconds = time.perf_counter() - start
for person in people[::max(1, len(people) // 100)]:
    letter = template.render(
        programme=programme, person=person, post=posts[person["post_id"]],
        claims=claims.get(person["post_id"], []), date="1 September 2026",
        opens="1 September 2026", closes="16 October 2026", sender="Sam Example (synthetic)",
        address=["1 High Street", "Exampleton", "EX1 1AA"])
    path = Path(sys.argv[2]) / f"{person['employee_id']}-consultation-opens.txt"
    if path.read_text(encoding="utf-8") != letter:
        sys.exit(f"{path} is another letter than Jinja2's:\n{letter}")
print(f"{len(people)} letters of {size // max(1, len(people))} characters: "
      f"{seconds:.3f}")
