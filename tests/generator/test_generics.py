"""Generic schemas: what `$dynamicRef` leads to depends on the schema from which it is reached."""

from __future__ import annotations

from typing import Any

import pytest

from generated_packages import Build, decode
from openapi_fragments import STRING, document, plain, ref
from openrouter_codegen.document import DocumentError
from openrouter_codegen.generics import MOST_COPIES
from openrouter_codegen.rewrite import rewrite
from rewriting import responding, schemas_of

ITEM = {"item": {"$dynamicAnchor": "item"}}
LIST = {"type": "object", "properties": {"data": {"type": "array", "items": {"$dynamicRef": "#item"}}}, "$defs": ITEM}


def filled(item: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a schema that says what the items of a list are."""
    return {"$defs": {"item": {"$dynamicAnchor": "item", **item}}, **more}


@pytest.mark.parametrize("has_ids", [True, False])
def test_rule_generics(has_ids: bool) -> None:
    def named(name: str) -> dict[str, Any]:
        return {"$id": f"https://example.org/{name}"} if has_ids else {}

    target = {"$ref": "list"} if has_ids else ref("List")
    schemas = {
        "List": {**named("list"), **LIST},
        "Pets": {**named("pets"), **filled(ref("Pet")), **target},
        "Texts": {**named("texts"), **filled(STRING), "allOf": [target, plain("more")]},
        "Pet": plain("name"),
        "Both": {"type": "object", "properties": {"pets": ref("Pets"), "texts": ref("Texts"), "any": ref("List")}},
    }
    found = schemas_of(schemas)
    assert found["Pets"]["properties"]["data"] == {"type": "array", "items": ref("Pet")}
    assert found["Texts"]["properties"]["data"]["items"] == ref("TextsItem")
    assert found["TextsItem"] == STRING
    assert list(found["Texts"]["properties"]) == ["data", "more"]
    assert found["List"]["properties"]["data"]["items"] == ref("ListItem")
    assert found["ListItem"] == {}
    assert found["Both"]["properties"] == {"pets": ref("Pets"), "texts": ref("Texts"), "any": ref("List")}


def test_the_outermost_schema_says_what_is_filled_in() -> None:
    schemas = {
        "List": {"$id": "list", "type": "array", "items": {"$dynamicRef": "#item"}, "$defs": ITEM},
        "Page": {"$id": "page", "type": "object", "properties": {"list": {"$ref": "list"}}, **filled(STRING)},
        "Pets": {"$id": "pets", "$ref": "page", **filled(ref("Pet"))},
        "Pet": plain("name"),
    }
    found = schemas_of(schemas)
    assert found[found["Pets"]["properties"]["list"]["$ref"].rpartition("/")[2]]["items"] == ref("Pet")
    assert found[found["Page"]["properties"]["list"]["$ref"].rpartition("/")[2]]["items"] == ref("PageItem")


def test_trees_are_made_of_their_own_nodes(build: Build) -> None:
    nodes = {"type": "array", "items": {"$dynamicRef": "#node"}}
    tree = {"$id": "tree", "$dynamicAnchor": "node", "type": "object", "properties": {"children": nodes}}
    named = {"$id": "named", "$dynamicAnchor": "node", "allOf": [{"$ref": "tree"}, plain("name")]}
    package = build({"Tree": tree, "Named": named})
    value = {"children": [{"name": "a", "children": [{"name": "b"}]}]}
    assert decode(package, "Named", value).children[0].children[0].name == "b"
    assert type(decode(package, "Tree", value).children[0].children[0]).__name__ == "Tree"


def test_a_response_may_fill_in_a_generic_schema(build: Build) -> None:
    paths = {
        "/pets": {"get": {"operationId": "pets", **responding({**filled(ref("Pet")), **ref("List")})}},
        "/texts": {"get": {"operationId": "texts", **responding({**filled(STRING), **ref("List")})}},
    }
    made = rewrite(document({"List": LIST, "Pet": plain("name")}, paths))
    found = made["components"]["schemas"]
    pets, texts = (
        path["get"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        for path in made["paths"].values()
    )
    assert found[pets]["properties"]["data"]["items"] == ref("Pet")
    assert found[found[texts]["properties"]["data"]["items"]["$ref"].rpartition("/")[2]] == STRING
    assert (
        decode(build({"List": LIST, "Pet": plain("name")}, paths), pets, {"data": [{"name": "a"}]}).data[0].name == "a"
    )


def test_a_bundle_in_one_schema() -> None:
    bundled = {"$id": "list", **LIST}
    schema = {"$id": "https://example.org/texts", "$ref": "list", **filled(STRING)}
    schema["$defs"]["list"] = bundled
    found = schemas_of({"Texts": schema})
    assert found[found["Texts"]["properties"]["data"]["items"]["$ref"].rpartition("/")[2]] == STRING


def test_generic_schemas_without_end_are_refused() -> None:
    names = [f"T{number}" for number in range(40)]
    fill = {name: {**filled(STRING), "properties": {other: ref(other) for other in names}} for name in names}
    assert len(names) ** 2 > MOST_COPIES
    with pytest.raises(DocumentError, match=r"^#/components/schemas/T\d+: the generic schemas need more than"):
        rewrite(document({**fill, "List": LIST, **{name: {**fill[name], "items": ref("List")} for name in names}}))
