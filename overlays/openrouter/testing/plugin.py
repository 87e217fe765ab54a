"""The pytest plugin: the fixture `openrouter_server`. It is active wherever the library and pytest are installed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from . import Replies, Server


@pytest.fixture
def openrouter_server() -> Iterator[Callable[[Replies], Server]]:
    """Start a server that answers as scripted: `server = openrouter_server(Reply.json({...}))`.

    The fixture is a function that takes what `openrouter.testing.Server` takes and returns the started server. It may
    be called several times; all servers are closed when the test ends.
    """
    with ExitStack() as servers:
        yield lambda replies: servers.enter_context(Server(replies))
