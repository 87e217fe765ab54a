"""Batches as engines have them, as rows; and results as columns of the same type of batch.

A batch is a list of rows or of texts, a dict of columns (lists or NumPy arrays), a pandas DataFrame or a PyArrow table. None of
these packages is imported before a batch of it comes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from inspect import currentframe
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeGuard, cast

from openrouter_generated.runtime.encode import is_mapping

from .._result import BulkResult

if TYPE_CHECKING:
    from ...structured._output_type import OutputType

Type: TypeAlias = Literal["text", "number", "count"]

COLUMNS: dict[str, Type] = {
    "text": "text",
    "status": "text",
    "error": "text",
    "cost": "number",
    "input_tokens": "count",
    "output_tokens": "count",
    "seconds": "number",
    "custom_id": "text",
    "parsed": "text",
}
"""Name of each column of results to its type."""
_NUMPY: dict[Type, str] = {"text": "object", "number": "float64", "count": "int64"}
_PANDAS: dict[Type, str] = {"text": "string", "number": "Float64", "count": "Int64"}
_ARROW: dict[Type, str] = {"text": "string", "number": "float64", "count": "int64"}
TEXT_COLUMN = "prompt"
"""Name of the column that the texts of a list are in."""

Rows: TypeAlias = list[dict[str, Any]]


def rows_of(batch: Any) -> Rows:
    """Return the rows of a batch, with values of Python.

    Raises:
        TypeError: It is none of the types of batches.
        ValueError: Its columns differ in length.
    """
    if is_mapping(batch):
        return _transposed({str(name): _values(column) for name, column in batch.items()})
    if hasattr(batch, "to_pylist"):
        return cast(Rows, batch.to_pylist())
    if hasattr(batch, "assign"):
        return _transposed({str(name): _values(batch[name]) for name in batch.columns}, len(batch))
    if _is_iterable(batch):
        return [_row(each) for each in batch]
    raise TypeError(
        "a batch must be a list of rows, a dict of columns, a pandas DataFrame or a PyArrow table, not "
        f"{type(batch).__name__}"
    )


def _is_iterable(batch: object) -> TypeGuard[Iterable[Any]]:
    return isinstance(batch, Iterable) and not isinstance(batch, str | bytes)


def _row(item: Any) -> dict[str, Any]:
    if isinstance(item, str):
        return {TEXT_COLUMN: item}
    if is_mapping(item):
        return dict(cast("Mapping[str, Any]", item))
    raise TypeError(f"a row must be a text or a mapping of columns, not {type(item).__name__}")


def _values(column: Any) -> list[Any]:
    return cast("list[Any]", column.tolist()) if hasattr(column, "tolist") else list(column)


def _transposed(columns: Mapping[str, Sequence[Any]], length: int = 0) -> Rows:
    lengths = {len(values) for values in columns.values()}
    if len(lengths) > 1:
        found = ", ".join(f"{name} has {len(values)}" for name, values in columns.items())
        raise ValueError(f"the columns of a batch must have the same length: {found}")
    return [
        {name: values[place] for name, values in columns.items()}
        for place in range(lengths.pop() if lengths else length)
    ]


def with_columns(batch: Any, rows: Rows, columns: Mapping[str, list[Any]]) -> Any:
    """Return a batch of the same type with more columns; a list becomes one of rows.

    Args:
        batch: The batch; a list may be used up.
        rows: Its rows.
        columns: Values by name; names are those of `COLUMNS`, with a prefix in front.
    """
    types = dict(zip(columns, COLUMNS.values(), strict=True))
    if is_mapping(batch):
        numpy = import_module("numpy")
        made = {name: numpy.array(values, dtype=_NUMPY[types[name]]) for name, values in columns.items()}
        return {**cast("Mapping[str, Any]", batch), **made}
    if hasattr(batch, "to_pylist"):
        arrow = import_module("pyarrow")
        for name, values in columns.items():
            column = arrow.array(values, type=getattr(arrow, _ARROW[types[name]])())
            is_there = name in batch.column_names  # that of the custom_id
            batch = (batch.drop_columns([name]) if is_there else batch).append_column(name, column)
        return batch
    if hasattr(batch, "assign"):
        pandas = import_module("pandas")
        return batch.assign(**{
            name: pandas.Series(values, index=batch.index, dtype=_PANDAS[types[name]]) for name, values in columns.items()
        })  # fmt: skip
    return [{**row, **{name: values[place] for name, values in columns.items()}} for place, row in enumerate(rows)]


def outcome(
    result: BulkResult[Any] | None,
    custom_id: str | None,
    error: Exception | None = None,
    output: OutputType[Any] | None = None,
) -> dict[str, Any]:
    """Return the values of a row, by the names of `COLUMNS`.

    Args:
        result: The result; None where nothing was sent.
        custom_id: The name that the row has, or None.
        error: Why nothing was sent.
        output: What the text was read as, or None.
    """
    if result is None:
        status, found = ("not_sent" if error is None else "failed"), error
        return {**dict.fromkeys(COLUMNS), "text": "", "status": status, "error": _message(found), "custom_id": custom_id,
                "input_tokens": 0, "output_tokens": 0, "seconds": 0.0}  # fmt: skip
    return {
        "text": _encodable(result.output_text),
        "status": result.status,
        "error": _message(result.error),
        "cost": result.cost,
        "input_tokens": _count(result.usage, "input_tokens"),
        "output_tokens": _count(result.usage, "output_tokens"),
        "seconds": result.seconds,
        "custom_id": custom_id,
        "parsed": None if output is None or result.parsed is None else json.dumps(output.partial(result.output_text)),
    }


def is_null(value: Any) -> bool:
    """Whether a value is what batches have where there is none: None, NaN, or what equals nothing."""
    if value is None:
        return True
    try:
        return bool(value != value)  # NaN and NaT are not equal to themselves
    except (TypeError, ValueError):  # pandas.NA, and arrays
        return type(value).__name__ == "NAType"


def _message(error: Exception | None) -> str | None:
    return None if error is None else _encodable(f"{type(error).__name__}: {error}")


def _encodable(text: str) -> str:
    """Return a text with halves of surrogate pairs replaced: columns of text are UTF-8."""
    return text.encode("utf-8", "replace").decode()


def _count(usage: Any, name: str) -> int:
    found = getattr(usage, name, None)
    return found if isinstance(found, int) and not isinstance(found, bool) and 0 <= found < 2**63 else 0


def is_emulated() -> bool:
    """Whether Dask calls only to see which columns come: with made-up rows, which must not be sent."""
    if "dask.dataframe" not in sys.modules:
        return False
    frame = currentframe()
    while frame is not None:
        if frame.f_code.co_name in ("emulate", "_emulate") and str(frame.f_globals.get("__name__")).startswith("dask."):
            return True
        frame = frame.f_back
    return False
