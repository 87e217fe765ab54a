"""From arguments to headers and body: what is sent, and what is refused in one sentence before anything is sent."""

from __future__ import annotations

import datetime
import enum
import json
import math
import sys
import types
import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import h11
import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_generated import API_DIGEST, API_VERSION
from openrouter_generated.api.responses.create_responses import FIELDS, LIMITS, NULLABLE
from openrouter_generated.models import EasyInputMessage, OpenResponsesResult
from openrouter_responses import UNSET, OpenRouter
from openrouter_responses._core.request import USER_AGENT, build_body, build_headers, encode
from openrouter_responses._core.settings import check_header, check_key, check_url
from openrouter_responses._version import __version__
from support import KEY

ORDER = {name: place for place, name in enumerate(FIELDS)}


def sent(*, extra: Mapping[str, Any] | None = None, validate: bool = True, **parameters: Any) -> Any:
    """The body that arguments become, parsed."""
    return json.loads(build_body(parameters, ORDER, NULLABLE, LIMITS, extra, validate=validate))


def refused(error_type: type[Exception] = ValueError, **parameters: Any) -> str:
    """The message of a refusal, which is one sentence that can be read."""
    with pytest.raises(error_type) as caught:
        sent(**parameters)
    assert type(caught.value) is error_type
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) <= 400
    return message


# The body.


def test_nothing_is_invented() -> None:
    assert sent() == {}
    assert sent(model="m", input="Hi") == {"model": "m", "input": "Hi"}


def test_bytes_are_compact_utf8() -> None:
    parameters = {"model": "m", "input": "é\u2028😀"}
    body = build_body(parameters, ORDER, NULLABLE, LIMITS, None, validate=True)
    assert body == '{"model":"m","input":"é\u2028😀"}'.encode()


def test_order_is_the_documents() -> None:
    """Equal requests are equal bytes: the API stores responses under the bytes of the request."""
    given = {"user": "u", "model": "m", "input": "i", "stream": True, "temperature": 0}
    orders = [sent(**dict(order), extra={"z": 1, "a": 2}) for order in (given.items(), reversed(given.items()))]
    assert [list(body) for body in orders] == [[*(name for name in FIELDS if name in given), "z", "a"]] * 2


@pytest.mark.parametrize("name", FIELDS)
def test_unset_is_left_out(name: str) -> None:
    assert sent(**{name: UNSET}) == {}
    others = {other: "x" for other in ("model", "user") if other != name}
    assert sent(**{name: UNSET}, **others) == others


@pytest.mark.parametrize("name", FIELDS)
def test_none_is_sent_where_null_means_something(name: str) -> None:
    assert sent(**{name: None}) == ({name: None} if name in NULLABLE else {})


def test_null_means_something_for_some() -> None:
    assert "temperature" in NULLABLE
    assert not {"model", "input", "user", "session_id", "tools"} & NULLABLE
    assert set(FIELDS) > NULLABLE


@pytest.mark.parametrize("value", [0, False, "", [], {}])
def test_falsy_values_are_sent(value: Any) -> None:
    assert sent(store=value) == {"store": value}


def test_unset_inside_is_left_out_and_none_is_sent() -> None:
    assert sent(input=[{"role": "user", "phase": UNSET, "content": None}, UNSET]) == {
        "input": [{"role": "user", "content": None}]
    }


def test_unknown_values_and_keys_go_as_given() -> None:
    item = {"type": "brand_new", "x": {"y": [1, None]}}
    assert sent(service_tier="galactic", input=[item]) == {"service_tier": "galactic", "input": [item]}


@pytest.mark.parametrize(
    ("name", "hint"),
    [("modle", "'model'"), ("inputs", "'input'"), ("max_tokens", "'max_output_tokens'"), ("Model", "'model'")],
)
def test_unknown_argument(name: str, hint: str) -> None:
    message = refused(TypeError, **{name: "x"})
    assert f"unexpected keyword argument {name!r}" in message
    assert f"Did you mean {hint}" in message
    assert "extra_body" in message


def test_unknown_argument_like_nothing() -> None:
    message = refused(TypeError, qqq=1)
    assert "'qqq'" in message
    assert "Did you mean" not in message


def test_unknown_argument_is_refused_though_unset() -> None:
    assert "'modle'" in refused(TypeError, modle=UNSET)


def test_extra_body_wins() -> None:
    assert sent(model="m", temperature=1, extra={"temperature": 2, "brand_new": {"a": (1,)}, "x": None}) == {
        "model": "m",
        "temperature": 2,
        "brand_new": {"a": [1]},
        "x": None,
    }


def test_extra_body_is_not_checked() -> None:
    assert sent(extra={"user": "u" * 999, "modle": 1}) == {"user": "u" * 999, "modle": 1}


def test_arguments_are_not_changed() -> None:
    history: list[Any] = [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}]
    extra = {"x": history}
    sent(input=history, extra=extra)
    assert history == [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}]
    assert extra == {"x": history}


# Limits.


def test_limits_hold_exactly() -> None:
    metadata = {f"{index:064}": "v" * 512 for index in range(16)}
    body = sent(metadata=metadata, user="u" * 256, session_id="😀" * 256)
    assert body == {"metadata": metadata, "user": "u" * 256, "session_id": "😀" * 256}


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"metadata": {str(index): "" for index in range(17)}}, ["metadata", "16", "17"]),
        ({"metadata": {"k" * 65: ""}}, ["metadata.k", "key", "64", "65"]),
        ({"metadata": {"fine": "", "bad": "v" * 513}}, ["metadata.bad", "512", "513"]),
        ({"metadata": {"a[0]": ""}}, ["metadata.a[0]", "key"]),
        ({"metadata": {"[": ""}}, ["metadata.[", "key"]),
        ({"metadata": {"]": ""}}, ["metadata.]", "key"]),
        ({"metadata": types.MappingProxyType({"bad": "v" * 513})}, ["metadata.bad", "512", "513"]),
        ({"user": "u" * 257}, ["user", "256", "257"]),
        ({"user": "u" * 100_000}, ["user", "256", "100000"]),
        ({"session_id": "s" * 257}, ["session_id", "256", "257"]),
    ],
)
def test_limit(parameters: dict[str, Any], words: list[str]) -> None:
    message = refused(**parameters)
    assert message.startswith(words[0])
    assert [missing for missing in words if missing not in message] == []
    assert "validate=False" in message
    plain = {name: dict(value) if isinstance(value, Mapping) else value for name, value in parameters.items()}
    assert sent(validate=False, **parameters) == plain


def test_the_sentence_of_a_limit() -> None:
    end = "; validate=False sends it as it is"
    assert refused(user="u" * 257) == f"user must have at most 256 characters, but has 257{end}"
    assert refused(metadata={"[": ""}).endswith(f'must be text that matches ^[^\\[\\]]*$, not "["{end}')
    for bounds, expected in (({"maximum": 2}, "at most 2"), ({"exclusiveMaximum": 3}, "less than 3")):
        with pytest.raises(ValueError, match=f"^n must be {expected}, not 3{end}$"):
            build_body({"n": 3}, {"n": 0}, frozenset(), {"n": bounds}, None, validate=True)


def test_where_a_limit_is_exceeded_is_shortened() -> None:
    for length in (124, 125):
        where = f"metadata.{'k' * length} (the key itself)"
        shown = where if length == 124 else f"{where[:100]}...kkk (the key itself)"
        assert refused(metadata={"k" * length: ""}).partition(" must ")[0] == shown


def test_limit_of_a_key_without_end() -> None:
    """The sentence stays one that can be read."""
    message = refused(metadata={"k" * 10_000: ""})
    assert "64" in message
    assert "10000" in message


@pytest.mark.parametrize("value", [0, -5, 1.5, 10**12])
def test_max_output_tokens_is_any_number(value: float) -> None:
    assert sent(max_output_tokens=value) == {"max_output_tokens": value}


@pytest.mark.parametrize("value", [7, ["u" * 200], None, {"a": "b" * 600}])
def test_other_types_are_left_to_the_server(value: Any) -> None:
    """A limit is for the type that it is of; whether the type is right, the server says."""
    assert sent(session_id=value) == ({} if value is None else {"session_id": value})
    assert sent(metadata={"a": 1}) == {"metadata": {"a": 1}}


def test_limits_hold_for_what_is_sent() -> None:
    """A subclass of a string, or an iterable that becomes a list, is held to the limit, too."""

    class Text(str):
        __slots__ = ()

    assert "256" in refused(user=Text("u" * 257))


# Values.


class Colour(enum.Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (("a", "b"), ["a", "b"]),
        ({"a"}, ["a"]),
        (frozenset({1}), [1]),
        (iter(["a"]), ["a"]),
        ({"a": 1}.keys(), ["a"]),
        (range(3), [0, 1, 2]),
        (Colour.RED, "red"),
        ([Colour.RED], ["red"]),
        (types.MappingProxyType({"a": (1,)}), {"a": [1]}),
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC), "2026-01-02T03:04:05+00:00"),
        (True, True),
        (10**30, 10**30),
    ],
)
def test_values(value: Any, expected: Any) -> None:
    assert sent(stop=value) == {"stop": expected}


def test_generators_at_any_depth() -> None:
    messages = ({"role": "user", "content": (text for text in "ab")} for _ in range(2))
    assert sent(input=messages) == {"input": [{"role": "user", "content": ["a", "b"]}] * 2}


def test_models_and_dicts_mix() -> None:
    model = EasyInputMessage(role="user", content=[{"type": "input_text", "text": "a"}])
    raw = {"role": "assistant", "content": "b"}
    assert sent(input=[model, raw, {"wrapped": model}]) == {
        "input": [
            {"role": "user", "content": [{"type": "input_text", "text": "a"}]},
            raw,
            {"wrapped": {"role": "user", "content": [{"type": "input_text", "text": "a"}]}},
        ]
    }


def test_output_goes_back_as_it_came() -> None:
    output = [
        {
            "type": "reasoning",
            "id": "r",
            "summary": ["plain"],
            "signature": "s",
            "format": "x-v1",
            "unheard": {"of": None},
        },
        {
            "type": "message",
            "id": "m",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "t", "logprobs": None}],
        },
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": '{"a": 1}'},
        {"type": "brand_new", "deep": [{"type": "thing"}]},
    ]
    result = OpenResponsesResult.from_dict({"id": "x", "output": output})
    question = {"role": "user", "content": "And?"}
    assert sent(input=[*result.output, question]) == {"input": [*output, question]}
    assert sent(input=[*result.to_input(), question]) == {"input": [*output, question]}


def test_model_with_fields_that_the_document_does_not_know() -> None:
    message = EasyInputMessage(role="user", content="a")
    message.additional_properties["brand_new"] = {"x": (1,)}
    assert sent(input=[message]) == {"input": [{"role": "user", "content": "a", "brand_new": {"x": [1]}}]}


class Foreign:
    """A model as pydantic's are: it can be dumped, and iterated as pairs."""

    def __init__(self, **fields: Any) -> None:
        self.fields = fields

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(self.fields.items())

    def model_dump(self, **options: Any) -> dict[str, Any]:
        assert options.items() >= {"mode": "json", "by_alias": True}.items()
        return self.fields


def test_foreign_models_are_dumped() -> None:
    message = Foreign(role="user", content=[Foreign(type="input_text", text="a")])
    assert sent(input=[message]) == {"input": [{"role": "user", "content": [{"type": "input_text", "text": "a"}]}]}
    assert refused(TypeError, input=[Foreign]).startswith("input[0] cannot be sent as JSON")


# Other spellings.


def test_fields_with_an_underscore_go_out_under_their_name_on_the_wire() -> None:
    schema = {"type": "object", "properties": {"format_": {"type": "string"}, "schema_": {}}}
    assert sent(
        text={"format_": {"type": "json_schema", "name": "n", "schema_": schema}},
        tools=(tool for tool in [{"type": "custom", "name": "c", "async_": True, "format_": {"type": "text"}}]),
        input=[{"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "", "format_": "wav"}}]}],
    ) == {
        "text": {"format": {"type": "json_schema", "name": "n", "schema": schema}},
        "tools": [{"type": "custom", "name": "c", "async": True, "format": {"type": "text"}}],
        "input": [{"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "", "format": "wav"}}]}],
    }


def test_providers_are_named_as_on_the_wire() -> None:
    assert sent(provider={"options": {"amazon_bedrock": {}}}) == {"provider": {"options": {"amazon-bedrock": {}}}}
    options = {"amazon_bedrock": {"some_key": 1}, "google-vertex": {}, "new_provider": {"format_": 1}}
    assert sent(provider={"options": options}) == {
        "provider": {
            "options": {"amazon-bedrock": {"some_key": 1}, "google-vertex": {}, "new_provider": {"format_": 1}}
        }
    }


@pytest.mark.parametrize(
    "parameters",
    [
        {"metadata": {"format_": "x", "schema_": "y"}},
        {"text": {"format_": {"type": "text"}, "format": {"type": "json_object"}}},
        {"tools": [{"type": "function", "name": "f", "parameters": {"schema_": 1, "format_": 2}}]},
        {"input": [{"type": "brand_new", "format_": 1, "async_": True}]},
        {"input": [{"type": "function_call_output", "call_id": "c", "output": '{"format_": 1}'}]},
        {"input": '"format_":1,"options":{"aion_labs":1}'},
        {"extra": {"text": {"format_": {}}, "async_": 1}},
    ],
    ids=lambda parameters: next(iter(parameters)),
)
def test_keys_that_are_not_a_spelling_of_a_field_go_as_given(parameters: dict[str, Any]) -> None:
    assert sent(**parameters) == parameters.get("extra", parameters)


def test_what_has_no_schema_is_not_looked_into() -> None:
    deep: Any = {"format_": 1}
    for _ in range(400):
        deep = {"a_": deep}
    tool = {"type": "function", "name": "f", "parameters": deep}
    assert sent(tools=[tool]) == {"tools": [tool]}


class Thing:
    """No JSON."""


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (Thing(), "input"),
        ([Thing()], "input[0]"),
        ([{"role": "user"}, {"content": ("a", {"b": Thing()})}], "input[1].content[1].b"),
        ((item for item in [1, Thing()]), "input[1]"),
        ([EasyInputMessage(role="user", content=Thing())], "input[0].content"),  # type: ignore[arg-type]  # wrong on purpose
        ([{"x": EasyInputMessage(role="user", content=[{"y": Thing()}])}], "input[0].x.content[0].y"),
    ],
)
def test_what_is_not_json_is_named_by_path(value: Any, path: str) -> None:
    message = refused(TypeError, input=value)
    assert message.startswith(f"{path} ")
    assert "Thing" in message


def test_what_is_not_json_in_extra_body() -> None:
    with pytest.raises(TypeError, match=r"^extra_body\.x\[1\] .*Thing"):
        sent(extra={"x": [1, Thing()]})


@pytest.mark.parametrize("value", [b"bytes", bytearray(b"b"), memoryview(b"m"), 1j, object(), print, EasyInputMessage])
def test_types_that_are_not_json(value: Any) -> None:
    assert refused(TypeError, input=[value]).startswith("input[0] cannot be sent as JSON")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (numpy.float32(0.5), 0.5),
        (numpy.int64(5), 5),
        (numpy.bool_(True), True),
        (numpy.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
        (numpy.array(7), 7),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_values_of_other_libraries(value: Any, expected: Any) -> None:
    assert sent(temperature=value, input=[{"a": value}]) == {"temperature": expected, "input": [{"a": expected}]}


@pytest.mark.parametrize("key", [1, None, True, ("a",), b"k", math.nan])
def test_keys_are_strings(key: Any) -> None:
    message = refused(TypeError, input=[{"deep": {key: 1}}])
    assert message.startswith("input[0].deep has the key ")
    assert repr(key) in message


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize(
    ("make", "path"),
    [
        (lambda number: {"temperature": number}, "temperature"),
        (lambda number: {"input": [{"a": [0.5, number]}]}, "input[0].a[1]"),
        (lambda number: {"input": [EasyInputMessage(role="user", content=number)]}, "input[0].content"),
        (lambda number: {"metadata": {"k": number}}, "metadata.k"),
    ],
)
def test_number_that_json_cannot_say(number: float, make: Callable[[float], dict[str, Any]], path: str) -> None:
    message = refused(**make(number))
    assert message.startswith(f"{path} is {number}")


def holding_itself() -> list[tuple[str, Any]]:
    in_list: list[Any] = [1]
    in_list.append({"again": in_list})
    in_dict: dict[str, Any] = {}
    in_dict["again"] = [in_dict]
    message = EasyInputMessage(role="user", content="a")
    message.additional_properties["again"] = message
    return [("list", in_list), ("dict", in_dict), ("model", [message])]


@pytest.mark.parametrize(("container", "value"), holding_itself(), ids=[name for name, _ in holding_itself()])
def test_what_contains_itself_is_refused(container: str, value: Any) -> None:
    message = refused(input=value)
    assert message.startswith("input")
    assert "again" in message
    assert "contains itself" in message


def test_nested_deeper_than_json_can_be_written() -> None:
    deep: Any = []
    for _ in range(200_000):  # Python 3.14 writes half of that
        deep = [deep]
    assert "nested deeper" in refused(input=deep)


def with_logprob(number: float, **fields: Any) -> dict[str, Any]:
    part = {"type": "output_text", "text": "a", "annotations": [], "logprobs": [{"token": "a", "logprob": number}]}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part], **fields}


@pytest.mark.parametrize(
    ("number", "expected"),
    [(-math.inf, -sys.float_info.max), (math.inf, sys.float_info.max), (math.nan, None), (-0.5, -0.5)],
)
@pytest.mark.parametrize("form", ["models", "dicts"])
def test_number_that_json_cannot_say_goes_back_if_it_came(number: float, expected: float | None, form: str) -> None:
    """The nearest number keeps the type, the order and the probability; null stands for NaN alone."""
    other = {"type": "brand_new", "scores": [number, {"score": number}]}
    output = OpenResponsesResult.from_dict({"output": [with_logprob(number), other]})
    items = output.output if form == "models" else output.to_dict()["output"]
    back = sent(input=[*items, {"role": "user", "content": "Go on."}])["input"]
    assert back[0]["content"][0]["logprobs"] == [{"token": "a", "logprob": expected}]
    assert back[1]["scores"] == [expected, {"score": expected}]
    assert output.to_dict()["output"][1]["scores"][0] is number  # what is here is not changed


@pytest.mark.parametrize("role", ["user", "system", "developer"])
def test_number_that_json_cannot_say_in_the_callers_own_message(role: str) -> None:
    assert "input[1].content[0]" in refused(input=[with_logprob(-math.inf), with_logprob(-math.inf, role=role)])
    own = {"type": "function_call_output", "call_id": "c", "output": [math.nan]}
    assert "input[0].output[0] is nan" in refused(input=[own])


def test_number_that_json_cannot_say_in_extra_body() -> None:
    with pytest.raises(ValueError, match=r"x\[0\] is nan"):
        sent(extra={"x": [math.nan]})


@pytest.mark.parametrize("text", ["\ud83d", "a\ude00b", "é😀\ud83d"])
def test_lone_surrogates_are_escaped(text: str) -> None:
    """A delta of some server may end in half a character, and goes back as it came."""
    body = build_body({"input": [{"content": text, text: 1}]}, ORDER, NULLABLE, LIMITS, None, validate=True)
    assert body.isascii()
    assert json.loads(body) == {"input": [{"content": text, text: 1}]}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(json_values)
def test_json_goes_as_given(value: Any) -> None:
    assert sent(input=[value], extra={"x": value}) == {"input": [value], "x": value}
    assert json.loads(encode({"x": value})) == {"x": value}


# Headers.


def headers(*extra: Mapping[str, str] | None, named: list[tuple[str, str, object]] | None = None) -> dict[str, str]:
    return build_headers("application/json", named or [], *extra)


def test_headers_of_every_request() -> None:
    assert headers() == {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "User-Agent": USER_AGENT,
    }


def test_user_agent_says_the_versions() -> None:
    assert f"/{__version__} " in USER_AGENT
    assert API_VERSION in USER_AGENT
    assert USER_AGENT.endswith(f"; {API_DIGEST[:12]})")
    assert check_header("User-Agent", USER_AGENT) == USER_AGENT


def test_named_headers() -> None:
    built = headers(
        named=[("HTTP-Referer", "http_referer", "https://a.example"), ("X-A", "a", None), ("X-B", "b", UNSET)]
    )
    assert built["HTTP-Referer"] == "https://a.example"
    assert not {"X-A", "X-B"} & built.keys()


def test_extra_headers_win_whatever_their_case() -> None:
    named: list[tuple[str, str, object]] = [("HTTP-Referer", "http_referer", "https://a.example")]
    first = {"http-referer": "https://b.example", "USER-AGENT": "mine", "X-One": "1"}
    built = headers(first, None, {}, {"x-one": "2", "authorization": "Basic x"}, named=named)
    assert built == {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "http-referer": "https://b.example",
        "USER-AGENT": "mine",
        "x-one": "2",
        "authorization": "Basic x",
    }
    assert first == {"http-referer": "https://b.example", "USER-AGENT": "mine", "X-One": "1"}


BAD_VALUES = ["a\nb", "a\r\nX-Evil: 1", "\n", "a\x00b", "a\x7f", "é", "日本", "a\u2028b", "\ud83d", "\x1b[0m"]


@pytest.mark.parametrize("value", BAD_VALUES)
def test_header_that_http_cannot_carry(value: str) -> None:
    for build in (
        lambda: headers(named=[("X-OpenRouter-Title", "x_open_router_title", value)]),
        lambda: OpenRouter(KEY, x_open_router_title=value),
    ):
        with pytest.raises(ValueError, match="x_open_router_title must ") as caught:
            build()
        assert len(str(caught.value).splitlines()) == 1
    for build in (lambda: headers({"X-Mine": value}), lambda: OpenRouter(KEY, extra_headers={"X-Mine": value})):
        with pytest.raises(ValueError, match="X-Mine must "):
            build()


@pytest.mark.parametrize("variable", ["HTTP_REFERER", "X_OPEN_ROUTER_TITLE", "X_OPEN_ROUTER_CATEGORIES"])
def test_header_of_the_environment_that_http_cannot_carry(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"OPENROUTER_{variable}", "é")
    with pytest.raises(ValueError, match=variable.lower()):
        OpenRouter(KEY)


@pytest.mark.parametrize("value", [7, b"bytes", True, ["a"], {}])
def test_header_that_is_not_a_string(value: Any) -> None:
    with pytest.raises(TypeError, match=f"^http_referer must be a string, not {type(value).__name__}$"):
        headers(named=[("HTTP-Referer", "http_referer", value)])
    with pytest.raises(TypeError, match=f"X-Mine must be a string, not {type(value).__name__}$"):
        headers({"X-Mine": value})


def test_long_header_value_is_shown_in_part() -> None:
    with pytest.raises(ValueError, match="x_open_router_title") as caught:
        headers(named=[("X-OpenRouter-Title", "x_open_router_title", "é" * 100_000)])
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("name", ["", "X Mine", "X:Mine", "X-Mine\r\nX-Evil", "Ünï", "X-Mine\x00", " X", "(X)"])
def test_header_name_that_http_cannot_carry(name: str) -> None:
    with pytest.raises(ValueError, match="header"):
        headers({name: "value"})


def carried(name: str, value: str) -> bool:
    """Whether HTTP/1.1 as it is written to the wire takes a header."""
    try:
        h11.Request(method="POST", target="/", headers=[("Host", "h"), (name.encode("ascii"), value.encode("ascii"))])
    except h11.LocalProtocolError:
        return False
    return True


@pytest.mark.parametrize("value", ["", " ", " a", "a ", "\ta", "a\t", "a b\tc", "~!@#$%^&*()"])
def test_what_is_accepted_can_be_sent(value: str) -> None:
    """White space around a value is taken off or refused here, not by the connection."""
    try:
        checked = check_header("X-Mine", value)
    except ValueError as error:
        assert "X-Mine" in str(error)  # noqa: PT017  # it need not raise
    else:
        assert carried("X-Mine", checked)
        assert checked.strip() == value.strip()


@given(st.text(st.characters(max_codepoint=0x2FF), max_size=12))
def test_any_value_is_refused_or_can_be_sent(value: str) -> None:
    try:
        checked = check_header("X-Mine", value)
    except ValueError:
        assert not (value.isascii() and value.isprintable() and value == value.strip())
    else:
        assert carried("X-Mine", checked)


# The key.

SECRET = "sk-or-v1-secret"


BAD_KEYS = ["", " ", "\n", *(SECRET + end for end in ["\n", " x", "é", "\x00", "\t"]), f" {SECRET}"]


@pytest.mark.parametrize("key", BAD_KEYS)
def test_key_that_is_none(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence says which setting it was, and never what it was."""
    monkeypatch.setenv("OPENROUTER_API_KEY", key.replace("\x00", "\x01"))
    for source, check in (
        ("api_key", lambda: check_key(key)),
        ("api_key", lambda: OpenRouter(api_key=key)),
        ("api_key", lambda: OpenRouter(api_key=lambda: key).api_key.secret()),
        ("OPENROUTER_API_KEY", OpenRouter),
    ):
        with pytest.raises(ValueError, match=f"^{source} ") as caught:
            check()
        assert "secret" not in str(caught.value)
        assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize("key", [SECRET.encode(), 7, [SECRET], {"key": SECRET}])
def test_key_that_is_not_a_string(key: Any) -> None:
    for check in (
        lambda: check_key(key),
        lambda: OpenRouter(api_key=key),
        lambda: OpenRouter(api_key=lambda: key).api_key.secret(),
    ):
        with pytest.raises(TypeError, match=f"^api_key must be a string .*not {type(key).__name__}$") as caught:
            check()
        assert "secret" not in str(caught.value)


def test_no_key() -> None:
    with pytest.raises(ValueError, match=r"api_key=.*OPENROUTER_API_KEY"):
        OpenRouter()
    with pytest.raises(ValueError, match="api_key"):
        OpenRouter(api_key=lambda: None).api_key.secret()


def test_key_stays() -> None:
    assert check_key(SECRET) == SECRET


# The URL.


@pytest.mark.parametrize(
    "url", ["https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1/", "https://openrouter.ai/api/v1//"]
)
def test_url(url: str) -> None:
    assert check_url(url) == "https://openrouter.ai/api/v1"


@pytest.mark.parametrize(
    "url", ["", "openrouter.ai", "localhost:80", "ftp://a.example", "https://", "/api/v1", "https:///a"]
)
def test_url_that_is_none(url: str) -> None:
    with pytest.raises(ValueError, match=r"^server_url must be a URL") as caught:
        check_url(url)
    assert repr(url) in str(caught.value)
