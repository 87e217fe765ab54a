"""The README lists each rule of the generator, and each has a test of its name."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path

from openapi_fragments import OBJECT, STRING, document, ref
from openrouter_codegen.rewrite import rewrite
from rewriting import responding

HERE = Path(__file__).parent
GENERATOR = HERE.parent.parent / "generator"


def rules_in_readme() -> dict[str, str]:
    """Return the rules that the README lists, and the test that it names for each."""
    text = (GENERATOR / "README.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `([a-z-]+)` \|.*\| `(test_rule_\w+)` \|$", text, re.MULTILINE))


def rules_in_tests() -> set[str]:
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(HERE.glob("test_*.py")))
    return {name.replace("_", "-") for name in re.findall(r"^def test_rule_([a-z_]+)\(", text, re.MULTILINE)}


def test_each_rule_of_the_readme_has_its_test() -> None:
    assert len(rules_in_readme()) > 30
    assert rules_in_readme().keys() - rules_in_tests() == set()
    assert {rule: f"test_rule_{rule.replace('-', '_')}" for rule in rules_in_readme()} == rules_in_readme()


def test_each_tested_rule_is_in_the_readme() -> None:
    assert rules_in_tests() - rules_in_readme().keys() == set()


def test_each_rule_that_the_code_names_is_in_the_readme() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(GENERATOR.rglob("*.py")))
    lists = re.findall(r"Rules? ((?:`[a-z-]+`(?:, | and )?)+)", code)
    listed = {name for names in lists for name in re.findall(r"`([a-z-]+)`", names)}
    assert {"class-names", "merge-lists", "limits"} <= listed
    assert listed - rules_in_readme().keys() == set()


def test_each_construct_on_the_wire_has_tests_that_are_there() -> None:
    text = (GENERATOR / "README.md").read_text(encoding="utf-8")
    table = text.partition("## On the wire")[2].partition("\n## ")[0]
    rows = [row.strip("|").split("|") for row in table.splitlines() if row.startswith("| ")][1:]
    code = "".join(path.read_text(encoding="utf-8") for folder in ("generator", "runtime")
                   for path in sorted((HERE.parent / folder).glob("test_*.py")))  # fmt: skip
    there = set(re.findall(r"^(?:async )?def (test_\w+)\(", code, re.MULTILINE))
    assert len(rows) > 15
    for construct, _, tests in rows:
        named = set(re.findall(r"`(test_\w+)`", tests))
        assert named, construct
        assert named - there == set(), construct


def test_the_document_is_not_changed() -> None:
    before = document(
        {"A": {"allOf": [ref("B"), {"properties": {"x": {"enum": ["a", None]}}}]}, "B": OBJECT},
        {"/x": {"parameters": [{"name": "q", "in": "query", "schema": STRING}], "get": responding(ref("A"))}},
    )
    after = deepcopy(before)
    rewrite(after)
    assert after == before
