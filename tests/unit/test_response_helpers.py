"""What a response offers in addition to its fields: calls, reasoning, refusals, citations, images, cost."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_generated.models import MODULES, OpenResponsesResult
from openrouter_generated.runtime.decode import load
from openrouter_responses import UNSET
from openrouter_responses.errors import OpenRouterError
from openrouter_responses.mixins import EventHelpers, ResponseHelpers
from openrouter_responses.results import Citation, FunctionCall
from payloads import message, output_text, response

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
BASE64 = base64.b64encode(PNG).decode()
HELPERS = sorted(name for name in vars(ResponseHelpers) if not name.startswith("_"))
COMPUTED = [name for name in HELPERS if isinstance(vars(ResponseHelpers)[name], property)]


def result(*output: Any, **fields: Any) -> OpenResponsesResult:
    return OpenResponsesResult.from_dict(response(*output, **fields))


def call(arguments: Any, **fields: Any) -> dict[str, Any]:
    return {"type": "function_call", "call_id": "c1", "name": "weather", "arguments": arguments, **fields}


# Names


def test_no_field_of_the_document_has_the_name_of_a_helper() -> None:
    assert {"cost", "function_calls", "images", "output_text"} <= set(COMPUTED)
    assert OpenResponsesResult._fields.keys() & set(HELPERS) == set()  # that of `output_text` is `output_text_field`
    helpers = {name for name in vars(EventHelpers) if not name.startswith("_")}
    assert helpers == {"to_sse"}
    events = [found for name in MODULES if isinstance(found := load(name), type) and issubclass(found, EventHelpers)]
    assert len(events) > 50
    assert [event for event in events if event._fields.keys() & helpers] == []


@pytest.mark.parametrize("name", COMPUTED)
def test_a_field_of_the_server_with_the_name_of_a_helper_stays_reachable(name: str) -> None:
    body = {**response(message("Hi")), name: {"from": "the server"}}
    decoded = OpenResponsesResult.from_dict(body)
    assert decoded.to_dict() == body
    assert decoded[name] == {"from": "the server"}
    assert getattr(decoded, name) != {"from": "the server"}


# Cost


@pytest.mark.parametrize(
    ("usage", "cost"),
    [
        ({"cost": 8.5e-6}, 8.5e-6),
        ({"cost": 0}, 0.0),
        ({"cost": None}, None),
        ({"cost": "1"}, None),
        ({"cost": True}, None),
        ({"cost": float("inf")}, None),
        ({"cost": 10**400}, None),
        ({}, None),
        (None, None),
        ([1], None),
    ],
)
def test_cost(usage: Any, cost: float | None) -> None:
    found = result(usage=usage).cost
    assert found == cost
    assert type(found) is type(cost)


def test_cost_of_a_response_without_usage() -> None:
    assert OpenResponsesResult.from_dict({"id": "r"}).cost is None


# Calls


@pytest.mark.parametrize(
    ("written", "arguments", "problem"),
    [
        ('{"city": "Oslo"}', {"city": "Oslo"}, None),
        ("", {}, None),
        (" \n", {}, None),
        ("{", None, "the arguments are not valid JSON: Expecting property name enclosed in double quotes"),
        ('{"a": NaN}', None, "the arguments are not valid JSON: it has NaN"),
        ("[1]", None, "the arguments must be a JSON object"),
        ("null", None, "the arguments must be a JSON object"),
        ("[" * 100_000, None, "the arguments are not valid JSON: it is nested too deeply"),
        (f'{{"a": {"1" * 5000}}}', None, "the arguments are not valid JSON: Exceeds the limit"),
        ({"city": "Oslo"}, {"city": "Oslo"}, None),
        (None, None, "the arguments must be a JSON object"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_arguments(written: Any, arguments: Any, problem: str | None) -> None:
    [found] = result(call(written)).function_calls
    assert (found.call_id, found.name, found.is_custom) == ("c1", "weather", False)
    assert found.arguments == arguments
    assert (found.problem or "").startswith(problem or "")
    assert (found.problem is None) == (problem is None)
    assert found.text == written or not isinstance(written, str)


def test_a_custom_tool_takes_text() -> None:
    item = {"type": "custom_tool_call", "call_id": "c2", "name": "sql", "input": "select 1"}
    assert result(item).function_calls == [FunctionCall("c2", "sql", None, None, "select 1", is_custom=True)]


def test_a_repeated_call_comes_once_and_calls_with_one_id_come_both() -> None:
    calls = [call("{}"), call("{}"), call('{"a": 1}'), call("{}", call_id=""), call("{}", call_id="")]
    found = [(each.call_id, each.text) for each in result(*calls).function_calls]
    assert found == [("c1", "{}"), ("c1", '{"a": 1}'), ("", "{}"), ("", "{}")]


def test_names_that_are_not_text() -> None:
    found = result(call("{}", name=5, call_id=[1]), call("{}", name=None, call_id=10**5000)).function_calls
    assert [(each.name, each.call_id) for each in found] == [("5", ""), ("", "")]


def test_other_items_are_not_calls() -> None:
    assert result(message("Hi"), {"type": "web_search_call"}, {"type": "function_call_output"}).function_calls == []


# Texts


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([{"summary": [{"type": "summary_text", "text": "A"}, {"type": "summary_text", "text": "B"}]}], "A\n\nB"),
        ([{"summary": ["A", "B"]}], "A\n\nB"),
        ([{"summary": [], "content": [{"type": "reasoning_text", "text": "C"}]}], "C"),
        ([{"summary": ["short"], "content": [{"type": "reasoning_text", "text": "long"}]}], "long"),
        ([{"summary": ["short"], "content": [{"type": "reasoning_text", "text": ""}]}], "short"),
        ([{"summary": ["A"]}, {"summary": ["B"]}], "A\n\nB"),
        ([{"summary": "A"}], "A"),
        ([{"summary": ["\ud83d\ude00"]}], "😀"),
        ([{"summary": None, "content": None, "encrypted_content": "x"}], ""),
        ([], ""),
    ],
)
def test_reasoning(items: list[Any], text: str) -> None:
    output = [{"type": "reasoning", "id": f"rs_{place}", **item} for place, item in enumerate(items)]
    assert result(*output, message("Hi")).reasoning_text == text


def test_text_of_messages_only() -> None:
    found = result(message("a\ud83d"), {"type": "other", "content": [output_text("no")]}, message("\ude00b"))
    assert found.output_text == "a😀b"


@pytest.mark.parametrize(
    ("parts", "refusal"),
    [
        ([output_text("Hi")], None),
        ([{"type": "refusal", "refusal": "No."}], "No."),
        ([{"type": "refusal", "refusal": "N\ud83d"}, {"type": "refusal", "refusal": "\ude00"}], "N😀"),
        ([{"type": "refusal"}], ""),
        ([{"type": "refusal", "refusal": 5}], ""),
    ],
)
def test_refusal(parts: list[Any], refusal: str | None) -> None:
    assert result(message("", content=parts)).refusal == refusal


# Citations


def cited(annotation: Any, text: str = "See here.") -> Citation:
    [found] = result(message("", content=[output_text(text, annotations=[annotation])])).citations
    return found


def test_a_page() -> None:
    annotation = {"type": "url_citation", "url": "https://a.example", "title": "A", "start_index": 4, "end_index": 8}
    found = cited({**annotation, "content": "Excerpt"})
    assert (found.type, found.url, found.title, found.content) == ("url_citation", "https://a.example", "A", "Excerpt")
    assert (found.text, found.start, found.end) == ("here", 4, 8)
    assert found.annotation.url == "https://a.example"
    assert (found.file_id, found.filename, found.container_id) == (None, None, None)


@pytest.mark.parametrize(
    "place",
    [(0, 0), (5, 4), (-4, 8), (0, 10), ("0", 1), (None, 1), (True, 3), (0, True), (1.0, 2)],
)
def test_a_place_that_is_not_in_the_text_is_unknown(place: Any) -> None:
    found = cited({"type": "url_citation", "url": "u", "start_index": place[0], "end_index": place[1]})
    assert (found.text, found.start, found.end) == (None, None, None)


def test_the_whole_text() -> None:
    assert cited({"type": "url_citation", "url": "u", "start_index": 0, "end_index": 9}).text == "See here."


def test_files() -> None:
    container = {"type": "container_file_citation", "container_id": "k", "file_id": "f", "filename": "a.csv"}
    found = cited({**container, "start_index": 0, "end_index": 3})
    assert (found.container_id, found.file_id, found.filename, found.text) == ("k", "f", "a.csv", "See")
    found = cited({"type": "file_citation", "file_id": "f", "filename": "a.pdf", "index": 2})
    assert (found.type, found.file_id, found.filename, found.text) == ("file_citation", "f", "a.pdf", None)


def test_an_annotation_of_a_new_type_comes_along() -> None:
    found = cited({"type": "map_citation", "url": "u", "place": 5})
    assert (found.type, found.url, found.annotation.to_dict()["place"]) == ("map_citation", "u", 5)


# Images


def image(source: Any) -> dict[str, Any]:
    return {"type": "image_generation_call", "id": "ig", "status": "completed", "result": source, "prompt": "A cat"}


@pytest.mark.parametrize(
    "source",
    [
        BASE64,
        BASE64.rstrip("="),
        BASE64.replace("+", "-").replace("/", "_"),
        "\n".join([BASE64[:76], BASE64[76:]]) + "\n",
        f"data:image/png;base64,{BASE64}",
        f"data:;base64,{BASE64}",
        f"data:image/PNG;name=a.png;base64,{BASE64}",
        f"DATA:image/png;BASE64,{BASE64}",
    ],
    ids=lambda source: source[:20],
)
def test_an_image(source: str, tmp_path: Path) -> None:
    [found] = result(image(source)).images
    assert (found.data, found.media_type, found.url) == (PNG, "image/png", None)
    assert (found.item_type, found.item_id, found.prompt) == ("image_generation_call", "ig", "A cat")
    saved = found.save(str(tmp_path / "a.png"))
    assert saved == tmp_path / "a.png"
    assert saved.read_bytes() == PNG
    assert found.suffix == ".png"
    assert found.save(tmp_path / "b") == tmp_path / "b.png"
    assert found.save(tmp_path / "c.jpg") == tmp_path / "c.jpg"
    assert f"{found!r}" == f"<Image image/png, {len(PNG):,} bytes>"


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("%%%%", "cannot be decoded"),
        ("é", "it holds other characters than base64 has"),
        ("\ud83d", "it holds other characters"),
        ("A", "cannot be decoded"),
        ("data:image/png;base64,", "is empty"),
        ("data:,", "is empty"),
        ("https://a.example/cat.png", "is a URL, and nothing is fetched"),
    ],
)
def test_what_cannot_be_decoded_says_why_when_the_bytes_are_asked_for(
    source: str, problem: str, tmp_path: Path
) -> None:
    [found] = result(image(source)).images
    repr(found), found.media_type
    with pytest.raises(ValueError, match=problem):
        _ = found.data
    with pytest.raises(ValueError, match=problem):
        found.save(tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\1\2\3\4WEBPVP8 ", "image/webp"),
        (b"\0\0\0 ftypavif", "image/avif"),
        (b"BM\0\0", "image/bmp"),
        (b"<svg xmlns=''/>", "image/svg+xml"),
        (b"anything", None),
    ],
)
def test_media_types_by_the_bytes(data: bytes, media_type: str | None) -> None:
    [found] = result(image(base64.b64encode(data).decode())).images
    assert (found.media_type, found.data) == (media_type, data)


def test_a_data_url_without_base64() -> None:
    [found] = result(image("data:image/svg+xml,%3Csvg%2F%3E")).images
    assert (found.media_type, found.data) == ("image/svg+xml", b"<svg/>")
    [found] = result(image("data:;,%3Csvg%2F%3E")).images
    assert (found.media_type, found.data) == ("image/svg+xml", b"<svg/>")


def test_images_of_other_tools() -> None:
    made = {"type": "openrouter:image_generation", "status": "completed", "prompt": "p", "revisedPrompt": "r"}
    url = "https://a.example/cat.png"
    outputs = [{"type": "logs", "logs": "x", "url": "no"}, {"type": "image", "url": url}, {"type": "image"}, 5]
    found = result(
        {**made, "result": url, "imageB64": BASE64, "imageUrl": url},
        {**made, "imageUrl": url},
        made,
        {"type": "openrouter:browser_use", "status": "completed", "screenshotB64": BASE64},
        {"type": "code_interpreter_call", "id": "ci", "status": "completed", "outputs": outputs},
        image(None),
        image(""),
        image(5),
    ).images
    assert [(each.item_type, each.url) for each in found] == [
        ("openrouter:image_generation", None),
        ("openrouter:image_generation", url),
        ("openrouter:browser_use", None),
        ("code_interpreter_call", url),
    ]
    assert [each.prompt for each in found] == ["r", "r", None, None]
    assert BASE64 not in repr(found)


# Wherever a response appears


def test_of_an_event_and_of_an_error() -> None:
    done = result(call("{}"), usage={"cost": 0.5})
    assert done.as_event().response.cost == 0.5  # type: ignore[union-attr]  # terminal events have one
    error = OpenRouterError("m", response=done)
    assert error.response is not None
    assert [each.name for each in error.response.function_calls] == ["weather"]


def test_items_that_a_program_put_there_are_read_alike() -> None:
    made = OpenResponsesResult.from_dict({"id": "r"})
    made.output = [call("{}"), message("Hi")]  # type: ignore[list-item]  # dicts, as in the input of a request
    assert made.output_text == "Hi"
    assert len(made.function_calls) == 1


# Anything that may come

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["\ud83d", "\ude00", BASE64]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
_TYPES = st.sampled_from([
    "message", "reasoning", "function_call", "custom_tool_call", "image_generation_call", "code_interpreter_call",
    "openrouter:image_generation", "openrouter:browser_use", "new",
])  # fmt: skip
_PART_TYPES = st.sampled_from(["output_text", "refusal", "reasoning_text", "summary_text", "image", "url_citation"])


def _loose(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={name: _JSON | value for name, value in fields.items()})


_ANNOTATION = _loose(type=_PART_TYPES, url=st.text(), start_index=st.integers(-1, 3), end_index=st.integers(-1, 3))
_PART = _loose(
    type=_PART_TYPES, text=st.text(), refusal=st.text(), url=st.text(), annotations=st.lists(_ANNOTATION | _JSON)
)
_ITEM = _loose(
    type=_TYPES, id=st.text(), call_id=st.text(), name=st.text(), arguments=st.text(), input=st.text(),
    content=st.lists(_PART | _JSON), summary=st.lists(_PART | _JSON), outputs=st.lists(_PART | _JSON),
    result=st.text(), imageB64=st.text(), prompt=st.text(),
)  # fmt: skip
BODIES = _loose(
    id=st.text(),
    status=st.text(),
    model=st.text(),
    output=st.lists(_ITEM | _JSON, max_size=4),
    usage=_loose(cost=st.floats(), input_tokens=st.integers()),
    error=_loose(message=st.text()),
)


@settings(max_examples=400, deadline=None)
@given(BODIES)
def test_no_helper_raises_for_any_json(body: dict[str, Any]) -> None:
    decoded = OpenResponsesResult.from_dict(body)
    for name in COMPUTED:
        getattr(decoded, name)
    assert [each for each in decoded.images if each.media_type == 5 or each.url == ""] == []
    for found in decoded.images:
        repr(found)
        try:
            assert found.data
        except ValueError as error:
            assert str(error).startswith("the image")  # noqa: PT017  # both outcomes are right
    assert len(repr(decoded)) < 3000
    assert "\n" not in repr(decoded)
    assert decoded._repr_markdown_() != ""
    (decoded._repr_markdown_() or "").encode()
    assert decoded.to_input() == (decoded.output if isinstance(decoded.output, list) else [])


def test_values_that_are_nested_deeply() -> None:
    deep: Any = "x"
    for _ in range(60_000):  # Python 3.14 writes 50,000 levels
        deep = {"a": [deep]}
    body = {
        "status": deep,
        "usage": deep,
        "output": [call(deep), {"type": "message", "content": deep}, {"type": "reasoning", "summary": [deep]}, deep],
    }
    decoded = OpenResponsesResult.from_dict(body)
    for name in COMPUTED:
        getattr(decoded, name)
    assert [each.text for each in decoded.function_calls] == [""]
    repr(decoded)


def test_unset_fields_are_nothing() -> None:
    empty = OpenResponsesResult.from_dict({})
    assert empty.output is UNSET
    found = {name: getattr(empty, name) for name in COMPUTED}
    assert found == {
        "citations": [], "cost": None, "function_calls": [], "images": [], "meta": None, "output_text": "",
        "reasoning_text": "", "refusal": None,
    }  # fmt: skip
    assert json.dumps(empty.to_dict()) == "{}"
