"""The cases together show what the document has: what must be shown is read off `openapi.yaml`, and so grows with it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract.test_fixtures import CASES, meta_of, payloads, request_of
from support import FIXTURES

Schema = dict[str, Any]
DOCUMENT: Schema = yaml.safe_load((Path(__file__).parents[2] / "openapi.yaml").read_text(encoding="utf-8"))


# What the document has


class Reader:
    """Reads a document.

    Args:
        document: The whole of it.
    """

    def __init__(self, document: Schema) -> None:
        self.document = document
        self.schemas: dict[str, Schema] = document["components"]["schemas"]

    def follow(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def members(self, schema: Schema) -> Iterator[Schema]:
        """The schemas that a union is of, those of unions within it included; a schema that is none is its own."""
        schema = self.follow(schema)
        within = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if not within:
            yield schema
        for member in within:
            yield from self.members(member)

    def tags(self, schema: Schema) -> set[str]:
        """The values of `type` that distinguish the members of a union."""
        found: set[str] = set()
        for member in self.members(schema):
            tag = self.follow(member.get("properties", {}).get("type", {}))
            found |= {tag["const"]} if "const" in tag else set(tag.get("enum", ()))
        return found

    def unions(self, schema: Schema, seen: set[str]) -> Iterator[str]:
        """Names of the unions with the discriminator `type` that a schema reaches."""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name in seen:
                return
            seen.add(name)
            schema = self.schemas[name]
            if schema.get("discriminator", {}).get("propertyName") == "type":
                yield name
        for value in schema.values():
            for inner in value if isinstance(value, list) else [value]:
                if isinstance(inner, dict):
                    yield from self.unions(inner, seen)

    def needed(self) -> set[str]:
        """All that a case must show."""
        result = self.schemas["OpenResponsesResult"]["properties"]
        unions = {"StreamEvents", *self.unions(result["output"], set())}
        found = {f"{union} {tag}" for union in unions for tag in self.tags({"$ref": union})}
        found |= {f"status {status}" for status in self.document["paths"]["/responses"]["post"]["responses"]}
        found |= {f"response {status}" for status in self.follow(result["status"])["enum"]}
        (details,) = [member for member in self.members(result["incomplete_details"]) if "properties" in member]
        return found | {f"incomplete {reason}" for reason in self.follow(details["properties"]["reason"])["enum"]}

    def tagged(self, value: Any, schema: Schema) -> Iterator[str]:
        """What a value shows of the unions of its schema."""
        name = schema.get("$ref", "").rpartition("/")[2]
        if isinstance(value, list):
            for member in self.members(schema):
                for item in value:
                    yield from self.tagged(item, member.get("items", {}))
        elif isinstance(value, dict):
            if self.follow(schema).get("discriminator", {}).get("propertyName") == "type":
                yield f"{name} {value.get('type')}"
            for member in self.members(schema):
                fields = member.get("properties", {})
                tag = self.follow(fields.get("type", {}))
                if "const" not in tag or tag["const"] == value.get("type"):
                    for field in fields.keys() & value.keys():
                        yield from self.tagged(value[field], fields[field])


# What the cases show


def shown() -> set[str]:
    """All that the cases show."""
    reader = Reader(DOCUMENT)
    found = {f"status {meta_of(name)['status']}" for name in CASES}
    for value, schema in (pair for name in CASES for pair in payloads(name)):
        if schema == "StreamEvents":
            found.add(f"StreamEvents {value['type']}")
        response = value.get("response", value if schema == "OpenResponsesResult" else {})
        found.add(f"response {response.get('status')}")
        found.add(f"incomplete {(response.get('incomplete_details') or {}).get('reason')}")
        # In a response: that is where a program meets an item.
        found |= set(reader.tagged({"output": response.get("output", [])}, {"$ref": "#/schemas/OpenResponsesResult"}))
    return found


def test_all_that_the_document_has_is_shown() -> None:
    """Where this fails, add what is missing to `make_fixtures`."""
    assert Reader(DOCUMENT).needed() - shown() == set()


def grow(document: Schema, what: str) -> str:
    """Add something to a document that no case shows; return what is then missing."""
    schemas = document["components"]["schemas"]
    new = {"type": "object", "properties": {"type": {"type": "string", "const": "dream"}}}
    if what in ("StreamEvents", "OutputItems", "OpenAIResponsesAnnotation"):
        schemas["Dream"] = new
        schemas[what]["oneOf"].append({"$ref": "#/components/schemas/Dream"})
        return f"{what} dream"
    if what == "response":
        schemas["OpenAIResponsesResponseStatus"]["enum"].append("dreaming")
        return "response dreaming"
    if what == "incomplete":
        schemas["IncompleteDetails"]["properties"]["reason"]["enum"].append("sleep")
        return "incomplete sleep"
    document["paths"]["/responses"]["post"]["responses"]["530"] = {"description": "Asleep."}
    return "status 530"


@pytest.mark.parametrize(
    "what", ["StreamEvents", "OutputItems", "OpenAIResponsesAnnotation", "response", "incomplete", "status"]
)
def test_what_the_document_gains_is_missing(what: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    missing = grow(document, what)
    assert Reader(document).needed() - shown() == {missing}


def test_every_ending_of_the_wire_is_shown() -> None:
    """Endings that no schema describes: what was asked for and what came, the shapes of errors, and streams that are cut."""
    ends: set[str] = set()
    for name in CASES:
        meta, asked = meta_of(name), "stream" in request_of(name)
        is_stream = (FIXTURES / name / "stream.sse").exists()
        last = payloads(name)[-1][0]
        if meta["status"] == 200 and is_stream is not asked:
            ends.add("stream although none was asked for" if is_stream else "json although a stream was asked for")
        if meta.get("meaning", {}).get("error") == "StreamInterruptedError":
            done = (FIXTURES / name / "stream.sse").read_bytes().endswith(b"data: [DONE]\n\n")
            ends.add(f"cut, {meta.get('ending', 'complete')}{', done' if done else ''}")
        elif meta["status"] == 200 and "status" not in last.get("response", last):
            content = "stream" if is_stream else "json"
            shape = "nested" if "error" in last else "flat" if "message" in last else "older"
            ends.add(f"{content} {last.get('type', 'untyped')} {shape}")
    assert ends >= {
        "stream although none was asked for", "json although a stream was asked for", "json untyped older",
        "json untyped nested", "stream error flat", "stream error nested", "stream response.error nested",
        "stream untyped nested", "cut, complete", "cut, complete, done", "cut, cut",
    }  # fmt: skip
