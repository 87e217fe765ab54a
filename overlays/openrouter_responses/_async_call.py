"""What `send_async` returns: a coroutine that is an asynchronous context manager, too."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Generator
from types import TracebackType
from typing import Any, Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)
Function = TypeVar("Function", bound=Callable[..., Any])


def as_coroutine_function(function: Function) -> Function:
    """Let `inspect.iscoroutinefunction` know that what a function returns is awaited: wrappers and mocks ask."""
    mark = getattr(inspect, "markcoroutinefunction", None)  # since Python 3.12
    marked: Function = function if mark is None else mark(function)
    return marked


class AsyncCall(Coroutine[Any, Any, T_co], Generic[T_co]):
    """A call under way: `await` gives its result, `async with` gives it, too, and closes it in the end.

        async with client.responses.send_async(model=..., input=..., stream=True) as stream:
            ...

    It is a coroutine for whatever takes one: `asyncio.create_task`, `asyncio.gather`, `anyio`.

    Args:
        coroutine: What makes the call.
    """

    __slots__ = ("_coroutine", "_result")

    def __init__(self, coroutine: Coroutine[Any, Any, T_co]) -> None:
        self._coroutine = coroutine

    def __await__(self) -> Generator[Any, Any, T_co]:
        return self._coroutine.__await__()

    async def __aenter__(self) -> T_co:
        result: Any = await self._coroutine
        self._result = result
        entered: T_co = await result.__aenter__()
        return entered

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self._result.__aexit__(exc_type, exc, tb)

    def send(self, value: Any, /) -> Any:
        """Continue the coroutine; see `collections.abc.Coroutine`."""
        return self._coroutine.send(value)

    def throw(self, *error: Any) -> Any:
        """Raise inside the coroutine; see `collections.abc.Coroutine`."""
        return self._coroutine.throw(*error)

    def close(self) -> None:
        """End the coroutine; see `collections.abc.Coroutine`."""
        self._coroutine.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._coroutine!r}>"
