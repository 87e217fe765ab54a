"""What a client asked, and assertions about it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

_SHOWN = 300
"""Characters of a value that a message shows."""


@dataclass(frozen=True, repr=False)
class ReceivedRequest:
    """One request, as it came.

    Args:
        method: "POST", say.
        path: The request's target with its query, "/responses?x=1", say.
        headers: Values by lower-case name; those of a repeated header are joined by ", ".
        body: The body, its chunks joined; not decompressed.
        version: "HTTP/1.1" or "HTTP/1.0".
        number: Which request of its server or transport it is, from 1.
    """

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    version: str = "HTTP/1.1"
    number: int = 1

    def json(self) -> Any:
        """The body, decoded from JSON.

        Raises:
            ValueError: The body is not JSON.
        """
        return json.loads(self.body)

    @property
    def route(self) -> str:
        """The path without its query: "/models"."""
        return self.path.partition("?")[0]

    @property
    def tool_outputs(self) -> dict[str, Any]:
        """What tools gave, as `input` sends it back: outputs by `call_id`, each as it was sent."""
        sent: str | list[dict[str, Any]] = self.json().get("input") or []
        items = [] if isinstance(sent, str) else sent
        return {item["call_id"]: item["output"] for item in items if "call_id" in item and "output" in item}

    def assert_sent(self, **fields: Any) -> None:
        """Assert that the body has these fields, with these values; others may be there, too.

        Args:
            **fields: Values by name: JSON, or models of this library, at any depth. `unittest.mock.ANY` is any value.

        Raises:
            AssertionError: A field is absent or has another value; the message lists each of them.
            ValueError: The body is not JSON.
        """
        __tracebackhide__ = True
        asked = self.json()
        wrong = [
            f"  {name}: expected {_show(expected)}, but {_show(asked[name]) if name in asked else 'nothing'} was sent"
            for name, expected in _plain(fields).items()
            if name not in asked or expected != asked[name]
        ]
        if wrong:
            raise AssertionError("\n".join([f"request {self.number} is not as expected:", *wrong]))

    def __repr__(self) -> str:
        # Headers stay out: they hold a key, which is a real one where a program reads it from its settings.
        return f"<Request {self.number}: {self.method} {self.path} {_shorten(self.body.decode(errors='replace'))}>"


def _plain(value: Any) -> Any:
    """The value with models turned into JSON."""
    if isinstance(value, dict):
        return {name: _plain(nested) for name, nested in cast("dict[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(nested) for nested in cast("list[Any]", value)]
    return value.to_dict() if hasattr(value, "to_dict") else value


def _show(value: Any) -> str:
    return _shorten(repr(value))


def _shorten(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
