"""How models print: short, however much they hold."""

from __future__ import annotations

from collections.abc import Mapping
from reprlib import Repr
from typing import Any

from .encode import Encodable, is_list

_short = Repr()
_short.maxstring = _short.maxother = 200
_short.maxlist = _short.maxtuple = _short.maxdict = _ITEMS = 8
_short.maxlevel = 4
_LONGEST = 4000


def shown(name: str, fields: Mapping[str, Any]) -> str:
    """Return how a model of a class prints."""
    try:
        text = f"{name}({', '.join(f'{field}={_shortened(value)}' for field, value in fields.items())})"
    except RecursionError:  # of models in models: the innermost that fits prints like this
        return f"{name}(...)"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 4]}...)"


def _shortened(value: Any) -> str:
    if is_list(value):
        more = ", ..." if len(value) > _ITEMS else ""
        items = [repr(item) if isinstance(item, Encodable) else _short.repr(item) for item in value[:_ITEMS]]
        return f"[{', '.join(items)}{more}]"
    return repr(value) if isinstance(value, Encodable) else _short.repr(value)
