"""A small package around the runtime as it stands in the generator's folder."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openrouter_codegen.runtime import decode, spelling, validation

NAME = "package_around"
CONTRACT: dict[str, Any] = {
    "Cat": {
        "type": "object",
        "properties": {
            "kind": {"const": "cat"},
            "lives": {"type": "integer", "minimum": 1, "maximum": 9},
            "from": {"type": "string"},
            "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
        },
        "required": ["kind"],
    },
    "Dog": {
        "type": "object",
        "properties": {"kind": {"const": "dog"}, "name": {"type": "string", "maxLength": 3}},
        "required": ["kind", "name"],
    },
    "Pet": {"anyOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
    "Size": {"enum": ["small", "large"]},
}
SPELLINGS = {"Cat": {"from_": "from"}}
MODELS = {
    "__init__": 'MODULES = {"Cat": "cat", "Dog": "dog", "Pet": "pet"}\n',
    "cat": """
from __future__ import annotations
from typing import Any, Literal
from openrouter_codegen.runtime.decode import each, ref
from openrouter_codegen.runtime.model import ApiModel
from openrouter_codegen.runtime.unset import UNSET, Unset

class Cat(ApiModel):
    _renamed = {"from": "from_"}
    _decoders = {"friends": each(ref("Pet"))}
    _spellings = {"origin": "from_"}
    kind: Literal["cat"] = "cat"
    lives: int | Unset = UNSET
    from_: str | Unset = UNSET
    friends: list[Any] | Unset = UNSET
""",
    "dog": """
from __future__ import annotations
from typing import Literal
from openrouter_codegen.runtime.model import ApiModel

class Dog(ApiModel):
    name: str
    kind: Literal["dog"] = "dog"
""",
    "pet": """
from __future__ import annotations
from typing import Literal
from openrouter_codegen.runtime.decode import tagged
from openrouter_codegen.runtime.model import UnknownModel

class UnknownPet(UnknownModel):
    kind: Literal["UNKNOWN"] = "UNKNOWN"
    _tag = "kind"

decode = tagged("kind", {"cat": "Cat", "dog": "Dog", "both": ("Cat", "Dog")}, UnknownPet.from_dict)
""",
}


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Write a package and point the runtime at it; return its modules by name."""
    folder = tmp_path / NAME / "models"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").write_text("", encoding="utf-8")
    (folder.parent / "contract.json").write_text(json.dumps(CONTRACT), encoding="utf-8")
    (folder.parent / "spellings.json").write_text(json.dumps(SPELLINGS), encoding="utf-8")
    for name, text in MODELS.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    for module in (decode, spelling, validation):
        monkeypatch.setattr(module, "PACKAGE", NAME)
    _forget()
    importlib.invalidate_caches()
    yield decode.load
    _forget()


def _forget() -> None:
    validation.contract.cache_clear()
    spelling.spellings.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]
