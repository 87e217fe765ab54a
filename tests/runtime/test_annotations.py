"""Models and TypedDicts as types that other libraries evaluate: typing, attrs, cattrs and pydantic."""

from __future__ import annotations

import subprocess
import sys
import typing
from typing import Any

import attrs
import cattrs
import pydantic
import pytest

import openrouter_generated.models as models
import openrouter_generated.typed_dicts as typed_dicts
from openrouter_generated.models import EasyInputMessage, OpenResponsesResult, TextDeltaEvent, Usage
from openrouter_generated.runtime.model import ApiModel
from openrouter_generated.runtime.unset import Unset
from openrouter_responses.params import CallOptions, SendParams

CLASSES = [
    value for name in models.__all__ if isinstance(value := getattr(models, name), type) and issubclass(value, ApiModel)
]
TYPED_DICTS = [value for value in vars(typed_dicts).values() if hasattr(value, "__total__")]
MESSAGE = {
    "type": "message",
    "id": "m",
    "role": "assistant",
    "content": [{"type": "output_text", "text": "Hi.", "new": 1}],
}
RESULT: dict[str, Any] = {"id": "r", "status": "completed", "output": [MESSAGE], "brand_new": {"a": None}}


def run(code: str) -> str:
    """What code prints in a fresh interpreter, where nothing has been imported or evaluated before."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60).stdout


def test_hints_of_all_models() -> None:
    assert len(CLASSES) > 300
    for cls in CLASSES:
        hints = typing.get_type_hints(cls)
        assert cls._fields.keys() <= hints.keys()
        attrs.resolve_types(cls)
        found = {field.name: field.type for field in attrs.fields(cls)}
        assert all(found[name] == hints[name] for name in cls._fields)


def test_hints_of_all_typed_dicts() -> None:
    assert len(TYPED_DICTS) > 300
    for found in (*TYPED_DICTS, CallOptions, SendParams):
        assert typing.get_type_hints(found).keys() == found.__annotations__.keys()


def test_hints_are_types() -> None:
    hints = typing.get_type_hints(OpenResponsesResult)
    assert hints["usage"] == Usage | Unset | None
    assert hints["object"] == typing.Literal["response"] | Unset


@pytest.mark.parametrize("base", ["SendParams", "CallOptions", "RunParams"])
def test_typed_dicts_of_a_program_have_the_fields_of_ours(base: str) -> None:
    """Also where ours were imported, and their annotations set, long before."""
    code = f"""
import sys, typing
from openrouter_responses import params
class Own(params.{base}, total=False):
    own: int
before = typing.get_type_hints(params.{base})
assert len(before) > 5
assert Own.__annotations__.keys() == Own.__optional_keys__ == before.keys() | {{"own"}}
if sys.version_info < (3, 14):  # which looks for the names of types in the program's module
    assert typing.get_type_hints(Own) == before | {{"own": int}}
"""
    assert run(code) == ""


def test_hints_in_a_fresh_process() -> None:
    code = "import typing\nfrom openrouter_generated.{} import {} as it\nprint(len(typing.get_type_hints(it)) > 3)"
    for module, name in (("models", "OpenResponsesResult"), ("typed_dicts", "ResponsesRequestTypedDict")):
        assert run(code.format(module, name)) == "True\n"


def test_importing_typed_dicts_imports_no_models() -> None:
    loaded = run("import sys, openrouter_generated.typed_dicts\nprint(*sys.modules)").split()
    assert not [name for name in loaded if name.startswith("openrouter_generated.models")]


@attrs.define
class Kept:
    """A class of a program's own."""

    result: OpenResponsesResult
    usage: Usage | None = None


@pytest.mark.parametrize(
    "converter", [cattrs.global_converter, cattrs.Converter(), cattrs.Converter(detailed_validation=False)]
)
def test_cattrs(converter: cattrs.Converter) -> None:
    result = converter.structure(RESULT, OpenResponsesResult)
    assert result == OpenResponsesResult.from_dict(RESULT)
    assert converter.unstructure(result) == RESULT
    kept = converter.structure({"result": RESULT, "usage": {"input_tokens": 1}}, Kept)
    assert kept.usage is not None
    assert (kept.result.output_text, kept.usage.input_tokens) == ("Hi.", 1)
    assert converter.unstructure(kept) == {"result": RESULT, "usage": {"input_tokens": 1}}
    assert converter.unstructure(EasyInputMessage(role="user", content="a")) == {"role": "user", "content": "a"}


def test_cattrs_that_is_imported_late() -> None:
    code = """
from openrouter_generated.models import EasyInputMessage
message = EasyInputMessage(role="user", content="a")
import cattrs
print(cattrs.unstructure(message), cattrs.structure({"new": 1}, EasyInputMessage).to_dict())
"""
    assert run(code) == "{'role': 'user', 'content': 'a'} {'new': 1}\n"


class Model(pydantic.BaseModel):
    """A model of a program's own."""

    result: OpenResponsesResult
    event: TextDeltaEvent | Usage | None = None


def test_pydantic_fields() -> None:
    made = Model.model_validate({"result": RESULT, "event": {"type": "response.output_text.delta", "delta": "a"}})
    assert type(made.event) is TextDeltaEvent
    assert made.result.output_text == "Hi."
    assert made.model_dump()["result"] == RESULT
    assert Model.model_validate_json(made.model_dump_json()) == made
    assert Model(result=made.result).result is made.result
    assert Model.model_json_schema()["properties"]["result"] == {"type": "object", "title": "OpenResponsesResult"}
    with pytest.raises(pydantic.ValidationError, match="is read from a JSON object"):
        Model.model_validate({"result": 5})


def test_pydantic_reads_all_models() -> None:
    for cls in CLASSES:
        adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(cls)
        assert adapter.dump_python(adapter.validate_python({"brand_new": 1})) == {"brand_new": 1}


def test_pydantic_reads_all_typed_dicts() -> None:
    for found in TYPED_DICTS:
        pydantic.TypeAdapter(found)
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(typed_dicts.EasyInputMessageTypedDict)
    assert adapter.validate_python({"role": "user", "content": "a"}) == {"role": "user", "content": "a"}
