"""Fixtures of the tests with real sockets."""

from __future__ import annotations

import ssl

import pytest

CONTEXT = ssl.create_default_context()


@pytest.fixture(autouse=True)
def _certificates_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading them takes longer than most of these tests, none of which needs any."""
    monkeypatch.setattr("ssl.create_default_context", lambda *_, **__: CONTEXT)


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between tries, which are not waited for."""
    seconds: list[float] = []

    async def nap(delay: float) -> None:
        seconds.append(delay)

    monkeypatch.setattr("time.sleep", seconds.append)
    monkeypatch.setattr("anyio.sleep", nap)
    return seconds
