"""What a recording keeps: values that are known to be harmless, in bodies, addresses and headers."""

from __future__ import annotations

import base64
import json
import re
import time
from typing import Any
from urllib.parse import quote

import pytest

from openrouter_responses._core.redact import redact
from openrouter_responses._core.redact_recording import redact_body, redact_headers, redact_url

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef"


def covered(value: Any) -> Any:
    text = json.dumps(value).encode()
    shown, _ = redact_body(text, [KEY])
    assert len(shown) == len(text)
    assert redact_body(shown, [KEY]) == (shown, {})
    return json.loads(shown)


@pytest.mark.parametrize(
    "text",
    [
        "sk-proj-AbCdEf0123456789AbCd",
        "sk-ant-api03-AbCdEf0123456789",
        f"AIza{'B' * 35}",
        "gsk_ABCDEF0123456789ABCD",
        "xai-ABCDEF0123456789ABCD",
        "hf_AbCdEf0123456789AbCd",
        f"ghp_{'A1' * 18}",
        "github_pat_11ABCDEFG0123456789",
        "AKIAIOSFODNN7EXAMPL1",
        "xoxb-123456789012-AbCdEf",
        "glpat-AbCdEf0123456789AbCd",
        "npm_AbCdEf0123456789AbCd",
        "r8_AbCdEf0123456789AbCd",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl",
        "-----BEGIN RSA PRIVATE KEY-----\\nMIIEow\\n-----END RSA PRIVATE KEY-----",
    ],
)
def test_keys_of_any_provider_in_any_text(text: str) -> None:
    for shown in (
        redact(f"It is {text}.".encode())[0],
        redact_body(json.dumps({"text": f"It is {text}."}).encode(), [])[0],
    ):
        assert text[-9:].encode() not in shown


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Authorization: Basic dXNlcjpwYXNzd29yZDE=", "dXNlcjpwYXNzd29yZDE="),
        ("see https://a.example/x?token=abcdefgh1234&n=1", "abcdefgh1234"),
        ("https://a.example/x?X-Amz-Signature=abcdefgh", "abcdefgh"),
        ("https://a.example/x?a=0123456789abcdef0123", "0123456789abcdef0123"),
        ("aws_secret_access_key=abcdefgh1234", "abcdefgh1234"),
        ("write to jane.doe@mail.example.com!", "jane.doe@mail.example.com"),
        ("from 203.0.113.77", "203.0.113.77"),
    ],
)
def test_secrets_in_text(text: str, gone: str) -> None:
    assert gone not in covered({"text": text})["text"]


@pytest.mark.parametrize(
    "text",
    [
        "A basic understanding of tokens: they are parts.",
        "https://a.example/news?page=2&utm_source=openai",
        "127.0.0.1 is here",
        "task-list-of-risk-assessments-and-more",
        "Version 1.2.3 costs 5",
        "bearer of news",
        "gsk-is-a-word-that-nobody-writes",
    ],
)
def test_text_that_stays(text: str) -> None:
    assert covered({"text": text, "delta": text}) == {"text": text, "delta": text}


@pytest.mark.parametrize(
    "name",
    [
        "token",
        "session_token",
        "authToken",
        "secret",
        "client-secret",
        "apikey",
        "x-goog-api-key",
        "private_key",
        "userEmail",
        "email",
        "password",
        "user_ids",
        "orgId",
        "account",
        "ip_address",
        "owner",
        "brand_new",
        "user",
        "prompt_cache_key",
        "cookie",
    ],
)
def test_fields_by_their_names(name: str) -> None:
    for value in ("abc", ["abc"], {"id": "abc"}, [{"brand_new": ["abc"]}]):
        assert "abc" not in json.dumps(covered({"output": [{"id": "r", name: value}]}))
        assert "abc" not in json.dumps(covered({"metadata": {name: value}}))


def test_fields_of_the_document_stay() -> None:
    value = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1790000000,
        "model": "a/b",
        "status": "brand_new_status",
        "user": None,
        "output": [
            {
                "type": "message",
                "id": "msg_1",
                "content": [
                    {
                        "type": "output_text",
                        "text": "Hi.",
                        "logprobs": [
                            {"token": "Hi", "logprob": -0.5, "top_logprobs": [{"token": "Ho", "logprob": -1.5}]}
                        ],
                    }
                ],
            },
            {"type": "reasoning", "encrypted_content": "gAAAAB", "signature": "abc"},
        ],
        "usage": {"input_tokens": 12345678, "cost": 0.5},
        "tools": [
            {
                "type": "function",
                "name": "f",
                "parameters": {
                    "type": "object",
                    "properties": {"city": {"type": "string", "description": "A city."}},
                    "required": ["city"],
                },
            }
        ],
        "brand_new": "completed",
    }
    assert covered(value) == value


def test_long_numbers_of_unknown_fields() -> None:
    assert covered({"brand_new": 12345678901, "short": 123456}) == {"brand_new": 11111111111, "short": 123456}


def test_events() -> None:
    events = [
        b'data: {"type":"a","delta":"Hi","brand":"abc"}',
        b": comment",
        b'data: {"cut":"abc',
        b'data: {"delta":"abc"}',
        b"data: [DONE]",
    ]
    shown, found = redact_body(b"\n\n".join(events), [])
    assert shown.split(b"\n\n") == [
        b'data: {"type":"a","delta":"Hi","brand":"xxx"}',
        b": comment",
        b'data: {"cut":"xxx',
        b'data: {"delta":"abc"}',
        b"data: [DONE]",
    ]
    assert found == {"brand": 1, "cut": 1}


@pytest.mark.parametrize(
    ("form", "before", "after"),
    [
        (KEY, 0, 0),
        (quote(KEY, safe=""), 0, 0),
        (KEY.replace("-", "%2D"), 0, 0),
        (KEY.replace("-", "%2d"), 0, 0),
        (KEY.replace("s", "\\u0073"), 0, 0),
        (KEY.encode().hex(), 0, 0),
        (base64.b64encode(KEY.encode()).decode(), 0, 0),
        (base64.b64encode(f"{KEY}zzzz".encode()).decode(), 0, 5),
        (base64.b64encode(f"Bearer {KEY}".encode()).decode(), 12, 0),
        (base64.b64encode(f"Bearer {KEY}zzzzzz".encode()).decode(), 12, 5),
        (base64.urlsafe_b64encode(f"user:{KEY}".encode()).decode(), 8, 0),
        (base64.b64encode(f"xy{KEY}z".encode()).decode().rstrip("="), 4, 0),
    ],
)
def test_all_spellings_of_the_key(form: str, before: int, after: int) -> None:
    """In Base64 what stands before the key, and at most two of its characters, are seen, and what stands after it."""
    text = f'{{"text": "It was {form}, I hope."}}'
    shown, found = redact_body(text.encode(), [KEY])
    end = len(form) - after
    assert shown.decode() == text.replace(form, form[:before] + "x" * (end - before) + form[end:])
    assert found == {"secret": 1}


def test_what_was_covered_is_counted_by_what_it_was() -> None:
    text = json.dumps({"text": f"{KEY} sk-ant-api03-AbCdEf0123456789 a@b.example", "brand_new": "abc"})
    assert redact_body(text.encode(), [KEY])[1] == {"secret": 1, "key": 1, "e-mail address": 1, "brand_new": 1}
    harmless = {"metadata": {"email": ""}, "owner": "auto", "trace": ["disabled"]}
    assert covered(harmless) == harmless


def test_short_secrets_are_covered_as_they_are_alone() -> None:
    """Encoded, they would be found in ordinary text."""
    for secret, is_found in (("abcdefg", False), ("abcdefgh", True)):
        shown, _ = redact_body(f"{secret} {secret.encode().hex()}".encode(), [secret])
        assert shown.startswith(b"x" * len(secret) + b" ")
        assert (secret.encode().hex().encode() not in shown) is is_found


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/api/v1", "https://a.example/api/v1"),
        ("/v1/responses", "/v1/responses"),
        ("https://a.example/gw/Tok3n/v1/responses?token=abc#x", "https://a.example/gw/xxxxx/v1/responses"),
        ("https://user:pass@a.example/", "https://a.example/"),
        ("/x/0123456789abcdef/", "/x/xxxxxxxxxxxxxxxx/"),
    ],
)
def test_urls(url: str, expected: str) -> None:
    assert redact_url(url, [KEY]) == expected


def test_headers() -> None:
    given = {
        "server": "host-17.corp.example",
        "location": f"/{KEY}?a=b",
        "content-type": "text/html",
        "set-cookie": "a=b",
    }
    kept, changed = redact_headers(given, re.compile("server|location|content-type"), [KEY])
    assert kept == {"server": "x" * 20, "location": "/" + "x" * len(KEY), "content-type": "text/html"}
    assert changed == ["location", "server"]
    for server in ("cloudflare", "nginx/1.25.3 (Ubuntu)", "hypercorn-h11"):
        assert redact_headers({"server": server}, re.compile("server"), []) == ({"server": server}, [])


@pytest.mark.parametrize(
    "text", [b'"' * 400_000, b"[" * 400_000, b'{"a":' * 100_000, b"a@" * 200_000, b"1." * 200_000, b"?a=" * 100_000]
)
def test_long_bodies_take_linear_time(text: bytes) -> None:
    start = time.process_time()
    assert len(redact_body(text, [KEY])[0]) == len(text)
    assert time.process_time() - start < 10
