"""The threat model names tests. They exist, and it has figures."""

from __future__ import annotations

import ast
import re

import pytest

from wildrydes_desktop.foundation.paths import PACKAGE

ROOT = PACKAGE.parent
TEXT = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
NAMED = re.compile(r"`(?P<file>tests/[\w/]+\.py)?(?:::(?P<test>test_\w+))?`")


def named_tests() -> list[tuple[str, str]]:
    """(file, test) in the order of the text; `::test_x` alone is of the file named last."""
    found, file = [], ""
    for match in NAMED.finditer(TEXT):
        file = match["file"] or file
        if match["test"]:
            found.append((file, match["test"]))
    return found


def defined_in(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_it_names_tests() -> None:
    assert len(named_tests()) > 80


@pytest.mark.parametrize("file", sorted({file for file, _ in named_tests()}))
def test_each_exists(file: str) -> None:
    wanted = {test for of, test in named_tests() if of == file}
    assert wanted - defined_in(file) == set()


def test_every_row_of_the_attackers_names_one() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ") and line.count(" | ") == 2]
    attacks = [
        row for row in rows if "shown by" not in row and "test_" not in row and "where it is" not in row
    ]
    assets = [row for row in attacks if row in TEXT.partition("## Who might attack")[0]]
    figures = [row for row in attacks if row in TEXT.partition("## Fuzzing")[2]]
    assert [row for row in attacks if row not in assets + figures] == []


def test_nothing_is_merely_expected_and_the_figures_are_there() -> None:
    measured = TEXT.partition("<!-- measured: begin -->")[2].partition("<!-- measured: end -->")[0]
    assert "| refused by it and accepted here | 0 |" in measured.replace("… ", "")
    assert "NOT" not in measured
    assert not re.search(r"\b(expected|should be|to be measured)\b", TEXT)
