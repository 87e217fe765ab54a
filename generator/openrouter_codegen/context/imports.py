"""Imports of a module of a model: those that its code mentions, as the formatter would leave them."""

from __future__ import annotations

import re

WORD = re.compile(r"\w+")
TYPING = ("Any", "Literal")
RUNTIME = (
    ("decode", ("best", "each", "either", "lazy", "ref", "values")),
    ("model", ("ABSENT", "ApiModel")),
    ("types", ("File",)),
    ("unset", ("UNSET", "Unset")),
)


def model_imports(code: str, needed: set[str]) -> str:
    """Return the imports of a model's module.

    Dropping what is not used is the formatter's, too; but that costs it more than all else it does.

    Args:
        code: What stands in the class, without its docstring, in which names are only words.
        needed: Names that are used outside of it.
    """
    words = {*WORD.findall(code), *needed}
    lines = ["import builtins\n"] if "builtins" in words else []
    typing = [name for name in ("TYPE_CHECKING", *TYPING) if name in words]
    if typing:
        lines.append(f"from typing import {', '.join(typing)}\n")
    if lines:
        lines.append("\n")
    for module, names in RUNTIME:
        if used := [name for name in names if name in words]:
            lines.append(f"from ..runtime.{module} import {', '.join(used)}\n")
    return "".join(lines)
