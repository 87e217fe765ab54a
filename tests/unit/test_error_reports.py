"""What a server says went wrong, in whatever shape and place it says so."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_generated.runtime.headers import Headers
from openrouter_responses import errors
from openrouter_responses._core.finished import finished_response
from openrouter_responses._core.stream_reader import StreamReader
from openrouter_responses.errors import OpenRouterError
from openrouter_responses.errors._build import error_for
from support import response_info


def event(value: Any) -> bytes:
    return b"data: " + json.dumps(value).encode() + b"\n\n"


DELTA = event({"type": "response.output_text.delta", "delta": "so far"})
END = event({"type": "response.completed", "response": {"id": "r", "status": "completed", "output": []}})


def read(body: bytes, size: int | None = None, hook: Any = None) -> tuple[list[Any], OpenRouterError | None]:
    """The events of a stream and what it raises at its end; it comes in chunks of a size, or whole."""
    info = response_info(200, Headers([(b"Content-Type", b"text/event-stream"), (b"X-Generation-Id", b"gen-1")]))
    reader = StreamReader(info, 1 << 20, None, hook)
    events: list[Any] = []
    size = size or len(body)
    for start in range(0, len(body), size):
        events += reader.feed(body[start : start + size])
    events += reader.finish()
    try:
        reader.complete()
    except OpenRouterError as error:
        return events, error
    return events, None


@pytest.fixture(params=[None, 1], ids=["whole", "by-bytes"])
def size(request: pytest.FixtureRequest) -> Any:
    return request.param


REPORTS: dict[str, tuple[bytes, int, str]] = {
    "problem-json": (event({"type": "about:blank", "title": "Busy", "status": 429, "detail": "slow"}), 429, "slow"),
    "status-of-grpc": (event({"error": {"message": "used up", "status": "RESOURCE_EXHAUSTED"}}), 429, "used up"),
    "named-by-the-event-line": (b'event: exception\ndata: {"message": "wrong"}\n\n', 500, "wrong"),
    "text-as-data": (b"data: Service Unavailable\n\n", 503, "Service Unavailable"),
    "page-as-data": (b"data: <html><title>502 Bad Gateway</title></html>\n\n", 502, "502 Bad Gateway"),
    "page-of-nginx": (b"<html>\n<h1>504 Gateway Time-out</h1>\n</html>\n", 504, "504 Gateway Time-out"),
    "page-with-a-dash": (b"502 Bad Gateway - nginx\n", 502, "502 Bad Gateway"),
    "cut-after-its-code": (b'event: error\ndata: {"type":"error","code":"insufficient_quota","mes', 402, "mes"),
    "quotes-of-python": (b"data: {'error': {'message': 'it\\'s \"new\"', 'code': 402}}\n\n", 402, 'it\'s "new"'),
    "type-is-null": (event({"type": None, "error": {"code": 503, "message": "gone"}}), 503, "gone"),
    "type-is-empty": (event({"type": "", "error": {"code": 402, "message": "no credit"}}), 402, "no credit"),
    "type-is-a-number": (event({"type": 7, "error": {"code": 401, "message": "who?"}}), 401, "who?"),
    "type-is-unknown": (event({"type": "failure", "error": {"code": 429, "message": "slow"}}), 429, "slow"),
    "object-error": (
        event({"object": "error", "type": "BadRequestError", "message": "long", "code": 400}),
        400,
        "long",
    ),
    "object-error-of-a-type-with-a-dot": (event({"object": "error", "type": "request.bad", "code": 400}), 400, "400"),
    "named-by-the-provider": (
        event({"type": "error", "error": {"type": "overloaded_error", "message": "m"}}),
        529,
        "m",
    ),
    "detail": (event({"detail": "not today"}), 500, "not today"),
    "validation-list": (
        event({"detail": [{"loc": ["body", "model"], "msg": "Field required", "type": "missing"}]}),
        422,
        "body.model: Field required",
    ),
    "list-of-errors": (event({"error": [{"code": 402, "message": "a"}, {"message": "b"}]}), 402, "a; b"),
    "a-list": (event([{"error": {"code": 403, "message": "no"}}]), 403, "no"),
    "in-a-choice": (event({"choices": [{"delta": {}, "error": {"code": 502, "message": "up"}}]}), 502, "up"),
    "nested-twice": (event({"error": {"error": {"code": 403, "message": "in"}}}), 403, "in"),
    "text-and-message": (event({"error": "Gone", "message": "moved", "statusCode": 410}), 410, "Gone: moved"),
    "event-line": (b'event: error\ndata: {"message": "m", "code": 402}\n\n', 402, "m"),
    "event-line-and-text": (b"event: error\ndata: connect error\n\n", 500, "connect error"),
    "event-line-and-string": (b'event: error\ndata: "boom"\n\n', 500, "boom"),
    "event-line-of-another-type": (
        b'event: response.created\ndata: {"error":{"code":402,"message":"m"}}\n\n',
        402,
        "m",
    ),
    "python-quotes": (b"data: {'error': {'code': 402, 'message': \"it's gone\"}}\n\n", 402, "it's gone"),
    "cut": (b'data: {"error":{"code":402,"message":"no cre', 402, "no cre"),
    "cut-in-an-escape": (b'data: {"error":{"code":402,"message":"caf\\u00', 402, "caf"),
    "cut-after-the-code": (b'data: {"error":{"message":"no credit","code":402', 402, "no credit"),
    "cut-response": (
        b'data: {"type":"response.failed","response":{"status":"failed","error":{"code":"rate_limit_exceeded","message":"sl',
        429,
        "sl",
    ),
    "bare-line": (b'{"error":{"code":402,"message":"no credit"}}\n', 402, "no credit"),
    "bare-line-then-done": (b'{"error":{"code":402,"message":"no"}}\n\ndata: [DONE]\n\n', 402, "no"),
    "bare-line-cut": (b'{"error":{"code":402,"message":"no cre', 402, "no cre"),
    "bare-lines": (b'{\n  "error": {\n    "code": 402,\n    "message": "no"\n  }\n}\n', 402, "no"),
    "bare-problem": (b'{"title": "Too many", "status": 429, "detail": "slow down"}\n', 429, "slow down"),
    "bare-status": (b"<html><h1>502 Bad Gateway</h1></html>\n", 502, "<h1>502 Bad Gateway</h1>"),
    "bare-phrase": (b"Service Unavailable", 503, "Service Unavailable"),
    "typeless-message": (event({"message": "Endpoint request timed out", "status": 504}), 504, "timed out"),
}


@pytest.mark.parametrize("case", REPORTS)
def test_what_a_stream_reports_is_raised(case: str, size: Any) -> None:
    body, status, message = REPORTS[case]
    events, error = read(DELTA + body, size)
    assert error is not None
    assert type(error) is errors.BY_STATUS[status]
    assert message in str(error)
    assert (error.status_code, error.output_text, error.generation_id) == (status, "so far", "gen-1")
    assert error.retryable == (status in (408, 429, 500, 502, 503, 504, 524, 529))
    assert events[0].delta == "so far"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b"upstream connect error\n", "upstream connect error"),
        (event({"level": "error", "text": "unusual"}), "unusual"),
        (event("what?"), "what?"),
        (b'{"error":{"note":"x"', '{"error":{"note":"x"'),
        (b'data: {"note":"x', "the stream ended inside an event;"),
    ],
)
def test_what_is_not_known_to_be_an_error_is_shown(body: bytes, shown: str, size: Any) -> None:
    _, error = read(DELTA + body, size)
    assert type(error) is errors.ResponseInterruptedError
    assert shown in str(error)
    assert (error.output_text, error.retryable, error.possibly_billed) == ("so far", True, True)


@pytest.mark.parametrize(
    "body",
    [
        b"oops\n",
        b'{"error":{"code":402,"message":"no"}}\n',
        event({"type": "unusual", "error": {"message": "m"}}),
        event({"detail": {"a": 1}}) + event({"detail": ""}),
    ],
)
def test_a_good_end_is_good_whatever_stood_before_it(body: bytes, size: Any) -> None:
    assert read(DELTA + body + END, size)[1] is None


def test_data_that_is_not_json_is_shown() -> None:
    for data, shown in ((b"oops", "oops"), (b"x" * 300, "x" * 200), (b"\xff", "\\xff")):
        events, error = read(DELTA + b"data: " + data + b"\n\n" + END)
        assert type(error) is errors.ResponseValidationError
        assert str(error).endswith(f"its data: {shown}")
        assert len(events) == 1
        assert isinstance(error.__cause__, ValueError)


def test_an_error_is_found_whatever_else_came() -> None:
    """A connection that broke: what came of an event is read first, and then what belongs to none."""
    reader = StreamReader(response_info(), 1 << 20, None, None)
    list(reader.feed(DELTA + b'oops\n\ndata: {"error":{"code":402,"message":"no cre'))
    assert type(reader.interruption("the connection broke")) is errors.BY_STATUS[402]


def test_how_a_stream_ended_is_distinguished() -> None:
    for end, problem in ((b"", "the connection was closed"), (b"data: [DONE]\n\n", "the stream ended with [DONE]")):
        assert str(read(DELTA + end)[1]).startswith(problem)


@pytest.mark.parametrize("size", [None, 1])
def test_half_an_event_after_done_counts_as_little_as_a_whole_one(size: int | None) -> None:
    for end in (b"", b"\n\n"):
        _, error = read(DELTA + b'data: [DONE]\n\ndata: {"error":{"code":402,"message":"no"}}' + end, size)
        assert str(error).startswith("the stream ended with [DONE], but without its terminal event; what came")


def test_a_known_type_is_no_error_whatever_it_holds() -> None:
    events, error = read(event({"type": "response.in_progress", "object": "error"}) + END, None, lambda _: None)
    assert (len(events), error) == (2, None)


def test_an_event_without_data_is_passed_over(size: Any) -> None:
    events, error = read(DELTA + b"data: \n\n" + DELTA + END, size)
    assert (len(events), error) == (3, None)


def test_each_event_that_leaves_the_contract_is_reported() -> None:
    found: list[Any] = []
    read(event({"type": "response.output_text.delta", "delta": 5}) * 3 + END, None, found.extend)
    assert [violation.path for violation in found].count("$.delta") == 3


def test_the_response_so_far_is_what_was_taken() -> None:
    reader = StreamReader(response_info(), 1 << 20, None, None)
    body = b"".join(event({"type": "response.output_text.delta", "delta": delta}) for delta in "abc")
    events = reader.feed(body)
    for so_far in ("", "a", "ab", "ab"):
        assert reader.response().output_text == so_far
        if len(so_far) < 2:
            next(events)
    list(events)
    assert reader.response().output_text == "abc"
    assert reader.size == len(body)


def test_the_event_line_names_the_type_where_the_data_does_not(size: Any) -> None:
    body = b'event: response.output_text.delta\ndata: {"delta":"A"}\n\n'
    body += b'event: other\ndata: {"type":"response.output_text.delta","delta":"B"}\n\n'
    body += b'event: other\ndata: ["C"]\n\n' + b'event: other\ndata: {"D":1}\n\n'
    events, error = read(body + END, size)
    assert error is None
    assert [event.delta for event in events[:2]] == ["A", "B"]
    assert [event.raw for event in events[2:4]] == [["C"], {"type": "other", "D": 1}]


def test_nothing_counts_that_comes_after_the_end(size: Any) -> None:
    """Of the first stream of a process, and of later ones, whose decoders are known."""
    for _ in range(2):
        events, error = read(DELTA + END + DELTA, size)
        assert (len(events), error) == (2, None)


@pytest.mark.parametrize("cut", range(1, 6))
def test_a_cut_name_of_a_field_says_nothing(cut: int) -> None:
    _, error = read(DELTA + b"data: {}"[:cut])
    assert "outside" not in str(error)


@pytest.mark.parametrize(
    "case",
    [
        "type-is-null",
        "object-error",
        "object-error-of-a-type-with-a-dot",
        "detail",
        "validation-list",
        "a-list",
        "in-a-choice",
        "event-line",
    ],
)
def test_nothing_counts_that_comes_after_an_error(case: str, size: Any) -> None:
    body, status, _ = REPORTS[case]
    events, error = read(DELTA + body + DELTA + END, size)
    assert [event.delta for event in events] == ["so far"]
    assert type(error) is errors.BY_STATUS[status]


FAILURES: dict[str, tuple[dict[str, Any], int, str]] = {
    "in-the-response": ({"response": {"status": "failed", "error": {"code": 402, "message": "m"}}}, 402, "m"),
    "next-to-it": ({"error": {"code": 402, "message": "m"}, "response": {"id": "r", "status": "failed"}}, 402, "m"),
    "next-to-an-empty-one": ({"message": "m", "code": 402, "response": {"status": "failed", "error": {}}}, 402, "m"),
    "instead-of-it": ({"error": {"code": 402, "message": "m"}}, 402, "m"),
    "text": ({"response": {"status": "failed", "error": "m"}}, 500, "m"),
    "type-alone": ({"response": {"status": "failed", "error_type": "payment_required"}}, 402, "payment_required"),
    "code-alone": ({"response": {"status": "failed", "error": {"code": "rate_limit_exceeded"}}}, 429, "rate_limit"),
    "other-field": ({"response": {"status": "failed", "status_details": {"error": {"message": "m"}}}}, 500, "m"),
    "no-response": ({"response": "r", "error": "m"}, 500, "m"),
    "silent": ({"response": {"id": "r", "status": "failed"}}, 500, "failed without saying why"),
    "silent-null": ({"response": {"status": "failed", "error": None}, "error": None}, 500, "failed without saying why"),
}


ENDS = [
    (case, event_type)
    for event_type in ("response.failed", "response.completed")
    for case, (fields, _, _) in FAILURES.items()
    if event_type == "response.failed" or isinstance(fields.get("response"), dict)
]


@pytest.mark.parametrize(("case", "event_type"), ENDS)
def test_a_failed_response_is_delivered_and_then_raised(case: str, event_type: str, size: Any) -> None:
    fields, status, message = FAILURES[case]
    events, error = read(DELTA + event({"type": event_type, **fields}), size)
    assert [found.type for found in events] == ["response.output_text.delta", event_type]
    assert type(error) is errors.BY_STATUS[status]
    assert message in str(error)
    assert error.output_text == "so far"
    assert json.loads(error.body) == {"type": event_type, **fields}


def test_metadata_of_a_failed_response_is_that_of_the_request() -> None:
    """Not of the error."""
    _, error = read(event({"type": "response.failed", "response": {"status": "failed", "metadata": {"mine": "1"}}}))
    assert error is not None
    assert error.metadata is None


# Finished responses that report an error.


@pytest.mark.parametrize("case", FAILURES)
def test_a_body_that_is_the_event_of_a_failed_response(case: str) -> None:
    fields, status, message = FAILURES[case]
    error = finished_response(response_info(), json.dumps({"type": "response.failed", **fields}).encode(), 0.0, None)
    assert type(error) is errors.BY_STATUS[status]
    assert message in str(error)
    assert json.loads(error.body) == {"type": "response.failed", **fields}
    assert error.payload == (fields["response"] if isinstance(fields.get("response"), dict) else json.loads(error.body))


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'[{"error":{"code":402,"message":"m"}}]', "402: m"),
        (b"{'error': {'code': 402, 'message': 'm'}}", "402: m"),
        (b'{"status":"failed","error":{"code":402,"message":"m"}}', "402: m"),
        (b'{"status":"failed"}', "500: the response failed without saying why"),
        (b'["' + b"a" * 300 + b'"]', '200: the body is JSON, but not an object: ["' + "a" * 198),
        (b"", "200: the body is empty"),
        (
            b"<html>" + b"x" * 300,
            "200: the body (no media type) is not valid JSON: Expecting value: line 1 column 1 (char 0); it begins: "
            f"<html>{'x' * 191}...",
        ),
    ],
)
def test_the_message_of_a_body_that_is_no_response(body: bytes, message: str) -> None:
    error = finished_response(response_info(200, Headers([])), body, 0.0, None)
    assert isinstance(error, OpenRouterError)
    assert str(error) == message


@pytest.mark.parametrize(
    "body",
    [
        {"type": "response.completed", "response": {"id": "r"}},
        {"type": "response.completed", "response": "x", "id": "r"},
        {"type": "response.created", "response": {"id": "x"}, "id": "r"},
        {"response": {"id": "x"}, "id": "r"},
    ],
)
def test_a_body_that_is_the_terminal_event_is_its_response(body: Any) -> None:
    result = finished_response(response_info(), json.dumps(body).encode(), 0.0, None)
    assert not isinstance(result, OpenRouterError)
    assert result.id == "r"


def test_bad_bytes_of_a_body_are_reported() -> None:
    for byte, expected in ((b"\xff", ["text in UTF-8"]), ("é".encode(), [])):
        found: list[Any] = []
        finished_response(response_info(), b'{"id":"' + byte + b'"}', 0.0, found.extend)
        assert [violation.expected for violation in found if violation.path == "$"] == expected


# The provider's reason.

REASONS: dict[str, tuple[dict[str, Any], str]] = {
    "json-text": ({"provider_name": "Acme", "raw": '{"error":{"message":"too large"}}'}, "(Acme: too large)"),
    "object": ({"provider_name": "Acme", "raw": {"error": {"message": "too large"}}}, "(Acme: too large)"),
    "flat": ({"provider_name": "Acme", "raw": {"message": "too large"}}, "(Acme: too large)"),
    "list": ({"provider_name": "Acme", "raw": '[{"error":{"message":"too large"}}]'}, "(Acme: too large)"),
    "text": ({"provider_name": "Acme", "raw": "upstream\n is  gone"}, "(Acme: upstream is gone)"),
    "unknown-shape": ({"provider_name": "Acme", "raw": {"why": "so"}}, '(Acme: {"why": "so"})'),
    "no-provider": ({"raw": "gone"}, "(gone)"),
    "no-reason": ({"provider_name": "Acme"}, "(Acme)"),
    "moderation": ({"provider_name": "Acme", "reasons": ["violence", "hate"]}, "(Acme: violence, hate)"),
    "hint": ({"raw": "gone", "remedy_hint": "Come back."}, "(gone; Come back.)"),
}


def provider_error(metadata: Any, message: str = "Provider returned error") -> OpenRouterError:
    payload = {"error": {"code": 400, "message": message, "metadata": metadata}}
    return error_for(response_info(400), payload, json.dumps(payload), 400)


@pytest.mark.parametrize("case", REASONS)
def test_a_message_ends_with_provider_and_reason(case: str) -> None:
    metadata, ending = REASONS[case]
    error = provider_error(metadata)
    assert str(error) == f"400: Provider returned error {ending}"
    assert error.metadata == metadata


@pytest.mark.parametrize("metadata", [{"raw": ""}, {"raw": None}, {"raw": 5, "provider_name": []}, {"other": "x"}, []])
def test_metadata_without_a_reason_adds_nothing(metadata: Any) -> None:
    assert str(provider_error(metadata)).startswith("400: Provider returned error")


def test_a_long_reason_and_a_long_message_fit_a_screen() -> None:
    error = provider_error({"provider_name": "Acme", "raw": "r" * 10_000}, "m" * 10_000)
    assert len(str(error)) < 2100
    assert "(Acme: rrr" in str(error)


# Bytes that are not UTF-8.


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"a\xff", "a\ufffd"),
        (b"\xe4\xbd", "\ufffd"),
        (b"\xed\xa0\x80", "\ufffd" * 3),
        (b"\xc3\xa9\xc3", "\u00e9\ufffd"),
    ],
)
def test_a_bad_byte_is_replaced_and_reported(raw: bytes, text: str, size: Any) -> None:
    found: list[Any] = []
    bad = b'data: {"type":"response.output_text.delta","delta":"' + raw + b'"}\n\n'
    events, error = read(DELTA + bad + DELTA + END, size, found.extend)
    assert error is None
    assert [event.delta for event in events[:-1]] == ["so far", text, "so far"]
    assert [violation.expected for violation in found if violation.path == "$"] == ["text in UTF-8"]


# JSON that ends early.

WHOLE = json.dumps({"id": "r", "a": [True, None, -1.5e3, "caf\u00e9\n"], "b": {"c": {}}})


@pytest.mark.parametrize("size", range(1, len(WHOLE)))
def test_json_that_ends_early_is_known_to(size: int) -> None:
    error = finished_response(response_info(), WHOLE[:size].encode(), 0.0, None)
    assert type(error) is errors.TruncatedResponseError
    assert (error.retryable, error.possibly_billed, error.body) == (True, True, WHOLE[:size])


@pytest.mark.parametrize(
    "body", ["{not json}", "{not json", "<html>", "[1", '{"a": 1} x', '{"a": "\\x"}', "text", "", '{"a": "\\uZZZZ"']
)
def test_other_text_is_not_json_at_all(body: str) -> None:
    error = finished_response(response_info(), body.encode(), 0.0, None)
    assert type(error) is errors.ResponseValidationError
    assert not error.retryable


# Bodies with status 200 that are not a response.


@pytest.mark.parametrize(
    ("payload", "status", "message"),
    [
        ({"type": "error", "code": "rate_limit_exceeded", "message": "slow"}, 429, "slow"),
        ({"type": ["error"], "error": {"code": 402, "message": "pay"}}, 402, "pay"),
        ({"object": "error", "message": "long", "code": 400}, 400, "long"),
        ({"errors": [{"message": "no", "code": 403}]}, 403, "no"),
        ({"detail": "who?"}, 500, "who?"),
        ({"statusCode": 429, "message": "slow"}, 429, "slow"),
        ({"choices": [{"error": {"code": 502, "message": "gone"}}]}, 502, "gone"),
        ({"type": "response.failed", "response": None}, 500, "failed without saying why"),
    ],
)
def test_a_body_that_is_no_response_but_an_error(payload: Any, status: int, message: str) -> None:
    error = finished_response(response_info(), json.dumps(payload).encode(), 0.0, None)
    assert isinstance(error, OpenRouterError)
    assert (error.status_code, message in str(error)) == (status, True)


@pytest.mark.parametrize("body", ["Bad Gateway", "<html><title>502 Bad Gateway</title></html>"])
def test_a_page_with_status_200(body: str) -> None:
    error = finished_response(response_info(), body.encode(), 0.0, None)
    assert type(error) is errors.BadGatewayResponseError


@pytest.mark.parametrize(
    "payload", [{}, {"id": "r"}, {"object": "response", "message": "m"}, {"type": [], "output": []}]
)
def test_a_body_that_lacks_fields_is_a_response(payload: Any) -> None:
    assert not isinstance(finished_response(response_info(), json.dumps(payload).encode(), 0.0, None), OpenRouterError)
