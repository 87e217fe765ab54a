"""Rows of tables, CSV and Parquet, as they are read: one after the other."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from .lines import LONGEST, InputError, LineReader, lines_of
from .template import Template, listed, text_of

Row = Mapping[str, Any]
_INPUTS = ("input", "prompt")
_NAMES = ("custom_id", "id")
_BATCH = 1024
"""Rows of a Parquet file that are held at a time."""


def csv_rows(file: LineReader, template: Template | None) -> Iterator[tuple[int, Row | InputError]]:
    """Yield the rows of a CSV file, each with the number of its first line.

    Where it is not known any more where a row begins, the rest is not read: what came of it would be sent, and billed.

    Raises:
        InputError: There is no header, or columns are missing.
    """
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST))  # of the process, since the module has no other
    lines = _TextLines(file)
    reader = csv.reader(lines, strict=True)
    columns: list[str] = []
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader, None)
        except (csv.Error, InputError) as error:
            if not columns:
                raise InputError(f"line {start}: {error}") from None
            yield start, InputError(f"{error}; what follows is not read, since a quote may be open")
            return
        if cells is None:
            return
        if not cells:  # a blank line
            continue
        if not columns:
            columns = [cell.strip() for cell in cells]
            if lines.broken >= start:
                raise InputError(f"line {start}: it is not UTF-8")
            check_columns(columns, template)
        elif lines.broken >= start:
            yield start, InputError(f"line {lines.broken} is not UTF-8")
        elif len(cells) != len(columns):
            yield start, InputError(f"it has {len(cells)} cells, and the header has {len(columns)}")
        else:
            yield start, dict(zip(columns, cells, strict=True))


class _TextLines:
    """The lines of a file as text; `broken` is the number of the last one that is not UTF-8."""

    def __init__(self, file: LineReader) -> None:
        self._lines = lines_of(file)
        self.broken = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        number, line = next(self._lines)
        if line is None:
            raise InputError(f"line {number} has more than {LONGEST:,} bytes")
        try:
            return line.decode() + "\n"
        except UnicodeDecodeError:
            self.broken = number
            return line.decode(errors="replace") + "\n"


def parquet_rows(path: Any, template: Template | None) -> Iterator[tuple[int, Row]]:
    """Yield the rows of a Parquet file, numbered from 1, with the columns that are needed.

    Raises:
        InputError: It cannot be read, or columns are missing, or pyarrow is.
    """
    try:
        parquet: Any = import_module("pyarrow.parquet")  # by name: it has no types
        arrow_error: type[Exception] = import_module("pyarrow").ArrowException
    except ImportError as error:
        raise InputError(f'Parquet needs pyarrow: pip install "openrouter-responses[parquet]" ({error})') from None
    number = 0
    try:
        with parquet.ParquetFile(path) as file:
            columns: list[str] = file.schema_arrow.names
            needed = check_columns(columns, template)
            for batch in file.iter_batches(batch_size=_BATCH, columns=needed):
                for row in batch.to_pylist():
                    number += 1
                    yield number, row
    except (arrow_error, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:  # the system's; pyarrow's own have no number
            raise
        where = f"after row {number}: " if number else ""
        raise InputError(f"{where}{str(error).splitlines()[0]}") from None


def check_columns(columns: Sequence[str], template: Template | None) -> list[str]:
    """Return the columns that are needed.

    Raises:
        InputError: One is missing, or there twice.
    """
    for name, count in Counter(columns).items():
        if count > 1:
            raise InputError(f"the column {name!r} is there twice")
    names = [name for name in _NAMES if name in columns][:1]
    if template is not None:
        template.check(columns)
        return list(dict.fromkeys((*template.names, *names)))
    for name in _INPUTS:
        if name in columns:
            return [name, *names]
    raise InputError(
        f"it has no column 'input' or 'prompt': the columns are {listed(columns)}; "
        'say how a prompt is made of them, as in --template "Classify: {text}"'
    )


def prompt_of(row: Row, template: Template | None) -> str:
    """Return the prompt of a row.

    Raises:
        ValueError: It has none.
    """
    if template is not None:
        return template.fill(row)
    name = next(name for name in _INPUTS if name in row)
    prompt = text_of(row[name], name)
    if not prompt.strip():
        raise InputError(f"the column {name!r} is empty")
    return prompt


def name_of(row: Row) -> str | None:
    """Return the `custom_id` of a row; None where it has none."""
    value = next((row[name] for name in _NAMES if name in row), None)
    return None if value is None or value == "" else text_of(value, "custom_id")
