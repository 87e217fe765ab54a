"""The command that compares documents: exit codes, chosen operations, a sentence for each that cannot be read."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from compared_document import BASE, Schema, schemas
from openrouter_codegen.command import main as run
from openrouter_codegen.spec_diff import EXIT_CODES


def main(arguments: list[str]) -> int:
    return run(["diff", *arguments])


def written(folder: Path, document: Schema | str) -> str:
    path = folder / f"{len(list(folder.iterdir()))}.yaml"
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("meaning", ["equal", "cosmetic", "additive", "breaking"])
def test_the_exit_code_and_the_last_line_say_the_class(
    meaning: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = copy.deepcopy(BASE)
    fields = schemas(document)["Request"]["properties"]
    if meaning == "cosmetic":
        fields["count"]["default"] = 3
    elif meaning == "additive":
        fields["more"] = {}
    elif meaning == "breaking":
        del fields["mood"]
    arguments = [written(tmp_path, BASE), written(tmp_path, document)]
    assert main(arguments) == EXIT_CODES[meaning]
    assert capsys.readouterr().out.splitlines()[-1].startswith(f"{meaning}: ")
    assert main([*arguments, "--format", "json"]) == EXIT_CODES[meaning]
    report = json.loads(capsys.readouterr().out)
    assert report["class"] == meaning
    assert len(report["changes"]) == (meaning != "equal")


def test_only_chosen_operations_are_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = copy.deepcopy(BASE)
    document["paths"]["/things/{name}"] = document["paths"].pop("/things/{id}")
    operation_ = document["paths"]["/things/{name}"]["post"]
    operation_["parameters"][0]["name"] = "name"
    del document["paths"]["/others"]
    arguments = [written(tmp_path, BASE), written(tmp_path, document), "--operations"]
    assert main([*arguments, "POST /things/{x}"]) == 0
    assert main([*arguments, "get /others"]) == EXIT_CODES["breaking"]
    assert main([*arguments, "get /nothing"]) == 1
    assert "there is no such operation" in capsys.readouterr().err


def test_the_operations_of_the_base_are_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the new document has beyond them is not reported; what it lacks of them is."""
    less = copy.deepcopy(BASE)
    del less["paths"]["/others"]
    small, large = written(tmp_path, less), written(tmp_path, BASE)
    assert main([small, large, "--operations", "base"]) == 0
    assert main([small, large]) == EXIT_CODES["additive"]
    assert main([large, small, "--operations", "base"]) == EXIT_CODES["breaking"]


def nested(depth: int) -> str:
    text = '{"type": "string"}'
    for _ in range(depth):
        text = f'{{"type": "object", "properties": {{"a": {{"anyOf": [{text}, {{"type": "null"}}]}}}}}}'
    return json.dumps(BASE).replace(json.dumps(schemas(BASE)["Request"]), text)


BOMB = "openapi: 3.1.0\npaths:\n" + "".join(
    f"  a{i}: &a{i} {{{', '.join(f'x{j}: *a{i - 1}' for j in range(9)) if i else ''}}}\n" for i in range(12)
)
HOSTILE: dict[str, Schema | str] = {
    "not a mapping": "- 1\n- 2\n",
    "empty": "",
    "not YAML": "a: [b",
    "another format": "swagger: '2.0'\n",
    "no operations": "openapi: 3.1.0\npaths: {}\n",
    "paths is a list": "openapi: 3.1.0\npaths: [1]\n",
    "a path is a text": "openapi: 3.1.0\npaths: {/things: text}\n",
    "an operation is a number": "openapi: 3.1.0\npaths: {/things: {get: 1}}\n",
    "anchors that double": BOMB,
    "an anchor in itself": "openapi: 3.1.0\npaths: &p {x: *p}\n",
    "deep YAML": "openapi: 3.1.0\npaths: " + "[" * 500,
}
HOSTILE_SCHEMAS: dict[str, Any] = {
    "a dangling reference": {"$ref": "#/components/schemas/Nobody"},
    "another document": {"$ref": "other.yaml#/X"},
    "a reference to itself": {"$ref": "#/components/schemas/Request"},
    "a union of itself": {"anyOf": [{"$ref": "#/components/schemas/Request"}, {"type": "string"}]},
    "allOf of itself": {"allOf": [{"$ref": "#/components/schemas/Request"}, {"type": "object"}]},
    "a list": [1],
    "a text": "string",
    "an unknown type": {"type": "text"},
    "properties is a list": {"type": "object", "properties": ["a"]},
    "required is a text": {"type": "object", "required": "a"},
    "anyOf is an object": {"anyOf": {"a": 1}},
    "allOf is a text": {"allOf": "x"},
    "enum is a text": {"enum": "x"},
    "a reference that is not a string": {"$ref": 1},
    "a type that is an object": {"type": {"a": 1}},
    "unions that multiply": {"allOf": [{"anyOf": [{"type": "string", "minLength": n, "pattern": f"{m}"} for n in range(20)]}
                                       for m in range(6)]},
}  # fmt: skip


def is_a_sentence(text: str) -> bool:
    return "Traceback" not in text and 10 < len(text) < 1_500


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_gives_a_sentence(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([written(tmp_path, HOSTILE[name]), written(tmp_path, BASE)],
                      [written(tmp_path, BASE), written(tmp_path, HOSTILE[name])]):  # fmt: skip
        assert main(arguments) == 1
        assert is_a_sentence(capsys.readouterr().err)


@pytest.mark.parametrize("name", HOSTILE_SCHEMAS)
def test_a_hostile_schema_gives_a_sentence(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = copy.deepcopy(BASE)
    schemas(document)["Request"] = HOSTILE_SCHEMAS[name]
    base, hostile = written(tmp_path, BASE), written(tmp_path, document)
    assert main([base, hostile]) == 1
    output = capsys.readouterr().err
    assert is_a_sentence(output)
    assert output.startswith(f"{hostile}: "), "the document that is at fault is named"


def test_a_deep_document_is_compared_or_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for depth, wanted in ((40, EXIT_CODES["breaking"]), (300, 1)):
        assert main([written(tmp_path, BASE), written(tmp_path, nested(depth))]) == wanted
        output = capsys.readouterr()
        assert wanted != 1 or is_a_sentence(output.err)


def test_a_file_that_is_not_there_gives_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.yaml"), written(tmp_path, BASE)]) == 1
    assert is_a_sentence(capsys.readouterr().err)
