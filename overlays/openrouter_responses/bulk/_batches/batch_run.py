"""One batch: its journal, which the re-run of a killed worker finds again, and its requests, as shared limits let them begin."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from openrouter_generated.runtime.named_tuple import NamedTuple

from ..._response_calls import prepare
from ...structured._output_type import OutputType
from .._errors import JournalError
from .._journal import Journal
from .._request import BulkRequest
from .._result import BulkResult
from .shared import BatchLease, SharedLimits

if TYPE_CHECKING:
    from ...client import OpenRouter

K = TypeVar("K")
_POLL_SECONDS = 0.5


class BatchSettings(NamedTuple):
    """How batches are run.

    Attributes:
        journal_dir: The folder of the journals.
        limits: What all workers share, or None.
        concurrency: Calls under way.
        output: What texts are read as, or None.
        in_doubt: What becomes of requests in doubt.
        journal_timeout: Seconds to wait for a journal that another process has.
        parameters: Arguments of `send` for all requests.
    """

    journal_dir: Path
    limits: SharedLimits | None
    concurrency: int
    output: OutputType[Any] | None
    in_doubt: Literal["report", "again", "settle"]
    journal_timeout: float
    parameters: Mapping[str, Any]


def run_batch(
    client: OpenRouter,
    requests: Sequence[BulkRequest],
    settings: BatchSettings,
    keep: Callable[[BulkResult[Any]], K],
) -> dict[str | None, K]:
    """Send the requests of a batch that were not sent before.

    Args:
        client: The client.
        requests: The requests; each has a `custom_id`.
        settings: How batches are run.
        keep: Returns what is kept of a result, whose response takes more memory than a row.

    Returns:
        What is kept, by `custom_id`.

    Raises:
        JournalError: Another process has the journal of the batch, or the journal that it had is not here.
        RunStoppedError: The server refuses the key, or all requests.
    """
    folder, name = settings.journal_dir, _name(client, requests, settings)
    path = folder / f"{name}.db"
    folder.mkdir(parents=True, exist_ok=True)
    is_new = not path.exists()
    if is_new and (other := next(folder.glob(f"{name.partition('-')[0]}-*.db"), None)) is not None:
        raise JournalError(
            f"a batch that begins with the same request has the journal {other}: the rows are not those of that batch, or not "
            "split as before, and would be sent twice. Split them as before, or pass custom_id where requests are equal, or "
            "another journal_dir to send all"
        )
    results: dict[str | None, K] = {}
    with (
        _open(path, settings.journal_timeout) as journal,
        nullcontext() if settings.limits is None else BatchLease(settings.limits) as lease,
    ):
        if lease is not None and not lease.register_batch(f"{name} {folder}", is_new):
            raise JournalError(
                f"the journal {path} does not exist, but this batch has run before: journal_dir must be a folder that all "
                "workers share. To send the whole batch again, and to be billed for it again, pass another journal_dir"
            )
        known = _known(journal, settings)
        each = requests if lease is None else lease.each(requests, lambda request: request.custom_id in known)
        with client.responses.map(
            each,
            concurrency=settings.concurrency,
            journal=journal,
            output_type=settings.output,
            in_doubt=settings.in_doubt,
            worst_cost=None if settings.limits is None else settings.limits.terms.worst_cost,
            **settings.parameters,
        ) as run:
            try:
                for result in run:
                    results[result.custom_id] = keep(result)
                    if lease is not None and result.custom_id not in known:
                        lease.count(result)
            finally:
                if lease is not None:
                    lease.stop()
    return results


def _name(client: OpenRouter, requests: Sequence[BulkRequest], settings: BatchSettings) -> str:
    """Return the name of a batch: hashes of its first request, and of all, with the schema of their output."""
    first = digest = sha256(json.dumps(None if settings.output is None else settings.output.schema).encode())
    for request in requests:
        digest.update(json.dumps(request.custom_id).encode() + _body_digest(client, request, settings))
        first = digest.copy() if first is digest else first
    return f"{first.hexdigest()[:24]}-{digest.hexdigest()[:40]}"


def _body_digest(client: OpenRouter, request: BulkRequest, settings: BatchSettings) -> bytes:
    try:
        content = prepare(client, False, {**settings.parameters, **request.parameters}).call.call.content
    except (TypeError, ValueError, OSError):  # it is not sent; `map` reports why
        return b"refused"
    return sha256(content if isinstance(content, bytes) else b"".join(content.chunks() if content else ())).digest()


def _open(path: Path, timeout: float) -> Journal:
    """Open a journal; wait while another process has it, such as a worker that the engine has given up too early."""
    deadline = time.monotonic() + timeout
    while True:
        try:
            return Journal(path)
        except JournalError as error:
            if not isinstance(error.__cause__, sqlite3.OperationalError) or time.monotonic() >= deadline:
                raise
        time.sleep(_POLL_SECONDS)


def _known(journal: Journal, settings: BatchSettings) -> set[str | None]:
    """Return the names of requests that have their result in the journal, and are not sent."""
    is_again = settings.in_doubt == "again"
    return {each.custom_id for each in journal.results() if not (is_again and each.status == "in_doubt")}
