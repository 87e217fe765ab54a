"""A proxy between the client and a server that keeps the JSON of both directions."""

from __future__ import annotations

from typing import Any

import httpx

from openrouter_responses.testing import RawResponse, ReceivedRequest, Server
from payloads import events_in


class RecordingProxy:
    """Stands between the client and a server, passes everything on unchanged and keeps it.

    Attributes:
        received: The JSON bodies that the server got.
        delivered: What it responded: a JSON body, or the JSON of all events.
    """

    def __init__(self, target: str) -> None:
        self.received: list[Any] = []
        self.delivered: list[Any] = []
        self._target = target
        self._server = Server(self._pass_on)
        self._client = httpx.Client(trust_env=False, verify=False)

    def __enter__(self) -> RecordingProxy:
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()
        self._client.close()

    @property
    def url(self) -> str:
        return self._server.url

    def _pass_on(self, request: ReceivedRequest) -> RawResponse:
        headers = {name: request.headers[name] for name in ("authorization", "content-type", "accept")}
        response = self._client.post(self._target + request.path, content=request.body, headers=headers)
        self.received.append(request.json())
        media_type = response.headers["content-type"]
        if media_type.startswith("text/event-stream"):
            self.delivered.append(events_in(response.content))
        else:
            self.delivered.append(response.json())
        return RawResponse(response.status_code, response.content, {"Content-Type": media_type}, chunks=1000)

    def output(self) -> list[Any]:
        """Return the output of the last response, as it came."""
        last = self.delivered[-1]
        return last[-1]["response"]["output"] if isinstance(last, list) else last["output"]
