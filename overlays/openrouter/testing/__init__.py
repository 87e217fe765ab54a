"""A server for tests: real HTTP on a loopback socket, answered from a script.

```python
from openrouter import OpenRouter
from openrouter.testing import Reply, Server

def test_retries_when_told_to() -> None:
    replies = [
        Reply.json({"error": {"code": 429, "message": "Slow down"}}, status=429, headers={"Retry-After": "0"}),
        Reply.json({"id": "gen-1", "object": "response", "status": "completed", "output": []}),
    ]
    with Server(replies) as server, OpenRouter(api_key="test", server_url=server.url) as client:
        result = client.beta.responses.send(model="openai/gpt-4o", input="Hello")
    assert result.status == "completed"
    assert [request.json()["input"] for request in server.requests] == ["Hello", "Hello"]
```

`Reply.stream` answers with server-sent events, `Reply.file` with a recording; options of every reply cut its body into
pieces, slow it down, or end it badly. In pytest, the fixture `openrouter_server` starts servers and closes them.
"""

from ._reply import Reply
from ._server import Replies, Request, Server

__all__ = ["Replies", "Reply", "Request", "Server"]
