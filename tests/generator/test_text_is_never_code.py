"""Text of a document is never code, wherever it stands."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generated_packages import (
    Build,
    decode,
    import_all,
    models_of,
)
from openapi_fragments import STRING, plain, ref, tagged
from openrouter_codegen.context.python_source import docstring, quote
from openrouter_codegen.document import DocumentError, load

CALL = "pwned()"
BREAKOUTS = [
    f'"""\n{CALL}\n"""',
    f'\\"""\n{CALL}\n#',
    f'x\\\\"""+{CALL}+"""',
    f"'''\n{CALL}\n'''",
    f'"; {CALL}; "',
    f"'); {CALL}; ('",
    f"]\n{CALL}\n[",
    f"{{{{ {CALL} }}}}",
    f"{{% for x in {CALL} %}}{{% endfor %}}",
    f"\\N{{{CALL}}} \\x \\u12 \\",
    f'ends in a quote "{CALL}"',
    f"ends in a backslash {CALL}\\",
    f"line\r\n{CALL}\u2028{CALL}\x0c{CALL}\x85{CALL}\x1b",
    f"nul\x00{CALL}",
    "é 名前 \U0001f600 ‮ \ufeff " + CALL,
]


def is_harmless(package: ModuleType) -> list[ModuleType]:
    """Check that the text calls nothing in any module, and import them all."""
    [root] = package.__path__
    for path in sorted(Path(root).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for node in ast.walk(tree):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "pwned"
            assert not called, f"{path}:{node.lineno}"  # pyright: ignore[reportAttributeAccessIssue]  # a call has a line
    return import_all(package)


@pytest.mark.parametrize("text", BREAKOUTS)
def test_text_of_a_document_is_never_code(build: Build, text: str) -> None:
    constant = {"const": text, "description": text}
    schemas = {
        f"Model {text}": {
            "type": "object",
            "description": text,
            "properties": {text: {"type": "string", "description": text, "default": text}, "c": constant},
            "required": ["c", text],
        },
        "Enum": {"enum": [text, f"{text}2"], "description": text},
        "Alias": {"type": "array", "items": STRING, "description": text},
        "A": {**tagged(text, key=f"tag{text}"), "description": text},
        "B": {**tagged(f"b{text}", key=f"tag{text}"), "title": text},
        "Union": {"anyOf": [ref("A"), ref("B")], "description": text},
        "Limited": {
            "type": "object",
            "properties": {
                text: {"type": "string", "pattern": text},
                "e": ref("Enum"),
                "u": ref("Union"),
                "list": {"enum": [text, "x"]},
            },
        },
    }

    def json_of(schema: Any) -> dict[str, Any]:
        return {"application/json": {"schema": schema}}

    operation = {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [f"tag {text}"],
        "parameters": [
            {"name": text, "in": "query", "description": text, "schema": constant},
            {"name": f"h{text}", "in": "header", "schema": {"enum": [text, "b"]}},
        ],
        "requestBody": {
            "description": text,
            "content": {**json_of(ref("Limited")), f"text/{text}": {"schema": STRING}},
        },
        "responses": {
            "200": {"description": text, "content": json_of(constant)},
            "400": {"description": text, "content": json_of({"const": f"{text}]"})},
            f"x{text}": {"description": text, "content": json_of(ref("Union"))},
        },
    }
    package = build(
        schemas,
        {f"/a/{text.replace('{', '(').replace('}', ')')}": {"post": operation}},
        info={"title": text, "description": text, "version": text},
        servers=[{"url": text, "description": text}],
    )
    is_harmless(package)
    assert text == package.API_VERSION
    url = text.partition("#")[0].partition("?")[0]  # a server has neither; the generator warns of them
    assert url == importlib.import_module(f"{package.__name__}.client").DEFAULT_BASE_URL
    found = decode(package, "Limited", {text: text, "u": {f"tag{text}": text}})
    assert type(found.u).__name__ == "A"
    assert decode(package, "Limited", {"u": {f"tag{text}": "new"}}).u.is_unknown
    assert models_of(package).A().to_dict() == {f"tag{text}": text}


def test_constants_with_brackets_and_bars_stay_whole(build: Build) -> None:
    """The types of responses are joined: a bar or a bracket inside a string is none of theirs."""
    contents = [
        {"description": "", "content": {"application/json": {"schema": {"const": constant}}}}
        for constant in ("]|x", "]|y", "a|None", "[|")
    ]
    responses = dict(zip(("200", "201", "400", "500"), contents, strict=True))
    package = build({}, {"/a": {"get": {"operationId": "get_it", "responses": responses}}})
    [root] = package.__path__
    source = (Path(root) / "api" / "default" / "get_it.py").read_text(encoding="utf-8")
    tree = ast.parse(source)
    strings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert {"]|x", "]|y", "a|None", "[|"} <= strings


@pytest.mark.parametrize(
    "extension",
    [
        {"x-python-mixin": f"os import path\n{CALL}\nfrom os:path"},
        {"x-python-mixin": f"os:path as x; {CALL}; y"},
        {"x-python-arguments": ["a", f'"""\n    {CALL}\n    """']},
        {"x-python-arguments": [f'`."""\n\n{CALL}  #']},
        {"properties": {"a": {"type": "string", "x-python-aliases": [f"b(self): {CALL}\n    def c"]}}},
    ],
)
def test_extensions_cannot_carry_code_either(build: Build, extension: dict[str, Any]) -> None:
    """They are refused, or harmless."""
    schema = {**plain("a", *extension.get("x-python-arguments", ())), **extension}
    body = {"content": {"application/json": {"schema": ref("A")}}}
    try:
        package = build({"A": schema}, {"/a": {"post": {"requestBody": body, "responses": {}}}})
    except DocumentError:
        pass
    else:
        is_harmless(package)


@pytest.mark.parametrize("number", [".inf", "-.inf", ".nan"])
def test_numbers_that_yaml_has_and_json_does_not(build: Build, tmp_path: Path, number: str) -> None:
    """They are refused, or harmless."""
    fields = f"a: {{type: number, maximum: {number}}}, b: {{const: {number}}}"
    content = "{content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}"
    (tmp_path / "a.yaml").write_text(
        f"openapi: 3.1.0\npaths: {{/a: {{post: {{requestBody: {content}, responses: {{}}}}}}}}\n"
        f"components: {{schemas: {{A: {{type: object, properties: {{{fields}}}, required: [b]}}}}}}\n",
        encoding="utf-8",
    )
    try:
        loaded = load(tmp_path / "a.yaml")
        package = build(loaded["components"]["schemas"], loaded["paths"])
    except DocumentError:
        pass
    else:
        is_harmless(package)


def test_rule_docstrings() -> None:
    for text in BREAKOUTS:
        made = docstring(text, [("name", text)])
        [statement] = ast.parse(f'"""{made}"""').body
        assert isinstance(statement, ast.Expr)
        assert isinstance(statement.value, ast.Constant)
    assert docstring("") == "No description."
    assert docstring("a\n\n  b") == "a b."
    assert docstring("x " * 100).splitlines()[0].startswith("x x")
    assert all(len(line) <= 112 for line in docstring("word " * 100, [("a", "word " * 100)]).splitlines())
    assert docstring("d", [("a", "first"), ("b", "")]) == "d.\n\nAttributes:\n    a: first\n"


@pytest.mark.parametrize("text", [*BREAKOUTS, "plain", 'quo"te', "\ud800", "\\u0041", "tab\t"])
def test_quoted_text_is_the_text(text: str) -> None:
    assert ast.literal_eval(quote(text)) == text
