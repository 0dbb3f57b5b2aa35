#!/usr/bin/env python3
"""The same forecast by pandas and OR-Tools: one node for people of one post and one protection.

usage: peer.py FOLDER OUT.csv      (folders of folder.py: chairs only, lists of posts in open_to)
Prints who is placed, protected and placed at tier 1, as one line of JSON.
"""
import json
import sys

import numpy as np
import pandas as pd
from ortools.graph.python import min_cost_flow

folder, out = sys.argv[1], sys.argv[2]


def table(name):
    return pd.read_csv(f"{folder}/{name}", dtype=str, keep_default_na=False)


staff, new, changes, fences = map(
    table, ["staff.csv", "new-posts.csv", "changes.csv", "ring-fences.csv"])
ending = set(changes.post_id[changes.becomes == "disestablish"])
people = staff[staff.post_id.isin(ending)]
kinds = people.groupby(["post_id", people.protection != ""]).employee_id.agg(list).reset_index()
kinds.columns = ["post_id", "is_protected", "members"]
routes = fences.assign(post_id=fences.open_to.str.split(";")).explode("post_id")
routes["tier"] = routes.tier.astype(int)
routes = routes.groupby(["post_id", "to_post"], as_index=False).tier.min()
arcs = kinds.reset_index(names="kind").merge(routes, on="post_id")
place = pd.Series(np.arange(len(new)), index=new.post_id)

source, sink = 0, 1
tails = arcs.kind.to_numpy() + 2
heads = place[arcs.to_post].to_numpy() + 2 + len(kinds)
sizes = kinds.members.str.len().to_numpy()
# Protected people before everybody, everybody before tiers; a tier is worth one.
worth = 10**12 * arcs.is_protected.to_numpy().astype(int) + 10**6 - arcs.tier.to_numpy()
flow = min_cost_flow.SimpleMinCostFlow()
flow.add_arcs_with_capacity_and_unit_cost(
    np.full(len(kinds), source), np.arange(len(kinds)) + 2, sizes, np.zeros(len(kinds), int))
first = flow.num_arcs()
flow.add_arcs_with_capacity_and_unit_cost(tails, heads, sizes[arcs.kind], -worth)
flow.add_arcs_with_capacity_and_unit_cost(
    np.arange(len(new)) + 2 + len(kinds), np.full(len(new), sink),
    new.positions.astype(int).to_numpy(), np.zeros(len(new), int))
flow.add_arcs_with_capacity_and_unit_cost([source], [sink], [int(sizes.sum())], [0])
flow.set_node_supply(source, int(sizes.sum()))
flow.set_node_supply(sink, -int(sizes.sum()))
if flow.solve() != flow.OPTIMAL:
    sys.exit("OR-Tools found no optimum")
used = flow.flows(np.arange(first, first + len(arcs)))
rows = [
    (kinds.members[kind].pop(), to_post)
    for kind, to_post, count in zip(arcs.kind, arcs.to_post, used) for _ in range(count)
]
pd.DataFrame(rows, columns=["employee_id", "to_post"]).to_csv(out, index=False)
print(json.dumps({
    "cases": len(people), "placed": int(used.sum()),
    "protected_placed": int(used[arcs.is_protected.to_numpy()].sum()),
    "tier_1": int(used[(arcs.tier == 1).to_numpy()].sum()),
}))
