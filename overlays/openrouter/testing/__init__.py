"""A stand-in for the API in tests: scripted answers over real HTTP, or through a transport of httpx.

```python
from openrouter import OpenRouter
from openrouter.testing import Answer, Reply, Server

def test_retries_when_told_to() -> None:
    script = [Reply.error(429, "Slow down", retry_after=0), Answer("Hello")]
    with Server(script, strict=True) as server, OpenRouter(api_key="test", server_url=server.url) as client:
        result = client.beta.responses.send(model="openai/gpt-4o", input="Hi")
    assert result.output_text == "Hello"
    server.last_request.assert_asked(model="openai/gpt-4o", input="Hi")
```

`Answer` says what a model answers, `Reply` what is sent byte for byte. In pytest, the fixture `openrouter_server` starts
servers and closes them. `Transport` plays the same scripts without a socket.
"""

from typing import TYPE_CHECKING, Any

from ._answer import Answer, reasoning, tool_call
from ._reply import Reply
from ._request import Request
from ._script import Replies
from ._server import Server, StartServer

if TYPE_CHECKING:
    from ._transport import Transport as Transport

__all__ = ["Answer", "Replies", "Reply", "Request", "Server", "StartServer", "Transport", "reasoning", "tool_call"]


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name == "Transport":  # the only one that needs httpx
            from ._transport import Transport

            return Transport
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
