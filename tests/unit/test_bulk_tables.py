"""Tables of prompts: templates, CSV and Parquet."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_responses.bulk import BulkRequest
from openrouter_responses.cli.bulk_command import tables
from openrouter_responses.cli.bulk_command.inputs import read_requests
from openrouter_responses.cli.bulk_command.lines import InputError, Unreadable
from openrouter_responses.cli.bulk_command.template import Template, TemplateError

NAME = "standard input"


def read(content: str | bytes, template: str | None = None, format: str = "csv") -> list[BulkRequest]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_requests(io.BytesIO(data), format=format, template=template))


def found(requests: list[BulkRequest]) -> list[tuple[str | None, str]]:
    """Names and prompts; of a row that cannot be read its problem."""
    return [
        (
            request.custom_id,
            str(request.parameters.error).removeprefix(f"{NAME}, ")
            if isinstance(request.parameters, Unreadable)
            else request.parameters["input"],
        )
        for request in requests
    ]


# Templates


@pytest.mark.parametrize(
    ("template", "prompt"),
    [
        ("{text}", "a"),
        ("<{text}> {text} {n}", "<a> a 7"),
        ("{{{text}}} {{text}} }}", "{a} {text} }"),
        ("{a b.c}", "spaced"),
        ("{l} {o}", '[1, "é"] {"x": null}'),
        ("{text.__class__}", "a column of this name"),
        ("{n!r:>10}", "and of this"),
    ],
)
def test_columns_take_the_place_of_their_names(template: str, prompt: str) -> None:
    row = {"text": "a", "n": 7, "a b.c": "spaced", "l": [1, "é"], "o": {"x": None}}
    row |= {"text.__class__": "a column of this name", "n!r:>10": "and of this"}
    assert Template(template).fill(row) == prompt


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{text.__class__}", "the template names 'text.__class__', which is not a column; the columns are 'text', 'n'"),
        ("{text[0]}", "the template names 'text[0]', which is not a column; the columns are 'text', 'n'"),
        ("{n}", "the column 'n' has no value"),
    ],
)
def test_a_row_without_a_column_is_refused(template: str, message: str) -> None:
    with pytest.raises(TemplateError, match="column") as caught:
        Template(template).fill({"text": "a", "n": None})
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("", "the template names no column"),
        ("plain {{text}}", "the template names no column"),
        ("a {}", "the template has {} without the name of a column"),
        ("a {text", "a brace of the template is not closed, at 'a {text'"),
        ("{text} } b", "a brace of the template closes nothing, at '{text} } b'"),
        (
            "0123456789abc{01234567890123456789",
            "a brace of the template is not closed, at '3456789abc{0123456789012345678'",
        ),
        ("{a {text}", "a brace of the template is not closed, at '{a {text}'"),
    ],
)
def test_a_wrong_template_is_refused_before_anything_is_read(template: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read_requests("there is no such file.csv", template=template)
    assert str(caught.value).startswith(message)


@given(st.text(), st.text(min_size=1).filter(lambda name: not set("{}") & set(name)))
def test_any_text_around_a_column_stays(text: str, name: str) -> None:
    escaped = text.replace("{", "{{").replace("}", "}}")
    assert Template(f"{escaped}{{{name}}}{escaped}").fill({name: "{x}"}) == f"{text}{{x}}{text}"


def test_many_columns_are_not_all_listed() -> None:
    with pytest.raises(TemplateError, match=r"'c19' and 80 more$"):
        Template("{x}").fill({f"c{number}": "" for number in range(100)})


# CSV


def test_a_table_has_a_column_of_prompts_and_one_of_names() -> None:
    assert found(read("id,input\n1,a\n,b\n")) == [("1", "a"), (None, "b")]
    assert found(read('custom_id, prompt ,id\nx,"a, ""b""\nc",y\r\n')) == [("x", 'a, "b"\nc')]
    assert found(read("\n\ntext\n\na\n", "<{text}>")) == [(None, "<a>")]
    assert found(read("prompt,input\na,b\n")) == [(None, "b")]


def test_a_row_that_cannot_be_read_says_why_and_the_others_are_read() -> None:
    content = b'input,id\n"a\nb",1\nc\nd,4,5\n\xff,6\n ,7\ne,8\n'
    assert found(read(content)) == [
        ("1", "a\nb"),
        (None, "line 4: it has 1 cells, and the header has 2"),
        (None, "line 5: it has 3 cells, and the header has 2"),
        (None, "line 6: line 6 is not UTF-8"),
        ("7", "line 7: the column 'input' is empty"),
        ("8", "e"),
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('input\na\n"b\nc\n', "line 3: unexpected end of data; what follows is not read, since a quote may be open"),
        ('input\na\n"b"c\nd\n', "line 3: ',' expected after '\"'; what follows is not read, since a quote may be open"),
    ],
)
def test_where_a_quote_may_be_open_nothing_that_follows_is_sent(content: str, problem: str) -> None:
    assert found(read(content)) == [(None, "a"), (None, problem)]


@pytest.mark.parametrize(
    ("content", "template", "message"),
    [
        ("id,text\n1,a\n", None, "it has no column 'input' or 'prompt': the columns are 'id', 'text'; say how"),
        ("id;input\n1;a\n", None, "it has no column 'input' or 'prompt': the columns are 'id;input'; say how"),
        ("id,text\n1,a\n", "{txt}", "the template names 'txt', which is not a column; the columns are 'id', 'text'"),
        ("text,text\n1,a\n", "{text}", "the column 'text' is there twice"),
        (b"te\xff,b\n1,a\n", "{b}", "line 1: it is not UTF-8"),
        ('"text\n1,a\n', "{text}", "line 1: unexpected end of data"),
    ],
)
def test_a_wrong_header_is_refused_with_the_columns_there_are(content: Any, template: str | None, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read(content, template)
    assert str(caught.value).startswith(f"{NAME}: {message}")


def test_a_cell_may_be_longer_than_the_module_has_it() -> None:
    csv.field_size_limit(131072)
    text = "x" * 200_000
    assert found(read(f"input\n{text}\n")) == [(None, text)]


cells = st.text(st.characters(codec="utf-8", blacklist_characters="\r"))


@given(st.lists(st.tuples(cells, cells)))
def test_what_python_writes_is_read(rows: list[tuple[str, str]]) -> None:
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL).writerows([("a", "b"), *rows])
    assert found(read(file.getvalue(), "{a}|{b}")) == [(None, f"{a}|{b}") for a, b in rows]


# A template over other formats


def test_fields_of_objects_and_lines_of_text_are_columns() -> None:
    content = '{"id": 5, "text": "a"}\n"b"\n{"text": null}\n{"txt": "c"}\n'
    assert found(read(content, "<{text}>", "jsonl")) == [
        ("5", "<a>"),
        (None, "line 2: with a template, it must be an object, whose fields are the columns"),
        (None, "line 3: the column 'text' has no value"),
        (None, "line 4: the template names 'text', which is not a column; the columns are 'txt'"),
    ]
    assert found(read("a\n\nb\n", "<{text}>", "text")) == [(None, "<a>"), (None, "<b>")]


# Parquet


def parquet(path: Path, **columns: Any) -> Path:
    pyarrow.parquet.write_table(pyarrow.table(columns), path, row_group_size=700)
    return path


def test_rows_of_a_parquet_file_in_their_order(tmp_path: Path) -> None:
    count = 3 * 1024 + 5
    path = parquet(tmp_path / "a.parquet", id=range(count), text=[f"t{n}" for n in range(count)], more=[1.5] * count)
    requests = list(read_requests(path, template="{text} {more}"))
    assert found(requests) == [(str(n), f"t{n} 1.5") for n in range(count)]


def test_only_the_columns_that_are_needed_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    iter_batches = pyarrow.parquet.ParquetFile.iter_batches

    def spy(self: Any, **arguments: Any) -> Any:
        asked.append(arguments["columns"])
        return iter_batches(self, **arguments)

    monkeypatch.setattr(pyarrow.parquet.ParquetFile, "iter_batches", spy)
    path = parquet(tmp_path / "a.parquet", id=["1"], text=["a"], input=["b"])
    assert found(list(read_requests(path, template="{text}"))) == [("1", "a")]
    assert found(list(read_requests(path))) == [("1", "b")]
    path = parquet(tmp_path / "b.parquet", id=["1"], custom_id=["2"], input=["b"])
    assert found(list(read_requests(path))) == [("2", "b")]
    assert asked == [["text", "id"], ["input", "id"], ["input", "custom_id"]]


def test_values_of_parquet_files(tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", input=["a", None], id=[None, 2], x=[[1], [2]], raw=[b"a", b"b"])
    assert found(list(read_requests(path, template="{x}"))) == [(None, "[1]"), ("2", "[2]")]
    first, second = found(list(read_requests(path)))
    assert first == (None, "a")
    assert second == ("2", f"{path}, row 2: the column 'input' has no value")
    problem = "the column 'raw' has bytes; a prompt is made of text"
    assert found(list(read_requests(path, template="{raw}")))[0][1].endswith(problem)


def test_a_parquet_file_that_cannot_be_read_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"not parquet")
    with pytest.raises(InputError, match=r"a\.parquet: "):
        next(read_requests(path))
    with pytest.raises(InputError, match=r"it has no column 'input' or 'prompt': the columns are 'text'"):
        next(read_requests(parquet(path, text=["a"])))
    with pytest.raises(FileNotFoundError):
        next(read_requests(tmp_path / "none.parquet"))
    with pytest.raises(InputError, match="Parquet is read from a file only"):
        read_requests("-", format="parquet")

    def missing(name: str) -> Any:
        raise ImportError(f"No module named {name!r}")

    monkeypatch.setattr(tables, "import_module", missing)
    with pytest.raises(InputError, match=r'pip install "openrouter-responses\[parquet\]"'):
        next(read_requests(path))


def test_a_damaged_parquet_file_gives_what_comes_before(tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", input=[json.dumps(n) * 50 for n in range(5000)])
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2000] = b"\xff" * 2000
    path.write_bytes(data)
    requests = read_requests(path)
    assert next(requests).parameters["input"] == "0" * 50
    with pytest.raises(InputError, match=r"after row \d+: "):
        list(requests)
