"""A script: what is answered to which request, shared by the server and the transport."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace

from ._reply import Reply
from ._request import Request

Step = Reply | Callable[[Request], Reply]
"""What answers one request: a reply, or a function of the request, such as an `Answer`."""

Replies = Step | Iterable[Step]
"""What a `Server` or a `Transport` can be given: one step for every request, or steps in order."""


class Script:
    """Replies for requests, and the requests that came.

    Args:
        replies: One step for every request, or several, given in order. If a function fails, the client gets status
            500 and an error message that names the exception. Functions may be called in several threads at once.
        strict: What becomes of a request beyond several steps. If not, the last step repeats. If so, it gets status
            501, which this library's client does not retry, and `check` fails.

    Raises:
        ValueError: There is no step at all.

    Attributes:
        requests: The requests so far, in the order in which they were completely read.
    """

    def __init__(self, replies: Replies, strict: bool = False) -> None:
        self._repeats = isinstance(replies, Reply) or callable(replies)
        self._steps = [replies] if isinstance(replies, Reply) or callable(replies) else list(replies)
        if not self._steps:
            raise ValueError("a script needs at least one reply")
        self._strict = strict
        self._recording = threading.Lock()
        self.requests: list[Request] = []

    @property
    def last_request(self) -> Request:
        """The latest request.

        Raises:
            AssertionError: None has come.
        """
        if not self.requests:
            raise AssertionError("no request has come")
        return self.requests[-1]

    def check(self) -> None:
        """Assert that each of several steps was asked for, and, if the script is strict, nothing beyond them.

        A single step, which is for every request, always passes.

        Raises:
            AssertionError: It was not; the message lists the replies left over, or the requests too many.
        """
        __tracebackhide__ = True
        if self._repeats:
            return
        count = len(self._steps)
        if unused := self._steps[len(self.requests) :]:
            left = "".join(f"\n  {step!r}" for step in unused)
            raise AssertionError(
                f"the script has {count} replies, but only {len(self.requests)} requests came; left:{left}"
            )
        if self._strict and (beyond := self.requests[count:]):
            came = "".join(f"\n  {request!r}" for request in beyond)
            raise AssertionError(
                f"the script has {count} replies, but {len(self.requests)} requests came; beyond it:{came}"
            )

    def _record(self, request: Request) -> Request:
        """Add a request, and return it with its number."""
        with self._recording:
            numbered = replace(request, number=len(self.requests) + 1)
            self.requests.append(numbered)
        return numbered

    def _reply_to(self, request: Request) -> Reply:
        count = len(self._steps)
        if self._strict and not self._repeats and request.number > count:
            return Reply.error(501, f"the script has {count} replies, and this is request {request.number}")
        return _perform(self._steps[min(request.number, count) - 1], request)


def _perform(step: Step, request: Request) -> Reply:
    if isinstance(step, Reply):
        return step
    try:
        reply = step(request)
        if not isinstance(reply, Reply):  # pyright: ignore[reportUnnecessaryIsInstance] - users may have no type checker
            raise TypeError(f"a Reply is needed, not {reply!r}")
    except KeyboardInterrupt:
        raise
    # Whatever it is (pytest's own failures are no Exceptions): in a server's thread there is nobody else to hear of it.
    except BaseException as error:  # noqa: BLE001
        return Reply.error(500, f"the server's reply function raised {type(error).__name__}: {error}")
    return reply
