"""What models are to Python: copies, pickles, equality, `attrs`, text; and what comes along that is not a field."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
from typing import Any

import attrs
import pytest

from openrouter_responses import UNSET, OpenRouter, components
from openrouter_responses.testing import RawResponse, Server
from support import KEY

BODY: dict[str, Any] = {
    "id": "r",
    "status": "completed",
    "output": [
        {
            "type": "message",
            "id": "m",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "Hi", "new": 1}],
        },
        {"type": "new_type", "z": [1]},
    ],
    "usage": {"input_tokens": 1},
    "new_field": {"x": None},
}


@pytest.fixture(scope="module")
def result() -> components.OpenResponsesResult:
    """A response as a call returns it."""
    with (
        Server(RawResponse.json(BODY)) as server,
        OpenRouter(api_key=KEY, server_url=server.url, verify=False) as client,
    ):
        return client.beta.responses.send(model="m", input="i")


TWINS = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "model_copy": lambda model: model.model_copy(),
    "deep model_copy": lambda model: model.model_copy(deep=True),
    **{
        f"pickle {protocol}": lambda model, protocol=protocol: pickle.loads(pickle.dumps(model, protocol))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    },
}


@pytest.mark.parametrize("way", TWINS)
def test_twins_are_equal_and_know_the_response(result: components.OpenResponsesResult, way: str) -> None:
    twin = TWINS[way](result)
    assert twin == result
    assert twin is not result
    assert twin.to_dict() == BODY
    assert (twin.meta, twin.output_text) == (result.meta, "Hi")
    assert result.meta is not None
    assert twin.meta.headers["Content-Type"] == result.meta.headers["content-type"]
    assert "_meta" not in repr(twin)


@pytest.mark.parametrize("way", ["copy", "deepcopy", "model_copy", "deep model_copy"])
def test_fields_of_a_twin_are_its_own(result: components.OpenResponsesResult, way: str) -> None:
    twin = TWINS[way](result)
    twin.id = "other"
    twin.additional_properties["more"] = 1
    assert result.to_dict() == BODY
    deep = "deep" in way
    assert (twin.output[0] is not result.output[0]) is deep


def test_meta_is_not_part_of_equality_or_json(result: components.OpenResponsesResult) -> None:
    alone = components.OpenResponsesResult.from_dict(BODY)
    assert alone.meta is None
    assert alone == result
    assert result.to_dict() == result.model_dump() == BODY
    assert KEY.encode() not in pickle.dumps(result)


def test_evolve(result: components.OpenResponsesResult) -> None:
    changed = attrs.evolve(result, id="other", usage=UNSET)
    assert changed.to_dict() == {**{key: value for key, value in BODY.items() if key != "usage"}, "id": "other"}
    assert changed != result
    assert attrs.evolve(result) == result
    assert changed.meta is None  # no response had this content


def test_evolve_takes_each_spelling() -> None:
    text = components.TextExtendedConfig(format=components.FormatTextConfig(), verbosity="low")
    assert attrs.evolve(text, format_=None).to_dict() == {"format": None, "verbosity": "low"}
    assert attrs.evolve(text, verbosity="high").to_dict() == {"format": {"type": "text"}, "verbosity": "high"}
    call = components.CustomToolCallItem.from_dict({"type": "custom_tool_call", "async": True, "new": 1})
    assert attrs.evolve(call, name="n").to_dict() == {"type": "custom_tool_call", "async": True, "new": 1, "name": "n"}


def test_evolve_of_an_unknown_item(result: components.OpenResponsesResult) -> None:
    unknown = result.output[1]
    assert attrs.evolve(unknown) == unknown
    assert attrs.evolve(unknown, raw={"type": "other"}).to_dict() == {"type": "other"}


def test_fields_are_those_of_the_document() -> None:
    fields = {field.name for field in attrs.fields(components.Usage)}
    assert {"input_tokens", "cost", "additional_properties"} <= fields
    assert not {"model_dump", "to_dict", "meta", "_meta"} & fields
    assert attrs.has(components.BaseReasoningConfig)
    assert [field.name for field in attrs.fields(components.BaseReasoningConfig)] == [
        field.name for field in attrs.fields(components.ReasoningConfig)
    ]


def test_equality() -> None:
    usage = components.Usage.from_dict({"input_tokens": 1})
    assert usage == components.Usage.from_dict({"input_tokens": 1})
    assert usage != components.Usage.from_dict({"input_tokens": 1, "new": 1})
    assert usage != {"input_tokens": 1}
    assert components.BaseReasoningConfig(effort="low") != components.ReasoningConfig(effort="low")
    with pytest.raises(TypeError, match="unhashable"):
        hash(usage)


def test_repr_is_short_and_says_what_is_there(result: components.OpenResponsesResult) -> None:
    assert repr(components.Usage.from_dict({"input_tokens": 1, "new": 2})) == (
        "Usage(input_tokens=1, additional_properties={'new': 2})"
    )
    assert repr(components.TextExtendedConfig(format_=components.FormatTextConfig())) == (
        "TextExtendedConfig(format=FormatTextConfig(type='text'))"
    )
    assert "UNSET" not in repr(attrs.evolve(result))
    assert (
        len(repr(components.OpenResponsesResult.from_dict({"id": "x" * 10**6, "output": [BODY["output"][0]] * 999})))
        < 5000
    )


def test_dumps(result: components.OpenResponsesResult) -> None:
    assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == BODY
    assert result.model_dump(exclude_none=True) == {**BODY, "new_field": {}}
    assert components.OpenResponsesResult.model_validate_json(result.model_dump_json()) == result
    assert components.OpenResponsesResult.model_validate_json(result.model_dump_json(indent=1).encode()) == result
    assert components.OpenResponsesResult.model_validate(result) is result
    assert components.Usage(input_tokens=1, output_tokens=2, total_tokens=3).model_dump_json() == (
        '{"input_tokens":1,"output_tokens":2,"total_tokens":3}'
    )


@pytest.mark.parametrize("option", ["include", "exclude", "exclude_defaults", "context"])
def test_options_of_dumps_that_would_be_ignored_are_refused(option: str) -> None:
    with pytest.raises(TypeError, match=option):
        components.Usage.from_dict({}).model_dump(**{option: {"input_tokens"}})


def test_help_shows_the_fields() -> None:
    text = pydoc.plain(pydoc.render_doc(components.Usage))
    assert "input_tokens: " in text
    assert "input_tokens" in inspect.signature(components.Usage).parameters
    assert "format" in inspect.signature(components.TextExtendedConfig).parameters
