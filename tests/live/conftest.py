"""The two real servers, started once for all tests of this folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager

import pytest

from live.real_servers import Unavailable, running_aimock, running_azure


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


@contextmanager
def available(running: Callable[[], AbstractContextManager[str]]) -> Iterator[str]:
    """Run a server; skip, or fail if that is asked for, where it cannot be installed."""
    with ExitStack() as stack:
        try:
            url = stack.enter_context(running())
        except Unavailable as error:
            reason = str(error)
        else:
            yield url
            return
    if os.environ.get("OPENROUTER_TEST_REQUIRE_SERVERS") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
