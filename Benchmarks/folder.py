#!/usr/bin/env python3
"""Writes a synthetic programme folder of any size; every figure follows from the seed.

usage: folder.py FOLDER STAFF [SEED] [--scored]
With --scored everybody who may claim a new post has a score and a wish for it.
"""
import csv
import random
import sys
from pathlib import Path

scored = "--scored" in sys.argv
given = [argument for argument in sys.argv[1:] if argument != "--scored"]
folder, staff_wanted = Path(given[0]), int(given[1])
rng = random.Random(int(given[2]) if len(given) > 2 else 1)
folder.mkdir(parents=True, exist_ok=True)

posts, staff, changes, new, fences = [], [], [], [], []
service = 0
while len(staff) < staff_wanted:
    service += 1
    ending = []
    for role in range(8):
        post = f"P{service}-{role}"
        heads = min(rng.randint(3, 20), staff_wanted - len(staff))
        posts.append([post, f"Role {role}", f"Service {service}", heads])
        for _ in range(heads):
            leave = "maternity-leave" if rng.random() < 0.02 else ""
            name = f"Person {len(staff)} (synthetic)"
            staff.append([f"E{len(staff)}", name, post, rng.choice(["1.0", "0.6", "24/36"]), leave])
        ends = rng.random() < 0.4
        changes.append([f"C{post}", post, "disestablish" if ends else "retain"])
        if ends:
            ending.append((post, heads))
    for number, (post, heads) in enumerate(ending):
        name = f"N{service}-{number}"
        others = [p for p, _ in ending if p != post]
        open_to = ";".join([post] + rng.sample(others, min(len(others), 2)))
        new.append([name, f"New role {number}", f"Service {service}", max(1, heads * 3 // 4)])
        fences.append([f"RF-{name}", name, open_to, "ring-fence", rng.randint(1, 2)])


def put(name, header, rows):
    with (folder / name).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


put("posts.csv", ["post_id", "title", "service", "positions"], posts)
put("staff.csv", ["employee_id", "name", "post_id", "fte", "protection"], staff)
put("changes.csv", ["change_id", "post_id", "becomes"], changes)
put("new-posts.csv", ["post_id", "title", "service", "positions"], new)
put("ring-fences.csv", ["ring_fence", "to_post", "open_to", "mode", "tier"], fences)
if scored:
    posts_for = {}
    for fence in fences:
        for post in fence[2].split(";"):
            posts_for.setdefault(post, []).append(fence[1])
    scores, wishes = [], []
    for row in staff:
        mine = posts_for.get(row[2], [])
        scores += [[row[0], post, rng.randint(20, 100), "yes"] for post in mine]
        order = rng.sample(mine, len(mine))
        wishes += [[row[0], post, rank] for rank, post in enumerate(order, start=1)]
    put("scores.csv", ["employee_id", "post_id", "score", "appointable"], scores)
    put("preferences.csv", ["employee_id", "post_id", "rank"], wishes)
(folder / "programme.yaml").write_text(
    "programme: synthetic\ntitle: Synthetic programme\nauthority: Example Council\n"
    "as_of: 2026-10-01\nconsultation: {opens: 2026-09-01, closes: 2026-10-16}\n"
    "effective: 2027-04-01\n")
