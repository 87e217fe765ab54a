"""Every stream that there is, cut behind events and inside them: what came is kept, and the error reports it.

What a cut stream should come to is read off its JSON, without any of the client's code. What a response is behind each single
event is in `contract/test_stream_prefixes.py`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from conftest import SHARED, shared
from openrouter_responses import StreamInterruptedError
from openrouter_responses._core.surrogates import ends_in_half
from openrouter_responses.testing import RawResponse, Server
from payloads import TERMINAL_TYPES, events_in
from support import FIXTURES, Api, Session, Streamed, run

RECORDINGS = SHARED / "recordings"
STREAMS = {
    path.relative_to(base).as_posix(): path for base in (FIXTURES, RECORDINGS) for path in sorted(base.rglob("*.sse"))
}
CUTS = 6
"""How often a stream is cut in each way."""
EVENT = re.compile(rb"(?:\r\n|\n|\r){2}")

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


def events_of(body: bytes) -> list[Any]:
    """The JSON of the events, up to what ends the stream: its terminal event, an error, [DONE], or what is not valid JSON."""
    found: list[Any] = []
    for event in events_in(body, "stop"):
        if event.get("type") in ("error", "response.error") or ("error" in event and "type" not in event):
            break
        found.append(event)
        if event.get("type") in TERMINAL_TYPES:
            break
    return found


def delivered(events: list[Any]) -> tuple[str, dict[int, str]]:
    """The text, and the arguments of function calls by their place in the output, as far as the events go."""
    texts: dict[tuple[int, int], str] = {}
    arguments: dict[int, str] = {}
    for event in events:
        event_type, index = event.get("type", ""), event.get("output_index", 0)
        place = (index, event.get("content_index", 0))
        if event_type in ("response.output_text.delta", "response.content_part.delta"):
            texts[place] = texts.get(place, "") + event["delta"]
        elif event_type == "response.output_text.done":
            texts[place] = event["text"]
        elif event_type == "response.function_call_arguments.delta":
            arguments[index] = arguments.get(index, "") + event["delta"]
        elif event_type == "response.function_call_arguments.done":
            arguments[index] = event["arguments"]
        elif event_type == "response.output_item.done" and event["item"]["type"] == "message":
            for number, part in enumerate(event["item"]["content"]):
                texts[index, number] = part.get("text", "")
        elif event_type == "response.output_item.done" and event["item"]["type"] == "function_call":
            arguments[index] = event["item"]["arguments"]
    halves = "".join(texts[place] for place in sorted(texts))
    return halves.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass"), arguments


def check_cut(streamed: Streamed, events: list[Any]) -> None:
    """Assert that a stream that broke off behind some events was understood so."""
    error = streamed.error
    assert type(error) is StreamInterruptedError
    assert [event.to_dict() for event in streamed.events] == events
    text, arguments = delivered(events)
    assert error.output_text == (text[:-1] if ends_in_half(text) else text)
    calls = [item.arguments for item in error.response.output or () if item.type == "function_call"]
    assert [call for call in calls if call] == [arguments[index] for index in sorted(arguments) if arguments[index]]
    latest = next((event["response"] for event in reversed(events) if "response" in event), {})
    assert error.response.to_dict().get("id") == latest.get("id")


def check_end(streamed: Streamed, events: list[Any]) -> None:
    """Assert that a stream that came to its end says what its terminal event says."""
    last = events[-1]["response"]
    assert [event.to_dict() for event in streamed.events] == events
    response = streamed.final if streamed.error is None else streamed.error.response
    assert (streamed.error is not None) == (last.get("status") == "failed" or events[-1]["type"] == "response.failed")
    output = last.get("output") or []
    done = [{"type": "response.output_item.done", "output_index": at, "item": item} for at, item in enumerate(output)]
    assert response.output_text == delivered(done or events)[0]
    assert not output or response.to_dict() == last


def check_error(streamed: Streamed, events: list[Any]) -> None:
    """Assert that a stream that an error ended says what its events before say."""
    assert streamed.error is not None
    assert [event.to_dict() for event in streamed.events] == events
    assert streamed.error.output_text == delivered(events)[0]


def reports_error(body: bytes, number: int) -> bool:
    """Whether an event of a stream reports an error."""
    data = re.findall(rb"^data: ?(\{.*\})\s*$", body, re.MULTILINE)
    return number < len(data) and re.search(rb'"(error|response\.error|response\.failed)"', data[number]) is not None


@pytest.mark.parametrize("where", ["behind", "inside"])
@pytest.mark.parametrize("name", [*STREAMS, *([] if RECORDINGS.exists() else ["recordings"])])
def test_a_stream_cut_anywhere_gives_what_came_or_an_error(api: Api, name: str, where: str) -> None:
    path = STREAMS.get(name) or shared("recordings")
    body = path.read_bytes()
    ends = [0, *(found.end() for found in EVENT.finditer(body))]
    cuts = ends if where == "behind" else [(start + end) // 2 for start, end in pairwise(ends)]
    cuts = cuts[:: len(cuts) // CUTS + 1]
    with Server([RawResponse.file(path, cut_after=cut, ending="cut") for cut in cuts]) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                for cut in cuts:
                    streamed = await session.stream()
                    whole = [end for end in ends if end <= cut][-1]
                    events = events_of(body[:whole])
                    if events and events[-1].get("type") in TERMINAL_TYPES:
                        check_end(streamed, events)
                    elif events_of(body[:whole] + b"data: {}") != [*events, {}] or (
                        where == "inside" and reports_error(body, len(events))
                    ):  # an error ended it before the cut
                        check_error(streamed, events)
                    else:
                        check_cut(streamed, events)

        run(api, script)
        assert len(server.requests) == len(cuts)
