"""What the folders of tools may import of this repository, as their docstrings say."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import spec_diff

ROOT = Path(__file__).parent.parent.parent
OURS = {"benchmarks", "generator", "openrouter", "openrouter_generated", "openrouter_responses", "release", "spec_diff"}


def imported(folder: str) -> set[tuple[str, str]]:
    """Return modules of this repository that a folder's modules import from outside the folder, with the names."""
    found: set[tuple[str, str]] = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {(alias.name, "") for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found |= {(node.module, alias.name) for alias in node.names}
    return {(module, name) for module, name in found if module.partition(".")[0] in OURS}


@pytest.mark.parametrize(("folder", "allowed"), [("spec_diff", "generator"), ("release", "spec_diff")])
def test_a_folder_imports_only_what_its_docstring_allows(folder: str, allowed: str) -> None:
    assert {module.partition(".")[0] for module, _ in imported(folder)} == {allowed}


def test_only_public_names_are_imported() -> None:
    assert imported("release") <= {("spec_diff", name) for name in spec_diff.__all__}
    assert [entry for entry in imported("spec_diff") if "._" in entry[0] or entry[1].startswith("_")] == []
