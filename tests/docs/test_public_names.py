"""docs/api.md lists every public name of the library, and only names that exist."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest

import openrouter_responses

PAGE = Path(__file__).parents[2] / "docs" / "api.md"
NOT_LISTED = {
    "openrouter_responses.cli": "the command line programs, not a Python interface",
    "openrouter_responses.components": "the schemas, which openapi.yaml lists",
    "openrouter_responses.mixins": "base classes of generated models",
    "openrouter_responses.operations": "an alias for programs written for the official package",
    "openrouter_responses.testing.plugin": "the pytest plugin, which pytest loads",
}
"""Public modules that the page does not list, with the reason."""


def listed() -> dict[str, dict[str, str]]:
    """Return the names and descriptions on the page, by module."""
    modules: dict[str, dict[str, str]] = {}
    for section in re.split(r"^## ", PAGE.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        heading, _, body = section.partition("\n")
        rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", body, flags=re.MULTILINE)
        assert len(rows) == len(dict(rows)), f"a name is listed twice in {heading}"
        assert len(rows) == body.count("\n| ") - 1, f"a row of {heading} does not have the form of the others"
        modules[heading.strip("`")] = dict(rows)
    return modules


def public_modules() -> set[str]:
    found = pkgutil.walk_packages(openrouter_responses.__path__, "openrouter_responses.", onerror=lambda name: None)
    names = {"openrouter_responses"}
    for module in found:
        if not any(part.startswith("_") for part in module.name.split(".")):
            names.add(module.name)
    return {name for name in names if not any(name == left or name.startswith(f"{left}.") for left in NOT_LISTED)}


def test_every_public_module_is_listed() -> None:
    assert set(listed()) == public_modules()


def test_modules_that_are_left_out_exist() -> None:
    assert all(import_module(name) for name in NOT_LISTED)


@pytest.mark.parametrize("name", sorted(listed()))
def test_the_page_lists_the_public_names_of_a_module(name: str) -> None:
    module = import_module(name)
    assert set(listed()[name]) == set(module.__all__)
    assert [public for public in module.__all__ if not hasattr(module, public)] == []
