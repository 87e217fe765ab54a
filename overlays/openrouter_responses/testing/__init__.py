"""A stand-in for the API in tests: scripted responses over real HTTP, or through an httpx transport.

```python
from openrouter_responses import OpenRouter
from openrouter_responses.testing import FakeResponse, RawResponse, Server

def test_retries_after_a_rate_limit() -> None:
    script = [RawResponse.error(429, "Slow down", retry_after=0), FakeResponse("Hello")]
    with Server(script, strict=True) as server, OpenRouter(api_key="test", server_url=server.url) as client:
        result = client.beta.responses.send(model="openai/gpt-4o", input="Hi")
    assert result.output_text == "Hello"
    server.last_request.assert_sent(model="openai/gpt-4o", input="Hi")
```

`FakeResponse` is the output of a model, `RawResponse` is sent byte for byte. In pytest, the fixture `openrouter_server`
starts servers and closes them. `FakeTransport` plays the same scripts without a socket.

Everything is imported when it is first used: pytest loads the plugin, and so this package, whatever it tests.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._fake_response import FakeResponse as FakeResponse
    from ._fake_response import reasoning as reasoning
    from ._fake_response import tool_call as tool_call
    from ._fake_transport import FakeTransport as FakeTransport
    from ._raw_response import RawResponse as RawResponse
    from ._received_request import ReceivedRequest as ReceivedRequest
    from ._script import ServerScript as ServerScript
    from ._server import Server as Server
    from ._server import StartServer as StartServer

__all__ = [
    "FakeResponse",
    "FakeTransport",
    "RawResponse",
    "ReceivedRequest",
    "Server",
    "ServerScript",
    "StartServer",
    "reasoning",
    "tool_call",
]

_HOMES = {
    "FakeResponse": "_fake_response",
    "ServerScript": "_script",
    "RawResponse": "_raw_response",
    "ReceivedRequest": "_received_request",
    "Server": "_server",
    "StartServer": "_server",
    "FakeTransport": "_fake_transport",
    "reasoning": "_fake_response",
    "tool_call": "_fake_response",
}


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
