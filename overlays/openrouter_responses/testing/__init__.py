"""A stand-in for the API in tests: scripted answers over real HTTP, or through a transport of httpx.

```python
from openrouter_responses import OpenRouter
from openrouter_responses.testing import Answer, Reply, Server

def test_retries_when_told_to() -> None:
    script = [Reply.error(429, "Slow down", retry_after=0), Answer("Hello")]
    with Server(script, strict=True) as server, OpenRouter(api_key="test", server_url=server.url) as client:
        result = client.beta.responses.send(model="openai/gpt-4o", input="Hi")
    assert result.output_text == "Hello"
    server.last_request.assert_asked(model="openai/gpt-4o", input="Hi")
```

`Answer` says what a model answers, `Reply` what is sent byte for byte. In pytest, the fixture `openrouter_server` starts
servers and closes them. `Transport` plays the same scripts without a socket.

Everything is imported when it is first used: pytest loads the plugin, and so this package, whatever it tests.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._answer import Answer as Answer
    from ._answer import reasoning as reasoning
    from ._answer import tool_call as tool_call
    from ._reply import Reply as Reply
    from ._request import Request as Request
    from ._script import Replies as Replies
    from ._server import Server as Server
    from ._server import StartServer as StartServer
    from ._transport import Transport as Transport

__all__ = ["Answer", "Replies", "Reply", "Request", "Server", "StartServer", "Transport", "reasoning", "tool_call"]

_HOMES = {
    "Answer": "_answer",
    "Replies": "_script",
    "Reply": "_reply",
    "Request": "_request",
    "Server": "_server",
    "StartServer": "_server",
    "Transport": "_transport",
    "reasoning": "_answer",
    "tool_call": "_answer",
}


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
