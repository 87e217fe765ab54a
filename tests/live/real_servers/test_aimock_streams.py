"""`@copilotkit/aimock`, written elsewhere: streams that are cut, dropped or slow."""

from __future__ import annotations

import asyncio

import pytest

from live.real_server_calls import (
    both,
    final,
    opened,
    plain,
    stream,
    survives_pickling,
)
from openrouter_responses import OpenRouter, errors
from servers.aimock import AimockTest
from support import Api


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("cut short", "These words are cut off before they can come to their end."),
        ("drop the line", "The line goes dead while this is being sent, chunk by chunk."),
        ("nothing but the head", "Never heard."),
    ],
)
def test_interrupted_stream(api: Api, aimock: AimockTest, question: str, whole: str) -> None:
    result = stream(api, aimock.url, client=aimock.client(), input=question)
    error = result.error
    assert isinstance(error, errors.StreamInterruptedError)
    assert error.output_text == result.deltas
    assert whole.startswith(error.output_text)
    assert len(error.output_text) < len(whole)
    assert error.response.status == "in_progress"
    assert error.response.id == result.events[0].response.id
    assert (error.status_code, error.attempts) == (200, 1)
    assert result.final is None
    assert len(aimock.received()) == 1
    assert survives_pickling(error)


def test_what_came_before_the_cut(api: Api, aimock: AimockTest) -> None:
    """The mock cuts behind the second chunk, which it may or may not have got rid of."""
    result = stream(api, aimock.url, client=aimock.client(), input="cut short")
    assert result.deltas in ("These words are cut ", "These words are cut off before they can ")
    assert isinstance(result.error, errors.StreamInterruptedError)
    (item,) = result.error.response.output
    assert (item.type, item.status, item.role) == ("message", "in_progress", "assistant")
    assert item.content[0].text == result.deltas


@both
def test_slow_response(api: Api, aimock: AimockTest, streamed: bool) -> None:
    """Each pause is shorter than the time limit, all of them are longer."""
    result = final(api, aimock.url, streamed, client=aimock.client(), input="take your time", timeout=3)
    assert result.output_text.endswith("nobody lost interest in it.")


def test_slow_stream_comes_bit_by_bit(api: Api, aimock: AimockTest) -> None:
    async def read() -> int:
        async with (
            OpenRouter(server_url=aimock.url, **plain(**aimock.client())) as router,
            opened(api, router, input="take your time") as (taken, events),
        ):
            return len({taken.meta.bytes async for _ in events})

    assert asyncio.run(read()) > 3


def test_total_timeout_of_a_slow_stream(api: Api, aimock: AimockTest) -> None:
    result = stream(api, aimock.url, client=aimock.client(), input="take your time", total_timeout=1)
    assert isinstance(result.error, errors.APITimeoutError)
    assert "total_timeout" in str(result.error)
    assert "Once there was a server".startswith(result.error.output_text[:23])
    assert result.error.output_text == result.deltas
