"""Rules of the rewrite about operations: parameters in paths, items of streams, methods and servers."""

from __future__ import annotations

from typing import Any

import pytest

from generator.document import DocumentError, keep_operations, operations
from generator.rewrite import rewrite
from openapi_fragments import OBJECT, STRING, document, ref
from rewriting import responding


def operation(paths: dict[str, Any], schemas: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Return the first operation of a rewritten document."""
    return next(found for _, _, found in operations(rewrite(document(schemas, paths, **more))))


def streamed(media: str, content: dict[str, Any], **schemas: Any) -> tuple[Any, dict[str, Any]]:
    """Return the schema of a stream's items after the rewrite, and the named schemas."""
    paths = {"/a": {"get": {"operationId": "a", "responses": {"200": {"content": {media: content}}}}}}
    rewritten = rewrite(document(schemas, paths))
    found = rewritten["paths"]["/a"]["get"]["responses"]["200"]["content"][media]
    return found.get("itemSchema"), rewritten["components"]["schemas"]


def test_rule_undeclared_parameters() -> None:
    found = operation({"/a/{id}/{name}": {"get": {"parameters": [{"name": "name", "in": "path", "schema": STRING}]}}})
    assert [(item["name"], item["in"]) for item in found["parameters"]] == [("name", "path"), ("id", "path")]
    assert found["parameters"][1]["schema"] == STRING
    in_query = {"parameters": [{"name": "q", "in": "query"}]}
    assert [item["in"] for item in operation({"/a?q={q}": {"get": in_query}})["parameters"]] == ["query"]


@pytest.mark.parametrize("place", ["body", "formData", "Query", None])
def test_parameters_elsewhere_are_refused(place: Any) -> None:
    with pytest.raises(
        DocumentError, match=r"^#/paths/~1a/get/parameters/0(/in: a parameter cannot be in |: a parameter must have)"
    ):
        operation({"/a": {"get": {"parameters": [{"name": "x", "in": place}]}}})


@pytest.mark.parametrize("media", ["text/event-stream", "application/jsonl", "application/x-ndjson", "a/b+json-seq"])
def test_rule_stream_items(media: str) -> None:
    assert streamed(media, {"itemSchema": ref("E")}, E=OBJECT)[0] == ref("E")
    assert streamed(media, {"schema": ref("E")}, E=OBJECT)[0] == ref("E")
    assert streamed(media, {"schema": {"type": "array", "items": ref("E")}}, E=OBJECT)[0] == ref("E")
    assert streamed(media, {"schema": ref("L")}, L={"type": "array", "items": STRING})[0] == STRING
    assert streamed(media, {})[0] is None
    item, schemas = streamed(media, {"schema": OBJECT})
    assert (item, list(schemas)) == (ref("AResponse200"), ["AResponse200"])
    assert streamed("application/json", {"itemSchema": ref("E")}, E=OBJECT)[0] == ref("E")


def test_the_data_of_an_event_has_the_schema_of_its_content() -> None:
    data = {"type": "string", "contentMediaType": "application/json", "contentSchema": ref("Chunk")}
    plain = {"properties": {"event": {"const": "end"}, "data": {"type": "string"}}}
    chunk = {"properties": {"event": {"const": "chunk"}, "data": data}}
    item, schemas = streamed(
        "text/event-stream", {"itemSchema": {"oneOf": [chunk, ref("End")]}}, Chunk=OBJECT, End=plain
    )
    first, second = (schemas[member["$ref"].rpartition("/")[2]] for member in schemas[item["$ref"][21:]]["anyOf"])
    assert first["properties"]["data"] == ref("Chunk")
    assert second["properties"]["data"] == STRING


def test_methods_of_openapi_3_2() -> None:
    def paths() -> dict[str, Any]:
        return {
            "/a": {
                "query": responding(STRING),
                "get": responding(STRING),
                "additionalOperations": {"COPY": responding(STRING)},
            }
        }

    found = [method for method, _, _ in operations(rewrite(document(paths=paths())))]
    assert found == ["get", "query", "COPY"]
    for chosen, kept in (("query /a", ["query"]), ("copy /a", ["COPY"])):
        some = document(paths=paths())
        keep_operations(some, [chosen])
        assert [method for method, _, _ in operations(some)] == kept


def test_servers_of_paths_are_those_of_their_operations() -> None:
    there, own = [{"url": "https://there.example"}], [{"url": "https://own.example"}]
    assert operation({"/a": {"servers": there, "get": {}}})["servers"] == there
    assert operation({"/a": {"servers": there, "get": {"servers": own}}})["servers"] == own
    assert "servers" not in operation({"/a": {"get": {}}}, servers=there)
