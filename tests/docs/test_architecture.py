"""docs/architecture.md against the code: the tests that it names, and what it says no other test holds."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
OVERLAY = ROOT / "overlays" / "openrouter_responses"


def test_each_test_that_the_page_names_exists() -> None:
    paths = re.findall(r"`(tests/[\w/]+(?:\.py)?)`", PAGE)
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []
    table = PAGE.partition("## Tricks")[2]
    rows = [row for row in table.splitlines() if row.startswith("| ") and not row.startswith("| trick")]
    assert [row for row in rows if "`tests/" not in row] == []


def test_the_generated_package_imports_only_base_classes() -> None:
    settings = YAML(typ="safe").load((ROOT / "generator-config.yml").read_text("utf-8"))
    bases = {base.replace(":", ".") for base in settings["base_classes"]["openrouter_generated"].values()}
    found: set[str] = set()
    for path in (ROOT / "generated").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("openrouter"):
                found |= {f"{node.module}.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names if alias.name.startswith("openrouter")}
    assert found == bases


def test_the_reader_alone_changes_the_state_of_a_stream() -> None:
    changing: set[str] = set()
    for path in OVERLAY.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "state" and isinstance(node.ctx, ast.Store):
                changing.add(path.relative_to(OVERLAY).as_posix())
    assert changing == {"_core/stream_reader.py"}
