"""What the folders of tools may import of this repository, as their docstrings say."""

from __future__ import annotations

import ast
from pathlib import Path

from openrouter_codegen import spec_diff

ROOT = Path(__file__).parent.parent.parent
OURS = {"benchmarks", "openrouter", "openrouter_codegen", "openrouter_generated", "openrouter_responses", "release"}
SPEC_DIFF = "openrouter_codegen.spec_diff"


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


def test_only_public_names_are_imported() -> None:
    assert imported("release") <= {(SPEC_DIFF, name) for name in spec_diff.__all__}


def test_the_generator_imports_nothing_of_the_library() -> None:
    assert {module.partition(".")[0] for module, _ in imported("generator")} <= {"openrouter_codegen"}
