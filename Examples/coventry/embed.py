#!/usr/bin/env python3
"""Writes the files of the worked example into the program, as Swift string literals.

usage: python3 Examples/coventry/embed.py

staff.csv is left out, because the program makes it from a seed number.
"""
from pathlib import Path

FILES = [
    "README.md",
    "programme.yaml",
    "posts.csv",
    "changes.csv",
    "new-posts.csv",
    "ring-fences.csv",
    "statements.csv",
    "figures.csv",
    "letters.yaml",
]
HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "Sources" / "WorkedExample" / "CoventryFiles.swift"

HEAD = """\
// swift-format-ignore-file
// Written by Examples/coventry/embed.py: change the files there, then run it again.

/// The files of the worked example, as they stand in Examples/coventry.
public enum CoventryExample {
  /// Each file's name and text, in the order in which a reader wants them, without the staff list.
  public static let files: [(name: String, text: String)] = [
"""
TAIL = """\
  ]
}
"""


def literal(name: str) -> str:
    """One element of the array, its text in a raw literal against the left margin."""
    text = (HERE / name).read_bytes().decode("utf-8")
    for mark in ('"""#', "\\#", "\r", "\0", "\ufeff"):
        if mark in text:
            raise SystemExit(f"{name}: a raw literal cannot hold {mark!r}")
    return f'    ("{name}", #"""\n{text}\n"""#),\n'


def main() -> None:
    body = "".join(literal(name) for name in FILES)
    TARGET.write_bytes((HEAD + body + TAIL).encode("utf-8"))
    print(f"{TARGET.name}: {len(FILES)} files")


main()
