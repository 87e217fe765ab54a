"""What the provider's document says of the operations of openapi.yaml and that does not: each line has its reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from documents import ours, upstream
from openrouter_codegen.document import operations
from openrouter_codegen.spec_diff import Change, compare

HERE = Path(__file__).parent
REASONS: list[dict[str, Any]] = yaml.safe_load((HERE / "upstream_differences.yaml").read_text(encoding="utf-8"))
OURS_ALONE = ("-removed", "value-unlisted")
"""Endings of types of changes in which openapi.yaml is the one that says more."""


@pytest.fixture(scope="module")
def lacking() -> list[Change]:
    """What openapi.yaml lacks, or takes more loosely."""
    chosen = [f"{method} {path}" for method, path, _ in operations(ours())]
    changes = compare(ours(), upstream("08-22"), chosen)
    return [change for change in changes if not change.type.endswith(OURS_ALONE)]


def reasons() -> set[tuple[str, str, str]]:
    return {(entry["path"], entry["type"], value) for entry in REASONS for value in entry["values"]}


def test_whatever_openapi_yaml_lacks_has_a_reason(lacking: list[Change]) -> None:
    unexplained = [change for change in lacking if (change.path, change.type, change.value) not in reasons()]
    assert [f"{change.path}: {change.text} ({change.type}, {change.value!r})" for change in unexplained] == []


def test_each_reason_is_needed(lacking: list[Change]) -> None:
    found = {(change.path, change.type, change.value) for change in lacking}
    assert sorted(reasons() - found) == []


def test_each_reason_is_a_sentence_and_none_is_given_twice() -> None:
    assert [entry["path"] for entry in REASONS if len(entry["reason"]) < 20] == []
    assert len(reasons()) == sum(len(entry["values"]) for entry in REASONS)
