"""What is redacted before something is kept or shown, and what stays."""

from __future__ import annotations

import json

import pytest

from openrouter_responses._core.redact import redact

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("text", "expected", "found"),
    [
        (b'{"user_id": "user_2abc"}', b'{"user_id": "xxxxxxxxx"}', {"user_id": 1}),
        (b'{"userId":"a\\"b","n":1}', b'{"userId":"xxxx","n":1}', {"userid": 1}),
        (b'{"org_id":4711,"user_id":null}', b'{"org_id":1111,"user_id":null}', {"org_id": 1}),
        (
            b'{"agent_session_id":"s1","creator_user_id":"u"}',
            b'{"agent_session_id":"xx","creator_user_id":"x"}',
            {"agent_session_id": 1, "creator_user_id": 1},
        ),
        (b'{"organization":"ACME","email":""}', b'{"organization":"xxxx","email":""}', {"organization": 1}),
        (b'{"user":"jo","role":"user"}', b'{"user":"xx","role":"user"}', {"user": 1}),
        (b'{"headers":{"X-Api-Key":"k"}}', b'{"headers":{"X-Api-Key":"x"}}', {"x-api-key": 1}),
        (rb'{"raw":"{\"user_id\":\"u-1\"}"}', rb'{"raw":"{\"user_id\":\"xxx\"}"}', {"user_id": 1}),
        (rb'{"arguments":"{\"email\":\"a@b\"}"}', rb'{"arguments":"{\"email\":\"a@b\"}"}', {}),
        (f"no key {KEY}.".encode(), b"no key " + b"x" * len(KEY) + b".", {"key": 1}),
        (b"Authorization: Bearer abcdefgh1234", b"Authorization: Bearer xxxxxxxxxxxx", {"bearer token": 1}),
        (b"by user_2abcdefghijklmnopqrstu", b"by " + b"x" * 27, {"account id": 1}),
        (b"a risk-assessment-of-tasks-and-more", b"a risk-assessment-of-tasks-and-more", {}),
        (b'{"user_id":"cut off', b'{"user_id":"xxxxxxx', {"user_id": 1}),
        ('{"user_id":"Łódź"}'.encode(), b'{"user_id":"xxxxxxx"}', {"user_id": 1}),
        (b"hush and hush", b"xxxx and xxxx", {"secret": 2}),
    ],
)
def test_what_identifies_an_account_is_redacted(text: bytes, expected: bytes, found: dict[str, int]) -> None:
    redacted, counted = redact(text, ["hush", ""])
    assert (redacted, counted) == (expected, found)
    assert len(redacted) == len(text)
    assert redact(redacted, ["hush"]) == (expected, {})


def test_what_was_json_stays_json() -> None:
    value = {"user_id": 'a"\\b\n', "account_id": 12, "echo": KEY, "list": [{"session_id": "ż"}], "text": "user_id: 5"}
    for ascii_only in (False, True):
        redacted = json.loads(redact(json.dumps(value, ensure_ascii=ascii_only).encode())[0])
        assert redacted.keys() == value.keys()
        assert redacted["text"] == value["text"]
        assert set(redacted["user_id"]) == set(redacted["list"][0]["session_id"]) == set(redacted["echo"]) == {"x"}


def test_long_text_takes_linear_time() -> None:
    """Patterns that went back over what they have read would not end here."""
    for text in (b'"user_id":"' + b"\\" * 400_000, b'\\"' * 200_000, b"user_" * 80_000, b"eyJ" + b"a-." * 120_000):
        assert len(redact(text)[0]) == len(text)
