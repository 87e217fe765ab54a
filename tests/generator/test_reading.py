"""How documents are read: JSON by the rules of JSON, YAML as the JSON values that it stands for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openrouter_codegen.document import DocumentError, digest, load
from openrouter_codegen.rewrite import rewrite

HEAD = '{"openapi": "3.1.0", '


def read(tmp_path: Path, text: str | bytes, name: str = "document.json") -> Any:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(path)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"x": "a\x7fb"}', "a\x7fb"),
        ('"x":\t1}', 1),
        ('\t"x": "a\\tb\\/c"}', "a\tb/c"),
        (f'"x": {{"{"k" * 5_000}": 1}}}}', {"k" * 5_000: 1}),
        ('"x": "\\ud83d\\ude00"}', "\N{GRINNING FACE}"),
        ('"x": 1e3}', 1000.0),
        ('"x": "2024-01-01"}', "2024-01-01"),
    ],
    ids=["delete", "tab", "escapes", "long-key", "surrogate-pair", "exponent", "date"],
)
def test_json_is_read_by_the_rules_of_json(tmp_path: Path, text: str, value: object) -> None:
    assert read(tmp_path, HEAD + text)["x"] == value


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path: Path, encoding: str) -> None:
    text = HEAD + '"x": "\N{GRINNING FACE}"}'
    assert read(tmp_path, text.encode(encoding)) == json.loads(text)
    (tmp_path / "plain.json").write_text(text, encoding="utf-8")
    assert digest(tmp_path / "document.json") == digest(tmp_path / "plain.json")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('"x": {"a": 1, "a": 2}}', "'a' occurs twice"),
        ('"x": NaN}', "NaN"),
        ('"x": -Infinity}', "-Infinity"),
        ('"x": 1e999}', "1e999"),
        ('"x": "\\ud83d"}', "surrogate"),
        ('"x": [1, 2}', "neither YAML nor JSON"),
        ('"x": ' + "[" * 100_000 + "}", "too deeply"),
    ],
    ids=["key-twice", "nan", "infinity", "too-large", "half-a-pair", "syntax", "deep"],
)
def test_what_json_cannot_hold_is_refused_in_one_line(tmp_path: Path, text: str, word: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(tmp_path, HEAD + text)
    message = str(caught.value)
    assert message.startswith("#: ")
    assert word in message
    assert "\n" not in message


def test_yaml_that_begins_like_json_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, "{openapi: 3.1.0, x: [1, 2,]}  # a comment\n") == {"openapi": "3.1.0", "x": [1, 2]}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("x: [null, ~, true, False, 12, -3, 0o17, 0x1F, 1.50, .5, 1e3]",
         [None, None, True, False, 12, -3, 15, 31, 1.5, 0.5, 1e3]),
        ("x: [yes, no, on, 2024-01-02, 1_000, 1:30, '12', \"true\"]",
         ["yes", "no", "on", "2024-01-02", "1_000", "1:30", "12", "true"]),
        ("x: {200: a, 1.10: b, true: c, no: d}", {"200": "a", "1.10": "b", "true": "c", "no": "d"}),
        ("x: {a: &a {b: 1, c: 2}, d: {<<: *a, c: 3}, e: {<<: [*a, {f: 4, b: 5}]}}",
         {"a": {"b": 1, "c": 2}, "d": {"b": 1, "c": 3}, "e": {"b": 1, "c": 2, "f": 4}}),
        ("x: !!str 12", "12"),
        ("x: |\n  two\n  lines\n", "two\nlines\n"),
        ("x:", None),
    ],
    ids=["core-schema", "text", "keys", "merge-keys", "tag", "block", "nothing"],
)  # fmt: skip
def test_yaml_stands_for_json(tmp_path: Path, text: str, value: object) -> None:
    assert read(tmp_path, f"openapi: 3.1.0\n{text}\n", "document.yaml")["x"] == value


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("x: .inf", "no number .inf, line 2, column 4"),
        ("x: {a: 1, a: 2}", "'a' occurs twice, line 2, column 11"),
        ("x: {200: 1, '200': 2}", "'200' occurs twice"),
        ("x: {[a]: 1}", "a key is text"),
        ("x: &a [*a]", "contains itself"),
        ("x: *nowhere", "no anchor 'nowhere'"),
        ("x: !!python/object:os.system {}", "'tag:yaml.org,2002:python/object:os.system'"),
        ("x: !!binary aGk=", "binary"),
        ("x: {<<: 1}", "a merge key names mappings"),
        ("---\nx: 1", "a second document begins"),
        ("x: [", "neither YAML nor JSON"),
        ("x: " + "[" * 5_000, "too deeply"),
        ("x: " + "9" * 5_000, "digits"),
    ],
)
def test_yaml_that_is_not_json_is_refused_in_one_line(tmp_path: Path, text: str, word: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(tmp_path, f"openapi: 3.1.0\n{text}\n", "document.yaml")
    message = str(caught.value)
    assert message.startswith("#: ")
    assert word in message
    assert "\n" not in message


def test_what_an_anchor_shares_can_be_changed_at_one_place(tmp_path: Path) -> None:
    document = read(tmp_path, "openapi: 3.1.0\na: &a {b: 1}\nc: *a\n", "document.yaml")
    document["a"]["b"] = 2
    assert document["c"] == {"b": 1}


OWN_FILE = """
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get: {responses: {'200': {$ref: './my%20api.yaml#/components/responses/R'}}}
  /b: {$ref: 'my api.yaml#/components/pathItems/P'}
components:
  pathItems: {P: {get: {responses: {'200': {$ref: '../docs/my%20api.yaml#/components/responses/R'}}}}}
  responses: {R: {description: '', content: {application/json: {schema: {$ref: 'my%20api.yaml#anchor'}}}}}
  schemas:
    A: {$anchor: anchor, type: object, properties: {$ref: {type: string, default: {$ref: 'my api.yaml#/x'}}}}
"""


def test_references_to_the_documents_own_file_are_references_into_it(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    loaded = read(folder, OWN_FILE, "my api.yaml")
    assert loaded["components"]["schemas"]["A"]["properties"]["$ref"]["default"] == {"$ref": "my api.yaml#/x"}
    made = rewrite(loaded)
    for path in ("/a", "/b"):
        [response] = made["paths"][path]["get"]["responses"].values()
        assert response["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/A"}


@pytest.mark.parametrize(
    "reference", ["other.yaml#/A", "sub/api.json#/A", "https://example.org/api.json#/A", "http://["]
)
def test_references_to_other_files_stay_what_they_are(tmp_path: Path, reference: str) -> None:
    text = json.dumps({"openapi": "3.1.0", "components": {"schemas": {"A": {"$ref": reference}}}})
    assert read(tmp_path, text, "api.json")["components"]["schemas"]["A"] == {"$ref": reference}


def test_a_document_that_says_its_own_url_is_referred_to_by_that(tmp_path: Path) -> None:
    schemas = {
        "A": {"$ref": "https://example.org/v1/api#/components/schemas/C"},
        "B": {"$ref": "api#/components/schemas/C"},
        "C": {"$id": "https://example.com/c", "not": {"$ref": "api#/components/schemas/C"}},
        "D": {"$ref": "document.json#/components/schemas/C"},
    }
    text = json.dumps({"openapi": "3.2.0", "$self": "https://example.org/v1/api", "components": {"schemas": schemas}})
    found = read(tmp_path, text)["components"]["schemas"]
    assert found == {**schemas, "A": {"$ref": "#/components/schemas/C"}, "B": {"$ref": "#/components/schemas/C"}}
