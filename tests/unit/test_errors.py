"""The tree of exceptions, the mapping from a response to one of them, and what a copy of one keeps."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import openrouter_responses
from openrouter_generated.models import OpenResponsesResult
from openrouter_generated.runtime.encode import to_json
from openrouter_generated.runtime.headers import Headers
from openrouter_responses import errors
from openrouter_responses.errors import OpenRouterError
from openrouter_responses.errors._build import error_for
from openrouter_responses.errors._details import reports_error, status_of
from support import KEY, response_info

SCREEN = 2500
"""Characters that a message may have."""

CLASS_OF_STATUS = {
    400: "BadRequestResponseError",
    401: "UnauthorizedResponseError",
    402: "PaymentRequiredResponseError",
    403: "ForbiddenResponseError",
    404: "NotFoundResponseError",
    408: "RequestTimeoutResponseError",
    413: "PayloadTooLargeResponseError",
    422: "UnprocessableEntityResponseError",
    429: "TooManyRequestsResponseError",
    500: "InternalServerResponseError",
    502: "BadGatewayResponseError",
    503: "ServiceUnavailableResponseError",
    524: "EdgeNetworkTimeoutResponseError",
    529: "ProviderOverloadedResponseError",
}
"""Documented by the API, named by the official package."""

STATUS_OF_TYPE = {
    400: "context_length_exceeded max_tokens_exceeded token_limit_exceeded string_too_long invalid_request "
    "invalid_prompt content_policy_violation refusal invalid_image image_too_large image_too_small "
    "unsupported_image_format image_download_failed",
    401: "authentication",
    402: "payment_required",
    403: "permission_denied",
    404: "not_found image_not_found",
    412: "precondition_failed",
    413: "payload_too_large",
    422: "unprocessable",
    429: "rate_limit_exceeded",
    500: "server unmapped",
    502: "provider_unavailable",
    503: "provider_overloaded",
    504: "timeout",
}
TYPES = [(name, status) for status, names in STATUS_OF_TYPE.items() for name in names.split()]

CLASSES: list[type[OpenRouterError]] = [getattr(errors, name) for name in errors.__all__]


def error_of(
    status: int,
    payload: Any,
    text: str | None = None,
    *,
    attempts: int = 1,
    response: OpenResponsesResult | None = None,
) -> OpenRouterError:
    info = response_info(status, Headers([(b"X-Generation-Id", b"gen-1")]), attempts)
    return error_for(info, payload, json.dumps(payload) if text is None else text, status, response)


# The tree.


def drawn() -> list[tuple[str, str | None, str]]:
    """Name, parent and note of each line of the tree in the module's docstring."""
    lines: list[tuple[str, str | None, str]] = []
    above: list[str] = []
    for line in inspect.cleandoc(errors.__doc__ or "").splitlines():
        found = re.fullmatch(r" {4}((?:│   |    )*(?:[├└]── )?)(\w+)\s*(.*)", line)
        if found:
            depth = len(found[1]) // 4
            del above[depth:]
            lines.append((found[2], above[-1] if above else None, found[3]))
            above.append(found[2])
    return lines


def test_tree_names_every_class() -> None:
    public = {
        name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, BaseException)
    }
    assert sorted(name for name, _, _ in drawn()) == sorted(public) == sorted(errors.__all__)


@pytest.mark.parametrize(("name", "parent", "note"), drawn())
def test_tree_is_as_drawn(name: str, parent: str | None, note: str) -> None:
    cls = getattr(errors, name)
    assert (getattr(errors, parent) if parent else Exception) in cls.__bases__
    assert cls.status == (int(note) if note.isdigit() else None)
    assert issubclass(cls, TimeoutError) == ("also a TimeoutError" in note)


@pytest.mark.parametrize("cls", CLASSES)
def test_caught_by_its_bases(cls: type[OpenRouterError]) -> None:
    for base in cls.__mro__[:-1]:
        with pytest.raises(base) as caught:
            raise cls("text")
        assert type(caught.value) is cls
    others = {errors.NoResponseError, errors.ResponseValidationError, errors.BadRequestResponseError} - set(cls.__mro__)
    assert all(not isinstance(cls("text"), other) for other in others)


@pytest.mark.parametrize("cls", CLASSES)
def test_documented(cls: type[OpenRouterError]) -> None:
    assert inspect.cleandoc(cls.__doc__ or "")
    if cls.status is not None:
        assert (cls.__doc__ or "").startswith(f"{cls.status}: ")


def test_documented_attributes_exist() -> None:
    named = re.findall(r"^    (\w+): ", inspect.cleandoc(OpenRouterError.__doc__ or ""), re.MULTILINE)
    demanded = (
        "message status_code body headers raw_response code error_type metadata availability retry_after generation_id "
        "attempts retryable"
    )
    assert set(demanded.split()) <= set(named)
    error = OpenRouterError("text")
    assert [name for name in named if not hasattr(error, name)] == []


@pytest.mark.parametrize(
    "name", ["NoResponseError", "OpenRouterError", "ResponseValidationError", "StreamInterruptedError"]
)
def test_importable_from_the_package(name: str) -> None:
    assert getattr(openrouter_responses, name) is getattr(errors, name)


# Statuses.


@pytest.mark.parametrize(("status", "name"), CLASS_OF_STATUS.items())
def test_status(status: int, name: str) -> None:
    error = error_of(status, {"error": {"code": status, "message": "Declined.", "metadata": {"a": 1}}})
    assert type(error).__name__ == name
    assert error.status_code == status
    assert (str(error), error.message) == (f"{status}: Declined.", "Declined.")
    assert (error.data.error.code, error.data.error.message) == (status, "Declined.")
    assert to_json(error.data.error.metadata) == {"a": 1}


@pytest.mark.parametrize("status", [300, 304, 402 + 3, 412, 418, 421, 451, 505, 520, 530, 599, 999])
def test_any_other_status(status: int) -> None:
    error = error_of(status, {"error": {"code": status, "message": "Declined."}})
    assert type(error) is errors.OpenRouterDefaultError
    assert error.status_code == status
    assert error.data.error.message == "Declined."


@pytest.mark.parametrize(
    ("status", "name"), [(409, "Conflict"), (410, "Gone"), (499, "ClientClosed"), (504, "GatewayTimeout")]
)
def test_statuses_beyond_the_table(status: int, name: str) -> None:
    assert type(error_of(status, None)).__name__.startswith(name)


def test_status_decides_not_the_code() -> None:
    """The class is that of the HTTP status, whatever code a proxy's body holds."""
    error = error_of(502, {"error": {"code": 429, "message": "m"}})
    assert type(error) is errors.BadGatewayResponseError
    assert error.code == 429


# Bodies.


def test_string_code() -> None:
    error = error_of(400, {"error": {"code": "invalid_prompt", "message": "Missing: model"}, "metadata": None})
    assert (error.code, error.message, error.metadata) == ("invalid_prompt", "Missing: model", None)
    assert error.data.error.code == "invalid_prompt"


def test_error_is_a_text() -> None:
    error = error_of(400, {"error": "Bad things", "code": "invalid_api_key"})
    assert (error.message, error.code) == ("Bad things", "invalid_api_key")
    assert error.data.error == "Bad things"


@pytest.mark.parametrize(
    "payload",
    [
        {"error_type": "rate_limit_exceeded", "error": {"code": "server_error", "message": "m"}},
        {"error": {"code": 500, "message": "m", "metadata": {"error_type": "rate_limit_exceeded"}}},
        {"error": {"code": 500, "message": "m", "error_type": "rate_limit_exceeded"}},
        {"error": {"code": 500, "message": "m"}, "metadata": {"error_type": "rate_limit_exceeded"}},
        {"type": "error", "code": "server_error", "message": "m", "error_type": "rate_limit_exceeded"},
        {
            "id": "r",
            "status": "failed",
            "error": {"code": "server_error", "message": "m"},
            "error_type": "rate_limit_exceeded",
        },
    ],
)
def test_places_of_error_type(payload: Any) -> None:
    error = error_of(429, payload)
    assert error.error_type == "rate_limit_exceeded"
    assert (str(error), error.message) == ("429: m", "m")
    assert status_of(payload) == 429, "the code says less"


def test_availability_without_code() -> None:
    availability = {
        "code": "capacity_exhausted",
        "retryable": True,
        "retry_after": None,
        "requested_models": ["a/b"],
        "excluded_by": ["provider.only"],
        "constraint": {"field": "provider", "detail": "d"},
        "docs_url": "https://openrouter.ai/docs",
    }
    payload = {
        "error": {
            "message": "No capacity.",
            "error_type": "rate_limit_exceeded",
            "http_status": 429,
            "availability": availability,
        }
    }
    error = error_of(429, payload)
    assert error.availability == availability
    assert (error.code, error.error_type) == (None, "rate_limit_exceeded")
    assert to_json(error.data.error)["availability"] == availability
    assert status_of(payload) == 429


def test_http_status_says_what_an_error_in_a_response_stands_for() -> None:
    assert status_of({"error": {"message": "m", "http_status": 403}}) == 403


def test_previous_errors() -> None:
    previous = [{"provider": "P", "code": 502, "status": "bad_gateway"}, {"provider": "Q", "code": "x", "status": None}]
    error = error_of(502, {"error": {"code": 502, "message": "m", "metadata": {"previous_errors": previous, "x": 1}}})
    assert error.metadata == {"previous_errors": previous, "x": 1}
    assert to_json(error.data.error.metadata) == error.metadata


def test_moderation() -> None:
    metadata = {"reasons": ["violence"], "flagged_input": "I ...", "provider_name": "P", "model_slug": "p/m"}
    error = error_of(403, {"error": {"code": 403, "message": "flagged", "metadata": metadata}})
    assert isinstance(error, errors.ForbiddenResponseError)
    assert error.metadata == metadata
    assert to_json(error.data.error.metadata) == metadata


def test_guardrail() -> None:
    routing = {"requested": "p/m", "strategy": "direct", "pipeline": [{"type": "guardrail"}], "unheard": {"of": 1}}
    payload = {
        "error": {"code": 403, "message": "blocked", "metadata": {"patterns": ["ssn"]}},
        "openrouter_metadata": routing,
        "user_id": "u",
    }
    error = error_of(403, payload)
    assert error.metadata == {"patterns": ["ssn"]}
    assert to_json(error.data.openrouter_metadata) == routing
    assert error.data.to_dict() == payload


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", "the body is empty"),
        (" \n\t ", "the body is empty"),
        ("<html><body>\n  <h1>502 Bad Gateway</h1>\n</body></html>", "<h1>502 Bad Gateway</h1>"),
        ('{"error": {"code": 502, "mess', '{"error": {"code": 502, "mess'),
        ("upstream connect error", "upstream connect error"),
    ],
)
def test_body_that_is_not_json(text: str, shown: str) -> None:
    error = error_of(502, None, text)
    assert type(error) is errors.BadGatewayResponseError
    assert str(error).startswith("502: ")
    assert shown in str(error)
    assert error.body == text
    assert (error.code, error.error_type, error.metadata, error.availability) == (None, None, None, None)
    assert error.generation_id == "gen-1"
    assert error.data.to_dict() == {}


@pytest.mark.parametrize(
    "payload",
    [
        None, 7, "text", [], [1], True, {}, {"error": None}, {"error": {}}, {"error": []}, {"error": [{}, 1]},
        {"error": 7}, {"error": True}, {"error": ""}, {"error": {"message": None}}, {"error": {"message": {"a": 1}}},
        {"error": {"message": "", "code": {}, "metadata": [], "availability": "x"}}, {"error": {"error_type": ["x"]}},
        {"error": {"http_status": "x", "error_type": 5}}, {"error_type": {}}, {"message": "top"}, {"detail": "top"},
    ],
)  # fmt: skip
def test_unexpected_bodies(payload: Any) -> None:
    error = error_of(404, payload)
    assert type(error) is errors.NotFoundResponseError
    assert re.match(r"404: \S", str(error))
    assert error.payload == payload
    assert error.error_type is None
    assert error.data.to_dict() == (payload if isinstance(payload, dict) else {})


@pytest.mark.parametrize("field", ["message", "detail"])
def test_message_at_the_top(field: str) -> None:
    assert str(error_of(404, {field: "Not Found"})) == "404: Not Found"


# Text that fits a screen.

LONG = "lorem ipsum " * 100_000


@pytest.mark.parametrize(
    "payload",
    [
        None,
        {"error": LONG},
        {"error": {"code": 500, "message": LONG}},
        {"error": {"code": LONG, "message": "m", "metadata": {"raw": LONG}}},
        {"error": [LONG]},
        {"error": {"message": [LONG]}},
        {"detail": LONG},
        [LONG],
    ],
)
def test_message_fits_a_screen(payload: Any) -> None:
    error = error_of(500, payload, LONG, attempts=3)
    assert 10 < len(str(error)) <= SCREEN
    assert str(error).endswith("(after 3 attempts)")
    assert len(repr(error)) <= SCREEN + 100
    assert error.body == LONG, "the body itself stays whole"


def test_message_says_how_many_attempts() -> None:
    assert "attempt" not in str(error_of(500, None, attempts=1))
    assert "(after 2 attempts)" in str(error_of(500, None, attempts=2))


def test_message_of_moderate_length_is_whole() -> None:
    assert str(error_of(400, {"error": {"message": "x" * 1500}})) == f"400: {'x' * 1500}"


# Errors inside a response.


@pytest.mark.parametrize(("error_type", "status"), TYPES)
def test_status_of_error_type(error_type: str, status: int) -> None:
    for payload in (
        {"error_type": error_type},
        {"error": {"error_type": error_type}},
        {"error": {"code": "server_error", "metadata": {"error_type": error_type}}},
        {"error": {"code": 418, "error_type": error_type, "http_status": 418}},
    ):
        assert status_of(payload) == status
        name = CLASS_OF_STATUS.get(
            status, {412: "OpenRouterDefaultError", 504: "GatewayTimeoutResponseError"}.get(status)
        )
        assert type(error_of(status_of(payload), payload)).__name__ == name


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("invalid_prompt", 400),
        ("rate_limit_exceeded", 429),
        ("image_content_policy_violation", 400),
        ("server_error", 500),
        ("invalid_api_key", 401),
        (400, 400),
        (402, 402),
        (429, 429),
        (502, 502),
        (529, 529),
        ("429", 429),
        ("503", 503),
        (None, 500),
        (0, 500),
        (200, 500),
        (1234, 500),
        (-1, 500),
        ("", 500),
        ("something_new", 500),
        ("1234", 500),
        ("\u00b2", 500),
        ("\u0664\u0662\u0669x", 500),
        pytest.param("9" * 5000, 500, id="long"),
    ],
)
@pytest.mark.parametrize("shape", [lambda error: {"error": error}, lambda error: {"type": "error", **error}])
def test_status_of_code(code: Any, status: int, shape: Callable[[Any], Any]) -> None:
    assert status_of(shape({"code": code, "message": "m"})) == status


def test_status_of_an_unknown_error_type_falls_back_to_the_code() -> None:
    assert status_of({"error_type": "brand_new", "error": {"code": 429}}) == 429
    assert status_of({"error_type": "brand_new"}) == 500
    assert status_of({"error_type": "brand_new"}, 502) == 502


@pytest.mark.parametrize("http_status", [0, 1, 99, 200, 302, 600, 99999, True, -1, "x", None, 429.5])
def test_an_invalid_http_status_is_ignored(http_status: Any) -> None:
    assert status_of({"error": {"message": "m", "http_status": http_status, "code": 429}}) == 429


@pytest.mark.parametrize(
    ("payload", "holds"),
    [
        ({"error": {"code": 500, "message": "m"}}, True),
        ({"error": "m"}, True),
        ({"status": "failed"}, True),
        ({"status": "failed", "output": [], "error": None}, True),
        (
            {"id": "r", "status": "failed", "error": {"code": "server_error", "message": "m"}, "error_type": "server"},
            True,
        ),
        ({}, False),
        ({"output": []}, False),
        ({"output": [], "error": None, "status": "completed"}, False),
        ({"output": [], "error": {}, "status": None}, False),
        ({"status": "incomplete", "error": None}, False),
        ({"error": None}, False),
        ([], False),
        (None, False),
        ("error", False),
    ],
)
def test_reports_error(payload: Any, holds: bool) -> None:
    assert reports_error(payload) is holds


def test_partial_response() -> None:
    response = OpenResponsesResult.from_dict(
        {
            "id": "r",
            "output": [{"type": "message", "content": [{"type": "output_text", "text": "so far"}]}],
        }
    )
    error = error_of(502, {"error": {"code": 502, "message": "m"}}, response=response)
    assert error.response is response
    assert error.output_text == "so far"
    assert OpenRouterError("m").output_text == ""


def test_cause_of_a_validation_error() -> None:
    cause = ValueError("no JSON")
    error = errors.ResponseValidationError("m")
    error.__cause__ = cause
    assert error.cause is cause


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20) | st.just("9" * 5000),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
details = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("message", "detail", "metadata", "availability", "http_status", "error"), json_values),
        "code": json_values | st.integers(0, 1000) | st.sampled_from(["429", "server_error", "\u00b2"]),
        "error_type": json_values | st.sampled_from([name for name, _ in TYPES]),
    },
)
payloads = st.one_of(
    json_values, details, details.flatmap(lambda outer: details.map(lambda inner: {**outer, "error": inner}))
)


@settings(max_examples=300)
@given(st.integers(100, 999), payloads)
@example(500, {"error": {"code": "\u00b2"}})
def test_mapping_is_total(status: int, payload: Any) -> None:
    error = error_of(status, payload)
    assert type(error).__name__ == CLASS_OF_STATUS.get(status, type(error).__name__)
    assert error.status_code == status
    assert 0 < len(str(error)) <= SCREEN
    assert 400 <= status_of(payload) <= 599
    assert isinstance(reports_error(payload), bool)
    assert error.code is None or isinstance(error.code, (int, str))
    assert error.error_type is None or isinstance(error.error_type, str)
    assert error.metadata is None or isinstance(error.metadata, dict)
    assert error.availability is None or isinstance(error.availability, dict)
    assert error.data.to_dict() == (payload if isinstance(payload, dict) else {})


# Made by hand, as users of the official package do in their tests.


def test_made_from_an_httpx_response() -> None:
    raw = httpx.Response(429, headers={"X-Generation-Id": "gen-2", "Retry-After": "3"}, text="slow down")
    error = errors.TooManyRequestsResponseError("m", raw)
    assert (error.status_code, error.body, error.generation_id) == (429, "slow down", "gen-2")
    assert error.headers["Retry-After"] == "3"
    assert error.raw_response is raw


def test_body_of_an_unread_response_is_not_read() -> None:
    class Unreadable(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            raise AssertionError("read")

    raw = httpx.Response(500, stream=Unreadable())
    assert OpenRouterError("m", raw).body == ""


def test_message_alone_is_enough() -> None:
    error = OpenRouterError("m")
    assert (error.status_code, error.body, dict(error.headers), error.raw_response) == (0, "", {}, None)
    assert (error.attempts, error.retryable, error.retry_after, error.response) == (1, False, None, None)
    assert repr(error) == "OpenRouterError('m')"


# Copies.


def full(cls: type[OpenRouterError], *, with_response: bool) -> OpenRouterError:
    """An error with something in every attribute."""
    payload = {
        "error": {
            "code": 429,
            "message": "m",
            "metadata": {"error_type": "rate_limit_exceeded", "previous_errors": [{"code": 1}]},
            "availability": {"code": "capacity_exhausted", "retryable": True},
        }
    }
    request = httpx.Request(
        "POST", "https://openrouter.ai/api/v1/responses", headers={"Authorization": f"Bearer {KEY}"}
    )
    raw = (
        httpx.Response(429, headers={"X-Generation-Id": "gen-3"}, json=payload, request=request)
        if with_response
        else None
    )
    response = OpenResponsesResult.from_dict(
        {
            "id": "r",
            "unheard": {"of": 1},
            "output": [
                {"type": "message", "content": [{"type": "output_text", "text": "so far"}]},
                {"type": "brand_new", "x": [1]},
            ],
        }
    )
    error = cls(
        "429: m",
        raw,
        None if with_response else json.dumps(payload),
        status_code=429,
        headers=None if with_response else {"x-generation-id": "gen-3"},
        payload=payload,
        attempts=3,
        retryable=True,
        retry_after=2.5,
        response=response,
    )
    error.add_note("a note")
    error.request_name = "mine"  # type: ignore[attr-defined]  # a user's own attribute
    return error


def copies(error: OpenRouterError) -> list[OpenRouterError]:
    pickled = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    return [copy.copy(error), copy.deepcopy(error), *pickled, pickle.loads(pickle.dumps(pickled[-1]))]


@pytest.mark.parametrize("with_response", [False, True])
@pytest.mark.parametrize("cls", CLASSES)
def test_copies_keep_everything(cls: type[OpenRouterError], with_response: bool) -> None:
    error = full(cls, with_response=with_response)
    before = dict(vars(error))
    for again in copies(error):
        assert type(again) is cls
        assert again is not error
        assert (again.args, str(again), repr(again)) == (error.args, str(error), repr(error))
        assert vars(again).keys() == before.keys()
        for name in before.keys() - {"raw_response", "headers"}:
            assert getattr(again, name) == before[name], name
        assert dict(again.headers) == dict(error.headers)
        assert again.generation_id == "gen-3"
        assert again.output_text == "so far"
        assert again.data.error.code == 429
        assert again.response is not None
        assert again.response.to_dict() == error.response.to_dict()  # type: ignore[union-attr]  # it has a response
    assert vars(error) == before, "copying changes nothing"


@pytest.mark.parametrize("cls", CLASSES)
def test_copy_shares_the_response_and_a_pickle_leaves_it_out(cls: type[OpenRouterError]) -> None:
    """A response holds its request, and the request holds the key."""
    error = full(cls, with_response=True)
    assert copy.copy(error).raw_response is error.raw_response
    assert KEY.encode() not in pickle.dumps(error)


@pytest.mark.parametrize("cls", CLASSES)
def test_deepcopy_is_independent(cls: type[OpenRouterError]) -> None:
    error = full(cls, with_response=False)
    again = copy.deepcopy(error)
    again.payload["error"]["message"] = "changed"
    again.response.output.clear()  # type: ignore[union-attr]  # it has a response
    assert error.payload["error"]["message"] == "m"
    assert error.output_text == "so far"


@pytest.mark.parametrize("cls", CLASSES)
def test_message_changed_later_is_copied(cls: type[OpenRouterError]) -> None:
    error = cls("m")
    error.message = "n"
    assert [str(again) for again in copies(error)] == ["n"] * len(copies(error))


@pytest.mark.parametrize("cls", CLASSES)
def test_copy_can_be_raised(cls: type[OpenRouterError]) -> None:
    for again in copies(full(cls, with_response=True)):
        with pytest.raises(cls, match="429: m"):
            raise again


def test_subclass_of_a_user_is_copied() -> None:
    for again in copies(Mine("m", 7)):
        assert isinstance(again, Mine)
        assert (str(again), again.mine) == ("m", 7)


class Mine(errors.StreamInterruptedError):
    """Has another signature than its base."""

    def __init__(self, message: str, mine: int) -> None:
        super().__init__(message)
        self.mine = mine
