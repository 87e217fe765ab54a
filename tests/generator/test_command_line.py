"""The command line: what is refused, and what a run replaces."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generated_packages import files_of, generate_here
from openapi_fragments import SCHEMAS


@pytest.mark.parametrize(
    ("text", "more", "message"),
    [
        ("openapi: 3.1.0\npaths: {", (), "neither YAML nor JSON"),
        ("swagger: '2.0'\n", (), "not an OpenAPI 3 document"),
        (
            f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{SCHEMAS}",
            ("--operations", "get /a"),
            "#/paths/~1a/get",
        ),
        (
            f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{SCHEMAS}",
            ("--operations", "responses"),
            "responses",
        ),
        (f"openapi: 3.1.0\npaths: {{}}\n{SCHEMAS}", (), "info"),
        (
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {type: x}}}",
            (),
            "#/components/schemas/A/type",
        ),
        (
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
            "paths: {/a: {get: {parameters: [{name: b, in: body}], responses: {}}}}\n",
            (),
            "requestBody",
        ),
        (
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
            "paths: {/a: {get: {parameters: [{in: query}], responses: {}}}}\n",
            (),
            "#/paths/~1a/get/parameters",
        ),
    ],
    ids=["yaml", "swagger", "operation", "choice", "info", "type", "body-parameter", "parameter"],
)
def test_a_refusal_is_one_line_and_leaves_what_was_there(
    tmp_path: Path, text: str, more: tuple[str, ...], message: str
) -> None:
    spec, out = tmp_path / "document.yaml", tmp_path / "client"
    spec.write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{SCHEMAS}", encoding="utf-8")
    assert generate_here(spec, out).returncode == 0
    before = files_of(out)
    spec.write_text(text, encoding="utf-8")
    done = generate_here(spec, out, *more)
    assert done.returncode == 1
    assert message in done.stderr
    assert "document.yaml" in done.stderr
    assert "Traceback" not in done.stderr
    assert files_of(out) == before


def test_a_document_that_is_not_there(tmp_path: Path) -> None:
    done = generate_here(tmp_path / "nowhere.yaml", tmp_path / "out")
    assert done.returncode == 1
    assert "nowhere.yaml" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_second_run_leaves_nothing_of_the_first(tmp_path: Path) -> None:
    spec, out = tmp_path / "document.json", tmp_path / "client"
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Old": {"type": "object", "properties": {"a": {"type": "string"}}}}},
    }
    spec.write_text(json.dumps(document), encoding="utf-8")
    assert generate_here(spec, out).returncode == 0
    assert "models/old.py" in files_of(out)
    document["components"]["schemas"]["New"] = document["components"]["schemas"].pop("Old")
    spec.write_text(json.dumps(document), encoding="utf-8")
    assert generate_here(spec, out).returncode == 0
    assert "models/new.py" in files_of(out)
    assert "models/old.py" not in files_of(out)


def test_a_folder_that_holds_something_else_is_not_emptied(tmp_path: Path) -> None:
    spec, out = tmp_path / "document.yaml", tmp_path / "work"
    spec.write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{SCHEMAS}", encoding="utf-8")
    (out / "thesis").mkdir(parents=True)
    (out / "thesis" / "chapter.txt").write_text("years of work", encoding="utf-8")
    generate_here(spec, out)
    assert (out / "thesis" / "chapter.txt").exists()
