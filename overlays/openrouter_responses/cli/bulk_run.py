"""The command `openrouter bulk`: a run from its first pass to its summary."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterable, Callable, Iterable, Iterator
from contextlib import ExitStack, closing, suppress
from io import BufferedReader, RawIOBase
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from .bulk import defaults_of
from .bulk_files import Files, UsageError, files_of, write_whole
from .bulk_summary import summary_lines

if TYPE_CHECKING:
    from ..bulk import AsyncBulkRun, BulkRequest, Journal
    from ..bulk._display import Display
    from ..client import OpenRouter

_SOME_FAILED, _WRONG_INPUT, _OVER_BUDGET, _INTERRUPTED = 1, 2, 3, 130


def run(args: argparse.Namespace) -> int:
    """Run the command; return the exit status."""
    from ..bulk import JournalError
    from ..bulk._lines import InputError

    try:
        if args.list_in_doubt is not None:
            return _list_in_doubt(args.list_in_doubt)
        return _Command(args).run()
    except (UsageError, InputError, JournalError, ImportError, TypeError, ValueError) as error:
        _show(f"{error}")
        return _WRONG_INPUT
    except OSError as error:
        _show(f"{error.filename or ''}: {error.strerror or error}".removeprefix(": "))
        return _WRONG_INPUT
    except KeyboardInterrupt:
        return _INTERRUPTED


def _show(*lines: str) -> None:
    for line in lines:
        text = f"openrouter bulk: {line}\n"
        encoding = sys.stderr.encoding or "utf-8"  # what a file is called can be more than a terminal's encoding has
        sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
    sys.stderr.flush()


def _list_in_doubt(path: str) -> int:
    from ..bulk import Journal
    from ..bulk._outputs import line_of

    if not Path(path).exists():
        raise UsageError(f"there is no journal {path}")
    found = False
    with Journal(path) as journal:
        for result in journal.in_doubt():
            found = True
            sys.stdout.write(line_of(result, str).decode())
    return _SOME_FAILED if found else 0


class _Command:
    """One run.

    Args:
        args: The arguments.

    Raises:
        UsageError: They contradict one another.
        TypeError: An argument of `send` does not exist.
        ValueError: One is wrong.
        OSError: A file cannot be read.
    """

    def __init__(self, args: argparse.Namespace) -> None:
        from ..bulk._inputs import format_of

        self.args = args
        self.files: Files = files_of(args)
        self.defaults = defaults_of(args)
        self.output_type = None if args.schema is None else _schema(args.schema)
        self.total: int | None = None
        self._format = format_of("standard input" if args.input == "-" else args.input, args.format)

    def run(self) -> int:
        """Run it; return the exit status."""
        self.requests()  # a wrong template or format is refused first
        with self._client() as client:
            if self.files.is_file or self.args.check:
                self._check(client)
            if self.args.check:
                _show(f"{self.total:,} requests can be sent; nothing was sent")
                return 0
            self.files.check()
            with ExitStack() as stack:
                return asyncio.run(_Run(self, client, self._journal(stack)).run())

    def requests(self, source: Any = None) -> Iterator[BulkRequest]:
        """Return the requests of the input, from its beginning."""
        from ..bulk._inputs import read_requests

        args = self.args
        found = read_requests(source or self.files.source, template=args.template, format=self._format)
        return islice(found, args.limit)

    def _client(self) -> OpenRouter:
        from ..client import OpenRouter

        return OpenRouter(server_url=self.args.server_url, requests_per_minute=self.args.requests_per_minute)

    def _check(self, client: OpenRouter) -> None:
        from .._response_calls import prepare
        from ..bulk._check import check_requests

        def prepared(parameters: Any) -> object:
            return prepare(client, False, {**self.defaults, **parameters})

        found = check_requests(self.requests(), prepared if self.args.check else None)
        self.total = found.requests
        if not found.requests:
            raise UsageError(f"there is no request in {self.files.source}")
        if found.broken and (self.args.check or not self.args.allow_broken):
            _show(*found.problems)
            more = f" (the first {len(found.problems)} are shown)" if found.broken > len(found.problems) else ""
            way_out = "" if self.args.check else "; --allow-broken sends the others"
            raise UsageError(
                f"{found.broken:,} of {found.requests:,} requests cannot be sent{more}, so none was{way_out}"
            )

    def _journal(self, stack: ExitStack) -> Journal | None:
        from ..bulk import Journal

        if self.files.journal is None:
            return None
        is_there = self.files.goes_on
        journal = stack.enter_context(Journal(self.files.journal))
        if is_there and not self.args.quiet:
            _show(f"going on from {self.files.journal}")
        return journal


def _schema(path: str) -> Any:
    from ..bulk._lines import InputError
    from ..bulk._schema import SchemaType

    try:
        return SchemaType(Path(path).read_text("utf-8"))
    except (InputError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}") from None


class _Run:
    """The part of a run that sends.

    Args:
        command: What is run.
        client: The client.
        journal: The journal, or None.
    """

    def __init__(self, command: _Command, client: OpenRouter, journal: Journal | None) -> None:
        from ..bulk._display import display_on
        from ..bulk._progress import Progress

        args = command.args
        self._command = command
        self._client = client
        self._journal = journal
        self._progress = Progress(command.total, time.monotonic())
        self._display: Display = display_on(sys.stderr, args.progress_every, quiet=args.quiet)
        self._interrupts = 0
        self._problem: str | None = None
        self._status = 0

    async def run(self) -> int:
        """Send the requests and write their results; return the exit status."""
        args, command = self._command.args, self._command
        requests, stop_reading = self._requests()
        calls: Any = self._client.responses
        async with self._client:
            results: AsyncBulkRun[Any] = calls.map_async(
                requests,
                concurrency=args.concurrency,
                journal=self._journal,
                ordered=args.ordered,
                output_type=command.output_type,
                in_doubt=args.in_doubt,
                max_cost=args.max_cost,
                max_tokens=args.max_tokens,
                worst_cost=args.worst_cost,
                **command.defaults,
            )

            def stop() -> None:
                results.stop()
                stop_reading()

            restore = self._on_signals(stop)
            ticker = asyncio.create_task(self._tick())
            try:
                with closing(command.files.open_out()) as out:
                    await self._take(results, out, stop)
            finally:
                restore()
                ticker.cancel()
                with suppress(asyncio.CancelledError):
                    await ticker
                self._display.show(self._progress.figures(time.monotonic()))
                self._display.close()
        return self._end(results)

    def _requests(self) -> tuple[Iterable[BulkRequest] | AsyncIterable[BulkRequest], Callable[[], None]]:
        """Return the requests, and what ends reading them."""
        if self._command.files.is_file or os.name == "nt":  # Windows cannot wait for a pipe
            return self._command.requests(), lambda: None
        from ..bulk._pipe import StoppableInput, in_thread

        source = self._command.files.source
        descriptor = sys.stdin.fileno() if source == "-" else os.open(source, os.O_RDONLY)
        raw = StoppableInput(descriptor)
        return in_thread(self._command.requests(cast("BinaryIO", BufferedReader(raw)))), raw.stop

    async def _take(self, results: AsyncBulkRun[Any], out: RawIOBase, stop: Callable[[], None]) -> None:
        """Write the results as they come."""
        from ..bulk import BudgetReachedError, RunStoppedError
        from ..bulk._lines import InputError
        from ..bulk._outputs import line_of

        redact = self._client.api_key.secret().redact
        try:
            async with results:
                async for result in results:
                    self._progress.add(result, time.monotonic())
                    if self._problem is None:
                        try:
                            write_whole(out, line_of(result, redact, full=self._command.args.full))
                        except OSError as error:
                            self._fail(_SOME_FAILED, f"results cannot be written: {error.strerror or error}")
                            stop()
        except BudgetReachedError as error:
            self._fail(_OVER_BUDGET, str(error))
        except RunStoppedError as error:
            self._fail(_SOME_FAILED, str(error))
        except InputError as error:
            self._fail(_WRONG_INPUT, str(error))
        except OSError as error:
            self._fail(_WRONG_INPUT, f"the input cannot be read: {error.strerror or error}")

    def _fail(self, status: int, problem: str) -> None:
        self._status, self._problem = status, problem

    async def _tick(self) -> None:
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
                _show("those under way are in doubt" if self._journal is not None else "those under way are lost")
                os._exit(_INTERRUPTED)
            _show("waiting for the requests under way; interrupt again to leave at once")
            loop.call_soon_threadsafe(stop)

        before = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}

        def restore() -> None:
            for number, handler in before.items():
                signal.signal(number, handler)

        return restore

    def _end(self, results: AsyncBulkRun[Any]) -> int:
        """Show the summary; return the exit status."""
        summary = results.summary
        is_interrupted = self._interrupts > 0
        lines = summary_lines(summary, self._command.files.journal, self._problem, is_interrupted)
        if not self._command.args.quiet or self._problem is not None:
            _show(*lines)
        if is_interrupted:
            return _INTERRUPTED
        if not self._status and not summary.ok + summary.failed + summary.in_doubt:
            _show(f"there is no request in {self._command.files.source}")
            return _WRONG_INPUT
        return self._status or (_SOME_FAILED if summary.failed or summary.in_doubt else 0)
