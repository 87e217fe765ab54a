"""Docstrings of generated code: a summary on one line, the closing quotes of a longer one on a line of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generated_packages import Build
from openapi_fragments import STRING
from openrouter_codegen.context.python_source import docstring

GENERATED = Path(__file__).parents[2] / "generated"
RULES = "D205,D209,D400,D403,D415"
LONG = "A first sentence that goes on " + "and on " * 30 + "until it ends. Another."


def complaints(folder: Path) -> str:
    """What ruff's docstring rules find in a folder, whatever the settings around it."""
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", RULES, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_checked_in_package_follows_the_rules() -> None:
    assert complaints(GENERATED) == ""


@pytest.mark.parametrize(
    "text", ["no full stop", "One. Two.", "One e.g. this.\n\n- a list\n- of things", LONG, 'Ends with "quotes"']
)
def test_a_package_of_any_document_follows_the_rules(build: Build, text: str) -> None:
    field = STRING | {"description": text}
    package = build({"Thing": {"type": "object", "description": text, "properties": {"field": field}}})
    assert package.__file__ is not None
    assert complaints(Path(package.__file__).parent) == ""


def test_the_first_sentence_is_the_summary() -> None:
    assert docstring("One. Two.") == "One.\n\nTwo.\n"
    assert docstring("Models, e.g. Small, of 1.5 tokens") == "Models, e.g. Small, of 1.5 tokens."


def test_a_first_sentence_that_does_not_fit_is_shortened_and_repeated_whole() -> None:
    summary, empty, *rest = docstring(LONG).splitlines()
    assert summary.endswith(" ...")
    assert len(summary) <= 112
    assert empty == ""
    assert " ".join(rest) == LONG
