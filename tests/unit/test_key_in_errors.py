"""The key is in nothing that an error keeps, whatever the server sent back; and short keys change no text."""

from __future__ import annotations

import copy
import json
import pickle
import time
from typing import Any
from urllib.parse import quote

import pytest

from openrouter_generated.runtime.headers import Headers
from openrouter_generated.runtime.retry import RetryPolicy
from openrouter_responses._core.finished import finished_response
from openrouter_responses._core.response_info import ResponseInfo
from openrouter_responses._core.secret import Secret
from openrouter_responses._core.stream_reader import StreamReader
from openrouter_responses.errors import OpenRouterError
from openrouter_responses.errors._build import broken_body, error_for, timed_out

KEY = "sk-or-v1-secret/with+all=characters"


def info_of(key: str = KEY, status: int = 200) -> ResponseInfo:
    secret = Secret(key)
    headers = Headers([(b"X-Echo", b"Bearer " + key.encode()), (b"Content-Type", b"text/event-stream")], secret.redact)
    return ResponseInfo(status, headers, 1, 0.0, 0.0, RetryPolicy(), secret)


def shown(error: OpenRouterError) -> str:
    kept = [str(error), repr(error), repr(vars(error)), pickle.dumps(error).decode("latin-1"), error.body]
    kept += [repr(dict(error.headers)), json.dumps(error.payload), repr(error.__cause__)]
    if error.response is not None:
        kept.append(json.dumps(error.response.to_dict()))
        kept.append(repr(error.response.meta))
    return "\n".join(kept)


FORMS = {
    "plain": KEY,
    "json": KEY.replace("/", "\\/"),
    "address": quote(KEY, safe=""),
    "lower": quote(KEY, safe="").lower(),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "payload",
    [
        lambda key: {"error": {"code": 401, "message": f"bad {key}"}},
        lambda key: {"error": {"message": "m", "metadata": {"raw": f'{{"a":"{key}"}}', "headers": {key: [key]}}}},
        lambda key: {"error": {"code": f"bad {key}", "message": key}, "more": [[[{"x": key}]]]},
        lambda key: {"error": key},
    ],
)
def test_an_error_shows_no_key(payload: Any, form: str) -> None:
    value = payload(FORMS[form])
    error = error_for(info_of(status=401), value, json.dumps(value), 401)
    assert FORMS[form] not in shown(error)
    assert KEY not in shown(error)
    assert "[key]" in shown(error)


EVENT = b'data: {"type":"response.output_text.delta","delta":"' + KEY.encode() + b'"}\n\n'
K = KEY.encode()


@pytest.mark.parametrize(
    "end",
    [
        b"",
        b'data: {"type":"error","message":"' + K + b'"}\n\n',
        b'data: {"type":"response.failed","response":{"status":"failed","error":{"message":"' + K + b'"}}}\n\n',
        b'data: {"error":{"message":"' + K,
        b'data: {"x":"' + b"y" * 180 + K + b"\n\n",
        b"oops " + K + b"\n",
    ],
)
def test_a_failed_stream_shows_no_key(end: bytes) -> None:
    reader = StreamReader(info_of(), 1 << 20, None, None)
    assert [event.delta for event in reader.feed(EVENT + end) if "delta" in event] == [KEY]  # type: ignore[union-attr]  # deltas
    list(reader.finish())
    with pytest.raises(OpenRouterError) as caught:
        reader.complete()
    assert caught.value.output_text == "[key]"
    assert KEY not in shown(caught.value)
    assert all(part not in shown(caught.value) for part in (KEY[:20], KEY[-20:])), "not cut off, either"


@pytest.mark.parametrize(
    "body",
    [
        b'{"id":"r","status":"failed","error":{"message":"' + K + b'"},"output":[]}',
        b'{"error":"' + K + b'"}',
        b"<html>" + K,
        b'["' + K + b'"]',
        b'{"a":"' + b"b" * 190 + K,
    ],
)
def test_an_unreadable_body_shows_no_key(body: bytes) -> None:
    error = finished_response(info_of(), body, 0.0, None)
    assert isinstance(error, OpenRouterError)
    assert KEY not in shown(error)
    assert KEY[:20] not in shown(error)


def test_a_body_that_broke_off_shows_no_key() -> None:
    for error in (broken_body(info_of(), "cut", f'{{"id":"{KEY}'), timed_out(info_of(), "late", KEY)):
        assert KEY not in shown(error)
        assert "[key]" in error.body


@pytest.mark.parametrize("key", ["test", "x", "error", "elevenchars"])
def test_a_short_key_changes_no_text(key: str) -> None:
    payload = {
        "error": {"code": "x", "message": "the latest error of elevenchars tests", "metadata": {"error_type": "x"}}
    }
    error = error_for(info_of(key, 400), payload, json.dumps(payload), 400)
    assert error.message == "the latest error of elevenchars tests"
    assert (error.code, error.error_type, error.payload) == ("x", "x", payload)
    assert error.body == json.dumps(payload)


def test_fields_that_programs_compare_keep_their_names() -> None:
    key = "rate_limit_exceeded"
    payload = {"error_type": key, "status": key, "error": {"code": key, "message": f"{key}!"}}
    error = error_for(info_of(key, 429), payload, "", 429)
    assert (error.code, error.error_type, error.payload["status"]) == (key, key, key)
    assert error.message == "[key]!"


def test_a_key_with_characters_that_json_escapes() -> None:
    key = 'sk-"or"-v1\\0123456789'
    assert Secret(key).redact(f"{key} {json.dumps(key)}") == '[key] "[key]"'


@pytest.mark.parametrize(
    "written",
    [
        r"sk-or\u002Bv1\u002b0123\/45678\u003d",
        r"\u0073k-or\u002bv1+0123/45678\u003D",
        r"sk-or\\u002bv1\\u002b0123\\/45678=",
        "sk-or%2bv1%2B0123/45678%3d",
        "sk%252Dor%252Bv1%252B0123%252F45678%253D",
    ],
)
def test_a_key_that_is_written_as_few_writers_do(written: str) -> None:
    """JSON may escape any character, and what is in JSON or a URL may be in another one."""
    secret = Secret("sk-or+v1+0123/45678=")
    assert secret.redact(f"the key {written} is bad") == "the key [key] is bad"


@pytest.mark.parametrize("text", ["\\" * 300_000, "%25" * 300_000, "\\u0073" * 100_000, "s" * 1_000_000])
def test_text_that_is_nearly_a_key_is_searched_in_linear_time(text: str) -> None:
    began = time.thread_time()
    assert Secret(KEY).redact(text) == text
    assert time.thread_time() - began < 2  # of this thread, whatever else the machine does


def test_a_key_that_ends_in_what_addresses_escape() -> None:
    key = "sk-or-v1-0123456789%"
    assert Secret(key).redact(f"{key} {quote(key)}") == "[key] [key]"


def test_the_shortest_key_that_is_looked_for() -> None:
    secret = Secret("twelve-chars")
    assert secret.reveal() == "twelve-chars"
    assert (secret.redact("twelve-chars!"), secret.redact_json(["twelve-chars"])) == ("[key]!", ["[key]"])


def test_what_holds_the_key_shows_none() -> None:
    info = info_of(status=401)
    assert repr(info) == "<ResponseInfo 401 >"
    assert repr(info.secret) == str(info.secret) == "[key]"
    assert repr(info._replace(headers={"x-generation-id": "gen-1"})) == "<ResponseInfo 401 gen-1>"
    assert copy.copy(info.secret) is copy.deepcopy(info.secret) is info.secret


def test_json_without_the_key_is_not_copied() -> None:
    value = {"a": [{"b": "c"}]}
    assert Secret(KEY).redact_json(value) is value
