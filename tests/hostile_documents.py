"""Small documents that are wrong, unusual or meant to harm: each is generated whole or refused in one line that begins with a pointer."""

# ruff: noqa: E501  # a table: a document a line is easier to read than one over ten

from __future__ import annotations

import json
from typing import Any

from openapi_fragments import OBJECT, STRING, document, ref, sent
from rewriting import responding

CALL = "pwned()"
BREAKOUT = f'"""\n{CALL}\n"""; {CALL}; \'); {CALL}; (\'\\'


def _get(schema: Any = STRING, **more: Any) -> dict[str, Any]:
    return {"/a": {"get": {**responding(schema), **more}}}


def _nested(depth: int, key: str, last: Any = STRING) -> Any:
    schema = last
    for _ in range(depth):
        schema = (
            {"type": "array", key: schema}
            if key == "items"
            else {key: [schema, {"type": "object", "minProperties": 1}]}
        )
    return schema


def _chain(count: int, key: str) -> dict[str, Any]:
    """Return schemas each of which holds the next one twice."""
    made = {f"A{number}": {key: [ref(f"A{number + 1}"), ref(f"A{number + 1}")]} for number in range(count)}
    return {**made, f"A{count}": OBJECT}


def _two_ways(count: int) -> dict[str, Any]:
    """Return schemas that multiply unions: each is one of two, and that with each of the next."""
    both = [{"type": "object", "properties": {"a": STRING}}, {"type": "object", "properties": {"b": STRING}}]
    return {"All": {"allOf": [{"oneOf": [{**member, "minProperties": n} for member in both]} for n in range(count)]}}


PARAMETER = {"name": "q", "in": "query", "schema": STRING}
REFUSED: dict[str, Any] = {
    "paths-list": {**document(), "paths": []},
    "path-traversal-path": document(paths={"/../../{../outside}": {"get": responding(STRING)}}),
    "path-item-text": document(paths={"/a": "x"}),
    "path-item-list": document(paths={"/a": []}),
    "path-without-slash": document(paths={"a": {"get": responding(STRING)}}),
    "path-item-circle-of-one": document(paths={"/a": {"$ref": "#/paths/~1a"}}),
    "path-item-circle": document(paths={"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}),
    "path-item-elsewhere": document(paths={"/a": {"$ref": "a.yaml"}}),
    "path-item-nowhere": document(paths={"/a": {"$ref": "#/components/pathItems/A"}}),
    "path-item-ref-number": document(paths={"/a": {"$ref": 1}}),
    "operation-reference": document(paths={"/a": {"get": {"$ref": "#/components/x/A"}}}),
    "operation-text": document(paths={"/a": {"get": "x"}}),
    "operation-null": document(paths={"/a": {"get": None}}),
    "parameters-mapping": document(paths={"/a": {"get": {"parameters": {"q": PARAMETER}}}}),
    "parameters-of-path-mapping": document(paths={"/a": {"parameters": {"q": PARAMETER}, "get": responding(STRING)}}),
    "parameter-text": document(paths={"/a": {"get": {"parameters": ["q"]}}}),
    "parameter-without-place": document(paths={"/a": {"get": {"parameters": [{"name": "q"}]}}}),
    "parameter-name-number": document(paths={"/a": {"get": {"parameters": [{"name": 1, "in": "query"}]}}}),
    "parameter-in-body": document(paths={"/a": {"get": {"parameters": [{**PARAMETER, "in": "body"}]}}}),
    "parameter-in-form": document(paths={"/a": {"get": {"parameters": [{**PARAMETER, "in": "formData"}]}}}),
    "parameter-circle": document(
        paths={"/a": {"get": {"parameters": [{"$ref": "#/components/parameters/P"}]}}},
        components={"parameters": {"P": {"$ref": "#/components/parameters/P"}}},
    ),
    "parameter-schema-list": document(paths={"/a": {"get": {"parameters": [{**PARAMETER, "schema": [STRING]}]}}}),
    "body-circle": document(
        paths={"/a": {"post": {"requestBody": {"$ref": "#/components/requestBodies/B"}}}},
        components={
            "requestBodies": {
                "B": {"$ref": "#/components/requestBodies/C"},
                "C": {"$ref": "#/components/requestBodies/B"},
            }
        },
    ),
    "body-list": document(paths={"/a": {"post": {"requestBody": []}}}),
    "body-content-list": document(paths={"/a": {"post": {"requestBody": {"content": [STRING]}}}}),
    "responses-list": document(paths={"/a": {"get": {"responses": [1]}}}),
    "response-text": document(paths={"/a": {"get": {"responses": {"200": "x"}}}}),
    "response-circle": document(
        paths={"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/R"}}}}},
        components={"responses": {"R": {"$ref": "#/components/responses/R"}}},
    ),
    "media-type-text": document(paths={"/a": {"get": {"responses": {"200": {"content": {"application/json": "x"}}}}}}),
    "schema-number": document(paths=_get(3)),
    "schema-list": document({"A": {"type": "object", "properties": {"x": [STRING]}}}),
    "properties-list": document({"A": {"type": "object", "properties": ["x"]}}),
    "allof-mapping": document({"A": {"allOf": {"x": STRING}}}),
    "allof-text": document({"A": {"allOf": ["x", OBJECT]}}),
    "anyof-text": document({"A": {"anyOf": "x"}}),
    "anyof-number": document({"A": {"anyOf": [1]}}),
    "enum-text": document({"A": {"enum": "x"}}),
    "items-text": document({"A": {"type": "array", "items": "x"}}),
    "type-number": document({"A": {"type": 3}}),
    "type-file": document({"A": {"type": "file"}}),
    "ref-number": document({"A": {"type": "array", "items": {"$ref": 3}}}),
    "ref-nowhere": document({"A": {"type": "array", "items": ref("B")}}),
    "ref-file": document({"A": {"type": "array", "items": {"$ref": "../../etc/passwd"}}}),
    "ref-web": document({"A": {"type": "array", "items": {"$ref": "http://127.0.0.1:9/x.json#/A"}}}),
    "ref-of-itself": document({"A": ref("A")}),
    "ref-of-each-other": document({"A": {"oneOf": [ref("B")]}, "B": {"anyOf": [ref("A")]}}),
    "ref-inside-of-itself": document(
        paths=_get({"$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema"})
    ),
    "allof-of-itself": document({"A": {"allOf": [ref("A"), {"properties": {"b": STRING}}]}}),
    "allof-types": document({"A": {"allOf": [{"type": "integer"}, STRING]}}),
    "allof-type-lists": document({"A": {"allOf": [{"type": ["integer", "boolean"]}, {"type": ["string", "array"]}]}}),
    "allof-enums": document({"A": {"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]}}),
    "no-members": document({"A": {"oneOf": []}}),
    "components-list": {**document(), "components": []},
    "schemas-list": document(components={"schemas": []}),
    "info-text": {**document(), "info": "x"},
    "info-missing": {"openapi": "3.1.0", "paths": {}},
    "mixin": document({"A": {**OBJECT, "x-python-mixin": "os:path"}}),
    "arrays-400-deep": document({"A": _nested(400, "items")}),
    "allof-400-deep": document({"A": _nested(400, "allOf", OBJECT)}),
    "unions-400-deep": document({"A": _nested(400, "oneOf", OBJECT)}),
    "unions-multiplied": document(_two_ways(24)),
}
"""Documents that must be refused."""
WHOLE: dict[str, Any] = {
    "version-number": document(info={"title": "T", "version": 1.0}),
    "version-missing": document(info={"title": "T"}),
    "title-number": document(info={"title": 3, "version": "1"}),
    "null-everywhere": {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": None, "components": None},
    "null-keywords": document({"A": {"type": "object", "properties": None, "required": None, "items": None}}),
    "path-item-null": document(paths={"/a": None, "/b": {"get": responding(STRING)}}),
    "path-traversal-schema": document({"../../../outside": OBJECT, "..\\outside": OBJECT, "/etc/outside": OBJECT}),
    "path-traversal-operation": document(paths=_get(operationId="../../outside", tags=["../../outside", "/etc"])),
    "breakout-names": document({f"A{BREAKOUT}": {"type": "object", "properties": {BREAKOUT: STRING}}}),
    "breakout-constants": document({"A": {"type": "object", "properties": {"x": {"const": BREAKOUT}, "y": {"enum": [BREAKOUT, 1]}}}}),
    "breakout-tag": document(
        {
            "A": {"oneOf": [ref("B"), ref("C")], "discriminator": {"propertyName": BREAKOUT, "mapping": {BREAKOUT: "B"}}},
            "B": {"type": "object", "properties": {BREAKOUT: STRING}},
            "C": {"type": "object", "properties": {BREAKOUT: STRING}},
        }
    ),
    "breakout-parameter": document(paths=_get(parameters=[{**PARAMETER, "name": BREAKOUT, "description": BREAKOUT}])),
    "breakout-limits": document(paths=sent({"type": "object", "properties": {BREAKOUT: {"type": "string", "pattern": "'\"\\\\"}}})),
    "breakout-media-type": document(paths={"/a": {"get": {"responses": {"200": {"content": {BREAKOUT: {"schema": STRING}}}}}}}),
    "breakout-extension": document({"A": {**OBJECT, "x-python-literals": {CALL: CALL}, "x-otherwise": CALL, "x-tag": CALL}}),
    "builtin-names": document(dict.fromkeys(("int", "Exception", "None", "Any", "builtins", "__init__", "self"), OBJECT)),
    "pattern-of-another-language": document(paths=sent({"type": "object", "properties": {"x": {"type": "string", "pattern": "\\p{L}["}}})),
    "limits-text": document({"A": {"type": "object", "properties": {"x": {"type": "string", "maxLength": "3"}}}}),
    "required-true": document({"A": {"type": "object", "properties": {"x": {"type": "string", "required": True}}}}),
    "required-numbers": document({"A": {**OBJECT, "required": [1, None, "a"]}}),
    "enum-empty": document({"A": {"type": "string", "enum": []}}),
    "enum-of-everything": document({"A": {"enum": [None, True, 1, 1.5, "x", [], {}, [1], {"a": 1}]}}),
    "description-number": document({"A": {**OBJECT, "description": 3, "title": []}}),
    "discriminator-text": document({"A": {"oneOf": [ref("B"), ref("C")], "discriminator": "kind"}, "B": OBJECT, "C": OBJECT}),
    "discriminator-nowhere": document(
        {"A": {"oneOf": [ref("B"), ref("C")], "discriminator": {"propertyName": "k", "mapping": {"x": "Nowhere", "y": 3}}},
         "B": OBJECT, "C": OBJECT}
    ),
    "booleans": document({"A": True, "B": False, "C": {"type": "object", "properties": {"x": False, "y": True}},
                          "D": {"type": "array", "items": False}, "E": {"anyOf": [False, OBJECT]}, "F": {"allOf": [True, OBJECT]}}),
    "keywords-of-3.1": document(
        {
            "A": {"if": {"properties": {"a": STRING}}, "then": {"required": ["a"]}, "else": False, "not": STRING},
            "B": {"type": "object", "dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": OBJECT}},
            "C": {"type": "array", "prefixItems": [STRING, OBJECT], "contains": STRING, "unevaluatedItems": False},
            "D": {"type": "object", "patternProperties": {"^x-": STRING}, "unevaluatedProperties": False},
            "E": {"$dynamicRef": "#e"}, "F": {"$dynamicAnchor": "e", **OBJECT}, "G": {"$id": "https://x.org/g", **OBJECT},
            "H": {"$ref": "https://x.org/g"}, "I": {"type": "string", "contentEncoding": "base64", "contentSchema": OBJECT},
        }
    ),
    "allof-doubled-25-times": document(_chain(25, "allOf")),
    "anyof-doubled-25-times": document(_chain(25, "anyOf")),
    "oneof-doubled-200-times": document(_chain(200, "oneOf")),
    "aliases-500-long": document({**{f"A{n}": {"type": "array", "items": ref(f"A{n + 1}")} for n in range(500)}, "A500": OBJECT}),
    "allof-inside-itself": document(
        {"A": {"type": "object", "properties": {"x": {"allOf": [ref("A"), {"properties": {"y": STRING}}]}}}}
    ),
    "map-of-itself": document({"A": {"oneOf": [{"type": "object", "additionalProperties": ref("A")}, {"type": "array", "items": ref("A")}]}}),
    "property-named-ref": document({"A": {"type": "object", "properties": {"$ref": STRING, "properties": OBJECT, "allOf": STRING}}}),
    "example-with-reference": document({"A": {**OBJECT, "example": {"$ref": "nowhere.json"}, "default": {"$ref": 3}}}),
    "schema-named-like-a-pointer": document({"#/components/schemas/A": OBJECT, "A": {"type": "array", "items": OBJECT}}),
    "enum-of-20000": document({"A": {"enum": [f"v{number}" for number in range(20_000)]}}),
    "type-of-nothing": document({"A": {"type": []}}),
    "mapping-of-a-parent-list": document(
        {"A": {**OBJECT, "discriminator": {"propertyName": "a", "mapping": ["B"]}}, "B": {"allOf": [ref("A"), OBJECT]}}
    ),
    "mapping-of-a-parent-to-lists": document(
        {"A": {**OBJECT, "discriminator": {"propertyName": "a", "mapping": {"b": ["B"]}}}, "B": {"allOf": [ref("A"), OBJECT]}}
    ),
    "long-name": document({"A" * 150: OBJECT}),
    "undeclared-path-parameter": document(paths={"/a/{id}/{b.c}": {"get": responding(STRING)}}),
    "path-parameter-too-many": document(paths=_get(parameters=[{"name": "id", "in": "path", "required": True, "schema": STRING}])),
    "path-parameter-optional": document(paths={"/a/{id}": {"get": {**responding(STRING), "parameters": [{"name": "id", "in": "path"}]}}}),
    "parameter-twice": document(paths=_get(parameters=[PARAMETER, {**PARAMETER, "schema": {"type": "integer"}}])),
    "tags-numbers": document(paths=_get(tags=[1, None], summary=3, operationId=7)),
}  # fmt: skip
"""Documents that must come out whole."""
TEXTS = {name: json.dumps(made) for name, made in {**REFUSED, **WHOLE}.items()}
