"""The generated client, and the behaviour that was added to it, against a server."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from tides_client import Client
from tides_client.api.stations import list_stations, read_history, watch_levels
from tides_client.client import RetryPolicy
from tides_client.errors import AuthenticationError, NotFoundError
from tides_client.models import Level, Problem

ROOT = Path(__file__).parents[1]


def test_a_request_that_was_refused_for_a_moment_is_sent_again(url: str) -> None:
    with Client(url, key="key", retry=RetryPolicy(), total_timeout=30.0) as client:
        stations = list_stations.sync(client=client)
    assert isinstance(stations, list)
    assert [station.to_dict() for station in stations] == [{"id": "b", "name": "Bergen", "since": 1915}]


def test_events_are_typed_as_they_come(url: str) -> None:
    with Client(url, key="key") as client, watch_levels.stream("b", client=client) as stream:
        notices = [event.data for event in stream]
    assert [notice and notice.type for notice in notices] == ["level", "warning", "UNKNOWN"]
    for notice in notices:
        if not notice:
            continue
        if notice.type == "level":
            assert round(notice.feet, 2) == 1.64
        elif notice.type == "warning":
            assert notice.text == "Storm"
        else:
            assert notice.raw == {"type": "moon", "phase": "new"}


def test_lines_are_typed_as_they_come(url: str) -> None:
    async def read() -> list[float]:
        async with (
            Client(url, key="key") as client,
            read_history.astream("b", client=client, since="2026-01-01") as stream,
        ):
            return [level.metres async for level in stream]

    assert asyncio.run(read()) == [0.5, 1.0, 1.5]


def test_a_status_of_an_error_is_an_exception_if_it_is_to_be(url: str) -> None:
    with (
        Client(url, key="key", raise_on_error_status=True) as client,
        pytest.raises(NotFoundError) as raised,
        watch_levels.stream("c", client=client),
    ):
        pass
    assert isinstance(raised.value.parsed, Problem)
    assert raised.value.parsed.reason == "no such station"
    with Client(url, key="wrong", raise_on_error_status=True) as client, pytest.raises(AuthenticationError):
        list_stations.sync(client=client)


def test_behaviour_is_there_wherever_the_class_is() -> None:
    assert round(Level(at="2026-01-01", metres=1.0).feet, 2) == 3.28


def test_the_package_is_what_the_document_makes() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "openrouter_codegen", "check", str(ROOT / "tides_client")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
