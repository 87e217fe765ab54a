"""Rules of the rewrite about operations: parameters in paths, items of streams, methods and servers."""

from __future__ import annotations

from typing import Any

import pytest

from openapi_fragments import NULL, OBJECT, STRING, document, ref
from openrouter_codegen.document import DocumentError, keep_operations, operations
from openrouter_codegen.rewrite import rewrite
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


# Security


def _secured(
    schemes: dict[str, Any], *security: dict[str, Any]
) -> tuple[dict[str, Any], list[dict[str, Any]], list[str]]:
    """Return the schemes, what an operation asks for, and the warnings of a rewritten document."""
    operation = {**responding(STRING), "security": list(security)}
    found = rewrite(document(paths={"/a": {"get": operation}}, components={"securitySchemes": schemes}))
    return found["components"]["securitySchemes"], found["paths"]["/a"]["get"]["security"], found["x-warnings"]


def test_rule_security_schemes() -> None:
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    shared = {"$ref": "#/components/securitySchemes/key"}
    schemes = {"key": key, "other": shared, "certificate": {"type": "mutualTLS"}}
    named = "#/components/securitySchemes/key"
    found = _secured(schemes, {"other": []}, {named: []}, {"certificate": [], "key": []}, {"certificate": []})
    assert found[0]["other"] == key
    assert found[1:] == ([{"other": []}, {"key": []}, {"key": []}, {}], [])


@pytest.mark.parametrize(
    ("scheme", "kept", "word"),
    [
        ({"type": "basic"}, {"type": "http", "scheme": "basic"}, "OpenAPI 2"),
        ({"type": "apiKey", "in": "header"}, None, "needs a name"),
        ({"type": "apiKey", "in": "body", "name": "k"}, None, "header, query or cookie"),
        ({"type": "http"}, None, "needs a scheme"),
        ({"type": "magic"}, None, "'magic'"),
    ],
)
def test_a_scheme_that_nobody_can_use_is_a_warning(
    scheme: dict[str, Any], kept: dict[str, Any] | None, word: str
) -> None:
    schemes, security, [warning] = _secured({"k": scheme}, {"k": []})
    assert schemes == ({} if kept is None else {"k": kept})
    assert security == [{} if kept is None else {"k": []}]
    assert warning.startswith("#/components/securitySchemes/k")
    assert word in warning


def test_what_asks_for_a_scheme_that_is_not_there_is_a_warning() -> None:
    assert [warning.split(": ")[0] for warning in _secured({}, {"k": []})[2]] == ["#/paths/~1a/get/security/0"]


def test_a_scheme_that_is_a_reference_to_itself_is_refused() -> None:
    with pytest.raises(DocumentError, match=r"^#/components/securitySchemes/k: .* leads back to itself"):
        _secured({"k": {"$ref": "#/components/securitySchemes/k"}}, {"k": []})


# What is common in documents, though wrong


def test_a_body_and_a_response_that_are_references_to_schemas_are_json_of_them() -> None:
    operation = {"requestBody": ref("A"), "responses": {"200": ref("A")}}
    found = rewrite(document({"A": OBJECT}, {"/a": {"post": operation}}))
    written = found["paths"]["/a"]["post"]
    for holder in (written["requestBody"], written["responses"]["200"]):
        assert holder["content"] == {"application/json": {"schema": ref("A")}}
    assert [warning.split(": ")[0] for warning in found["x-warnings"]] == [
        "#/paths/~1a/post/requestBody",
        "#/paths/~1a/post/responses/200",
    ]


def test_a_media_type_without_a_schema_takes_anything() -> None:
    operation = {"responses": {"200": {"description": "", "content": {"application/json": None}}}}
    found = rewrite(document(paths={"/a": {"get": operation}}))
    assert found["paths"]["/a"]["get"]["responses"]["200"]["content"] == {"application/json": {}}


def test_queries_and_fragments_of_servers_are_left_out() -> None:
    servers = [{"url": "https://x.example/api?version=1#top"}]
    path = {"servers": servers, "get": responding(STRING), "put": {**responding(STRING), "servers": servers}}
    found = rewrite(document(paths={"/a": path}, servers=servers))
    written = [found["servers"], *(found["paths"]["/a"][method]["servers"] for method in ("get", "put"))]
    assert written == [[{"url": "https://x.example/api"}]] * 3
    places = [warning.partition(": ")[0] for warning in found["x-warnings"]]
    assert places == ["#/servers/0/url", "#/paths/~1a/servers/0/url", "#/paths/~1a/put/servers/0/url"]


@pytest.mark.parametrize("path", ["a", "//a", "/a/../b", "/./a", "/a/.."])
def test_a_path_that_would_be_another_one_is_refused(path: str) -> None:
    with pytest.raises(DocumentError, match=r"^#/paths/\S+: a path"):
        rewrite(document(paths={path: {"get": responding(STRING)}}))


def test_ranges_of_statuses_may_be_written_small_and_what_is_not_a_status_is_a_warning() -> None:
    responses: dict[str, Any] = {
        status: {"description": ""} for status in ("200", "4xx", "5XX", "default", "20X", "600", "ok")
    }
    made = rewrite(document(paths={"/a": {"get": {"responses": responses}}}))
    assert list(made["paths"]["/a"]["get"]["responses"]) == ["200", "4XX", "5XX", "default"]
    assert [line.partition(": ")[0].rpartition("/")[2] for line in made["x-warnings"]] == ["20X", "600", "ok"]


def test_null_stands_for_what_is_absent_as_some_exporters_write_it() -> None:
    fields = {"x": {"type": "string", "enum": None, "items": None, "allOf": None}, "y": {"const": None}}
    schema = {"type": "object", "required": None, "properties": fields}
    made = rewrite(document({"A": schema}, {"/a": {"get": {"responses": {"200": None}, "tags": None}}}))
    assert made["paths"]["/a"]["get"]["responses"] == {}
    assert made["components"]["schemas"]["A"]["properties"] == {"x": STRING, "y": NULL}
