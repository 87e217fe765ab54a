"""However a stream is laid out and cut into chunks, the same events arrive."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from live.calls import is_complete, read_stream
from openrouter_responses.testing import RawResponse, Server
from payloads import START, STREAM, Json, delta
from support import ASK, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


def test_comments_keep_a_stream_alive_and_reach_the_hook(api: Api) -> None:
    heard: list[str] = []
    events = [b": OPENROUTER PROCESSING\n\n", b":\n", b": \n"] * 4 + STREAM
    options = {"on_keepalive": heard.append, "timeout": 3.0}
    # In all, the silence between events is longer than the limit; the silence between bytes is not.
    streamed = read_stream(api, events, client=options, chunks=range(0, 33 * 4, 11), pace=0.3)
    assert is_complete(streamed)
    assert heard == ["OPENROUTER PROCESSING", "", ""] * 4


def test_many_comments_between_events_change_nothing(api: Api, chunks: Any) -> None:
    assert is_complete(read_stream(api, STREAM, comments=["OPENROUTER PROCESSING"] * 40, chunks=chunks))


def wire(newline: str = "\n", space: str = " ", **options: Any) -> bytes:
    """The stream, laid out in another way that the format allows."""
    lines: list[str] = []
    for number, event in enumerate(STREAM):
        if options.get("names"):
            lines += [f"event:{space}{event['type']}", f"id:{space}{number}", "retry: 3000"]
        if options.get("comments"):
            lines += [": keep-alive", ":"]
        text = json.dumps(event, ensure_ascii=options.get("ascii", False), indent=options.get("indent"))
        lines += [f"data:{space}{line}" for line in text.split("\n")]
        lines += [""]
        if options.get("comments"):
            lines += [":", "", "", "unknown: field", "field", ""]
    return "".join(line + newline for line in lines).encode()


LAYOUTS: dict[str, tuple[bytes, Json]] = {
    "plain": (wire(), {}),
    "crlf": (wire("\r\n"), {}),
    "lone-cr": (wire("\r"), {}),
    "no-space": (wire(space=""), {}),
    "several-data-lines": (wire(indent=1), {}),
    "several-data-lines-crlf": (wire("\r\n", indent=1), {}),
    "names-and-ids": (wire(names=True), {}),
    "comments": (wire(comments=True), {}),
    "escaped": (wire(ascii=True), {}),
    "bom": (b"\xef\xbb\xbf" + wire(), {}),
    "last-blank-line-missing": (wire()[:-1], {}),
    "last-line-end-missing": (wire()[:-2], {}),
    "last-crlf-missing": (wire("\r\n")[:-4], {}),
    "gzip": (gzip.compress(wire()), {"Content-Encoding": "gzip"}),
    "charset": (wire(), {"Content-Type": "text/event-stream; charset=utf-8"}),
    "charset-that-is-wrong": (wire(), {"Content-Type": "Text/Event-Stream;charset=latin-1"}),
    "no-content-type": (wire(), {"Content-Type": None}),
    "plain-text": (wire(), {"Content-Type": "text/plain"}),
}


@pytest.mark.parametrize(
    ("case", "framing"),
    [*((case, "chunked") for case in LAYOUTS), *((case, "close") for case in LAYOUTS if "missing" in case)],
)
def test_every_layout_that_the_format_allows_gives_the_same_events(
    api: Api, case: str, chunks: Any, framing: Any
) -> None:
    body, headers = LAYOUTS[case]
    given = {"Content-Type": "text/event-stream", **headers}
    with Server(RawResponse(body=body, headers=given, chunks=chunks, framing=framing)) as server:
        streamed = api.stream(server.url, **ASK)
    assert is_complete(streamed)
    assert [event.to_dict() for event in streamed.events] == STREAM


def test_a_character_split_over_two_events_is_joined(api: Api) -> None:
    halves = [delta("\ud83d"), delta("\ude42!")]
    with Server(RawResponse.stream([*START, *halves, {"type": "response.completed", "response": {}}])) as server:
        streamed = api.stream(server.url, **ASK)
    assert streamed.final.output_text == "🙂!"
    assert streamed.final.output_text.encode() == "🙂!".encode()


def test_one_event_of_10_mib_arrives_whole(api: Api) -> None:
    text = "0123456789abcde\n" * (10 * 65536)
    last = {"type": "response.completed", "response": {"id": "r", "status": "completed"}}
    streamed = read_stream(api, [delta(text), last], chunks=65536)
    assert streamed.deltas == streamed.final.output_text == text
    assert len(text) == 10 * 2**20
