"""A script: which response each request gets, shared by the server and the transport."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, cast

from ._checks import check, check_flag, check_script_function, is_a
from ._raw_response import RawResponse
from ._received_request import ReceivedRequest

Step = RawResponse | Callable[[ReceivedRequest], "Step"]
"""What one request gets: a response, or a function of the request; a function may return another step."""

ServerScript = Step | Iterable[Step] | Mapping[str, object]
"""What a `Server` or a `FakeTransport` can be given: one step for every request, steps in order, or paths, such as "/models",
to either. What a path has is not typed, since mypy takes a mapping of both for one of objects; it is checked."""


_DEEPEST = 10
"""How many functions may return one another."""


class Script:
    """The responses to requests, and the requests that came.

    Args:
        script: One step for every request, or several, given in order, or a mapping of paths to either; a path that is not in
            it gets status 501. If a function fails, the client gets status 500 and an error message that names
            the exception. Functions may be called in several threads at once.
        strict: What becomes of a request beyond several steps. If not, the last step repeats. If so, it gets status
            501, which this library's client does not retry, and `check` fails.

    Raises:
        TypeError: A step is neither a response nor a function of the request.
        ValueError: There is no step at all.

    Attributes:
        requests: The requests so far, in the order in which they were completely read.
    """

    def __init__(self, script: ServerScript, strict: bool = False) -> None:
        check_flag(strict=strict)
        self._repeats = isinstance(script, RawResponse) or callable(script)
        self._routes = _routes(script, strict)
        self._steps = _steps(script) if self._routes is None else []
        if not (self._routes or self._steps):
            raise ValueError("a script needs at least one response")
        self._strict = strict
        self._recording = threading.Lock()
        self.requests: list[ReceivedRequest] = []

    @property
    def last_request(self) -> ReceivedRequest:
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
            AssertionError: It was not; the message lists the responses left over, or the requests too many.
        """
        __tracebackhide__ = True
        if self._repeats:
            return
        if self._routes is not None:
            self._check_routes(self._routes)
            return
        count = len(self._steps)
        scripted, came = _number_of("response", count), _number_of("request", len(self.requests))
        if unused := self._steps[len(self.requests) :]:
            left = "".join(f"\n  {step!r}" for step in unused)
            raise AssertionError(f"the script has {scripted}, but only {came} came; left:{left}")
        if self._strict and (beyond := self.requests[count:]):
            shown = "".join(f"\n  {request!r}" for request in beyond)
            raise AssertionError(f"the script has {scripted}, but {came} came; beyond it:{shown}")

    def _record(self, request: ReceivedRequest) -> ReceivedRequest:
        """Add a request, and return it with its number."""
        with self._recording:
            numbered = replace(request, number=len(self.requests) + 1)
            self.requests.append(numbered)
        return numbered

    def _check_routes(self, routes: Mapping[str, Script]) -> None:
        __tracebackhide__ = True
        for path, route in routes.items():
            try:
                route.check()
            except AssertionError as error:
                raise AssertionError(f"{path}: {error}") from None
        if self._strict and (lost := [request for request in self.requests if request.route not in routes]):
            came = "".join(f"\n  {request!r}" for request in lost)
            raise AssertionError(f"the script has no response for the paths of these requests:{came}")

    def _response_to(self, request: ReceivedRequest) -> RawResponse:
        if self._routes is None:
            return self._response_at(request.number, request)
        route = self._routes.get(request.route)
        if route is None:
            known = ", ".join(self._routes)
            return RawResponse.error(501, f"the script has no response for {request.route}, only for {known}")
        with self._recording:
            route.requests.append(request)
            place = len(route.requests)
        return route._response_at(place, request)

    def _response_at(self, place: int, request: ReceivedRequest) -> RawResponse:
        """Return the response to a request that is the `place`th, from 1, of those that the steps are for."""
        count = len(self._steps)
        if self._strict and not self._repeats and place > count:
            return RawResponse.error(
                501, f"the script has {_number_of('response', count)}, and this is request {place}"
            )
        return _perform(self._steps[min(place, count) - 1], request)


def _routes(script: Any, strict: bool) -> dict[str, Script] | None:
    """Return the scripts of a mapping by their paths; None where a script is not a mapping."""
    if not is_a(script, Mapping):
        return None
    for path in script:
        check("a path of the script", path, _is_path(path), 'a string such as "/models"', TypeError)
        check(f"the script of {path}", script[path], not is_a(script[path], Mapping), "responses", TypeError)
    return {path: Script(steps, strict) for path, steps in script.items()}


def _is_path(path: object) -> bool:
    return isinstance(path, str) and path.startswith("/") and "?" not in path


def _steps(script: Any) -> list[Step]:
    """Return the steps of a script; wrong ones are refused here, where they stand, and not when a request comes."""
    if isinstance(script, RawResponse):
        return [script]
    if callable(script):
        check_script_function("a script", script)
        return [cast("Step", script)]
    is_list = is_a(script, Iterable) and not is_a(script, str, bytes, Mapping)
    check(
        "a script",
        script,
        is_list,
        "a RawResponse, a FakeResponse, a function, a list of these, or a mapping of paths to them; for a text, "
        "FakeResponse(text)",
        TypeError,
    )
    steps: list[Any] = list(script)
    for index, step in enumerate(steps):
        if not isinstance(step, RawResponse):
            check_script_function(f"response {index + 1} of the script", step)
    return steps


def _perform(step: Step, request: ReceivedRequest) -> RawResponse:
    try:
        response: Any = step
        for _ in range(_DEEPEST):
            if isinstance(response, RawResponse):
                return response
            if not callable(response):
                raise TypeError(f"a RawResponse is needed, not {response!r}")
            response = response(request)
        raise TypeError(f"functions return functions, more than {_DEEPEST} deep")
    except KeyboardInterrupt:
        raise
    # Whatever it is (pytest's own failures derive from BaseException): in a server's thread nobody else would see it.
    except BaseException as error:  # noqa: BLE001
        return RawResponse.error(500, f"the server's response function raised {type(error).__name__}: {error}")


def _number_of(what: str, number: int) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
