"""Fixtures of the tests with real sockets, and the two real servers, started once for all tests of this folder."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest

from live.real_servers import available, running_aimock, running_azure


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


@pytest.fixture(scope="session")
def _certificates() -> ssl.SSLContext:
    return ssl.create_default_context()


@pytest.fixture
def certificates_are_read_once(monkeypatch: pytest.MonkeyPatch, _certificates: ssl.SSLContext) -> None:
    """For tests that need none: reading them takes longer than most of these tests."""
    monkeypatch.setattr("ssl.create_default_context", lambda *_, **__: _certificates)


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between tries, which are not waited for."""
    seconds: list[float] = []

    async def nap(delay: float) -> None:
        seconds.append(delay)

    monkeypatch.setattr("time.sleep", seconds.append)
    monkeypatch.setattr("anyio.sleep", nap)
    return seconds
