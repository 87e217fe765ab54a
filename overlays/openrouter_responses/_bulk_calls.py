"""Calls for many requests; what they need is imported when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping
    from os import PathLike

    from .bulk import AsyncBulkRun, BulkRequest, BulkRun, Journal
    from .client import OpenRouter
    from .params import SendParams
    from .structured import OutputType

T = TypeVar("T")


class BulkCalls:
    """The calls `map` and `map_async`."""

    if TYPE_CHECKING:
        _client: OpenRouter

    @overload
    def map(
        self,
        requests: Iterable[str | Mapping[str, Any] | BulkRequest],
        *,
        output_type: type[T] | OutputType[T],
        concurrency: int = 32,
        journal: str | PathLike[str] | Journal | None = None,
        ordered: bool = False,
        in_doubt: Literal["report", "again", "settle"] = "report",
        max_cost: float | None = None,
        max_tokens: int | None = None,
        worst_cost: float | None = None,
        **parameters: Unpack[SendParams],
    ) -> BulkRun[T]: ...
    @overload
    def map(
        self,
        requests: Iterable[str | Mapping[str, Any] | BulkRequest],
        *,
        output_type: None = None,
        concurrency: int = 32,
        journal: str | PathLike[str] | Journal | None = None,
        ordered: bool = False,
        in_doubt: Literal["report", "again", "settle"] = "report",
        max_cost: float | None = None,
        max_tokens: int | None = None,
        worst_cost: float | None = None,
        **parameters: Unpack[SendParams],
    ) -> BulkRun[None]: ...
    def map(
        self,
        requests: Iterable[str | Mapping[str, Any] | BulkRequest],
        *,
        output_type: type[T] | OutputType[T] | None = None,
        concurrency: int = 32,
        journal: str | PathLike[str] | Journal | None = None,
        ordered: bool = False,
        in_doubt: Literal["report", "again", "settle"] = "report",
        max_cost: float | None = None,
        max_tokens: int | None = None,
        worst_cost: float | None = None,
        **parameters: Unpack[SendParams],
    ) -> BulkRun[Any]:
        """Create a response for each of many requests, several at a time, and return an iterator of what became of them.

            prompts = ["Who was Ada Lovelace?", "Who was Alan Turing?"]
            with client.responses.map(prompts, model="openai/gpt-4o", journal="run.db") as results:
                for result in results:
                    print(result.index, result.status, result.output_text)

        Requests are read as they are needed, and results come as soon as they are here. A request that fails is a result with an
        `error`, and the others go on.

        Args:
            requests: Texts, mappings of arguments of `send` and perhaps a `custom_id`, or `BulkRequest`s.
            output_type: Type of the JSON that the texts are, as `parse` takes it: `result.parsed` is the value.
            concurrency: How many calls are under way at most, 1 to 1000. It is lowered by itself while the server refuses some.
            journal: A file, or a `Journal`, in which each request is written before it is sent and when its result is here. A run
                that was ended in any way goes on with the same file and the same requests.
            ordered: Whether results come in the order of the requests; those that are early wait, and some that are late hold
                up new ones.
            in_doubt: What becomes of requests in the journal that may have been billed and whose responses did not come:
                "report" returns them as results, "again" sends them again, "settle" looks them up where the ID of their
                generation is known, see `OpenRouter.recover`.
            max_cost: US dollars that the run may cost, earlier runs with its journal included. No request begins while it, and
                all that are under way, could together exceed that at the prices of the model's dearest provider.
            max_tokens: Tokens, of input and output together, that the run may take; needs `max_output_tokens`.
            worst_cost: US dollars that one request costs at most, for `max_cost`; needed where that cannot be calculated.
            **parameters: Those of `send` for all requests; those of a request win.

        Returns:
            The run. Iterating raises `BudgetReachedError` or `RunStoppedError` after the last result where it ends before the
            requests do; what an iterable of the caller raises is raised then, too.

        Raises:
            JournalError: The journal is used by another process, or is none.
            TypeError: An argument has the wrong type.
            ValueError: An argument is out of range.
        """
        from .bulk import BulkRun
        from .bulk._request import check_requests
        from .bulk._settings import BulkSettings

        check_requests(requests)
        settings: BulkSettings[Any] = BulkSettings(
            self._client, dict(parameters), concurrency=concurrency, journal=journal, ordered=ordered, output_type=output_type,
            in_doubt=in_doubt, max_cost=max_cost, max_tokens=max_tokens, worst_cost=worst_cost,
        )  # fmt: skip
        return BulkRun(settings, requests)

    @overload
    def map_async(
        self,
        requests: Iterable[str | Mapping[str, Any] | BulkRequest]
        | AsyncIterable[str | Mapping[str, Any] | BulkRequest],
        *,
        output_type: type[T] | OutputType[T],
        concurrency: int = 32,
        journal: str | PathLike[str] | Journal | None = None,
        ordered: bool = False,
        in_doubt: Literal["report", "again", "settle"] = "report",
        max_cost: float | None = None,
        max_tokens: int | None = None,
        worst_cost: float | None = None,
        **parameters: Unpack[SendParams],
    ) -> AsyncBulkRun[T]: ...
    @overload
    def map_async(
        self,
        requests: Iterable[str | Mapping[str, Any] | BulkRequest]
        | AsyncIterable[str | Mapping[str, Any] | BulkRequest],
        *,
        output_type: None = None,
        concurrency: int = 32,
        journal: str | PathLike[str] | Journal | None = None,
        ordered: bool = False,
        in_doubt: Literal["report", "again", "settle"] = "report",
        max_cost: float | None = None,
        max_tokens: int | None = None,
        worst_cost: float | None = None,
        **parameters: Unpack[SendParams],
    ) -> AsyncBulkRun[None]: ...
    def map_async(
        self,
        requests: Iterable[str | Mapping[str, Any] | BulkRequest]
        | AsyncIterable[str | Mapping[str, Any] | BulkRequest],
        *,
        output_type: type[T] | OutputType[T] | None = None,
        concurrency: int = 32,
        journal: str | PathLike[str] | Journal | None = None,
        ordered: bool = False,
        in_doubt: Literal["report", "again", "settle"] = "report",
        max_cost: float | None = None,
        max_tokens: int | None = None,
        worst_cost: float | None = None,
        **parameters: Unpack[SendParams],
    ) -> AsyncBulkRun[Any]:
        """Like `map`, asynchronously; `requests` may be an asynchronous iterable, too.

        async with client.responses.map_async(prompts, model="openai/gpt-4o") as results:
            async for result in results:
                print(result.output_text)
        """
        from .bulk import AsyncBulkRun
        from .bulk._request import check_requests
        from .bulk._settings import BulkSettings

        check_requests(requests, also_async=True)
        settings: BulkSettings[Any] = BulkSettings(
            self._client, dict(parameters), concurrency=concurrency, journal=journal, ordered=ordered, output_type=output_type,
            in_doubt=in_doubt, max_cost=max_cost, max_tokens=max_tokens, worst_cost=worst_cost,
        )  # fmt: skip
        return AsyncBulkRun(settings, requests)


for _call in (BulkCalls.map, BulkCalls.map_async):
    _call.__qualname__ = f"Responses.{_call.__name__}"  # as messages of wrong arguments name it
