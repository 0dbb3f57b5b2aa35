#!/usr/bin/env python3
"""Says what share of forecasts over places counted in FTE is proven to be the best, by size.

usage: hours.py PROGRAM [SEEDS [PEOPLE …]]

Each row is so many synthetic programmes of one size, written to a folder of their own and asked with
`forecast FOLDER --format json`. A forecast is solved if it has a proof without a gap.

  one pool     everybody may claim one post, at three tiers, and one in twelve is protected
  odd hours    the same, with fractions that have little in common (24/36, 0.54054, 17/37 …)
  tangle       a pool for each 20 people and three at least; each kind of people claims two or three
  odd tangle   the same, with fractions that have little in common
  pairs        a tangle in which half the pools are counted in positions, and a third of the people
               are job-share pairs
"""
import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

ROUND = ["1.0", "1.0", "0.8", "0.6", "0.5", "0.4"]
ODD = ["24/36", "0.66667", "0.54054", "17/37", "30/37", "0.81081", "22/35", "0.8", "1.0", "0.48649"]
SHAPES = ["one pool", "odd hours", "tangle", "odd tangle", "pairs"]


def write(folder, shape, people, seed):
    """One programme: posts that all end, new posts counted in FTE for about 80% of the hours."""
    rng = random.Random(f"{shape}/{people}/{seed}")
    hours = ODD if "odd" in shape else ROUND
    pools = 1 if shape in ("one pool", "odd hours") else max(3, people // 20)
    posts = [f"P{n}" for n in range(3 * pools)]
    staff, total = [], Fraction()
    while len(staff) < people:
        post, fte = rng.choice(posts), rng.choice(hours)
        leave = "maternity-leave" if rng.random() < 1 / 12 else ""
        if shape == "pairs" and rng.random() < 0.2 and len(staff) + 1 < people:
            share = f"J{len(staff)}"
            one = rng.choice(["0.5", "0.6", "0.4"])
            for part in (one, str(1 - Fraction(one))):
                staff.append([f"E{len(staff)}", post, part, leave, share])
                total += Fraction(part)
        else:
            staff.append([f"E{len(staff)}", post, fte, leave, ""])
            total += Fraction(fte)
    new, fences = [], []
    for pool in range(pools):
        places = total / pools * rng.randint(65, 95) / 100
        name = f"N{pool}"
        in_positions = shape == "pairs" and pool % 2
        new.append([name, f"New {pool}", "S", round(places) if in_positions else "",
                    "" if in_positions else f"{float(places):.1f}"])
        groups = {1: [], 2: [], 3: []}
        for number, post in enumerate(posts):
            reach = number // 3
            if pools == 1 or reach == pool or rng.random() < 1.5 / pools:
                groups[rng.randint(1, 3)].append(post)
        for tier, group in groups.items():
            if group:
                fences.append([f"R{pool}-{tier}", name, ";".join(group), "ring-fence", tier])
    tables = {
        "posts.csv": (["post_id", "title", "service"], [[p, f"Post {p}", "S"] for p in posts]),
        "staff.csv": (["employee_id", "post_id", "fte", "protection", "job_share"], staff),
        "changes.csv": (["change_id", "post_id", "becomes"],
                        [[f"C{p}", p, "disestablish"] for p in posts]),
        "new-posts.csv": (["post_id", "title", "service", "positions", "fte"], new),
        "ring-fences.csv": (["ring_fence", "to_post", "open_to", "mode", "tier"], fences),
    }
    folder.mkdir()
    for name, (header, rows) in tables.items():
        with (folder / name).open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)
    (folder / "programme.yaml").write_text(
        "programme: synthetic\ntitle: Synthetic programme\nauthority: Example Council\n"
        "as_of: 2026-10-01\nconsultation: {opens: 2026-09-01, closes: 2026-10-16}\n"
        "effective: 2027-04-01\n")


def main():
    program = sys.argv[1]
    seeds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    sizes = [int(size) for size in sys.argv[3:]] or [10, 20, 50, 100, 200, 500, 1000]
    print(f"{'shape':11} {'people':>6} {'solved':>7} {'gap, most':>9} {'median s':>9} {'most s':>7}")
    with tempfile.TemporaryDirectory() as scratch:
        for shape in SHAPES:
            for size in sizes:
                gaps, times, solved = [], [], 0
                for seed in range(seeds):
                    folder = Path(scratch) / f"{shape}-{size}-{seed}".replace(" ", "-")
                    write(folder, shape, size, seed)
                    start = time.perf_counter()
                    answer = subprocess.run(
                        [program, "forecast", folder, "--format", "json"],
                        check=True, capture_output=True)
                    times.append(time.perf_counter() - start)
                    gap = json.loads(answer.stdout)["proof"].get("gap")
                    solved += gap is None
                    gaps.append(gap or 0)
                print(f"{shape:11} {size:6} {solved / seeds:7.0%} {max(gaps):9} "
                      f"{sorted(times)[seeds // 2]:9.3f} {max(times):7.3f}", flush=True)


main()
