"""JSON that is nested more deeply than Python's stack takes: typed errors and whole results, at any depth."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from openrouter_generated.models import OpenResponsesResult
from openrouter_generated.runtime.tree import copied, deep_copy, is_deeper, is_equal, packed, unpacked
from openrouter_responses._core.finished import finished_response
from openrouter_responses._core.stream_reader import StreamReader
from openrouter_responses.errors import OpenRouterError
from openrouter_responses.errors._build import error_for, payload_of
from support import response_info

SHAPES = {
    "lists": ("[", "1", "]"),
    "objects": ('{"a":', "1", "}"),
    "both": ('{"a":[', "1", "]}"),
    "filters": ('{"type":"and","filters":[', "1", "]}"),
    "errors": ('{"error":', '{"message":"x"}', "}"),
}
DEPTHS = [40, 150, 300, 450, 900, 5_000, 100_000]


@pytest.fixture(params=SHAPES)
def shape(request: pytest.FixtureRequest) -> Any:
    return request.param


def nested(shape: str, depth: int) -> str:
    begin, middle, end = SHAPES[shape]
    return begin * depth + middle + end * depth


def use(error: OpenRouterError) -> None:
    """Everything that a program does with an error."""
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert str(again) == str(error)
        assert again.payload == error.payload
    assert len(repr(error)) < 3000
    assert len(repr(vars(error))) < 10_000_000
    error.data.to_dict()


@pytest.mark.parametrize("depth", DEPTHS)
def test_an_error_body(shape: str, depth: int) -> None:
    deep = nested(shape, depth)
    for body in (
        f'{{"error":{{"code":400,"message":"m","metadata":{deep}}}}}',
        f'{{"error":[{deep}]}}',
        f'{{"error":{{"message":{deep}}}}}',
        f'{{"detail":{deep}}}',
        deep,
    ):
        error = error_for(response_info(400), payload_of(body.encode()), body, 400)
        assert error.body == body
        use(error)


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_failed_response(shape: str, depth: int) -> None:
    deep = nested(shape, depth)
    body = f'{{"id":"r","status":"failed","error":{{"code":"x","message":"m"}},"tools":[{deep}],"z":{deep}}}'
    error = finished_response(response_info(), body.encode(), 0.0, None)
    assert isinstance(error, OpenRouterError)
    use(error)


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_stream_that_breaks_off(shape: str, depth: int) -> None:
    reader = StreamReader(response_info(), 1 << 24, None, list)
    item = f'{{"type":"response.output_item.added","output_index":0,"item":{nested(shape, depth)}}}'
    list(reader.feed(f"data: {item}\n\n".encode()))
    list(reader.finish())
    with pytest.raises(OpenRouterError) as caught:
        reader.complete()
    use(caught.value)


@pytest.mark.parametrize("depth", [40, 150, 300, 400])
def test_a_result_is_copied_pickled_and_compared(shape: str, depth: int) -> None:
    deep = json.loads(nested(shape, depth))
    result = OpenResponsesResult.from_dict(
        {"id": "r", "tools": [{"type": "file_search", "filters": deep}], "metadata": deep}
    )
    pickled = [pickle.loads(pickle.dumps(result, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for again in (copy.deepcopy(result), *pickled):
        assert again == result
        assert again is not result
        assert again.tools[0] is not result.tools[0]
        assert type(again.tools[0]) is type(result.tools[0])
    assert len(repr(result)) < 10_000


def test_a_pickle_keeps_what_is_shared() -> None:
    shared: dict[str, Any] = {"deep": json.loads(nested("lists", 100))}
    result = OpenResponsesResult.from_dict({"metadata": shared, "other": shared})
    again = pickle.loads(pickle.dumps(result))
    assert again.metadata is again.additional_properties["other"]
    assert again.meta is None


def test_trees() -> None:
    value = {"a": [1, {"b": None}], "c": "d"}
    for again in (copied(value), deep_copy(value, {}), unpacked(packed(value))):
        assert again == value
        assert again["a"] is not value["a"]
    assert copied(value, deepest=1) == {"a": "...", "c": "d"}
    assert [is_deeper(value, levels) for levels in (1, 2, 3)] == [True, True, False]
    assert is_equal(value, copied(value))
    assert not is_equal(value, {"a": [1, {"b": 0}], "c": "d"})
    assert not is_equal({"a": 1}, {"b": 1})
    assert not is_equal([1], [1, 2])
    assert not is_equal({"a": 1}, [1])
    assert not is_equal([1], {"a": 1})
    marked = copied({"a": [1, {"k": "v"}]}, lambda field, item: f"{field}={item}")
    assert marked == {"None=a": ["None=a=1", {"None=k": "None=k=v"}]}
    itself: list[Any] = [1]
    itself.append(itself)
    for made in (unpacked(packed(itself)), deep_copy(itself, {})):
        assert made[1] is made
        assert made is not itself
    twice: list[Any] = [{}]
    again = deep_copy([twice, twice], {})
    assert again[0] is again[1]
    assert again[0] is not twice


def test_a_value_that_is_shared_a_thousandfold_is_looked_at_once() -> None:
    value: Any = []
    for _ in range(60):
        value = [value, value]
    assert is_deeper(value, 50)
