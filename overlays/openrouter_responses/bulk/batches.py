"""Batches of an engine, as Ray Data and Dask have them: a callable that sends their rows and adds columns of results.

    caller = BatchCaller(OpenRouter(), template="Label this: {text}", journal_dir="/shared/run", model="openai/gpt-4o")
    ray.data.read_parquet("texts.parquet").map_batches(caller, batch_size=1000)

See `bulk.ray` and `bulk.dask` for a budget and a rate that all workers share.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from string import Formatter
from threading import Lock
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, overload
from uuid import uuid4

from .._core.option_checks import show
from ..structured._output_type import OutputType
from ._batches.batch_run import BatchSettings, run_batch
from ._batches.rows import COLUMNS, Rows, is_emulated, is_null, outcome, rows_of, with_columns
from ._batches.shared import SharedLimits
from ._request import BulkRequest, as_request
from ._settings import BulkSettings

if TYPE_CHECKING:
    from ..client import OpenRouter

__all__ = ["BatchCaller", "SharedLimits"]

BatchT = TypeVar("BatchT")
Template: TypeAlias = str | Callable[[dict[str, Any]], str | Mapping[str, Any] | BulkRequest]
_MOST_CLIENTS = 8
_arriving = Lock()
_clients: dict[str, OpenRouter] = {}
"""The clients of this process, one for each `BatchCaller` that arrived here."""


class BatchCaller:
    """Sends the rows of a batch, and returns the batch with columns of results; for Ray Data and Dask.

    It goes to workers without its key, as the client does: there the key comes from `OPENROUTER_API_KEY`, or from the function
    that is the client's `api_key`. Each worker process has one client.

    A batch has a journal in `journal_dir`, named by the SHA-256 of its requests. A batch that runs once more, since a worker was
    killed or a whole program is run again, keeps what came, and what was under way is in doubt. The rows must be split into
    batches as before: other batches have other journals.

    The columns are `text`; `status`: "ok", "failed", "in_doubt", or "not_sent" where the budget has ended; `error`; `cost` in US
    dollars; `input_tokens`, `output_tokens`; `seconds`; `custom_id`; and `parsed`, which is JSON.

    Args:
        client: The client; what it limits, it limits in each worker.
        journal_dir: Folder of the journals, on a file system that all workers share and that has locks.
        template: The input of a row's request, with the names of columns in braces; or a function of the row, a dict, which
            returns the input, arguments of `send`, or a `BulkRequest`. A row where such a column is empty is not sent.
        custom_id: Name of a column with names of requests, unique in a batch. Default: rows are numbered.
        limits: A budget and a rate that all workers share: `RayLimits` or `DaskLimits`.
        concurrency: Calls that a batch has under way.
        output_type: As `Responses.parse` takes it.
        in_doubt: What becomes of requests in doubt: "report", "again" or "settle", as in `Responses.map`.
        prefix: What names of columns of results begin with, where the batch has such columns.
        journal_timeout: Seconds to wait for a journal that another process has. It has it where an engine has lost sight of a
            worker and runs its batch elsewhere, while it is still there.
        **parameters: Arguments of `send` for all requests.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: One is out of range.
    """

    def __init__(
        self,
        client: OpenRouter,
        *,
        journal_dir: str | os.PathLike[str],
        template: Template = "{prompt}",
        custom_id: str | None = None,
        limits: SharedLimits | None = None,
        concurrency: int = 32,
        output_type: type[Any] | OutputType[Any] | None = None,
        in_doubt: Literal["report", "again", "settle"] = "report",
        prefix: str = "",
        journal_timeout: float = 60.0,
        **parameters: Any,
    ) -> None:
        _check_type("template", template, (str, Callable), "a text or a function of a row")
        _check_type("custom_id", custom_id, (str, NoneType), "the name of a column, or None")
        _check_type("limits", limits, (SharedLimits, NoneType), "RayLimits, DaskLimits or None")
        _check_type("prefix", prefix, str, "a text")
        _check_type("journal_timeout", journal_timeout, (int, float), "a number of seconds")
        self._columns = _columns_of(template) if isinstance(template, str) else ()
        self._client = client
        self._template = template
        self._custom_id = custom_id
        self._prefix = prefix
        self._token = uuid4().hex
        self._output_type = output_type
        BulkSettings(
            client, parameters, concurrency=concurrency, journal=None, ordered=False, output_type=output_type,
            in_doubt=in_doubt, max_cost=None, max_tokens=None, worst_cost=None,
        )  # fmt: skip  # it checks them
        self._settings = BatchSettings(
            Path(journal_dir).absolute(), limits, concurrency, None, in_doubt, float(journal_timeout), parameters
        )

    @overload
    def __call__(self, batch: list[Any]) -> Rows: ...
    @overload
    def __call__(self, batch: BatchT) -> BatchT: ...
    def __call__(self, batch: Any) -> Any:
        """Send the rows of a batch that were not sent before.

        Args:
            batch: A list of rows or of texts, a dict of columns, a pandas DataFrame or a PyArrow table. The texts of a list are
                a column `prompt`.

        Returns:
            A batch of the same type with columns of results; a list of rows for a list.

        Raises:
            ValueError: A column is not there, or is there that results have.
            JournalError: Another process has the journal of the batch, or the journal that it had is not here.
            RunStoppedError: The server refuses the key, or all requests.
        """
        rows = rows_of(batch)
        self._check_columns(rows)
        outcomes = [outcome(None, None)] * len(rows) if is_emulated() else self._outcomes(rows)
        columns = {f"{self._prefix}{name}": [each[name] for each in outcomes] for name in COLUMNS}
        return with_columns(batch, rows, columns)

    def _outcomes(self, rows: Rows) -> Rows:
        """Return the values of the columns of results, row by row."""
        names = [
            str(place) if self._custom_id is None else _name(row[self._custom_id], place)
            for place, row in enumerate(rows)
        ]
        asked = [self._asked(name, row) for name, row in zip(names, rows, strict=True)]
        requests = [each for each in asked if isinstance(each, BulkRequest)]
        custom_id, times = Counter(each.custom_id for each in requests).most_common(1)[0] if requests else ("", 0)
        if times > 1:
            raise ValueError(f"{times} rows of a batch have the custom_id {custom_id!r}; each needs its own")
        output = self._output()
        known: dict[str | None, dict[str, Any]] = {}
        if requests:
            settings = self._settings._replace(output=output)
            known = run_batch(
                self._client, requests, settings, lambda result: outcome(result, result.custom_id, None, output)
            )
        return [
            known.get(each.custom_id) or outcome(None, each.custom_id)
            if isinstance(each, BulkRequest)
            else outcome(None, name, each)
            for name, each in zip(names, asked, strict=True)
        ]

    def _asked(self, name: str, row: dict[str, Any]) -> BulkRequest | ValueError:
        """Return the request of a row, with a name, or why there is none."""
        if not isinstance(self._template, str):
            request = as_request(self._template(row))
            return BulkRequest(request.parameters, name if request.custom_id is None else request.custom_id)
        empty = [column for column in self._columns if is_null(row[column])]
        if empty:
            return ValueError(f"the column {empty[0]!r:.100} is empty")
        return BulkRequest({"input": self._template.format_map(row)}, name)

    def _check_columns(self, rows: Rows) -> None:
        """Check that the columns that are read are there, and those of results are not."""
        for row in rows:
            missing = [name for name in (*self._columns, self._custom_id) if name is not None and name not in row]
            if missing:
                raise ValueError(f"a row has no column {missing[0]!r:.100}; it has {', '.join(map(repr, row)):.200}")
            taken = [name for name in COLUMNS if f"{self._prefix}{name}" in row and name != self._custom_id]
            if taken:
                raise ValueError(
                    f"a row has a column {self._prefix + taken[0]!r}, which is the name of a column of results: rename that of "
                    "the row, or pass another prefix, such as prefix='result_'"
                )

    def _output(self) -> OutputType[Any] | None:
        found = self._output_type
        return found if found is None or isinstance(found, OutputType) else OutputType(found)

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Arrive in a worker, where all that stand for the same object share a client."""
        self.__dict__.update(state)
        with _arriving:
            self._client = _clients.setdefault(self._token, self._client)
            while len(_clients) > _MOST_CLIENTS:
                del _clients[next(iter(_clients))]

    def __repr__(self) -> str:
        return f"<BatchCaller {self._settings.journal_dir}>"


def _check_type(name: str, value: object, types: Any, wanted: str) -> None:
    if not isinstance(value, types):
        raise TypeError(f"{name} must be {wanted}, not {show(value)}")


def _name(value: Any, place: int) -> str:
    if is_null(value) or not str(value):
        raise ValueError(f"row {place} of a batch has no custom_id; rows count from 0")
    return str(value)


def _columns_of(template: str) -> tuple[str, ...]:
    """Return the names of columns in a template.

    Raises:
        ValueError: It is not a template, or names none.
    """
    try:
        fields = [field for _, field, _, _ in Formatter().parse(template) if field is not None]
    except ValueError as error:
        raise ValueError(f"template cannot be used: {error}; write {{{{ for a brace") from None
    names = tuple(field.partition(".")[0].partition("[")[0] for field in fields)
    if not names or not all(names) or any(name.isdigit() for name in names):
        raise ValueError(
            f'template must have names of columns in braces, as in "Label this: {{text}}", not {show(template)}'
        )
    return names
