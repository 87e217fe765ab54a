"""Records one response of a real server as a case, a folder that `RawResponse.file` replays."""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from openrouter_generated.runtime.headers import STREAM, media_type
from openrouter_generated.runtime.sse import looks_like_events
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses._core.redact import redact
from openrouter_responses._core.redact_recording import redact_body, redact_headers, redact_url

from ._exchange import CODINGS, RecordingClient
from ._raw_response import Ending

BODY_LIMIT = 16 * 1024 * 1024
"""Bytes that a recorded body may have."""

# Headers that say something to a client and nothing about who asked; of all others only the names are kept.
_SENT = re.compile("accept|accept-encoding|content-type|user-agent|x-openrouter-metadata")
_RECEIVED = re.compile(
    "cache-control|content-type|location|retry-after|retry-after-ms|server|x-generation-id|x-should-retry|x-ratelimit-(?:limit|remaining|reset)(?:-requests|-tokens)?|x-openrouter-cache-(?:status|age|ttl)"
)


@dataclass(frozen=True)
class Recording:
    """What was recorded.

    Attributes:
        folder: The case.
        status: The status of the response.
        size: Bytes of its body.
        ending: How the response ended: "complete", "cut" (the connection was closed too early), "reset", or "hang" (no
            byte came for as long as the recorder waits).
        redacted: How often something was redacted of the two bodies: by name of the field or by what it was.
    """

    folder: Path
    status: int
    size: int
    ending: Ending
    redacted: Mapping[str, int]


def record(
    folder: str | PathLike[str],
    request: Mapping[str, Any],
    server_url: str,
    *,
    source: str | None = None,
    api_key: str | None = None,
    secrets: Iterable[str] = (),
    overwrite: bool = False,
    timeout: float = 120.0,
    body_limit: int = BODY_LIMIT,
    about: Mapping[str, Any] | None = None,
    command: str | None = None,
) -> Recording:
    """Send a request by this package's own client and keep it, and what comes back, as a case.

    The case is a folder of `request.json` (the JSON that was sent), `response.json` or `stream.sse` (the body, byte for
    byte, without its transfer and content codings) and `meta.json`. The latter says `status`, `headers`, `chunks` (the
    offsets between the chunks of the body, if it came in several) and `ending` (if it was not "complete"), as `RawResponse` takes
    them; and `origin`, `source`, `command`, `recorded` (the date), `request` and `redacted`.

    What is not known to be harmless is redacted in the bodies, by as many bytes as it had: the key in all its spellings,
    whatever looks like a secret, and the values of fields that identify people or accounts or that the document does not
    know. Headers that are not known to be harmless are omitted, and of URLs the words stay; `redacted` lists it. What a
    stream cuts into several events, and what stands in the text that a model wrote, is not recognized: read a recording
    before you publish it. The folder appears as a whole or not at all.

    Args:
        folder: The folder to write; its name is that of the case.
        request: JSON of the request; `"stream": true` asks for a stream. Nothing is checked or added.
        server_url: URL of the server, to which `/responses` is added.
        source: What responded, with its version; default: the server's URL.
        api_key: The key; default: the environment variable `OPENROUTER_API_KEY`.
        secrets: What is redacted as well, wherever it stands.
        overwrite: Whether an existing folder is replaced.
        timeout: Seconds without a byte after which a response is taken to hang.
        body_limit: Bytes that the body may have.
        about: More to say in `meta.json`: what the response means, for instance.
        command: The command that records this, for `meta.json`.

    Raises:
        FileExistsError: The folder exists, and `overwrite` is false; nothing was sent then.
        NoResponseError: The server cannot be reached, or gave no response.
        ValueError: The body is longer than `body_limit` or cannot be decompressed; or there is no key, or the URL
            is none.
        OSError: The folder cannot be written.
    """
    folder = Path(folder)
    if folder.exists() and not overwrite:
        raise FileExistsError(f"{folder} exists: pass overwrite=True (--overwrite) to replace it")
    client = RecordingClient(body_limit)
    with (
        client,
        OpenRouter(
            api_key=api_key, server_url=server_url, client=client, timeout=timeout, max_retries=0, validate=False
        ) as router,
    ):
        given = [*secrets, router.api_key.secret().reveal()]
        failure = _send(router, request)
    if client.exchange is None:
        raise failure or RuntimeError("the client sent nothing")
    exchange = client.exchange
    sent, in_request = redact_body(exchange.request, given)
    body, in_response = redact_body(exchange.body, given)
    received, covered = redact_headers(exchange.received, _RECEIVED, given)
    asked, covered_in_request = redact_headers(exchange.sent, _SENT, given)
    path, url = redact_url(exchange.path, given), redact_url(server_url, given)
    found = dict(Counter(in_request) + Counter(in_response))
    meta: dict[str, Any] = {"status": exchange.status, "headers": received}
    if exchange.ending != "complete":
        meta["ending"] = exchange.ending
    if exchange.cuts:
        meta["chunks"] = exchange.cuts
    meta |= {
        "origin": "recorded",
        "source": source or f"the server at {url}",
        "command": _command(command, server_url, url, given),
        "recorded": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "request": {"path": path, "headers": asked},
        "redacted": {
            "bodies": found,
            "headers": _omitted(exchange.received, _RECEIVED),
            "request headers": _omitted(exchange.sent, _SENT),
            "in part": [*covered, *covered_in_request, *(["path"] if path != exchange.path else [])],
        },
        **(about or {}),
    }
    name = "stream.sse" if media_type(exchange.received) == STREAM or looks_like_events(body) else "response.json"
    _write(folder, {"request.json": show(json.loads(sent)), "meta.json": show(meta), name: body})
    return Recording(folder, exchange.status, len(body), exchange.ending, found)


def _send(router: OpenRouter, request: Mapping[str, Any]) -> OpenRouterError | None:
    """Send the request; what the client makes of the response does not matter here, only why there is none."""
    try:
        with router.responses.send(stream=bool(request.get("stream")), extra_body=request):
            return None
    except OpenRouterError as error:
        return error


def _command(command: str | None, server_url: str, url: str, secrets: list[str]) -> str:
    shown = (command or "openrouter_responses.testing.record(...)").replace(server_url, url)
    return redact(shown.encode(), secrets)[0].decode()


def _omitted(headers: httpx.Headers, harmless: re.Pattern[str]) -> list[str]:
    """Names of what is not kept, but for what describes how the body travelled."""
    return sorted(name for name in headers if not harmless.fullmatch(name) and name not in CODINGS)


def show(value: Any) -> bytes:
    """JSON as it stands in a case: indented, a list of offsets on one line."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    offsets = re.compile(r"\[\s+(\d+(?:,\s+\d+)*)\s+\]")  # on one line
    return (offsets.sub(lambda match: f"[{' '.join(match[1].split())}]", text) + "\n").encode(errors="backslashreplace")


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a folder as a whole: it is built next to its place, and replaces what is there in one step."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as scratch:
        new, old = Path(scratch, "new"), Path(scratch, "old")
        new.mkdir()
        for name, content in files.items():
            (new / name).write_bytes(content)
        try:
            if folder.exists():
                folder.rename(old)
            new.rename(folder)
        except BaseException:  # whatever comes between the two, also an interrupt
            if old.exists() and not folder.exists():
                old.rename(folder)
            raise
