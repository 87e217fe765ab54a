"""The table of faults and the tests of faults, against each other."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "faults"
TABLE = (Path(__file__).parent / "faults.md").read_text(encoding="utf-8")
HEAD = ["injected", "must happen", "test"]
SECTIONS = dict(re.findall(r"^## [^\n]*`(test_\w+\.py)`\n(.*?)(?=^## |\Z)", TABLE, re.MULTILINE | re.DOTALL))
"""The text of each section, by the file that it is about."""


def rows(section: str) -> list[list[str]]:
    """The cells of a table, without its head."""
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    assert cells[0] == HEAD
    return cells[2:]


def names_in(file: Path) -> list[str]:
    """The names of the tests in a file, read off its text."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [node.name for node in functions if node.name.startswith("test_")]


def test_each_file_has_its_section() -> None:
    assert sorted(SECTIONS) == sorted(path.name for path in FOLDER.glob("test_*.py"))
    assert len(SECTIONS) == TABLE.count("\n## ")


@pytest.mark.parametrize("name", sorted(SECTIONS))
def test_each_row_names_a_test_and_each_test_is_in_one_row(name: str) -> None:
    table = rows(SECTIONS[name])
    assert [row for row in table if len(row) != 3 or not all(row) or not re.search(r"`test_\w+`", row[2])] == []
    named = [test for row in table for test in re.findall(r"`(\w+)`", row[2])]
    assert Counter(named) == Counter(names_in(FOLDER / name))
