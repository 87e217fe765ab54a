"""The pytest plugin: the fixture `openrouter_server`. It is active wherever the library and pytest are installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from . import Server, ServerScript, StartServer


@pytest.fixture
def openrouter_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[StartServer]:
    """Start a server that responds as scripted: `server = openrouter_server([FakeResponse("Hello"), FakeResponse("Bye")])`.

    The fixture is a function that takes what `openrouter_responses.testing.Server` takes and returns the started server.
    Until the test ends, `OPENROUTER_BASE_URL` is the server's URL and `OPENROUTER_API_KEY` is "test", so that a program that
    makes its client itself talks to the server, and never to the API. It may be called several times.

    When the test ends, all servers are closed. Unless `strict=False`, the test fails then if responses were not asked for,
    or if more requests came than the script has responses.
    """
    from . import Server

    with ExitStack() as servers:

        def start(script: ServerScript, *, strict: bool = True) -> Server:
            server = servers.enter_context(Server(script, strict))
            monkeypatch.setenv("OPENROUTER_BASE_URL", server.url)
            monkeypatch.setenv("OPENROUTER_API_KEY", "test")
            return server

        yield start
