"""Fixtures of the tests with real sockets, and the two real servers, started once for all tests of this folder."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterator

import pytest

from servers.aimock import AimockTest
from servers.real_servers import available, running_aimock, running_azure


@pytest.fixture(scope="session")
def azure() -> Iterator[str]:
    """Address of the host of `azure-ai-agentserver-responses`."""
    with available(running_azure) as url:
        yield url


@pytest.fixture(scope="session")
def mock_server() -> Iterator[str]:
    """Address of `aimock`, without its prefix."""
    with available(running_aimock) as url:
        yield url


@pytest.fixture
def aimock(mock_server: str) -> AimockTest:
    """`aimock`, with counters and a journal of this test's own."""
    return AimockTest(mock_server)


@pytest.fixture(scope="session")
def _certificates() -> ssl.SSLContext:
    return ssl.create_default_context()


@pytest.fixture
def certificates_are_read_once(monkeypatch: pytest.MonkeyPatch, _certificates: ssl.SSLContext) -> None:
    """For tests that need none: reading them takes longer than most of these tests."""
    monkeypatch.setattr("ssl.create_default_context", lambda *_, **__: _certificates)


@pytest.fixture
def ends_are_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests that count connections: a stream waits for the end of its body, however late a busy machine sends it."""
    monkeypatch.setattr("openrouter_responses.streaming.DRAIN_SECONDS", 20)


@pytest.fixture
def delays(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The delays between attempts, which are not waited for."""
    seconds: list[float] = []
    sleep, caller = time.sleep, threading.get_ident()

    def skip(delay: float) -> None:
        if threading.get_ident() == caller:
            seconds.append(delay)
        else:  # a thread of something else
            sleep(delay)

    async def skip_async(delay: float) -> None:
        seconds.append(delay)

    monkeypatch.setattr("time.sleep", skip)
    monkeypatch.setattr("anyio.sleep", skip_async)
    return seconds


@pytest.fixture
def short_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between attempts, next to no time passes: jitter makes nearly nothing of each delay."""
    monkeypatch.setattr("random.random", lambda: 0.001)
