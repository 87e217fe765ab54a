"""The part of `openrouter bulk` that sends."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterable, Callable, Iterable, Iterator
from contextlib import closing, suppress
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.named_tuple import NamedTuple

from .files import Files, show, write_whole
from .summary import Reasons, summary_lines

if TYPE_CHECKING:
    from ...bulk import AsyncBulkRun, BulkRequest
    from ...client import OpenRouter
    from .display import Display

SOME_FAILED, WRONG_INPUT, OVER_BUDGET, INTERRUPTED = 1, 2, 3, 130
"""What the exit status says."""


class Job(NamedTuple):
    """What is to be sent, and how.

    Attributes:
        args: The arguments of the command.
        files: The files.
        requests: Returns the requests, of an open file or of the input.
        defaults: Arguments of `send` for all of them.
        output_type: What their texts are read as, or None.
        total: How many they are, or None where that is not known.
    """

    args: argparse.Namespace
    files: Files
    requests: Callable[[Any], Iterator[BulkRequest]]
    defaults: dict[str, Any]
    output_type: Any
    total: int | None


class Sending:
    """A run that sends.

    Args:
        job: What is sent, and how.
        client: The client.
    """

    def __init__(self, job: Job, client: OpenRouter) -> None:
        from .display import Silent
        from .progress import Progress

        self._job = job
        self._client = client
        self._progress = Progress(job.total, time.monotonic())
        self._reasons = Reasons()
        self._display: Display = Silent()
        self._interrupts = 0
        self._problem: str | None = None
        self._status = 0

    async def run(self) -> int:
        """Send the requests and write their results; return the exit status."""
        job, args = self._job, self._job.args
        requests, stop_reading = self._requests()
        calls: Any = self._client.responses
        async with self._client:
            results: AsyncBulkRun[Any] = calls.map_async(
                requests,
                concurrency=args.concurrency,
                journal=job.files.journal,
                ordered=args.ordered,
                output_type=job.output_type,
                in_doubt=args.in_doubt,
                max_cost=args.max_cost,
                max_tokens=args.max_tokens,
                worst_cost=args.worst_cost,
                **job.defaults,
            )

            with closing(job.files.open_out()) as out:
                await self._send(results, out, stop_reading)
        return self._finish(results)

    async def _send(self, results: AsyncBulkRun[Any], out: RawIOBase, stop_reading: Callable[[], None]) -> None:
        from .display import display_on

        args = self._job.args
        self._display = display_on(sys.stderr, args.progress_every, quiet=args.quiet)
        restore = self._on_signals(results.stop)
        ticker = asyncio.create_task(self._tick())
        try:
            async with results:
                await self._take(results, out)
        finally:
            stop_reading()  # the thread that waits for input would be waited for
            restore()
            ticker.cancel()
            with suppress(asyncio.CancelledError):
                await ticker
            self._display.show(self._progress.figures(time.monotonic()))
            self._display.close()

    def _requests(self) -> tuple[Iterable[BulkRequest] | AsyncIterable[BulkRequest], Callable[[], None]]:
        """Return the requests, and what ends reading them."""
        if self._job.files.is_file or os.name == "nt":  # Windows cannot wait for a pipe
            return self._job.requests(None), lambda: None
        from .pipe import StoppableInput, in_thread

        source = self._job.files.source
        descriptor = sys.stdin.fileno() if source == "-" else os.open(source, os.O_RDONLY)
        raw = StoppableInput(descriptor)
        return in_thread(self._job.requests(BufferedReader(raw))), raw.stop

    async def _take(self, results: AsyncBulkRun[Any], out: RawIOBase) -> None:
        """Write the results as they come, to the end of the run."""
        from ...bulk import BudgetReachedError, RunStoppedError
        from .lines import InputError

        try:
            await self._write(results, out)
        except BudgetReachedError as error:
            self._fail(OVER_BUDGET, str(error))
        except RunStoppedError as error:
            self._fail(SOME_FAILED, str(error))
        except sqlite3.Error as error:
            self._fail(SOME_FAILED, f"the journal cannot be written: {error}")
        except InputError as error:
            self._fail(WRONG_INPUT, str(error))
        except OSError as error:
            self._fail(WRONG_INPUT, f"the input cannot be read: {error.strerror or error}")

    async def _write(self, results: AsyncBulkRun[Any], out: RawIOBase) -> None:
        from .outputs import line_of

        redact = self._client.api_key.secret().redact
        async for result in results:
            self._progress.add(result, time.monotonic())
            self._reasons.add(result)
            if self._problem is not None:
                continue
            try:
                write_whole(out, line_of(result, redact, full=self._job.args.full))
            except OSError as error:
                self._fail(SOME_FAILED, f"results cannot be written: {error.strerror or error}")
                results.stop()

    def _fail(self, status: int, problem: str) -> None:
        self._status, self._problem = status, problem

    async def _tick(self) -> None:
        """Show how the run gets on."""
        while True:
            await asyncio.sleep(self._display.every)
            self._display.show(self._progress.figures(time.monotonic()))

    def _on_signals(self, stop: Callable[[], None]) -> Callable[[], None]:
        """Have the first signal end the run, and the second one the process; return what undoes that."""
        loop = asyncio.get_running_loop()

        def interrupt(*_: object) -> None:
            self._interrupts += 1
            if self._interrupts > 1:
                self._display.close()
                show(f"those under way are {'in doubt' if self._job.files.journal else 'lost'}")
                os._exit(INTERRUPTED)
            show("waiting for the requests under way; interrupt again to leave at once")
            loop.call_soon_threadsafe(stop)

        before = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}

        def restore() -> None:
            for number, handler in before.items():
                signal.signal(number, handler)

        return restore

    def _finish(self, results: AsyncBulkRun[Any]) -> int:
        """Show the summary; return the exit status."""
        summary = results.summary
        is_interrupted = self._interrupts > 0
        lines = summary_lines(summary, self._job.files.journal, self._problem, is_interrupted, self._reasons)
        if not self._job.args.quiet or self._problem is not None:
            show(*lines)
        if is_interrupted:
            return INTERRUPTED
        if not self._status and not summary.ok + summary.failed + summary.in_doubt:
            show(f"there is no request in {self._job.files.source}")
            return WRONG_INPUT
        return self._status or (SOME_FAILED if summary.failed or summary.in_doubt else 0)
